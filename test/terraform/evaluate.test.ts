import { expect, test } from "vitest";
import { attributesOf, projectOf } from "./support.ts";

/** The attributes of `aws_thing.x`, where the rest of the text declares what it refers to. */
function thing(attributes: string, rest = "") {
  const { declarations, diagnostics } = projectOf({
    "main.tf": `${rest}\nresource "aws_thing" "x" {\n${attributes}\n}`,
  });
  expect(diagnostics).toEqual([]);
  return attributesOf(declarations.find(({ address }) => address === "aws_thing.x"));
}

const CLUSTER = `
  resource "aws_eks_cluster" "c" {
    vpc_config {
      subnet_ids  = ["subnet-1"]
      cluster_cidr = null
    }
  }`;

test("a reference into a nested block sees what is written there", () => {
  expect(thing("a = aws_eks_cluster.c.vpc_config[0].subnet_ids", CLUSTER)).toEqual({
    a: '["subnet-1"]',
  });
});

test("the provider may compute what a nested block leaves out or sets to null", () => {
  expect(
    thing(
      `a = try(aws_eks_cluster.c.vpc_config[0].security_group_id, "none")
       b = aws_eks_cluster.c.vpc_config[0].cluster_cidr == null`,
      CLUSTER,
    ),
  ).toEqual({ a: "<? aws_eks_cluster.c.vpc_config>", b: "<? aws_eks_cluster.c.vpc_config>" });
});

test("a logarithm is known well enough to be rounded", () => {
  expect(thing("a = ceil(log(6, 2))\nb = floor(log(1000, 10))\nc = log(8, 2)")).toEqual({
    a: "3",
    b: "2",
    c: "3",
  });
});

test("zones of a known region begin with its name", () => {
  expect(
    thing(
      `a = length(regexall("^[a-z]{2}-", data.aws_availability_zones.z.names[0])) > 0 ? 1 : 2`,
      `provider "aws" { region = "eu-west-1" }
       data "aws_availability_zones" "z" {}`,
    ),
  ).toEqual({ a: "1" });
});

test("a lookup in an empty map gives its default whatever the key is", () => {
  expect(
    thing(
      `a = merge({ k = "v" }, lookup({}, data.aws_availability_zones.z.names[0], {}))`,
      `data "aws_availability_zones" "z" {}`,
    ),
  ).toEqual({ a: '{k: "v"}' });
});

test("the document of a policy is one text, so that a list of them has a known length", () => {
  expect(
    thing(
      "a = length(flatten([data.aws_iam_policy_document.d.json]))",
      'data "aws_iam_policy_document" "d" {}',
    ),
  ).toEqual({ a: "1" });
});

test("a partition is never empty", () => {
  expect(thing('a = data.aws_partition.p.partition == ""', 'data "aws_partition" "p" {}')).toEqual({
    a: "false",
  });
});

test("a list that is null counts as empty", () => {
  expect(
    thing(
      'a = coalescelist(var.l, ["x"])',
      'variable "l" {\ntype = list(string)\ndefault = null\n}',
    ),
  ).toEqual({ a: '["x"]' });
});

const ZONES = 'data "aws_availability_zones" "z" {}';

test("can sees that a key is there although its value is not known", () => {
  expect(
    thing(
      `a = can({ k = data.aws_availability_zones.z.names }.k)
       b = can({ k = data.aws_availability_zones.z.names }.l)`,
      ZONES,
    ),
  ).toEqual({ a: "true", b: "false" });
});

test("can leaves open what may fail once it is known, also inside something known", () => {
  expect(
    thing("a = can(length([jsondecode(data.aws_thing.d.text).k]))", 'data "aws_thing" "d" {}'),
  ).toEqual({ a: "<? can()>" });
});

test("what try leaves open has a reason, although both results are known", () => {
  expect(
    thing("a = try(length([jsondecode(data.aws_thing.d.text).k]), 5)", 'data "aws_thing" "d" {}'),
  ).toEqual({ a: "<? try()>" });
});
