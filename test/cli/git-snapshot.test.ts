import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gitIn } from "../../src/cli/git.ts";
import { commitSnapshot, type Installed, indexSnapshot } from "../../src/cli/git-snapshot.ts";
import { jail } from "../../src/cli/jail.ts";
import { placeOf } from "../../src/cli/place.ts";
import type { Snapshot } from "../../src/cli/snapshot.ts";
import type { Files } from "../../src/source/files.ts";
import { commit, fill, git, repository } from "./temporary.ts";

async function ofCommit(
  root: string,
  id: string,
  installed: Installed = () => true,
): Promise<Snapshot> {
  const snapshot = commitSnapshot(placeOf(root, []), await gitIn(root), id, installed);
  if ("refusal" in snapshot) throw new Error(snapshot.refusal);
  return snapshot;
}

async function ofIndex(root: string, ...paths: readonly string[]): Promise<Snapshot> {
  const snapshot = indexSnapshot(placeOf(root, paths), await gitIn(root));
  if ("refusal" in snapshot) throw new Error(snapshot.refusal);
  return snapshot;
}

function textOf(files: Files, path: string): string {
  const content = files.read(path);
  return "refusal" in content ? `! ${content.refusal}` : new TextDecoder().decode(content.bytes);
}

/** Everything that is reachable by `list`, with its content or why there is none. */
function everything(files: Files, directory = "", depth = 0): readonly string[] {
  if (depth > 5) return [];
  return files.list(directory).flatMap(({ name, kind }) => {
    const path = directory === "" ? name : `${directory}/${name}`;
    return kind === "directory"
      ? [`${path}/`, ...everything(files, path, depth + 1)]
      : [`${path}: ${textOf(files, path)}`];
  });
}

const ODD = {
  "main.tf": "a = 1\r\n",
  "live/Straße 1/maïn.tf": "b",
  "live/with space/main.tf": "c",
  'live/"quoted"\n::error::/main.tf': "d",
  "live/-rf.tf": "e",
  "live/:(glob)*.tf": "f",
  "modules/net/main.tf": "",
  "modules/net/deep/er/main.tf": "g",
};

describe("a commit that is checked out", () => {
  test("holds the same files as the work tree, whatever they are called", async () => {
    const root = repository(ODD);
    const { files, discovery } = await ofCommit(root, commit(root));
    expect(everything(files)).toEqual(everything(jail(root)));
    expect(discovery.candidates).toEqual(Object.keys(ODD).sort());
    expect(textOf(files, "live/../main.tf")).toBe("a = 1\r\n");
  });

  test("leads through the same links", async () => {
    const root = repository({ "shared/vars.tf": "x", "live/a/main.tf": "y" });
    symlinkSync("../../shared/vars.tf", join(root, "live/a/vars.tf"));
    symlinkSync("shared", join(root, "alias"));
    symlinkSync("alias", join(root, "again"));
    symlinkSync("missing", join(root, "live/broken.tf"));
    symlinkSync("../../../../../../etc/passwd", join(root, "out.tf"));
    symlinkSync("/etc", join(root, "etc"));
    symlinkSync("loop-b", join(root, "loop-a"));
    symlinkSync("loop-a", join(root, "loop-b"));
    const { files } = await ofCommit(root, commit(root));
    const onDisk = jail(root);
    expect(everything(files)).toEqual(everything(onDisk));
    for (const path of ["again/vars.tf", "alias/vars.tf", "etc/passwd", "out.tf", "loop-a"]) {
      expect([path, textOf(files, path)]).toEqual([path, textOf(onDisk, path)]);
    }
    expect(textOf(files, "again/vars.tf")).toBe("x");
    expect(textOf(files, "etc/passwd")).toBe(
      "! is or lies behind a link that leaves the repository",
    );
  });

  test("refuses the same paths", async () => {
    const root = repository({ "a/main.tf": "" });
    const { files } = await ofCommit(root, commit(root));
    const onDisk = jail(root);
    for (const path of [
      "../x",
      "/etc/passwd",
      ".git/config",
      "a",
      "a/none.tf",
      "a/main.tf/x",
      "a\0",
    ]) {
      expect([path, textOf(files, path)]).toEqual([path, textOf(onDisk, path)]);
      expect(files.list(path)).toEqual(onDisk.list(path));
    }
  });

  test("refuses what is too large", async () => {
    const root = repository();
    writeFileSync(join(root, "large.tf"), Buffer.alloc(6 * 1024 * 1024, 32));
    const { files } = await ofCommit(root, commit(root));
    expect(textOf(files, "large.tf")).toBe("! is larger than 5 MB");
  });

  test("answers for many files that nobody announced", async () => {
    const names = Array.from({ length: 60 }, (_, index) => `notes/${index}.txt`);
    const root = repository(Object.fromEntries(names.map((name) => [name, `text of ${name}`])));
    const { files } = await ofCommit(root, commit(root));
    expect(names.map((name) => textOf(files, name))).toEqual(
      names.map((name) => `text of ${name}`),
    );
  });
});

test("a commit of the past holds what was there then", async () => {
  const root = repository({ "main.tf": "old", "gone.tf": "" });
  const before = commit(root);
  fill(root, { "main.tf": "new", "more.tf": "" });
  rmSync(join(root, "gone.tf"));
  const after = commit(root);
  const [old, now] = [await ofCommit(root, before), await ofCommit(root, after)];
  expect(everything(old.files)).toEqual(["gone.tf: ", "main.tf: old"]);
  expect(everything(now.files)).toEqual(["main.tf: new", "more.tf: "]);
});

test("the index holds what is staged, not what stands on the disk", async () => {
  const root = repository({ "main.tf": "staged", "b/x.tf": "" });
  fill(root, { "main.tf": "on the disk", "untracked.tf": "" });
  const { files, discovery } = await ofIndex(root);
  expect(everything(files)).toEqual(["b/", "b/x.tf: ", "main.tf: staged"]);
  expect(discovery.candidates).toEqual(["b/x.tf", "main.tf"]);
  expect((await ofIndex(root, "b")).discovery.candidates).toEqual(["b/x.tf"]);
});

test("a conflict in the index is no content", async () => {
  const root = repository({ "main.tf": "base" });
  commit(root);
  git(root, "checkout", "--quiet", "-b", "other");
  fill(root, { "main.tf": "theirs" });
  commit(root);
  git(root, "checkout", "--quiet", "-");
  fill(root, { "main.tf": "ours" });
  commit(root);
  expect(() => git(root, "merge", "--quiet", "other")).toThrow();
  const { discovery } = await ofIndex(root);
  expect(discovery.unanalysed).toEqual([
    { file: "main.tf", reason: "has a conflict that is not resolved" },
  ]);
});

describe("beside what git keeps", () => {
  test("installed modules are those of the work tree, unless they are for other code", async () => {
    const root = repository({ "a/main.tf": "", ".gitignore": ".terraform/\n" });
    const id = commit(root);
    fill(root, {
      "a/.terraform/modules/x/main.tf": "x",
      "a/.terraform/modules/modules.json": "{}",
    });
    const path = "a/.terraform/modules/x/main.tf";
    const { files, discovery } = await ofCommit(root, id);
    expect(textOf(files, path)).toBe("x");
    expect(files.list("a/.terraform/modules/x")).toEqual([{ name: "main.tf", kind: "file" }]);
    expect(discovery.candidates).toEqual(["a/main.tf"]);
    const without = await ofCommit(root, id, () => false);
    expect(textOf(without.files, path)).toBe("! does not exist");
  });

  test("values files that are ignored count, those that are new do not", async () => {
    const root = repository({ "a/main.tf": "", ".gitignore": "secret.auto.tfvars\n" });
    const id = commit(root);
    fill(root, { "a/secret.auto.tfvars": "x = 1", "a/new.auto.tfvars": "x = 2", "a/b.txt": "" });
    for (const { files } of [await ofCommit(root, id), await ofIndex(root)]) {
      expect(files.list("a").map(({ name }) => name)).toEqual(["main.tf", "secret.auto.tfvars"]);
      expect(textOf(files, "a/secret.auto.tfvars")).toBe("x = 1");
    }
  });

  test("a values file that is added later was not there before", async () => {
    const root = repository({ "a/main.tf": "" });
    const id = commit(root);
    fill(root, { "a/terraform.tfvars": "x = 1" });
    commit(root);
    const { files } = await ofCommit(root, id);
    expect(textOf(files, "a/terraform.tfvars")).toBe("! does not exist");
  });

  test("a submodule is read as long as it stands at the commit that is recorded", async () => {
    const inner = repository({ "main.tf": "inner" });
    const first = commit(inner);
    const root = repository({ "main.tf": "" });
    git(root, "-c", "protocol.file.allow=always", "clone", "--quiet", inner, "modules");
    commit(root);
    const now = await ofIndex(root);
    expect(now.files.list("modules")).toContainEqual({ name: "main.tf", kind: "file" });
    expect(textOf(now.files, "modules/main.tf")).toBe("inner");
    expect(now.discovery.candidates).toEqual(["main.tf"]);
    git(root, "update-index", "--cacheinfo", `160000,${first.replace(/^./, "0")},modules`);
    const { files } = await ofCommit(root, "HEAD");
    expect(files.list("modules")).toEqual([]);
    expect(textOf(files, "modules/main.tf")).toBe(
      "! lies in a submodule that is at another commit",
    );
  });
});

test("a file whose name is not valid UTF-8 is told", async () => {
  const root = repository({ "main.tf": "" });
  mkdirSync(join(root, "a"));
  writeFileSync(
    Buffer.concat([Buffer.from(join(root, "a/")), Buffer.from([0xff]), Buffer.from(".tf")]),
    "",
  );
  const { discovery } = await ofCommit(root, commit(root));
  expect(discovery.candidates).toEqual(["main.tf"]);
  expect(discovery.unanalysed).toEqual([
    { file: "a/\ufffd.tf", reason: "has a name that is not valid UTF-8" },
  ]);
});
