import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fill, temporary } from "./temporary.ts";

/** The program installed as a package, beside a template. */
function installed(): string {
  const directory = temporary({ "package.json": "{}", "infra/stack.yaml": TEMPLATE });
  cpSync("dist", join(directory, "dist"), { recursive: true });
  return directory;
}

const TEMPLATE = `Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]
`;

function scan(directory: string, env: NodeJS.ProcessEnv = {}, ...options: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(directory, "dist/cli.cjs"), ...options, "infra/stack.yaml"],
    { cwd: directory, env, encoding: "utf8" },
  );
  return { text: stdout.replace(/\d+ ms/, "") + stderr, status };
}

const stores = (directory: string): string =>
  join(directory, "node_modules/.cache/byoc-preflight", `${process.version}-${process.arch}`);

function storeOf(directory: string): string {
  const [digest = "", ...others] = readdirSync(stores(directory));
  expect(others).toEqual([]);
  return join(stores(directory), digest);
}

describe("the code that V8 compiled", () => {
  test("is kept in the package, and the next run says the same", () => {
    const directory = installed();
    const first = scan(directory);
    expect(first.status).toBe(1);
    expect(readdirSync(storeOf(directory)).sort()).toEqual([
      "cloudformation.cjs",
      "cloudformation.cjs+core.cjs+program.cjs.runs",
      "core.cjs",
      "program.cjs",
    ]);
    expect(scan(directory)).toEqual(first);
  });

  test("is used as it is once some runs of the same sort have added to it", () => {
    const directory = installed();
    const kept = () => statSync(join(storeOf(directory), "core.cjs"), { bigint: true }).mtimeNs;
    const files = Array.from({ length: 6 }, () => {
      scan(directory);
      return kept();
    });
    expect(new Set(files.slice(0, 4)).size).toBeGreaterThan(1);
    expect(new Set(files.slice(3)).size).toBe(1);
  });

  test("is added to now and again", () => {
    const directory = installed();
    for (let run = 0; run < 4; run++) scan(directory);
    const core = join(storeOf(directory), "core.cjs");
    const before = statSync(core, { bigint: true }).mtimeNs;
    appendFileSync(
      join(storeOf(directory), "cloudformation.cjs+core.cjs+program.cjs.runs"),
      ".".repeat(27),
    );
    scan(directory);
    expect(statSync(core, { bigint: true }).mtimeNs).not.toBe(before);
  });

  test("grows when a run needs other parts", () => {
    const directory = installed();
    fill(directory, { "infra/main.tf": 'resource "aws_vpc" "a" {}' });
    scan(directory);
    const before = readFileSync(join(storeOf(directory), "core.cjs")).length;
    scan(directory, {}, "infra/main.tf");
    expect(readdirSync(storeOf(directory))).toContain("terraform.cjs");
    expect(readFileSync(join(storeOf(directory), "core.cjs")).length).toBeGreaterThan(before);
  });

  test.for([
    ["a block of it is lost", (kept: Buffer) => kept.fill(0, 4_096, 8_192)],
    ["its beginning is lost", (kept: Buffer) => kept.fill(0, 0, 4_096)],
    ["its end is lost", (kept: Buffer) => kept.subarray(0, 4_096)],
    ["all is lost", () => Buffer.alloc(0)],
  ] as const)("is compiled anew where %s", ([, damage]) => {
    const directory = installed();
    const first = scan(directory);
    const core = join(storeOf(directory), "core.cjs");
    const damaged = damage(readFileSync(core));
    writeFileSync(core, damaged);
    expect(scan(directory)).toEqual(first);
    expect(readFileSync(core).equals(damaged)).toBe(false);
  });

  test("is dropped with the files that it came from", () => {
    const directory = installed();
    fill(stores(directory), { "of-an-older-version/core.cjs": "" });
    scan(directory);
    expect(readdirSync(stores(directory))).not.toContain("of-an-older-version");
  });

  test("goes by a digest of all files that the program may load", () => {
    const directory = installed();
    scan(directory);
    const hash = createHash("sha256");
    const files = readdirSync("dist").filter((name) => /(?<!^cli)\.cjs$/.test(name));
    for (const name of files.sort()) hash.update(readFileSync(join("dist", name)));
    expect(readdirSync(stores(directory))).toEqual([hash.digest("hex").slice(0, 16)]);
  });

  test.for<[string, NodeJS.ProcessEnv, Readonly<Record<string, string>>]>([
    ["that is asked for", { NODE_DISABLE_COMPILE_CACHE: "1" }, {}],
    ["nobody may write there", {}, { node_modules: "a file" }],
  ])("is not kept where %s, and the run is the same", ([, env, files]) => {
    const directory = installed();
    fill(directory, files);
    expect(scan(directory, env)).toEqual(scan(installed()));
    expect(existsSync(stores(directory))).toBe(false);
  });

  test("is not kept beside files that belong to no package", () => {
    const directory = temporary({ "infra/stack.yaml": TEMPLATE });
    cpSync("dist", join(directory, "dist"), { recursive: true });
    expect(scan(directory).status).toBe(1);
    expect(existsSync(join(directory, "node_modules"))).toBe(false);
  });
});

test("files of dist/ are ASCII, which is read fastest", () => {
  const other = readdirSync("dist").filter(
    (name) => name.endsWith(".cjs") && readFileSync(join("dist", name)).some((byte) => byte > 127),
  );
  expect(other).toEqual([]);
});
