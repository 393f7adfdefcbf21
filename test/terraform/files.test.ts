import { expect, test } from "vitest";
import { positionAt } from "../../src/source/file.ts";
import { attributesOf, projectOf } from "./support.ts";

/** Addresses and attributes of everything that is declared. */
function declared(texts: Record<string, string>) {
  const { declarations } = projectOf(texts);
  return Object.fromEntries(
    declarations.map((declaration) => [declaration.address, attributesOf(declaration)]),
  );
}

const json = (value: unknown): string => JSON.stringify(value, undefined, 2);

test("JSON syntax declares what the native syntax declares", () => {
  const native = `
    variable "cidr" {
      type    = string
      default = "10.0.0.0/16"
    }
    locals {
      names = ["a", "b"]
    }
    resource "aws_vpc" "v" {
      cidr_block = var.cidr
      tags       = { Name = "x-\${var.cidr}" }
    }
    resource "aws_subnet" "s" {
      for_each   = toset(local.names)
      vpc_id     = aws_vpc.v.id
      cidr_block = cidrsubnet(var.cidr, 4, index(local.names, each.key))
      timeouts {
        create = "10m"
      }
    }
    resource "aws_security_group" "g" {
      dynamic "ingress" {
        for_each = [80, 443]
        iterator = port
        content {
          from_port = port.value
        }
      }
    }`;
  const same = {
    variable: { cidr: { type: "string", default: "10.0.0.0/16" } },
    locals: { names: ["a", "b"] },
    resource: {
      aws_vpc: {
        v: [{ cidr_block: `\${var.cidr}`, tags: { Name: `x-\${var.cidr}` }, "//": "a comment" }],
      },
      aws_subnet: {
        s: {
          "//": { metadata: { path: "stack/s" } },
          for_each: `\${toset(local.names)}`,
          vpc_id: `\${aws_vpc.v.id}`,
          cidr_block: `\${cidrsubnet(var.cidr, 4, index(local.names, each.key))}`,
          timeouts: { create: "10m" },
        },
      },
      aws_security_group: {
        g: {
          dynamic: {
            ingress: [
              {
                for_each: [80, 443],
                iterator: "port",
                content: { from_port: `\${port.value}` },
              },
            ],
          },
        },
      },
    },
  };
  const written = declared({ "main.tf": native });
  expect(Object.keys(written)).toHaveLength(4);
  expect(declared({ "main.tf.json": json(same) })).toEqual(written);
  const parts = Object.entries(same).map(([name, value]) => ({ [name]: value }));
  expect(declared({ "main.tf.json": json(parts) })).toEqual(written);
});

test("strings of JSON are templates, but not those of defaults", () => {
  const main = {
    variable: { raw: { default: `\${not.a.reference} $\${x}` } },
    resource: {
      terraform_data: {
        a: {
          raw: `\${var.raw}`,
          same: `\${[1, true]}`,
          mixed: `a\n$\${b}\t"q" \${"x\\"\\n"}`,
          numbers: [-1.5, 1000, 12345678901234567890n.toString()],
          keyed: { [`k\${1 + 1}`]: null },
          chosen: `%{ if true ~} yes %{ endif }`,
        },
      },
    },
  };
  expect(declared({ "main.tf.json": json(main) })["terraform_data.a"]).toEqual({
    raw: JSON.stringify(`\${not.a.reference} $\${x}`),
    same: "[1, true]",
    mixed: JSON.stringify(`a\n\${b}\t"q" x"\n`),
    numbers: '[-1.5, 1000, "12345678901234567890"]',
    keyed: "{k2: null}",
    chosen: '"yes "',
  });
});

test("numbers in JSON keep all their digits", () => {
  const texts = {
    "main.tf.json": `{"resource":{"terraform_data":{"a":{"text":"\${tostring(local.n)}"}}},"locals":{"n":12345678901234567891}}`,
  };
  expect(declared(texts)).toEqual({ "terraform_data.a": { text: '"12345678901234567891"' } });
});

test("what is wrong inside a string of JSON is found at its place, also behind escapes", () => {
  const text = json({ locals: { a: `\t"\${1 + }`, b: `\${min(}` } });
  const { syntax } = projectOf({ "main.tf.json": text });
  const found = syntax.map(({ span }) => span && text.slice(span.start, span.start + 2));
  expect(found).toEqual(['}"', '}"']);
});

test("the value of an attribute knows where it stands in JSON, also behind escapes", () => {
  const text = json({
    resource: { aws_vpc: { v: { cidr_block: `\${"\\t" == "" ? "" : var.cidr}` } } },
    variable: { cidr: {} },
  });
  const [vpc] = projectOf({ "main.tf.json": text }).declarations;
  const origin = vpc?.attribute("cidr_block")?.origin;
  expect(text.slice(vpc?.span.start, vpc?.span.end)).toBe('"v"');
  expect(text.slice(origin?.span.start, origin?.span.end)).toBe(
    json(`\${"\\t" == "" ? "" : var.cidr}`),
  );
});

test("JSON that is no configuration is refused with its place", () => {
  const refusals = {
    '{"locals": {"a": 1,}}': "The JSON cannot be read 1:20",
    '{"locals": 5}': "An object is missing 1:12",
    '{"resource": {"aws_vpc": {}}}': "A label is missing 1:26",
    '{"resource": {"aws_vpc": {"a": {"tags": null, "tags": {}}}}}': "Duplicate argument 1:47",
    "[1]": "An object is missing 1:2",
  };
  for (const [text, expected] of Object.entries(refusals)) {
    const { syntax, unanalysed } = projectOf({ "main.tf.json": text });
    const [first] = syntax;
    const place = first?.span && positionAt(first.span.file, first.span.start);
    expect(`${first?.summary} ${place?.line}:${place?.column}`).toBe(expected);
    expect([...unanalysed.keys()]).toEqual(["main.tf.json"]);
  }
});

test("an override replaces arguments one by one, and nested blocks by their type", () => {
  const texts = {
    "main.tf": `
      variable "cidr" { default = "10.0.0.0/16" }
      locals {
        a = "base"
        b = "base"
      }
      resource "aws_security_group" "g" {
        name = local.a
        description = local.b
        vpc_id = var.cidr
        ingress { from_port = 1 }
        dynamic "ingress" {
          for_each = [2]
          content { from_port = ingress.value }
        }
        egress { from_port = 3 }
      }
      module "m" {
        source = "./one"
        x      = "base"
        y      = "base"
      }`,
    "a_override.tf": `
      variable "cidr" { default = "10.1.0.0/16" }
      locals {
        a = "first"
      }
      resource "aws_security_group" "g" {
        description = "first"
        ingress { from_port = 4 }
        ingress { from_port = 5 }
      }
      module "m" {
        source = "./two"
        y      = local.a
      }`,
    "override.tf.json": json({
      resource: { aws_security_group: { g: { description: `last \${var.cidr}` } } },
    }),
    "one/main.tf": `resource "aws_vpc" "one" {}`,
    "two/main.tf": `
      variable "x" {}
      variable "y" {}
      resource "aws_vpc" "two" { cidr_block = "\${var.x} \${var.y}" }`,
  };
  expect(declared(texts)).toMatchObject({
    "aws_security_group.g": {
      name: '"first"',
      description: '"last 10.1.0.0/16"',
      vpc_id: '"10.1.0.0/16"',
      ingress: "[{from_port: 4}, {from_port: 5}]",
      egress: "[{from_port: 3}]",
    },
    "module.m.aws_vpc.two": { cidr_block: '"base first"' },
  });
});

test("an overridden value knows the file it is written in", () => {
  const texts = {
    "main.tf": `resource "aws_vpc" "v" { cidr_block = "10.0.0.0/16" }\n`,
    "override.tf": `\n\nresource "aws_vpc" "v" { cidr_block = "10.1.0.0/16" }\n`,
  };
  const [vpc] = projectOf(texts).declarations;
  expect(vpc?.span.file.path).toBe("main.tf");
  const span = vpc?.attribute("cidr_block")?.origin?.span;
  expect([span?.file.path, span && positionAt(span.file, span.start).line]).toEqual([
    "override.tf",
    3,
  ]);
});

test("an override of nothing is told, and a provider without a block may be overridden", () => {
  const texts = {
    "main.tf": `resource "aws_vpc" "v" {}`,
    "override.tf": `
      resource "aws_vpc" "w" {}
      locals { a = 1 }
      provider "aws" { region = "eu-west-1" }`,
  };
  const { declarations, diagnostics } = projectOf(texts);
  expect(diagnostics.map(({ detail }) => detail)).toEqual([
    "Terraform refuses it: no file without `override` in its name declares this `resource`.",
    "Terraform refuses it: no file without `override` in its name declares `local.a`.",
  ]);
  expect(declarations.map(({ address }) => address)).toEqual(["aws_vpc.v"]);
  expect(declarations[0]?.region).toMatchObject({ value: "eu-west-1" });
});

test("a file of OpenTofu is read in the place of Terraform's of the same name", () => {
  const texts = {
    "main.tf": `resource "aws_vpc" "terraform" {}`,
    "main.tofu": `resource "aws_vpc" "tofu" {}`,
    "more.tf": `resource "aws_vpc" "both" {}`,
    "main_override.tofu": `resource "aws_vpc" "both" { cidr_block = "10.0.0.0/16" }`,
    "more.tofu.json": `{"resource":{"aws_vpc":{"json":{}}}}`,
  };
  expect(declared(texts)).toEqual({
    "aws_vpc.tofu": {},
    "aws_vpc.json": {},
    "aws_vpc.both": { cidr_block: '"10.0.0.0/16"' },
  });
  const { analysed, notApplicable, diagnostics } = projectOf(texts);
  expect(analysed.size).toBe(4);
  expect([...notApplicable]).toEqual(["main.tf"]);
  expect(diagnostics.map(({ severity, path }) => [severity, path])).toEqual([["note", "main.tf"]]);
});

test("files of Terragrunt and of Stacks are told in one note each, and tests are not applicable", () => {
  const { diagnostics, notApplicable, declarations, unanalysed } = projectOf({
    "live/terragrunt.hcl": 'terraform { source = "../modules/vpc" }',
    "live/a/terragrunt.hcl": "include {}",
    "live/root.hcl": "locals {}",
    "live/network.stack.hcl": "unit {}",
    "app.tfcomponent.hcl": "component {}",
    "tests/vpc.tftest.hcl": "run {}",
    "tests/mocks.tfmock.hcl": "mock_resource {}",
    "all.tfquery.hcl": "list {}",
    "modules/vpc/main.tf": 'resource "aws_vpc" "v" {}',
  });
  expect(declarations.map(({ address }) => address)).toEqual(["aws_vpc.v"]);
  expect(diagnostics.map(({ severity, summary, path }) => [severity, summary, path])).toEqual([
    ["note", "The files of Terragrunt are not read", "live/terragrunt.hcl"],
    ["note", "The files of Terraform Stacks are not read", "app.tfcomponent.hcl"],
  ]);
  expect(diagnostics[0]?.detail).toContain("and 3 more");
  expect(notApplicable.size).toBe(8);
  expect(unanalysed.size).toBe(0);
});

test("blocks that say nothing about infrastructure are read over", () => {
  const texts = {
    "main.tf": `
      terraform {
        required_version = ">= 1.0"
        provider_meta "aws" { user_agent = ["x"] }
        required_providers { aws = { source = "hashicorp/aws", configuration_aliases = [aws.east] } }
      }
      moved {
        from = aws_vpc.old
        to   = aws_vpc.v
      }
      import {
        for_each = { a = 1 }
        to       = aws_vpc.v
        id       = each.value
      }
      removed {
        from = aws_vpc.gone
        lifecycle { destroy = false }
      }
      check "c" {
        data "http" "page" { url = "x" }
        assert {
          condition     = data.http.page.status_code == 200
          error_message = "x"
        }
      }
      ephemeral "aws_secretsmanager_secret_version" "s" { secret_id = "x" }
      action "aws_lambda_invoke" "a" {
        config { function_name = "x" }
      }
      resource "aws_vpc" "v" {
        lifecycle {
          action_trigger {
            events  = [after_create]
            actions = [action.aws_lambda_invoke.a]
          }
        }
      }`,
  };
  const { declarations, diagnostics, syntax } = projectOf(texts);
  for (const { names, attribute } of declarations) names.forEach(attribute);
  expect(declarations.map(({ address }) => address)).toEqual(["aws_vpc.v"]);
  expect([...diagnostics, ...syntax]).toEqual([]);
});

test("what OpenTofu does not enable is not declared, and null where it is referred to", () => {
  const texts = {
    "main.tofu": `
      variable "wanted" { type = bool }
      resource "aws_vpc" "on" {
        lifecycle { enabled = true }
      }
      resource "aws_vpc" "off" {
        lifecycle { enabled = 1 == 2 }
      }
      resource "aws_vpc" "perhaps" {
        lifecycle { enabled = var.wanted }
      }
      module "off" {
        source = "./m"
        lifecycle { enabled = false }
      }
      resource "aws_subnet" "s" {
        vpc_id = aws_vpc.off == null ? aws_vpc.on.id : "none"
        tags   = { Perhaps = aws_vpc.perhaps == null ? "no" : "yes" }
      }`,
    "m/main.tofu": `resource "aws_vpc" "v" {}`,
  };
  const { declarations, diagnostics } = projectOf(texts);
  expect(declarations.map(({ address, guard }) => [address, guard !== undefined])).toEqual([
    ["aws_vpc.on", false],
    ["aws_vpc.perhaps", true],
    ["aws_subnet.s", false],
  ]);
  expect(attributesOf(declarations[2])).toMatchObject({ vpc_id: "<.#aws_vpc.on.id>" });
  expect(attributesOf(declarations[2])["tags"]).not.toMatch(/"(?:yes|no)"/);
  expect(diagnostics).toEqual([]);
});
