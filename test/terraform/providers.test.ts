import { expect, test } from "vitest";
import { projectOf, show } from "./support.ts";

/** The region of everything that is declared, by address. */
function regions(texts: Record<string, string>): Record<string, string> {
  const { declarations, diagnostics } = projectOf(texts);
  const found = declarations
    .filter(({ mode }) => mode !== "call")
    .map(({ address, region }): [string, string] => [address, show(region)]);
  expect(diagnostics).toEqual([]);
  return Object.fromEntries(found);
}

const PROVIDERS = `
  provider "aws" { region = "eu-west-1" }
  provider "aws" {
    alias  = "west"
    region = "us-west-2"
  }`;

test("a resource is in the region of its provider, or in one of its own", () => {
  const texts = {
    "main.tf": `${PROVIDERS}
      variable "none" { default = null }
      resource "aws_vpc" "plain" {}
      resource "aws_vpc" "aliased" { provider = aws.west }
      resource "aws_vpc" "quoted" { provider = "aws.west" }
      resource "aws_vpc" "own" {
        provider = aws.west
        region   = "ap-south-1"
      }
      resource "aws_vpc" "null" { region = var.none }
      resource "aws_vpc" "each" {
        for_each = toset(["us-east-1", "us-east-2"])
        region   = each.key
      }
      data "aws_region" "other" { region = "sa-east-1" }
      resource "aws_vpc" "nowhere" { provider = aws.missing }`,
  };
  expect(regions(texts)).toEqual({
    "aws_vpc.plain": '"eu-west-1"',
    "aws_vpc.aliased": '"us-west-2"',
    "aws_vpc.quoted": '"us-west-2"',
    "aws_vpc.own": '"ap-south-1"',
    "aws_vpc.null": '"eu-west-1"',
    'aws_vpc.each["us-east-1"]': '"us-east-1"',
    'aws_vpc.each["us-east-2"]': '"us-east-2"',
    "data.aws_region.other": '"sa-east-1"',
    "aws_vpc.nowhere": "<.#provider.aws.missing.region>",
  });
});

test("modules take over the default provider, and others as their call says", () => {
  const inner = `
    terraform {
      required_providers {
        aws = {
          source                = "hashicorp/aws"
          configuration_aliases = [aws.peer]
        }
      }
    }
    resource "aws_vpc" "here" {}
    resource "aws_vpc" "peer" { provider = aws.peer }`;
  const texts = {
    "main.tf": `${PROVIDERS}
      module "a" {
        source    = "./inner"
        providers = { aws.peer = aws.west }
      }
      module "b" {
        source = "./inner"
        providers = {
          aws      = aws.west
          aws.peer = aws
        }
      }
      module "c" {
        source    = "./outer"
        providers = { aws = aws.west }
      }`,
    "inner/main.tf": inner,
    "outer/main.tf": `
      provider "aws" {
        alias  = "own"
        region = "eu-north-1"
      }
      module "d" {
        source    = "../inner"
        providers = { aws.peer = aws.own }
      }`,
  };
  expect(regions(texts)).toEqual({
    "module.a.aws_vpc.here": '"eu-west-1"',
    "module.a.aws_vpc.peer": '"us-west-2"',
    "module.b.aws_vpc.here": '"us-west-2"',
    "module.b.aws_vpc.peer": '"eu-west-1"',
    "module.c.module.d.aws_vpc.here": '"us-west-2"',
    "module.c.module.d.aws_vpc.peer": '"eu-north-1"',
  });
});

test("an empty block in a module stands for the provider that its call hands on", () => {
  const texts = {
    "main.tf": `${PROVIDERS}
      module "m" {
        source    = "./m"
        providers = { aws = aws.west }
      }
      module "alone" { source = "./m" }`,
    "m/main.tf": `
      provider "aws" {}
      resource "aws_vpc" "v" {}`,
  };
  expect(regions(texts)).toEqual({
    "module.m.aws_vpc.v": '"us-west-2"',
    "module.alone.aws_vpc.v": "<.#module.alone.provider.aws.region>",
  });
});

test("of a provider with several configurations, the region is not known", () => {
  const texts = {
    "main.tofu": `
      provider "aws" {
        alias    = "by_region"
        for_each = toset(["eu-west-1", "us-west-2"])
        region   = each.key
      }
      resource "aws_vpc" "v" { provider = aws.by_region["eu-west-1"] }
      module "m" {
        source    = "./m"
        providers = { aws = aws.by_region["us-west-2"] }
      }`,
    "m/main.tf": `resource "aws_vpc" "v" {}`,
  };
  expect(regions(texts)).toEqual({
    "aws_vpc.v": "<? provider aws.by_region for_each>",
    "module.m.aws_vpc.v": "<? provider aws.by_region for_each>",
  });
});

test("providers are overridden, and written in JSON, as in the native syntax", () => {
  const main = {
    provider: {
      aws: [
        { region: "eu-west-1", default_tags: { tags: { Team: "base" } } },
        { alias: "west", region: "us-west-2" },
      ],
    },
    resource: { aws_vpc: { a: {}, b: { provider: "aws.west" } } },
    module: { m: { source: "./m", providers: { aws: "aws.west" } } },
  };
  const texts = {
    "main.tf.json": JSON.stringify(main),
    "override.tf": `
      locals {}
      provider "aws" {
        default_tags { tags = { Team = "override" } }
      }
      provider "aws" {
        alias  = "west"
        region = "us-west-1"
      }`,
    "m/main.tf": `resource "aws_vpc" "v" {}`,
  };
  expect(regions(texts)).toEqual({
    "aws_vpc.a": '"eu-west-1"',
    "aws_vpc.b": '"us-west-1"',
    "module.m.aws_vpc.v": '"us-west-1"',
  });
  const { declarations } = projectOf(texts);
  expect(declarations[0] && show(declarations[0].defaultTags)).toBe('{Team: "override"}');
});
