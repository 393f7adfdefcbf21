import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runReal } from "../cli/real.ts";
import { fill, git, repository } from "../cli/temporary.ts";
import { network, subnet } from "./scanned.ts";

const RULE = "subnet-is-23-or-larger";
const SMALL = { "main.tf": network(subnet("a", "10.0.0.0/24")) };

/** Everything but the one rule is off, so that the exit code is about it. */
const only = async (...lines: readonly string[]): Promise<string> => {
  const { out } = await runReal(repository(), ["rules", "--format", "json"]);
  const rules: readonly { readonly id: string }[] = JSON.parse(out).rules ?? JSON.parse(out);
  const off = rules.filter(({ id }) => id !== RULE).map(({ id }) => `  ${id}: { severity: off }`);
  return ["rules:", ...off, ...lines, ""].join("\n");
};

async function scan(directory: string, ...args: readonly string[]) {
  const ran = await runReal(directory, ["--format=json", ...args], { today: "2026-11-21" });
  const report = ran.out.startsWith("{") ? JSON.parse(ran.out) : undefined;
  return { ...ran, report };
}

describe("the configuration", () => {
  test("at the top level is used from everywhere below, and that is said", async () => {
    const root = repository({ ...SMALL, "a/b/main.tf": "", "byoc-preflight.yaml": await only() });
    for (const directory of [root, join(root, "a/b")]) {
      const { err, report } = await scan(directory);
      expect(err).toContain("note: byoc-preflight.yaml is used.");
      expect(report.config.file).toBe("byoc-preflight.yaml");
      expect(report.config.rulesOff.length).toBeGreaterThan(30);
    }
  });

  test("decides the exit code, unless the command line does", async () => {
    const root = repository({ ...SMALL, "byoc-preflight.yaml": await only("fail-on: none") });
    expect((await scan(root)).code).toBe(0);
    expect((await scan(root, "--fail-on=error")).code).toBe(1);
    expect((await scan(root, "--no-config")).code).toBe(1);
    fill(root, {
      "main.tf": `variable "c" {}\n${network(subnet("a", "x").replace('"x"', "var.c"))}`,
      "byoc-preflight.yaml": await only("strict: true"),
    });
    expect((await scan(root)).code).toBe(1);
    expect((await scan(root, "--no-strict")).code).toBe(0);
  });

  test("of a directory further down counts for nothing, and that is said", async () => {
    const root = repository({ ...SMALL, "infra/byoc-preflight.yaml": "fail-on: none\n" });
    const { code, err, report } = await scan(root);
    expect(code).toBe(1);
    expect(report.config).toBeNull();
    expect(err).toContain("note: infra/byoc-preflight.yaml is not used");
  });

  test.for([
    ["rules: { subnet-is-23-or-lager: { severity: off } }", "byoc-preflight.yaml:1:10"],
    ["fail-on: [", "byoc-preflight.yaml:1:"],
    ["::error::x: 1", "byoc-preflight.yaml:1:1"],
  ] as const)("with an error ends the run: %s", async ([text, place]) => {
    const { code, out, err } = await scan(repository({ ...SMALL, "byoc-preflight.yaml": text }));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(place);
    expect(err).toContain("error: the configuration cannot be used: 1 error.");
    expect(err).not.toMatch(/^\s*::error/m);
  });

  test("that excludes everything ends the run", async () => {
    const root = repository({ ...SMALL, "byoc-preflight.yaml": 'exclude: ["**"]' });
    const { code, err } = await scan(root);
    expect(code).toBe(2);
    expect(err).toContain("byoc-preflight.yaml excludes every file that could be scanned.");
    expect((await scan(root, "main.tf")).code).toBe(3);
  });

  test("under another name ends the run", async () => {
    const { code, err } = await scan(repository({ ...SMALL, "byoc-preflight.yml": "" }));
    expect(code).toBe(2);
    expect(err).toContain("the configuration is called `byoc-preflight.yaml`");
  });

  test("that leads out of the repository, or is a directory, ends the run", async () => {
    const outside = repository({ "config.yaml": "fail-on: none" });
    const root = repository(SMALL);
    symlinkSync(join(outside, "config.yaml"), join(root, "byoc-preflight.yaml"));
    expect((await scan(root)).code).toBe(2);
    const other = repository(SMALL);
    mkdirSync(join(other, "byoc-preflight.yaml"));
    expect((await scan(other)).code).toBe(2);
  });

  test("may be named, wherever it is", async () => {
    const outside = repository({ "policy.yaml": "fail-on: none" });
    const root = repository({ ...SMALL, "byoc-preflight.yaml": "region: nonsense" });
    const { code, report } = await scan(root, "--config", join(outside, "policy.yaml"));
    expect(code).toBe(0);
    expect(report.config.file).toBe("policy.yaml");
    expect((await scan(root, "--config=nothing.yaml")).code).toBe(2);
  });

  test("can name rules of the user", async () => {
    const root = repository({
      ...SMALL,
      "byoc-preflight.yaml": "rules: { mine: { severity: off } }",
    });
    expect((await scan(root)).code).toBe(2);
  });
});

describe("the baseline", () => {
  const write = "--write-baseline=known.json";
  const read = "--baseline=known.json";

  test("that is written and read back absorbs exactly what was found", async () => {
    const root = repository(SMALL);
    const before = await scan(root, "--exit-zero");
    const written = await scan(root, write);
    expect(written.err).toMatch(/note: Wrote \d+ findings to known\.json\./);
    const after = await scan(root, read);
    for (const { code, report } of [written, after]) {
      expect(code).toBe(0);
      const fails = (list: readonly { readonly verdict: string }[]) =>
        list.filter(({ verdict }) => verdict === "fail");
      expect(fails(report.results)).toEqual([]);
      const aside: readonly { by: string; result: { verdict: string; fingerprint: string } }[] =
        report.setAside;
      expect(aside.every(({ by }) => by === "baseline")).toBe(true);
      expect(aside.map(({ result }) => result)).toEqual(fails(before.report.results));
      expect(report.baseline).toEqual({
        file: "known.json",
        known: aside.length,
        moved: 0,
        fixed: 0,
      });
    }
  });

  test("has the same bytes for the same findings, and no draft is left", async () => {
    const root = repository(SMALL);
    await scan(root, write);
    const first = readFileSync(join(root, "known.json"), "utf8");
    fill(root, { "main.tf": `\n\n# moved down\n${SMALL["main.tf"]}` });
    await scan(root, write);
    expect(readFileSync(join(root, "known.json"), "utf8")).toBe(first);
    expect(readdirSync(root).sort()).toEqual([".git", "known.json", "main.tf"]);
    expect(JSON.parse(first).findings[0]).toEqual({
      rule: expect.any(String),
      root: ".",
      address: expect.any(String),
      attribute: expect.any(String),
      verdict: "fail",
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      content: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  test("absorbs a move, tells what is fixed, and no new violation", async () => {
    const root = repository({
      ...SMALL,
      "byoc-preflight.yaml": await only("baseline: known.json"),
    });
    await scan(root, write);
    expect((await scan(root)).report.baseline).toMatchObject({ known: 1, moved: 0, fixed: 0 });
    fill(root, { "main.tf": network(subnet("b", "10.0.0.0/24")) });
    const moved = await scan(root);
    expect(moved.code).toBe(0);
    expect(moved.report.baseline).toMatchObject({ known: 1, moved: 1, fixed: 0 });
    fill(root, { "main.tf": network(subnet("b", "10.0.0.0/25")) });
    const fresh = await scan(root);
    expect(fresh.code).toBe(1);
    expect(fresh.report.baseline).toMatchObject({ known: 0, fixed: 1 });
    fill(root, { "main.tf": network(subnet("a", "10.0.0.0/23")) });
    const fixed = await scan(root);
    expect(fixed.code).toBe(0);
    expect(fixed.report.baseline).toMatchObject({ known: 0, fixed: 1 });
  });

  test("says nothing of what was not looked at", async () => {
    const root = repository({ "x/main.tf": SMALL["main.tf"], "y/main.tf": SMALL["main.tf"] });
    await scan(root, write);
    const { report } = await scan(root, read, "x");
    expect(report.baseline.fixed).toBe(0);
    fill(root, { "x/main.tf": "resource {", "y/main.tf": "" });
    expect((await scan(root, read)).report.baseline.fixed).toBe(0);
  });

  test("holds unknowns only where they count", async () => {
    const root = repository({
      "main.tf": `variable "c" {}\n${network(subnet("a", "x").replace('"x"', "var.c"))}`,
      "byoc-preflight.yaml": await only(),
    });
    await scan(root, write);
    expect((await scan(root, read, "--strict")).code).toBe(1);
    await scan(root, write, "--strict");
    expect((await scan(root, read, "--strict")).code).toBe(0);
  });

  test("leaves what is suppressed suppressed, and does not hold it", async () => {
    const root = repository({
      "main.tf": network(`# byoc-preflight:ignore ${RULE} -- x`, subnet("a", "10.0.0.0/24")),
      "byoc-preflight.yaml": await only(),
    });
    const { report } = await scan(root, write);
    expect(report.setAside).toMatchObject([{ by: "suppression" }]);
    expect(JSON.parse(readFileSync(join(root, "known.json"), "utf8")).findings).toEqual([]);
  });

  test.for([
    ["{", "known.json:1:2"],
    ["[]", "known.json:1:1"],
    ['{ "schema": "byoc-preflight/baseline/v2", "findings": [] }', "known.json:1:"],
    [
      '{ "schema": "byoc-preflight/baseline/v1", "findings": [{ "rule": "::error::x" }] }',
      "known.json:1:",
    ],
  ] as const)("that is none ends the run: %s", async ([text, place]) => {
    const { code, out, err } = await scan(repository({ ...SMALL, "known.json": text }), read);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(place);
  });

  test("that does not exist ends the run, named in either way", async () => {
    const root = repository({ ...SMALL, "byoc-preflight.yaml": "baseline: known.json" });
    const named = await scan(root, "--baseline=other.json");
    expect(named.err).toContain("There is no file or directory `other.json`.");
    const { code, err } = await scan(root);
    expect(code).toBe(2);
    expect(err).toContain(
      "`known.json`, the baseline that byoc-preflight.yaml names, does not exist.",
    );
    expect((await scan(root, write)).code).toBe(0);
    expect(existsSync(join(root, "known.json"))).toBe(true);
  });

  test("is not written through a link", async () => {
    const root = repository(SMALL);
    symlinkSync("main.tf", join(root, "known.json"));
    expect((await scan(root, write)).code).toBe(2);
    expect(readFileSync(join(root, "main.tf"), "utf8")).toBe(SMALL["main.tf"]);
  });
});

test("suppressions in code can be switched off, and expire on the day of the run", async () => {
  const root = repository({
    "main.tf": network(
      `# byoc-preflight:ignore ${RULE} -- x, until 2026-11-21`,
      subnet("a", "10.0.0.0/24"),
    ),
    "byoc-preflight.yaml": await only(),
  });
  expect((await runReal(root, [], { today: "2026-11-21" })).code).toBe(0);
  expect((await runReal(root, [], { today: "2026-11-22" })).code).toBe(1);
  expect((await runReal(root, ["--no-inline-suppressions"], { today: "2026-11-21" })).code).toBe(1);
});

test("nothing that is set aside is in the SARIF that goes to GitHub, and all of it is counted", async () => {
  const root = repository({
    "main.tf": network(
      `# byoc-preflight:ignore ${RULE} -- secret-reason`,
      subnet("a", "10.0.0.0/24"),
    ),
    "byoc-preflight.yaml": await only(),
  });
  const sarif = await runReal(root, ["--format=sarif"], { today: "2026-11-21" });
  expect(sarif.out).not.toContain("secret-reason");
  expect(JSON.parse(sarif.out).runs[0].results).toEqual([]);
  expect(JSON.parse(sarif.out).runs[0].properties.config.file).toBe("byoc-preflight.yaml");
  const { out } = await runReal(root, [], { today: "2026-11-21" });
  expect(out).toContain("Set aside: 1 suppressed");
  expect(out).toMatch(/^Configuration: byoc-preflight\.yaml: \d+ rules are off: /m);
});

test("the hook follows the configuration as it is staged", async () => {
  const root = repository({ ...SMALL, "byoc-preflight.yaml": await only("fail-on: none") });
  fill(root, { "byoc-preflight.yaml": "nonsense: 1" });
  expect((await runReal(root, ["hook", "--staged"])).code).toBe(0);
  git(root, "add", ".");
  expect((await runReal(root, ["hook", "--staged"])).code).toBe(2);
});
