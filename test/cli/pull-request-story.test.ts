import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { runReal, type Seen, seen, type World } from "./real.ts";
import { AUTHOR, commit, fill, git, repository, temporary } from "./temporary.ts";

const TOO_SMALL = "subnet-is-23-or-larger";
const NO_S3 = "subnet-reaches-s3-through-the-gateway-endpoint";
const NO_ENDPOINT = "target-has-an-s3-gateway-endpoint";

/** The rules of the story, so that they alone decide. */
let rules = "";
beforeAll(() => {
  rules = mkdtempSync(join(tmpdir(), "byoc-preflight-rules-"));
  for (const rule of [TOO_SMALL, NO_S3, NO_ENDPOINT]) {
    cpSync(`rules/${rule}.yaml`, join(rules, `${rule}.yaml`));
  }
  return () => rmSync(rules, { recursive: true, force: true });
});

/** A network in which everything is as it should be. */
const READY = readFileSync("fixtures/terraform/ready/main.tf", "utf8");

const subnet = (name: string, range: string, comment = "") => `
${comment}
resource "aws_subnet" "${name}" {
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "${range}"
  tags       = { clickhouse-byoc = "true" }
}

resource "aws_route_table_association" "${name}" {
  subnet_id      = aws_subnet.${name}.id
  route_table_id = aws_route_table.private["us-east-2a"].id
}
`;

/** The start of the story: a root that is ready but for one subnet, which everybody knows of. */
const START = { "infra/main.tf": READY, "infra/old.tf": subnet("old", "10.40.8.0/24") };

const since = (root: string, ref: string, rule = TOO_SMALL, world: World = {}) =>
  seen(root, [`--only-rules=${rules}`, "--changed-since", ref], rule, world);

const KNOWN = "base: fail aws_subnet.old in infra";
const counts = ({ comparison }: Seen) =>
  comparison && {
    fresh: comparison.fresh,
    moved: comparison.moved,
    fixed: comparison.fixed.map(({ rule, address }) => `${rule} ${address}`),
  };

describe("a pull request", () => {
  test("that changes nothing brings nothing", async () => {
    const root = repository(START);
    const base = commit(root);
    fill(root, { "infra/main.tf": `# Moved down.\n\n${READY}`, "README.md": "" });
    commit(root);
    const story = await since(root, "HEAD~1");
    expect(story).toMatchObject({ code: 0, results: [], setAside: [KNOWN] });
    expect(story.comparison).toMatchObject({ base, fresh: 0, moved: 0, fixed: [] });
  });

  test("that introduces a finding is told of it, and of nothing else", async () => {
    const root = repository(START);
    commit(root);
    fill(root, { "infra/new.tf": subnet("new", "10.40.9.0/24") });
    const expected = {
      code: 1,
      results: ["fail aws_subnet.new in infra"],
      setAside: [KNOWN],
    };
    expect(await since(root, "HEAD"), "before it is staged").toMatchObject(expected);
    git(root, "add", ".");
    expect(await since(root, "HEAD"), "staged").toMatchObject(expected);
    commit(root);
    expect(await since(root, "HEAD~1"), "committed").toMatchObject(expected);
    expect(await since(root, "HEAD"), "after it").toMatchObject({ code: 0, results: [] });
  });

  test("that renames and moves what was bad before brings nothing new", async () => {
    const root = repository(START);
    commit(root);
    git(root, "mv", "infra/old.tf", "infra/legacy.tf");
    fill(root, { "infra/legacy.tf": subnet("legacy", "10.40.8.0/24") });
    commit(root);
    const story = await since(root, "HEAD~1");
    expect(story).toMatchObject({
      code: 0,
      results: [],
      setAside: ["base: fail aws_subnet.legacy in infra"],
    });
    expect(counts(story)).toMatchObject({ fresh: 0, fixed: [] });
    expect(story.comparison?.moved).toBe(1);
  });

  test("that renames it and makes it worse is told of it", async () => {
    const root = repository(START);
    commit(root);
    fill(root, { "infra/old.tf": subnet("legacy", "10.40.8.0/25") });
    commit(root);
    const { code, results } = await since(root, "HEAD~1");
    expect([code, results]).toEqual([1, ["fail aws_subnet.legacy in infra"]]);
  });

  test("that fixes a finding is told so", async () => {
    const root = repository(START);
    commit(root);
    fill(root, { "infra/old.tf": subnet("old", "10.40.8.0/23") });
    commit(root);
    const story = await since(root, "HEAD~1");
    expect(story).toMatchObject({ code: 0, results: [], setAside: [] });
    expect(counts(story)).toEqual({ fresh: 0, moved: 0, fixed: [`${TOO_SMALL} aws_subnet.old`] });
    expect((await runReal(root, ["--changed-since", "HEAD~1"])).out).toContain(`1 fixed`);
  });

  test("has the lines that it changed annotated before those that it broke", async () => {
    const root = repository({ "infra/main.tf": READY });
    commit(root);
    const cut = READY.replace(
      /resource "aws_vpc_endpoint_route_table_association"[\s\S]*?\n}\n/,
      "",
    );
    fill(root, { "infra/main.tf": cut, "infra/z.tf": subnet("z", "10.40.9.0/24") });
    const { out } = await runReal(root, [
      `--only-rules=${rules}`,
      "--format=github",
      "--changed-since=HEAD",
    ]);
    const files = [...out.matchAll(/^::error file=([^,]+),/gm)].map(([, file]) => file);
    expect([files[0], files.at(-1)]).toEqual(["infra/z.tf", "infra/main.tf"]);
    const { out: whole } = await runReal(root, [`--only-rules=${rules}`, "--format=github"]);
    expect(/^::error file=([^,]+),/m.exec(whole)?.[1]).toBe("infra/main.tf");
  });

  test("that deletes a line is told what that breaks elsewhere", async () => {
    const root = repository(START);
    commit(root);
    const cut = READY.replace(
      /resource "aws_vpc_endpoint_route_table_association"[\s\S]*?\n}\n/,
      "",
    );
    expect(cut).not.toBe(READY);
    fill(root, { "infra/main.tf": cut });
    commit(root);
    const { code, results } = await since(root, "HEAD~1", NO_S3);
    expect(code).toBe(1);
    expect(results).toContain('fail aws_subnet.private["us-east-2a"] in infra');
    expect((await since(root, "HEAD~1")).results).toEqual([]);
  });

  test("that deletes a file that another root needs is told so", async () => {
    const root = repository({
      "infra/main.tf": 'module "net" {\n  source = "../modules/net"\n}\n',
      "modules/net/main.tf": READY.replace(/resource "aws_vpc_endpoint"[\s\S]*$/, ""),
      "modules/net/s3.tf": /resource "aws_vpc_endpoint"[\s\S]*$/.exec(READY)?.[0] ?? "",
    });
    commit(root);
    git(root, "rm", "--quiet", "modules/net/s3.tf");
    commit(root);
    const { code, results } = await since(root, "HEAD~1", NO_ENDPOINT);
    expect([code, results]).toEqual([1, ["fail module.net.aws_vpc.byoc in infra"]]);
  });
});

describe("a suppression", () => {
  const comment = `# byoc-preflight:ignore ${TOO_SMALL} -- goes in spring, until 2026-12-31`;
  const suppressed = { "infra/new.tf": subnet("new", "10.40.9.0/24", comment) };
  const NEW = "fail aws_subnet.new in infra";

  test("that comes with a finding sets it aside, until it expires", async () => {
    const root = repository(START);
    commit(root);
    fill(root, suppressed);
    commit(root);
    const before = await since(root, "HEAD~1");
    expect(before).toMatchObject({
      code: 0,
      results: [],
      setAside: [KNOWN, `suppression: ${NEW}`],
    });
    expect(counts(before)).toEqual({ fresh: 0, moved: 0, fixed: [] });
    const after = await since(root, "HEAD~1", TOO_SMALL, { today: "2027-01-01" });
    expect(after).toMatchObject({ code: 1, results: [NEW], setAside: [KNOWN] });
  });

  test("that expired before the change is no news of the change", async () => {
    const root = repository({ ...START, ...suppressed });
    commit(root);
    fill(root, { "README.md": "" });
    commit(root);
    const story = await since(root, "HEAD~1", TOO_SMALL, { today: "2027-01-01" });
    expect(story).toMatchObject({ code: 0, results: [], setAside: [`base: ${NEW}`, KNOWN] });
  });

  test("for a finding of before does not count it as fixed", async () => {
    const root = repository({ ...START, "infra/new.tf": subnet("new", "10.40.9.0/24") });
    commit(root);
    fill(root, suppressed);
    commit(root);
    const story = await since(root, "HEAD~1");
    expect(story).toMatchObject({ code: 0, setAside: [KNOWN, `suppression: ${NEW}`] });
    expect(counts(story)).toMatchObject({ fresh: 0, fixed: [] });
  });

  test("that is taken away makes its finding news", async () => {
    const root = repository({ ...START, ...suppressed });
    commit(root);
    fill(root, { "infra/new.tf": subnet("new", "10.40.9.0/24") });
    commit(root);
    expect(await since(root, "HEAD~1")).toMatchObject({ code: 1, results: [NEW] });
  });
});

describe("a configuration", () => {
  const CONFIG = "byoc-preflight.yaml";
  const suppress = `suppress:\n  - rule: ${TOO_SMALL}\n    address: aws_subnet.old\n    reason: goes in spring\n`;
  const OLD = "fail aws_subnet.old in infra";

  test("that accepts less than before makes news of what it accepted", async () => {
    const root = repository({ ...START, [CONFIG]: suppress });
    commit(root);
    expect(await since(root, "HEAD")).toMatchObject({ code: 0, setAside: [`suppression: ${OLD}`] });
    fill(root, { [CONFIG]: "fail-on: error\n" });
    expect(await since(root, "HEAD")).toMatchObject({ code: 1, results: [OLD] });
  });

  test("that accepts more than before fixes nothing", async () => {
    const root = repository(START);
    commit(root);
    fill(root, { [CONFIG]: suppress });
    const accepted = await since(root, "HEAD");
    expect([accepted.code, counts(accepted)]).toEqual([0, { fresh: 0, moved: 0, fixed: [] }]);
    fill(root, { [CONFIG]: `rules:\n  ${TOO_SMALL}:\n    severity: "off"\n` });
    const off = await since(root, "HEAD");
    expect([off.code, counts(off)]).toEqual([0, { fresh: 0, moved: 0, fixed: [] }]);
  });

  test("that gives other values makes news of what they bring", async () => {
    const root = repository({
      "infra/main.tf": READY.replace(/\n}$/, "}"),
      "infra/new.tf": `variable "range" {}\n${subnet("new", "10.40.8.0/23").replace('"10.40.8.0/23"', "var.range")}`,
      [CONFIG]: "roots:\n  - path: infra\n    vars:\n      range: 10.40.8.0/23\n",
    });
    commit(root);
    fill(root, { [CONFIG]: "roots:\n  - path: infra\n    vars:\n      range: 10.40.8.0/24\n" });
    expect(await since(root, "HEAD")).toMatchObject({
      code: 1,
      results: ["fail aws_subnet.new in infra"],
    });
  });

  test("of before that cannot be read leaves the comparison to the one of now", async () => {
    const root = repository({ ...START, [CONFIG]: "nonsense: [\n" });
    commit(root);
    fill(root, { [CONFIG]: "fail-on: error\n" });
    expect(await since(root, "HEAD")).toMatchObject({ code: 0, setAside: [`base: ${OLD}`] });
  });
});

describe("an installed module", () => {
  const call = (version: string) =>
    `module "net" {\n  source  = "team/net/aws"\n  version = "${version}"\n}\n`;
  const RECORD = "infra/.terraform/modules/modules.json";
  const MODULE = "infra/.terraform/modules/net/main.tf";
  const installed = (text: string) => ({
    [RECORD]: '{"Modules":[{"Key":"net","Source":"x","Dir":".terraform/modules/net"}]}',
    [MODULE]: text,
  });
  const bad = READY + subnet("inner", "10.40.9.0/24");
  const INNER = "fail module.net.aws_subnet.inner in infra";

  function story(): string {
    const root = repository({ "infra/main.tf": call("1.0.0"), ".gitignore": ".terraform/\n" });
    commit(root);
    return root;
  }

  test("of the same version is what it was before", async () => {
    const root = story();
    fill(root, installed(bad));
    expect(await since(root, "HEAD")).toMatchObject({ code: 0, setAside: [`base: ${INNER}`] });
  });

  test("of another version is news", async () => {
    const root = story();
    fill(root, { ...installed(bad), "infra/main.tf": call("2.0.0") });
    expect(await since(root, "HEAD")).toMatchObject({ code: 1, results: [INNER] });
  });
});

describe("a checkout as a workflow has it", () => {
  /** What GitHub makes of a pull request, cloned from the last so many commits. */
  function checkout(depth: number): string {
    const origin = repository(START);
    git(origin, "branch", "-M", "main");
    commit(origin);
    git(origin, "checkout", "--quiet", "-b", "feature");
    fill(origin, { "infra/new.tf": subnet("new", "10.40.9.0/24") });
    commit(origin);
    git(origin, "checkout", "--quiet", "main");
    fill(origin, { "infra/other.tf": subnet("other", "10.40.10.0/24") });
    commit(origin);
    execFileSync("git", ["merge", "--quiet", "--no-ff", "-m", "merge", "feature"], {
      cwd: origin,
      env: { ...process.env, ...AUTHOR },
    });
    const clone = join(temporary(), "clone");
    git(origin, "clone", "--quiet", `--depth=${depth}`, `file://${origin}`, clone);
    return clone;
  }

  test("with two commits tells what the pull request brings, and not what others merged", async () => {
    const story = await since(checkout(2), "HEAD^1");
    expect(story.results).toEqual(["fail aws_subnet.new in infra"]);
    expect(story.setAside).toEqual([KNOWN, "base: fail aws_subnet.other in infra"]);
  });

  test("with one commit cannot tell, and says what to add", async () => {
    for (const ref of ["HEAD^1", "main~3", "origin/feature"]) {
      const { code, out, err } = await runReal(checkout(1), ["--changed-since", ref]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toBe(
        `error: \`--changed-since ${ref}\`: there is no such commit here. This clone is shallow: give actions/checkout \`fetch-depth: 2\` and compare with \`HEAD^1\`, or \`fetch-depth: 0\` for any other commit.\n`,
      );
    }
  });
});

describe("a commit that cannot be compared with", () => {
  test.each([
    ["nowhere", "there is no such commit here."],
    ["--output=x", "there is no such commit here."],
    ["HEAD:infra", "there is no such commit here."],
    ["", "there is no such commit here."],
  ])("%j is refused", async (ref, message) => {
    const root = repository(START);
    commit(root);
    const { code, err } = await runReal(root, [`--changed-since=${ref}`]);
    expect([code, err]).toEqual([2, `error: \`--changed-since ${ref}\`: ${message}\n`]);
  });

  test("histories without a common commit are told", async () => {
    const root = repository(START);
    commit(root);
    git(root, "checkout", "--quiet", "--orphan", "other");
    commit(root, "other");
    const { code, err } = await runReal(root, ["--changed-since", "HEAD@{1}"]);
    expect(code).toBe(2);
    expect(err).toMatch(/has no commit in common with it|there is no such commit here/);
  });

  test("nothing is compared without git", async () => {
    const { code, err } = await runReal(temporary(START), ["--changed-since=main"]);
    expect(code).toBe(2);
    expect(err).toContain("error: `--changed-since` needs a git repository.\n");
  });
});
