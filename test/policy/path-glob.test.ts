import { expect, test } from "vitest";
import { addressGlob, pathGlob } from "../../src/policy/path-glob.ts";

test.for([
  ["examples", "examples/a/main.tf", true],
  ["examples/", "examples/a/main.tf", true],
  ["./examples", "examples/main.tf", true],
  ["examples", "infra/examples/main.tf", false],
  ["**/examples", "infra/examples/main.tf", true],
  ["**/examples", "examples/main.tf", true],
  ["examples/**", "examples/a/b.tf", true],
  ["examples/**", "examples2/b.tf", false],
  ["examples/*/main.tf", "examples/a/main.tf", true],
  ["examples/*/main.tf", "examples/a/b/main.tf", false],
  ["*.tf", "main.tf", true],
  ["*.tf", "infra/main.tf", false],
  ["**/*.tf", "main.tf", true],
  ["**", "main.tf", true],
  ["infra/**/test-?.tf", "infra/a/b/test-1.tf", true],
  ["infra/**/test-?.tf", "infra/test-12.tf", false],
  ["a+(b).tf", "a+(b).tf", true],
  ["[ab].tf", "a.tf", false],
  ["(a+)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", false],
] as const)("%s on %s: %s", ([glob, path, expected]) => {
  expect(pathGlob(glob)(path)).toBe(expected);
});

test.for([
  ["aws_subnet.*", "aws_subnet.a[0]", true],
  ["aws_subnet.a", "aws_subnet.a[0]", false],
  ["module.*.aws_vpc.main", 'module.n["a.b"].aws_vpc.main', true],
  ["*", "Anything", true],
] as const)("%s on %s: %s", ([glob, address, expected]) => {
  expect(addressGlob(glob)(address)).toBe(expected);
});

test("no glob is tried in every way that it may fit", () => {
  expect(pathGlob(`${"**/".repeat(60)}x`)("a/".repeat(300))).toBe(false);
  expect(pathGlob(`${"*a".repeat(100)}b`)("a".repeat(250))).toBe(false);
});
