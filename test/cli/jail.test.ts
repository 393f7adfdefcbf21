import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { jail, type Limits } from "../../src/cli/jail.ts";
import { temporary } from "./temporary.ts";

/** The text of a file, or why it is not read. */
function read(root: string, path: string, limits?: Limits): string {
  const content = jail(root, limits).read(path);
  return "refusal" in content
    ? `refused: ${content.refusal}`
    : new TextDecoder().decode(content.bytes);
}

/** A repository beside which a secret lies. */
function prison(): string {
  const outside = temporary({
    "secret.tf": "canary",
    "repo/main.tf": "main",
    "repo/modules/net/main.tf": "net",
    "repo/.git/config": "config",
    "repo/empty.tf": "",
  });
  return join(outside, "repo");
}

describe("what a path names", () => {
  const OUTSIDE = "refused: lies outside the repository";
  const LEAVES = "refused: is or lies behind a link that leaves the repository";
  const IN_GIT = "refused: lies in git's own directory";

  test.for<[string, string]>([
    ["main.tf", "main"],
    ["./modules//net/./main.tf", "net"],
    ["modules/../main.tf", "main"],
    ["empty.tf", ""],
    ["missing.tf", "refused: does not exist"],
    ["main.tf/x.tf", "refused: does not exist"],
    ["../secret.tf", OUTSIDE],
    ["../repo/main.tf", OUTSIDE],
    ["modules/../../secret.tf", OUTSIDE],
    ["/etc/passwd", OUTSIDE],
    ["main.tf\0.txt", OUTSIDE],
    [".git/config", IN_GIT],
    ["modules/../.GIT/config", IN_GIT],
    [".g\u200cit/config", IN_GIT],
    ["modules", "refused: is a directory"],
    ["", "refused: is a directory"],
    [`${"x".repeat(300)}.tf`, "refused: has a name that is too long"],
  ])("%j: %s", ([path, expected]) => {
    expect(read(prison(), path)).toBe(expected);
  });

  test.for<[string, string, string]>([
    // link      leads to              is read as
    ["a.tf", "main.tf", "main"],
    ["a.tf", "modules/net/../../main.tf", "main"],
    ["a.tf", "../secret.tf", LEAVES],
    ["a.tf", "/etc/passwd", LEAVES],
    ["a.tf", "/proc/self/environ", LEAVES],
    ["a.tf", "/dev/zero", LEAVES],
    ["a.tf", ".git/config", IN_GIT],
    ["a.tf", "nowhere.tf", "refused: does not exist"],
    ["a.tf", "a.tf", "refused: is a link that leads to itself"],
    ["a.tf", "modules", "refused: is a directory"],
  ])("%s → %s: %s", ([link, target, expected]) => {
    const root = prison();
    symlinkSync(target, join(root, link));
    expect(read(root, link)).toBe(expected);
  });

  test("a directory on the way may be a link, as long as it stays inside", () => {
    const root = prison();
    symlinkSync("modules/net", join(root, "near"));
    symlinkSync("..", join(root, "far"));
    expect(read(root, "near/main.tf")).toBe("net");
    expect(read(root, "far/secret.tf")).toBe(LEAVES);
    expect(read(root, "far/repo/main.tf")).toBe("main");
    expect(jail(root).list("far")).toEqual([]);
  });

  test("a directory whose name begins like the root's is another one", () => {
    const outside = temporary({ "repo/main.tf": "", "repository/secret.tf": "canary" });
    symlinkSync("../repository/secret.tf", join(outside, "repo", "a.tf"));
    expect(read(join(outside, "repo"), "a.tf")).toBe(LEAVES);
  });

  test("a chain of fifty links is no way out", () => {
    const root = prison();
    symlinkSync("../secret.tf", join(root, "0.tf"));
    for (let at = 1; at <= 50; at++) symlinkSync(`${at - 1}.tf`, join(root, `${at}.tf`));
    expect(read(root, "30.tf")).toBe(LEAVES);
    expect(read(root, "50.tf")).toBe("refused: is a link that leads to itself");
  });
});

describe("what cannot be read at all", () => {
  test("a named pipe is not waited for", () => {
    const root = prison();
    execFileSync("mkfifo", [join(root, "pipe.tf")]);
    expect(read(root, "pipe.tf")).toBe("refused: is a named pipe, not a regular file");
    symlinkSync("pipe.tf", join(root, "link.tf"));
    expect(read(root, "link.tf")).toBe("refused: is a named pipe, not a regular file");
  });

  test("nor is a socket", async () => {
    const root = prison();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(root, "s.tf"), resolve));
    expect(read(root, "s.tf")).toBe("refused: is a socket, not a regular file");
    await new Promise((resolve) => server.close(resolve));
  });

  test("a device is none of ours, even inside the root", () => {
    expect(read("/dev", "zero")).toBe("refused: is a device, not a regular file");
  });

  test("a directory that is named like a file", () => {
    const root = prison();
    mkdirSync(join(root, "x.tf"));
    expect(read(root, "x.tf")).toBe("refused: is a directory");
    expect(
      jail(root)
        .list("")
        .find(({ name }) => name === "x.tf")?.kind,
    ).toBe("directory");
  });

  test("a huge file with nothing in it", () => {
    const root = prison();
    writeFileSync(join(root, "huge.tf"), "");
    truncateSync(join(root, "huge.tf"), 10 * 1024 ** 3);
    expect(read(root, "huge.tf")).toBe("refused: is larger than 5 MB");
  });

  test("a file or directory that is closed to us", () => {
    const root = prison();
    chmodSync(join(root, ".."), 0o755);
    chmodSync(join(root, "main.tf"), 0);
    chmodSync(join(root, "modules"), 0);
    asNobody(() => {
      expect(read(root, "main.tf")).toBe("refused: cannot be read: permission denied");
      const files = jail(root);
      expect([files.list("modules"), files.unlisted()]).toEqual([[], ["modules"]]);
      expect(read(root, "modules/net/main.tf")).toBe("refused: cannot be read: permission denied");
    });
    chmodSync(join(root, "modules"), 0o755);
  });
});

/** Nothing is closed to root, so the question is asked as someone else. */
function asNobody(ask: () => void): void {
  if (process.geteuid?.() !== 0) {
    ask();
    return;
  }
  process.seteuid?.(65_534);
  try {
    ask();
  } finally {
    process.seteuid?.(0);
  }
}

test("all files together have a limit, and a file counts once", () => {
  const root = temporary({ "a.tf": "aaaa", "b.tf": "bbbb", "c.tf": "cccc" });
  const files = jail(root, { file: 10, total: 9 });
  expect("bytes" in files.read("a.tf")).toBe(true);
  expect("bytes" in files.read("a.tf")).toBe(true);
  expect("bytes" in files.read("b.tf")).toBe(true);
  expect(files.read("c.tf")).toEqual({ refusal: "is beyond the 0 MB that one run reads" });
  expect("bytes" in files.read("b.tf")).toBe(true);
});

test("a directory is listed by name, without git's own", () => {
  const root = prison();
  symlinkSync("modules", join(root, "link"));
  symlinkSync("../secret.tf", join(root, "out.tf"));
  expect(
    jail(root)
      .list("")
      .map(({ name, kind }) => `${name} ${kind}`),
  ).toEqual([
    "empty.tf file",
    "link directory",
    "main.tf file",
    "modules directory",
    "out.tf file",
  ]);
  expect(jail(root).list("link")).toEqual([{ name: "net", kind: "directory" }]);
  for (const path of ["missing", "main.tf", "..", ".git", "modules/../.."]) {
    expect(jail(root).list(path)).toEqual([]);
  }
});
