import { expect, test } from "vitest";
import { attributesOf, projectOf } from "./support.ts";

const MIXED = "{ a = { x = 1 }, b = { x = 1, y = [1] } }";

function scan(text: string) {
  const { declarations, diagnostics } = projectOf({ "main.tf": text });
  return {
    addresses: declarations.map(({ address }) => address),
    attributes: attributesOf(declarations.find(({ address }) => address === "aws_thing.x")),
    problems: diagnostics.map(({ detail }) => detail),
  };
}

test("an object that is no map stays an object beside an empty map", () => {
  const { attributes, problems } = scan(
    `resource "aws_thing" "x" { a = keys(true ? ${MIXED} : tomap({})) }`,
  );
  expect(problems).toEqual([]);
  expect(attributes).toEqual({ a: '["a", "b"]' });
});

test("the empty map beside such an object lacks its attributes", () => {
  expect(scan(`resource "aws_thing" "x" { a = false ? ${MIXED} : tomap({}) }`).problems).toEqual([
    "In the attribute `a`: It is required, but absent.",
  ]);
  const either = `
    variable "on" {}
    resource "aws_thing" "x" { a = var.on ? ${MIXED} : tomap({}) }`;
  expect(scan(either).problems).toEqual([]);
});

test("an empty tuple beside a set is an empty set, so that `for_each` takes it", () => {
  const { addresses, problems } = scan(`
    variable "on" { type = bool }
    variable "more" {}
    resource "aws_thing" "x" { for_each = var.on ? toset(["a", "b"]) : [] }
    resource "aws_thing" "y" { for_each = var.on ? (var.more ? toset(["c"]) : []) : [] }
    resource "aws_thing" "z" { for_each = var.on ? var.more : [] }`);
  expect(problems).toEqual([]);
  expect(addresses).toEqual([
    'aws_thing.x["a"]',
    'aws_thing.x["b"]',
    'aws_thing.y["c"]',
    "aws_thing.z[*]",
  ]);
});

test("two tuples are no set", () => {
  const { problems } = scan(`
    variable "on" { type = bool }
    resource "aws_thing" "x" { for_each = var.on ? ["a"] : [] }`);
  expect(problems).toContain(
    "`for_each` needs a map, or a set of strings; `toset()` makes one of a list.",
  );
});

test("a resource may be called by its full name", () => {
  const { attributes, problems } = scan(`
    resource "aws_thing" "x" { a = resource.aws_vpc.v.cidr_block }
    resource "aws_vpc" "v" { cidr_block = "10.0.0.0/16" }`);
  expect(problems).toEqual([]);
  expect(attributes).toEqual({ a: '"10.0.0.0/16"' });
});

test("what is not declared is named as it is written", () => {
  const { problems } = scan(`
    resource "aws_vpc" "v" { count = 2 }
    resource "aws_thing" "x" {
      a = var.a
      b = local.b
      c = aws_vpc.w.id
      d = resource.aws_vpc.w.id
      e = data.aws_vpc.w.id
      f = module.m.id
      g = aws_vpc.v[7].id
    }`);
  expect(problems).toEqual([
    "`var.a` is not declared.",
    "`local.b` is not declared.",
    "`aws_vpc.w` is not declared.",
    "`resource.aws_vpc.w` is not declared.",
    "`data.aws_vpc.w` is not declared.",
    "`module.m` is not declared.",
    "There is no item 7 in a list of 2.",
  ]);
});
