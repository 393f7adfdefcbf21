import { describe, expect, test } from "vitest";
import { reasonsOf } from "../../src/value/reason.ts";
import type { Value } from "../../src/value/value.ts";
import { projectOf, show } from "./support.ts";

/** A root that has a VPC and keeps its state as said. */
const network = (backend: string, more = "") => `
  terraform {
    ${backend}
  }
  resource "aws_vpc" "main" {
    cidr_block = "10.0.0.0/16"
  }
  output "vpc_id" {
    value = aws_vpc.main.id
  }
  output "cidr" {
    value = aws_vpc.main.cidr_block
  }
  ${more}`;

const reading = (state: string, value = "data.terraform_remote_state.net.outputs.vpc_id") => `
  data "terraform_remote_state" "net" {
    ${state}
  }
  resource "aws_subnet" "a" {
    vpc_id = ${value}
  }`;

const S3 = 'backend "s3" {\n bucket = "b"\n key = "net"\n region = "eu-west-1"\n }';
const READ_S3 =
  'backend = "s3"\n config = {\n bucket = "b"\n key = "net"\n region = "us-east-1"\n }';

type Options = Parameters<typeof projectOf>[1];

/** The VPC that the subnet of the root `app` is in. */
function vpcOf(texts: Readonly<Record<string, string>>, options: Options = {}): Value {
  const { declarations } = projectOf(texts, options);
  const subnet = declarations.find(({ root, type }) => root === "app" && type === "aws_subnet");
  const value = subnet?.attribute("vpc_id");
  if (!value) throw new Error("there is no subnet in a VPC");
  return value;
}

const why = (value: Value): string =>
  value.kind === "unknown" ? (reasonsOf(value.because)[0]?.text ?? "") : `known: ${show(value)}`;

const LINKED = "<net#aws_vpc.main.id>";

describe("the outputs of a root are read from its state", () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ["in S3, wherever the bucket is", S3, READ_S3],
    [
      "in S3, with what the code knows",
      S3,
      `backend = "s3"\n config = {\n bucket = local.bucket\n key = "n\${substr("xet", 1, 2)}"\n }\n }\n locals {\n bucket = "b"\n`,
    ],
    [
      "in a file",
      'backend "local" {\n path = "../states/net.tfstate"\n }',
      `backend = "local"\n config = { path = "\${path.module}/../states/net.tfstate" }`,
    ],
    [
      "in the file beside it",
      "",
      'backend = "local"\n config = { path = "../net/terraform.tfstate" }',
    ],
    [
      "in HCP Terraform",
      'cloud {\n organization = "o"\n workspaces {\n name = "w"\n }\n }',
      'backend = "remote"\n config = {\n organization = "o"\n workspaces = { name = "w" }\n }',
    ],
    ["in the same workspace", S3, `workspace = terraform.workspace\n ${READ_S3}`],
    [
      "in Google Cloud, with a prefix",
      'backend "gcs" {\n bucket = "b"\n prefix = "p"\n }',
      'backend = "gcs"\n config = {\n bucket = "b"\n prefix = "p"\n }',
    ],
  ];
  test.each(rows)("%s", (_, backend, state) => {
    const value = vpcOf({ "app/main.tf": reading(state), "net/main.tf": network(backend) });
    expect(show(value)).toBe(LINKED);
  });

  test("and say where they come from", () => {
    const value = vpcOf({ "app/main.tf": reading(READ_S3), "net/main.tf": network(S3) });
    const notes = [];
    for (let step = value.origin; step; step = step.from) notes.push(step.note);
    expect(notes).toEqual([
      "`vpc_id` of aws_subnet.a",
      "output `vpc_id` of net, read by data.terraform_remote_state.net",
      "output `vpc_id` of net",
    ]);
  });

  test("with their values, in modules as well, and through several roots", () => {
    const texts = {
      "app/main.tf": 'module "m" {\n source = "../modules/m"\n }',
      "modules/m/main.tf": reading(
        'backend = "s3"\n config = { bucket = "b", key = "mid" }',
        "data.terraform_remote_state.net.outputs.cidr",
      ),
      "mid/main.tf": `terraform {\n backend "s3" {\n bucket = "b"\n key = "mid"\n }\n }
        ${reading(READ_S3)}
        output "cidr" { value = data.terraform_remote_state.net.outputs.cidr }`,
      "net/main.tf": network(S3),
    };
    expect(show(vpcOf(texts))).toBe('"10.0.0.0/16"');
    const { reads } = projectOf(texts);
    expect([...(reads().get("app")?.directories ?? [])].sort()).toEqual([
      "app",
      "mid",
      "modules/m",
      "net",
    ]);
  });

  test("as secrets, if they are declared so, in modules as well", () => {
    const secret = 'output "secret" {\n value = "s"\n sensitive = true\n }';
    const value = vpcOf({
      "app/main.tf": reading(READ_S3, "data.terraform_remote_state.net.outputs.secret"),
      "net/main.tf": network(S3, secret),
    });
    expect(value).toMatchObject({ kind: "string", sensitive: true });
    const called = vpcOf({
      "app/main.tf": `module "m" {\n source = "../m"\n }
        resource "aws_subnet" "a" {\n vpc_id = module.m.secret\n }`,
      "m/main.tf": secret,
    });
    expect(called).toMatchObject({ kind: "string", sensitive: true });
  });

  test("so that resources can be counted by them", () => {
    const texts = {
      "app/main.tf": `${reading(READ_S3)}
        resource "aws_eip" "each" {
          for_each = toset(data.terraform_remote_state.net.outputs.names)
        }`,
      "net/main.tf": network(S3, 'output "names" {\n value = ["a", "b"]\n }'),
    };
    const addresses = projectOf(texts).declarations.map(({ address }) => address);
    expect(addresses).toContain('aws_eip.each["b"]');
  });
});

describe("nothing is read, and the reason says so,", () => {
  const two = { "net/main.tf": network(S3) };
  const rows: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    [
      "where no root keeps its state there",
      { "app/main.tf": reading(READ_S3.replace('"net"', '"other"')), ...two },
      "No root module of this scan keeps its state in s3://b/other, which `data.terraform_remote_state.net` reads.",
    ],
    [
      "where a backend is completed later",
      { "app/main.tf": reading(READ_S3), "net/main.tf": network('backend "s3" {}') },
      "No root module of this scan is known to keep its state in s3://b/net, which `data.terraform_remote_state.net` reads; the backend of `net` is completed when Terraform is initialised.",
    ],
    [
      "where several roots do",
      { "app/main.tf": reading(READ_S3), ...two, "old/main.tf": network(S3) },
      "`net` and `old` keep their states in s3://b/net, which `data.terraform_remote_state.net` reads: nothing says which is meant.",
    ],
    [
      "where it is not known where the state is",
      {
        "app/main.tf": reading(`${READ_S3.replace('"net"', "var.key")}\n }\n variable "key" {\n`),
        ...two,
      },
      "Where `data.terraform_remote_state.net` is kept is not known.",
    ],
    [
      "in another workspace",
      { "app/main.tf": reading(`workspace = "prod"\n ${READ_S3}`), ...two },
      "`data.terraform_remote_state.net` reads the workspace `prod` of `net`, which need not be the one that is scanned.",
    ],
    [
      "where roots read the states of each other",
      {
        "app/main.tf": `terraform {\n backend "s3" {\n bucket = "b"\n key = "app"\n }\n }\n ${reading(READ_S3)}`,
        "net/main.tf": network(
          S3,
          'data "terraform_remote_state" "app" {\n backend = "s3"\n config = { bucket = "b", key = "app" }\n }',
        ),
      },
      "`app` and `net` read the states of each other, directly or through others.",
    ],
    [
      "where the root has no such output",
      { "app/main.tf": reading(READ_S3), "net/main.tf": network(S3).replace('"vpc_id"', '"vpc"') },
      "`net` declares no output `vpc_id`, which `data.terraform_remote_state.net` reads.",
    ],
    [
      "where a state is kept in a way that is not followed",
      { "app/main.tf": reading('backend = "consul"\n config = { path = "net" }'), ...two },
      "The configuration of `data.terraform_remote_state.net` does not say which state it reads in a way that the scanner follows.",
    ],
  ];
  test.each(rows)("%s", (_, texts, reason) => {
    expect(why(vpcOf(texts))).toBe(reason);
    expect(projectOf(texts).diagnostics).toEqual([]);
  });

  test("where workspaces are configured that are not the same", () => {
    const settings = (app: string, net: string): Options => ({
      settings: new Map([
        ["app", { varFiles: [], vars: [], workspace: app }],
        ["net", { varFiles: [], vars: [], workspace: net }],
      ]),
    });
    const texts = {
      "app/main.tf": reading(`workspace = terraform.workspace\n ${READ_S3}`),
      ...two,
    };
    expect(show(vpcOf(texts, settings("prod", "prod")))).toBe(LINKED);
    expect(why(vpcOf(texts, settings("prod", "test")))).toMatch(
      "reads the workspace `prod` of `net`",
    );
  });
});

test("a backend that an override writes takes the place of another", () => {
  const texts = {
    "app/main.tf": reading(READ_S3),
    "net/main.tf": network('backend "local" {}'),
    "net/main_override.tf": `terraform {\n ${S3}\n }`,
  };
  expect(show(vpcOf(texts))).toBe(LINKED);
});
