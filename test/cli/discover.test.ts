import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { discover } from "../../src/cli/discover.ts";
import { placeOf } from "../../src/cli/place.ts";
import { fill, git, repository, temporary } from "./temporary.ts";

async function found(directory: string, ...paths: readonly string[]): Promise<readonly string[]> {
  return (await discover(placeOf(directory, paths))).candidates;
}

describe("in a git repository", () => {
  test("tracked files and new ones count, ignored ones do not", async () => {
    const root = repository({ "main.tf": "", "net/main.tf": "", "README.md": "" });
    fill(root, { "new.tf": "", "build/copy.tf": "", ".terraform/modules/x/main.tf": "" });
    fill(root, { ".gitignore": "build/\n.terraform/\n" });
    expect(await found(root)).toEqual(["main.tf", "net/main.tf", "new.tf"]);
  });

  test("every file that may be a template is a candidate", async () => {
    const root = repository({
      "a.yaml": "",
      "b.yml": "",
      "c.json": "",
      "d.template": "",
      "e.md": "",
    });
    expect(await found(root)).toEqual(["a.yaml", "b.yml", "c.json", "d.template"]);
  });

  test("a tracked file cannot hide behind an ignore rule", async () => {
    const root = repository({ "main.tf": "", ".gitignore": "*.tf\n" });
    expect(await found(root)).toEqual(["main.tf"]);
  });

  test("a file that was deleted does not count", async () => {
    const root = repository({ "main.tf": "", "old.tf": "" });
    rmSync(join(root, "old.tf"));
    expect(await found(root)).toEqual(["main.tf"]);
  });

  test("what is named counts even if it is ignored", async () => {
    const root = repository({ ".gitignore": "build/\nx.tf\n" });
    fill(root, { "build/a/main.tf": "", "build/a/.terraform/y.tf": "", "x.tf": "" });
    expect(await found(root)).toEqual([]);
    expect(await found(root, "build")).toEqual(["build/a/main.tf"]);
    expect(await found(root, "build/a", "x.tf")).toEqual(["build/a/main.tf", "x.tf"]);
  });

  test("what the CDK has made counts even if it is ignored", async () => {
    const root = repository({ "app/cdk.json": "{}", ".gitignore": "cdk.out/\n" });
    const stack = (templateFile: string) => ({
      type: "aws:cloudformation:stack",
      properties: { templateFile },
    });
    const inner = { type: "cdk:cloud-assembly", properties: { directoryName: "assembly-Prod" } };
    const manifest = (artifacts: unknown) => JSON.stringify({ version: "36.0.0", artifacts });
    fill(root, {
      "app/cdk.out/manifest.json": manifest({ A: stack("A.template.json"), inner, tree: 7 }),
      "app/cdk.out/A.template.json": "{}",
      "app/cdk.out/Gone.template.json": "{}",
      "app/cdk.out/assembly-Prod/manifest.json": manifest({ B: stack("B.template.json") }),
      "app/cdk.out/assembly-Prod/B.template.json": "{}",
      "other/cdk.out/manifest.json": manifest({ C: stack("C.template.json") }),
      "other/cdk.out/C.template.json": "{}",
    });
    expect(await found(root)).toEqual([
      "app/cdk.json",
      "app/cdk.out/A.template.json",
      "app/cdk.out/assembly-Prod/B.template.json",
    ]);
  });

  test("an app of the CDK says where it puts what it makes, and nothing outside of the repository is read", async () => {
    const root = repository({
      "cdk.json": '{"output":"./out/"}',
      "b/cdk.json": "[",
      ".gitignore": "out/\n",
    });
    const artifacts = {
      A: { type: "aws:cloudformation:stack", properties: { templateFile: "A.template.json" } },
      B: { type: "aws:cloudformation:stack", properties: { templateFile: "../../../etc/passwd" } },
    };
    fill(root, { "out/manifest.json": JSON.stringify({ artifacts }), "out/A.template.json": "{}" });
    expect(await found(root)).toEqual(["b/cdk.json", "cdk.json", "out/A.template.json"]);
  });

  test("the answer is the same from everywhere", async () => {
    const root = repository({ "a/main.tf": "", "b/main.tf": "" });
    const all = ["a/main.tf", "b/main.tf"];
    expect(await found(root)).toEqual(all);
    expect(await found(root, "./")).toEqual(all);
    expect(await found(root, root)).toEqual(all);
    expect(await found(join(root, "a"), "..")).toEqual(all);
    expect(await found(join(root, "a"))).toEqual(["a/main.tf"]);
    expect(await found(join(root, "a"), "../b/main.tf")).toEqual(["b/main.tf"]);
  });

  test.for([
    "-rf.tf",
    ":(glob)*.tf",
    "a b#?%.tf",
    'quote"back\\slash.tf',
    "new\nline.tf",
    "ümlaut漢.tf",
    `${"x".repeat(250)}.tf`,
  ])("the name %j is a name", async (name) => {
    const root = repository({ [name]: "" });
    mkdirSync(join(root, ":(top)"));
    writeFileSync(join(root, ":(top)", "main.tf"), "");
    expect(await found(root)).toEqual([":(top)/main.tf", name].sort());
    expect(await found(root, ":(top)")).toEqual([":(top)/main.tf"]);
    expect(await found(root, `./${name}`)).toEqual([name]);
  });

  test("a name that is not valid UTF-8 is not skipped in silence", async () => {
    const root = repository();
    writeFileSync(
      Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff]), Buffer.from(".tf")]),
      "",
    );
    const { candidates, unanalysed } = await discover(placeOf(root, []));
    expect(candidates).toEqual([]);
    expect(unanalysed).toEqual([
      { file: "\ufffd.tf", reason: "has a name that is not valid UTF-8" },
    ]);
  });

  test("links count, and where they lead to is the jail's matter", async () => {
    const root = repository({ "main.tf": "" });
    symlinkSync("/etc/passwd", join(root, "link.tf"));
    expect(await found(root)).toEqual(["link.tf", "main.tf"]);
  });

  test("nothing that its configuration names is run", async () => {
    const root = repository({ "main.tf": "" });
    const trap = join(root, "trap.sh");
    writeFileSync(trap, `#!/bin/sh\ntouch "${root}/sprung"\n`);
    chmodSync(trap, 0o755);
    for (const key of ["core.fsmonitor", "core.pager", "core.sshCommand", "diff.external"]) {
      git(root, "config", key, trap);
    }
    git(root, "config", "core.hooksPath", root);
    fill(root, { "post-index-change": `#!/bin/sh\ntouch "${root}/sprung.tf"\n` });
    chmodSync(join(root, "post-index-change"), 0o755);
    expect(await found(root)).toEqual(["main.tf"]);
    expect(await found(root, "main.tf", ".")).toEqual(["main.tf"]);
  });
});

describe("without git", () => {
  const files = { "main.tf": "", ".gitignore": "*.tf\n", "a/.terraform/x.tf": "", "a/b/c.tf": "" };

  test("every file counts, and the user is told", async () => {
    const { candidates, remarks } = await discover(placeOf(temporary(files), []));
    expect(candidates).toEqual(["a/b/c.tf", "main.tf"]);
    expect(remarks).toEqual([
      "This is no git repository: all files are looked at, ignored or not.",
    ]);
  });

  test("and also where git refuses to answer", async () => {
    const root = temporary({ ...files, ".git/HEAD": "nonsense" });
    const { candidates, remarks } = await discover(placeOf(root, []));
    expect(candidates).toEqual(["a/b/c.tf", "main.tf"]);
    expect(remarks).toEqual([expect.stringMatching(/^git does not list the files \(.+\): all of/)]);
  });

  test("a link to a directory above is not walked round and round", async () => {
    const root = temporary({ "a/main.tf": "" });
    symlinkSync("..", join(root, "a", "up"));
    expect(await found(root)).toEqual(["a/main.tf"]);
  });
});

describe("a place", () => {
  test("is the git top level, or else what is scanned", () => {
    const root = repository({ "a/b/main.tf": "" });
    expect(placeOf(join(root, "a"), [])).toMatchObject({ root, named: [{ path: "a" }] });
    const plain = temporary({ "a/x.tf": "", "b/c/y.tf": "" });
    expect(placeOf(plain, ["a"])).toMatchObject({ root: join(plain, "a"), named: [{ path: "" }] });
    expect(placeOf(plain, ["a/x.tf", "b/c"])).toMatchObject({
      root: plain,
      named: [
        { path: "a/x.tf", kind: "file" },
        { path: "b/c", kind: "directory" },
      ],
    });
  });

  test("lies in one repository only", () => {
    const here = repository({ "main.tf": "" });
    const there = repository({ "main.tf": "" });
    expect(() => placeOf(here, [".", there])).toThrow("lies outside the repository");
    expect(() => placeOf(here, ["missing"])).toThrow("There is no file or directory `missing`.");
  });
});
