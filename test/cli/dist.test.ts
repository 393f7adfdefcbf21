import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { TOOL } from "../../src/report/tool.ts";
import { temporary } from "./temporary.ts";

test("the committed dist/ is what the sources make", () => {
  const fresh = temporary();
  execFileSync(process.execPath, ["scripts/bundle.mjs", fresh]);
  expect(readdirSync("dist").sort()).toEqual(readdirSync(fresh).sort());
  const stale = readdirSync(fresh).filter(
    (name) => !readFileSync(join("dist", name)).equals(readFileSync(join(fresh, name))),
  );
  expect(stale, "run `npm run bundle` and commit dist/").toEqual([]);
});

describe("dist/ alone, in an empty directory", () => {
  /** A directory without packages that holds a copy of dist/ and nothing else. */
  function alone(): string {
    const directory = temporary();
    cpSync("dist", join(directory, "dist"), { recursive: true });
    return directory;
  }

  function node(directory: string, ...args: readonly string[]) {
    return spawnSync(process.execPath, args, { cwd: directory, env: {}, encoding: "utf8" });
  }

  test("says its version, which is that of package.json", () => {
    const { stdout, stderr, status } = node(alone(), "dist/cli.cjs", "--version");
    expect([stdout, stderr, status]).toEqual([`${TOOL.version}\n`, "", 0]);
    expect(JSON.parse(readFileSync("package.json", "utf8"))).toMatchObject({
      name: TOOL.name,
      version: TOOL.version,
      bin: { [TOOL.name]: "dist/cli.cjs" },
    });
  });

  test.skipIf(process.platform === "win32")("is a program", () => {
    expect(statSync("dist/cli.cjs").mode & 0o111).toBe(0o111);
    expect(readFileSync("dist/cli.cjs", "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
  });

  test("finds its parts", () => {
    const directory = alone();
    const yaml = 'process.stdout.write(require("./dist/yaml.cjs").parse("a: b").a)';
    expect(node(directory, "-e", yaml).stdout).toBe("b");
    const globby =
      'require("./dist/globby.cjs").globby("**").then((p) => process.stdout.write(p[0]))';
    expect(node(directory, "-e", globby).stdout).toMatch(/^dist\//);
  });

  test("asks HashiCorp's parser", async () => {
    const workerData = [{ path: "main.tf", text: "a = )" }];
    const worker = new Worker(join(alone(), "dist", "arbiter.cjs"), { workerData });
    const answer = await new Promise((resolve) => worker.once("message", resolve));
    await worker.terminate();
    expect(answer).toMatchObject({ index: 0, message: expect.stringContaining("main.tf:1,5-6") });
  });
});

describe("what dist/ may use of Node", () => {
  const MAY_USE: Readonly<Record<string, readonly string[]>> = {
    "cli.cjs": ["fs", "path", "vm"],
    // The one child process is git; Commander would start programs for subcommands that we do not have.
    "program.cjs": [
      "child_process",
      "crypto",
      "events",
      "fs",
      "os",
      "path",
      "process",
      "tty",
      "worker_threads",
    ],
    "action.cjs": [
      "child_process",
      "crypto",
      "events",
      "fs",
      "os",
      "path",
      "process",
      "tty",
      "worker_threads",
    ],
    "arbiter.cjs": [
      "assert",
      "constants",
      "crypto",
      "fs",
      "path",
      "stream",
      "util",
      "worker_threads",
      "zlib",
    ],
    "core.cjs": [],
    "terraform.cjs": [],
    "cloudformation.cjs": [],
    "guide.cjs": ["fs", "path"],
    "functions.cjs": ["crypto", "zlib"],
    "models.cjs": [],
    "deployments.cjs": [],
    "types.cjs": [],
    "cases.cjs": [],
    "extensions.cjs": [],
    "documents.cjs": [],
    "links.cjs": [],
    "plans.cjs": [],
    "shards.cjs": [],
    "policy.cjs": [],
    "formats.cjs": [],
    "rules.cjs": [],
    "re2.cjs": [],
    "yaml.cjs": ["buffer", "process"],
    "globby.cjs": [
      "buffer",
      "child_process",
      "events",
      "fs",
      "os",
      "path",
      "process",
      "stream",
      "url",
      "util",
    ],
  };

  test.for(Object.entries(MAY_USE))("%s", ([name, allowed]) => {
    const text = readFileSync(join("dist", name), "utf8");
    const used = [...text.matchAll(/\brequire\("(?!\.)(?:node:)?([^"/]+)[^"]*"\)/g)].map(
      (match) => match[1],
    );
    expect([...new Set(used)].filter((module) => !allowed.includes(module ?? ""))).toEqual([]);
  });

  test("every file is looked at", () => {
    const programs = readdirSync("dist").filter((name) => name.endsWith(".cjs"));
    expect(Object.keys(MAY_USE).sort()).toEqual(programs.sort());
  });

  test.for(Object.keys(MAY_USE))("%s makes no code and opens no connection", (name) => {
    const text = readFileSync(join("dist", name), "utf8");
    expect(
      text.match(
        /(?<!\.)\beval\((?![\w,]*\)\{)|\bnew Function\(|\bfetch\(|\bWebSocket\b|XMLHttpRequest/,
      ),
    ).toBeNull();
  });
});

test("the package has no script that npm runs by itself, and needs nothing at run time", () => {
  const manifest = JSON.parse(readFileSync("package.json", "utf8"));
  const own = ["preinstall", "install", "postinstall", "prepare", "prepack", "build"];
  expect(Object.keys(manifest.scripts).filter((name) => own.includes(name))).toEqual([]);
  expect(manifest.dependencies ?? {}).toEqual({});
});

test("packages that decide what dist/ holds are pinned exactly", () => {
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const loose = Object.entries(devDependencies).filter(
    ([, version]) => !/^\d/.test(String(version)),
  );
  expect(loose).toEqual([]);
});
