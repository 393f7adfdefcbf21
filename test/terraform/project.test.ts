import { expect, test } from "vitest";
import { reasonsOf } from "../../src/value/reason.ts";
import { attributesOf, projectOf, show } from "./support.ts";

/** Addresses and attributes of everything that is declared. */
function declared(texts: Record<string, string>, options = {}) {
  const { declarations } = projectOf(texts, options);
  return Object.fromEntries(
    // A call whose source is on disk is told by what it makes.
    declarations
      .filter(({ mode }) => mode !== "call")
      .map((declaration) => [declaration.address, attributesOf(declaration)]),
  );
}

test("a default, a values file and an argument reach the attribute", () => {
  expect(
    declared({
      "main.tf": `
        variable "a" { default = "one" }
        variable "b" { default = "two" }
        module "m" {
          source = "./m"
          c      = "\${var.a}-\${var.b}"
        }`,
      "terraform.tfvars": `b = "three"`,
      "m/main.tf": `
        variable "c" { type = string }
        resource "aws_vpc" "v" { cidr_block = var.c }`,
    }),
  ).toEqual({ "module.m.aws_vpc.v": { cidr_block: '"one-three"' } });
});

test("count and for_each make instances with their keys", () => {
  expect(
    declared({
      "main.tf": `
        resource "aws_subnet" "a" {
          count      = 2
          cidr_block = "10.0.\${count.index}.0/24"
        }
        resource "aws_subnet" "b" {
          for_each   = { x = "1", y = "2" }
          cidr_block = "\${each.key}\${each.value}"
        }`,
    }),
  ).toEqual({
    "aws_subnet.a[0]": { cidr_block: '"10.0.0.0/24"' },
    "aws_subnet.a[1]": { cidr_block: '"10.0.1.0/24"' },
    'aws_subnet.b["x"]': { cidr_block: '"x1"' },
    'aws_subnet.b["y"]': { cidr_block: '"y2"' },
  });
});

test("an id that exists only after apply is a reference to its instance", () => {
  expect(
    declared({
      "main.tf": `
        resource "aws_vpc" "v" { count = 1 }
        resource "aws_subnet" "s" { vpc_id = aws_vpc.v[0].id }`,
    })["aws_subnet.s"],
  ).toEqual({ vpc_id: "<.#aws_vpc.v[0].id>" });
});

test("a count that depends on an unknown condition makes an instance that may not exist", () => {
  const { declarations } = projectOf({
    "main.tf": `
      variable "create" { type = bool }
      resource "aws_vpc" "v" { count = var.create ? 1 : 0 }`,
  });
  expect(
    declarations.map(({ address, many, guard }) => [address, many, guard !== undefined]),
  ).toEqual([["aws_vpc.v[0]", false, true]]);
});

test("zones read from AWS are different zones, also as keys", () => {
  expect(
    declared({
      "main.tf": `
        data "aws_availability_zones" "z" {}
        resource "aws_subnet" "s" {
          for_each          = { for i in [0, 1] : data.aws_availability_zones.z.names[i] => i }
          availability_zone = each.key
          cidr_block        = "10.0.\${each.value}.0/24"
        }`,
    }),
  ).toMatchInlineSnapshot(`
    {
      "aws_subnet.s[data.aws_availability_zones.z.names[0]]": {
        "availability_zone": "<.#data.aws_availability_zones.z.names[0]>",
        "cidr_block": ""10.0.0.0/24"",
      },
      "aws_subnet.s[data.aws_availability_zones.z.names[1]]": {
        "availability_zone": "<.#data.aws_availability_zones.z.names[1]>",
        "cidr_block": ""10.0.1.0/24"",
      },
      "data.aws_availability_zones.z": {},
    }
  `);
});

test("a module that is not on disk gives unknown outputs and is declared itself", () => {
  const { declarations } = projectOf({
    "main.tf": `
      module "vpc" {
        source = "acme/vpc/aws"
        name   = "x"
      }
      resource "aws_subnet" "s" { vpc_id = module.vpc.vpc_id }`,
  });
  expect(declarations.map((one) => [one.mode, one.address, attributesOf(one)])).toEqual([
    ["resource", "aws_subnet.s", { vpc_id: "<.#module.vpc.vpc_id>" }],
    ["module", "module.vpc", { name: '"x"' }],
  ]);
});

test("an installed module is found through the record of init", () => {
  expect(
    declared({
      "main.tf": `module "vpc" { source = "acme/vpc/aws" }`,
      ".terraform/modules/modules.json": `{"Modules":[{"Key":"vpc","Source":"x","Dir":".terraform/modules/vpc"}]}`,
      ".terraform/modules/vpc/main.tf": `resource "aws_vpc" "v" { cidr_block = "10.0.0.0/16" }`,
    }),
  ).toEqual({ "module.vpc.aws_vpc.v": { cidr_block: '"10.0.0.0/16"' } });
});

test("static and dynamic blocks of one type are one list", () => {
  expect(
    declared({
      "main.tf": `
        resource "aws_route_table" "t" {
          route { cidr_block = "10.0.0.0/8" }
          dynamic "route" {
            for_each = ["0.0.0.0/0"]
            content { cidr_block = route.value }
          }
        }`,
    }),
  ).toEqual({
    "aws_route_table.t": { route: '[{cidr_block: "10.0.0.0/8"}, {cidr_block: "0.0.0.0/0"}]' },
  });
});

test("a variable without a value may be given by a file that lies ready", () => {
  const settledBy = (texts: Record<string, string>, options = {}) =>
    projectOf(texts, options).declarations.map((declaration) => {
      const value = declaration.attribute("cidr_block");
      return value?.kind === "unknown" ? reasonsOf(value.because)[0]?.settledBy : value?.kind;
    });
  const main = `
    variable "c" {}
    resource "aws_vpc" "v" { cidr_block = var.c }`;
  const values = { "a/dev.tfvars": `d = 1`, "a/prod.tfvars": `c = "10.0.0.0/16"` };
  expect(settledBy({ "main.tf": main })).toEqual([
    "Pass `--var c=…` or `--var-file FILE`, or write a default.",
  ]);
  expect(settledBy({ "a/main.tf": main, ...values })).toEqual([
    "Pass `--var c=…` or `--var-file a/dev.tfvars`, or write a default.",
  ]);
  expect(settledBy({ "a/main.tf": main, ...values }, { varFiles: ["a/dev.tfvars"] })).toEqual([
    "Pass `--var c=…` or `--var-file a/prod.tfvars`, or write a default.",
  ]);
  expect(settledBy({ "a/main.tf": main, "b/main.tf": "", ...values })).toEqual([
    "Pass `--var c=…` or `--root a --var-file a/dev.tfvars`, or write a default.",
  ]);
});

test("roots are the directories that no other one calls", () => {
  const texts = {
    "live/main.tf": `module "n" { source = "../modules/n" }`,
    "modules/n/main.tf": `module "i" { source = "./inner" }`,
    "modules/n/inner/main.tf": ``,
    "other/main.tf": ``,
  };
  expect(projectOf(texts).roots).toEqual(["live", "other"]);
});

test("modules that call each other are reported, not followed for ever", () => {
  const { roots, diagnostics } = projectOf({
    "a/main.tf": `module "b" { source = "../b" }`,
    "b/main.tf": `module "a" { source = "../a" }`,
  });
  expect(roots).toEqual(["a"]);
  expect(diagnostics.map(({ summary }) => summary)).toEqual(["Module cycle"]);
});

test("locals that depend on each other are reported and unknown", () => {
  const project = projectOf({
    "main.tf": `
      locals {
        a = local.b
        b = local.a
      }
      resource "aws_vpc" "v" { cidr_block = local.a }`,
  });
  expect(project.declarations.map(attributesOf)).toEqual([{ cidr_block: "<? local.a>" }]);
  expect(project.diagnostics.map(({ summary }) => summary)).toEqual(["Reference cycle"]);
});

test("try keeps the id of an instance that certainly exists and doubts one that may not", () => {
  const texts = (count: string) => ({
    "main.tf": `
      variable "create" { type = bool }
      resource "aws_vpc" "v" { count = ${count} }
      resource "aws_subnet" "s" { vpc_id = try(aws_vpc.v[0].id, "none") }`,
  });
  expect(declared(texts("1"))["aws_subnet.s"]).toEqual({ vpc_id: "<.#aws_vpc.v[0].id>" });
  expect(declared(texts("0"))["aws_subnet.s"]).toEqual({ vpc_id: '"none"' });
  expect(declared(texts("var.create ? 1 : 0"))["aws_subnet.s"]).toEqual({
    vpc_id: "<? aws_vpc.v[0].id>",
  });
});

test("provider regions and default tags are inherited as Terraform does", () => {
  const { declarations } = projectOf({
    "main.tf": `
      provider "aws" { region = "us-east-1" }
      provider "aws" {
        alias  = "west"
        region = "us-west-2"
        default_tags { tags = { owner = "net" } }
      }
      module "m" {
        source    = "./m"
        providers = { aws = aws.west }
      }
      resource "aws_vpc" "east" {}
      resource "aws_vpc" "west" { provider = aws.west }`,
    "m/main.tf": `resource "aws_vpc" "v" {}`,
  });
  expect(
    declarations
      .filter(({ mode }) => mode !== "call")
      .map((one) => [one.address, show(one.region), show(one.defaultTags)]),
  ).toEqual([
    ["aws_vpc.east", '"us-east-1"', "{}"],
    ["aws_vpc.west", '"us-west-2"', '{owner: "net"}'],
    ["module.m.aws_vpc.v", '"us-west-2"', '{owner: "net"}'],
  ]);
});

test("an attribute that depends on a chain of thousands of locals does not exhaust the stack", () => {
  const chain = Array.from({ length: 5000 }, (_, index) => `a${index} = local.a${index + 1}`);
  const project = projectOf({
    "main.tf": `
      locals {
        ${chain.join("\n")}
        a5000 = "x"
      }
      resource "aws_vpc" "v" { cidr_block = local.a0 }`,
  });
  expect(project.declarations.map(attributesOf)).toEqual([{ cidr_block: "<? evaluation limit>" }]);
});
