import { posix, win32 } from "node:path";
import { describe, expect, test } from "vitest";
import { commonDirectory, isInside, relativeTo } from "../../src/cli/place.ts";
import { normalise, spellingOn } from "../../src/cli/repository-path.ts";

describe("what lies inside a directory", () => {
  test.each([
    [posix, "/repo", "/repo", true],
    [posix, "/repo/a b/ü.tf", "/repo", true],
    [posix, "/repository/a.tf", "/repo", false],
    [posix, "/repo/..a/x.tf", "/repo", true],
    [posix, "/", "/repo", false],
    [posix, "/repo/a.tf", "/", true],
    [posix, "/Repo/a.tf", "/repo", false],
    [posix, "/repo\\a.tf", "/repo", false],
    [win32, "C:\\repo", "C:\\repo", true],
    [win32, "C:\\repo\\infra\\main.tf", "C:\\repo", true],
    [win32, "c:\\Repo\\infra\\main.tf", "C:\\repo", true],
    [win32, "C:/repo/infra/main.tf", "C:\\repo", true],
    [win32, "C:\\repository\\main.tf", "C:\\repo", false],
    [win32, "C:\\repo\\..a\\main.tf", "C:\\repo", true],
    [win32, "D:\\repo\\main.tf", "C:\\repo", false],
    [win32, "C:\\a.tf", "C:\\", true],
    [win32, "\\\\server\\share\\repo\\a.tf", "\\\\server\\share\\repo", true],
    [win32, "\\\\SERVER\\share\\repo\\a.tf", "\\\\server\\share\\repo", true],
    [win32, "\\\\server\\other\\repo\\a.tf", "\\\\server\\share\\repo", false],
    [win32, "C:\\repo\\a.tf", "\\\\server\\share\\repo", false],
  ] as const)("%#: %s %s in %s: %s", (paths, path, root, inside) => {
    expect(isInside(path, root, paths)).toBe(inside);
  });
});

describe("a path of the repository has slashes on every system", () => {
  test.each([
    [posix, "/repo", "/repo/a/b c.tf", "a/b c.tf"],
    [posix, "/repo", "/repo", ""],
    [posix, "/repo", "/repo/a\\b.tf", "a\\b.tf"],
    [win32, "C:\\repo", "C:\\repo\\a\\b c.tf", "a/b c.tf"],
    [win32, "C:\\repo", "c:\\REPO\\Infra\\main.tf", "Infra/main.tf"],
    [win32, "C:\\repo", "C:\\repo", ""],
    [win32, "\\\\server\\share\\repo", "\\\\server\\share\\repo\\a\\b.tf", "a/b.tf"],
    [win32, "C:\\", "C:\\a\\b.tf", "a/b.tf"],
  ] as const)("%#: from %s %s to %s: %s", (paths, root, path, expected) => {
    expect(relativeTo(root, path, paths)).toBe(expected);
  });
});

describe("the directory that holds all", () => {
  test.each([
    [posix, ["/a/b", "/a/b/c", "/a/d"], "/a"],
    [posix, ["/a", "/b"], "/"],
    [posix, [], undefined],
    [win32, ["C:\\a\\b", "C:\\a\\c"], "C:\\a"],
    [win32, ["C:\\A\\b", "c:\\a\\c"], "C:\\A"],
    [win32, ["C:\\a", "D:\\a"], undefined],
    [win32, ["\\\\server\\share\\a", "\\\\server\\share\\b"], "\\\\server\\share\\"],
    [win32, ["\\\\server\\share\\a", "C:\\a"], undefined],
  ] as const)("%#: of %s %s is %s", (paths, directories, expected) => {
    expect(commonDirectory(directories, paths)).toBe(expected);
  });
});

describe("a path that code asks for", () => {
  const OUTSIDE = { refusal: "lies outside the repository" };
  const IN_GIT = { refusal: "lies in git's own directory" };
  const UNFIT = { refusal: "has a name that Windows gives another meaning" };

  test.each([
    ["a/./b//c.tf", "a/b/c.tf", "a/b/c.tf"],
    ["a/../b.tf", "b.tf", "b.tf"],
    ["../b.tf", OUTSIDE, OUTSIDE],
    ["a/../../repo/b.tf", OUTSIDE, OUTSIDE],
    ["/etc/passwd", OUTSIDE, OUTSIDE],
    ["a\0.tf", OUTSIDE, OUTSIDE],
    [".git/config", IN_GIT, IN_GIT],
    ["a/.GIT/config", IN_GIT, IN_GIT],
    ["GIT~1/config", IN_GIT, IN_GIT],
    [".g\u200cit/config", IN_GIT, IN_GIT],
    ["..\\..\\secret", "..\\..\\secret", UNFIT],
    ["a\\b.tf", "a\\b.tf", UNFIT],
    ["C:\\Windows\\win.ini", "C:\\Windows\\win.ini", UNFIT],
    ["C:/Windows/win.ini", "C:/Windows/win.ini", UNFIT],
    ["main.tf:stream", "main.tf:stream", UNFIT],
    [".git./config", ".git./config", UNFIT],
    [".git /config", ".git /config", UNFIT],
    ["NUL", "NUL", UNFIT],
    ["a/con.tf", "a/con.tf", UNFIT],
    ["COM1.tfvars", "COM1.tfvars", UNFIT],
    ["a/console.tf", "a/console.tf", "a/console.tf"],
    ["Straße 1/maïn.tf", "Straße 1/maïn.tf", "Straße 1/maïn.tf"],
  ] as const)("%j is %j, and on Windows %j", (path, elsewhere, onWindows) => {
    expect(normalise(path, false)).toEqual(elsewhere);
    expect(normalise(path, true)).toEqual(onWindows);
  });
});

describe("spellings of one path", () => {
  test.each([
    ["Infra/Main.tf", "infra/main.tf", true],
    ["Straße 1/maïn.tf", "stra\u00dfe 1/mai\u0308n.tf", true],
    ["a/main.tf", "b/main.tf", false],
  ])("%s and %s are the same on Windows and macOS: %s", (one, other, same) => {
    for (const system of ["win32", "darwin"] as const) {
      expect(spellingOn(system)(one) === spellingOn(system)(other)).toBe(same);
    }
    expect(spellingOn("linux")(one) === spellingOn("linux")(other)).toBe(false);
  });
});
