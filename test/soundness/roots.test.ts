import fc from "fast-check";
import { expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import { isRead } from "../../src/graph/kinds/index.ts";
import { lookUp } from "../../src/graph/lookups/look-up.ts";
import { builtInRules } from "../../src/rules/built-in.generated.ts";
import { checkRules } from "../../src/rules/check.ts";
import type { Verdict } from "../../src/rules/result.ts";
import { filesInMemory } from "../../src/source/files-in-memory.ts";
import { readTerraform, type TerraformOptions } from "../../src/terraform/project.ts";
import { accountOf } from "../../src/terraform/provider-account.ts";
import { linkedRoots } from "../../src/terraform/remote-state.ts";

const RUNS = Number(process.env["SOUNDNESS_RUNS"] ?? 300);
const SEED = Number(process.env["SOUNDNESS_SEED"] ?? 20261121);

type Vars = TerraformOptions["vars"];

/** A value that is either written out or passed as a variable; in the end both are the same. */
const choice = (...values: readonly string[]) =>
  fc.record({ value: fc.constantFrom(...values), isVariable: fc.boolean() });
type Choice = { readonly value: string; readonly isVariable: boolean };

/** A root that has a VPC, and keeps its state somewhere. */
const network = fc.record({
  region: choice("eu-west-1", "eu-west-1", "us-east-1"),
  profile: fc.option(choice("a", "b"), { nil: undefined }),
  name: choice("main", "main", "other"),
  tagged: fc.constantFrom("literal", "merged", "default"),
  /** Where it does not, Terraform refuses the output. */
  exists: fc.option(choice("true"), { nil: undefined }),
  cidr: choice("10.0.0.0/16", "10.0.0.0/22", "10.0.0.0/25"),
  dns: choice("true", "false"),
  endpoint: fc.option(choice("true", "false"), { nil: undefined }),
  tier: choice("private", "private", "public"),
  key: fc.constantFrom("net", "net", "other"),
  partial: fc.boolean(),
});

const app = fc.record({
  by: fc.constantFrom("tags", "filter", "state", "state"),
  region: choice("eu-west-1", "eu-west-1", "us-east-1"),
  profile: fc.option(choice("a", "b"), { nil: undefined }),
  name: choice("main", "main", "other"),
  key: choice("net", "net", "other"),
  endpoint: fc.option(choice("true", "false"), { nil: undefined }),
  tier: fc.option(choice("private", "public"), { nil: undefined }),
  cidr: choice("10.0.0.0/23", "10.0.0.0/24"),
  public: choice("true", "false"),
});

type Network = typeof network extends fc.Arbitrary<infer T> ? T : never;
type App = typeof app extends fc.Arbitrary<infer T> ? T : never;

const repositories = fc
  .record({ nets: fc.array(network, { minLength: 1, maxLength: 2 }), app })
  .map(({ nets, app: chosen }) => {
    // Nothing can be put into a VPC from another region.
    const { value } = chosen.region;
    if (chosen.by === "state") for (const one of nets) one.region = { ...one.region, value };
    const vars: { name: string; text: string }[] = [];
    const make = (write: (use: (one: Choice) => string) => string): string => {
      const own: string[] = [];
      const body = write(({ value, isVariable }) => {
        if (!isVariable) return JSON.stringify(value);
        const name = `v${vars.length}`;
        vars.push({ name, text: value });
        own.push(`variable "${name}" { type = string }`);
        return `var.${name}`;
      });
      return [...own, body].join("\n");
    };
    const texts = new Map(
      nets.map((one, index) => [`net${index}/main.tf`, make((use) => networkText(one, use))]),
    );
    texts.set(
      "app/main.tf",
      make((use) => appText(chosen, use)),
    );
    return { texts, vars };
  });

type Use = (one: Choice) => string;

const count = (flag: Choice | undefined, use: Use) =>
  flag ? `count = tobool(${use(flag)}) ? 1 : 0` : "";

function providerText(
  { region, profile }: Pick<Network, "region" | "profile">,
  use: Use,
  more = "",
): string {
  const chosen = profile ? `profile = ${use(profile)}` : "";
  return `provider "aws" {\n region = ${use(region)}\n ${chosen}\n ${more}\n}`;
}

function networkText(one: Network, use: Use): string {
  const tags = `{ Name = ${use(one.name)} }`;
  const byDefault = one.tagged === "default" ? `default_tags {\n tags = ${tags}\n }` : "";
  const own = one.tagged === "merged" ? `tags = merge(${tags}, { clickhouse-byoc = "true" })` : "";
  const vpc = one.exists ? "aws_vpc.main[0]" : "aws_vpc.main";
  const key = one.partial ? "" : `key = "${one.key}"`;
  return `
    terraform {
      backend "s3" {
        bucket = "b"
        ${key}
      }
    }
    ${providerText(one, use, byDefault)}
    resource "aws_vpc" "main" {
      ${count(one.exists, use)}
      cidr_block           = ${use(one.cidr)}
      enable_dns_hostnames = ${use(one.dns)}
      ${one.tagged === "literal" ? `tags = ${tags}` : own}
    }
    resource "aws_vpc_endpoint" "s3" {
      ${count(one.endpoint, use)}
      vpc_id       = ${vpc}.id
      service_name = "com.amazonaws.eu-west-1.s3"
      route_table_ids = [${vpc}.main_route_table_id]
    }
    resource "aws_route_table" "t" {
      vpc_id = ${vpc}.id
      tags   = { Tier = ${use(one.tier)} }
    }
    resource "aws_subnet" "n" {
      vpc_id     = ${vpc}.id
      cidr_block = "10.0.0.0/23"
      tags       = { clickhouse-byoc = "true" }
    }
    resource "aws_route_table_association" "n" {
      subnet_id      = aws_subnet.n.id
      route_table_id = aws_route_table.t.id
    }
    output "vpc_id" {
      value = ${vpc}.id
    }`;
}

function appText(one: App, use: Use): string {
  const found = {
    tags: () => `data "aws_vpc" "v" {\n tags = { Name = ${use(one.name)} }\n }`,
    filter: () =>
      `data "aws_vpc" "v" {\n filter {\n name = "tag:Name"\n values = [${use(one.name)}]\n }\n }`,
    state: () =>
      `data "terraform_remote_state" "v" {\n backend = "s3"\n config = { bucket = "b", key = ${use(one.key)} }\n }`,
  }[one.by]();
  const vpc =
    one.by === "state" ? "data.terraform_remote_state.v.outputs.vpc_id" : "data.aws_vpc.v.id";
  return `
    ${providerText(one, use)}
    ${found}
    resource "aws_subnet" "a" {
      vpc_id                  = ${vpc}
      cidr_block              = ${use(one.cidr)}
      map_public_ip_on_launch = ${use(one.public)}
      tags                    = { clickhouse-byoc = "true" }
    }
    resource "aws_vpc_endpoint" "s3" {
      ${count(one.endpoint, use)}
      vpc_id       = ${vpc}
      service_name = "com.amazonaws.eu-west-1.s3"
      ${one.tier ? "route_table_ids = data.aws_route_tables.t.ids" : ""}
    }
    ${one.tier ? `data "aws_route_tables" "t" {\n vpc_id = ${vpc}\n tags = { Tier = ${use(one.tier)} }\n }` : ""}`;
}

let linked = 0;

/** Verdicts by rule and subject. */
function verdictsOf(texts: ReadonlyMap<string, string>, vars: Vars): ReadonlyMap<string, Verdict> {
  const { declarations } = readTerraform(filesInMemory(texts), [...texts.keys()].sort(), {
    vars,
    varFiles: [],
    region: undefined,
    late: { linkedRoots: () => linkedRoots, accountOf: () => accountOf },
    isWanted: isRead,
  });
  const { graph } = buildGraph(declarations, { lookUp });
  const subnet = (graph.entities.get("Subnet") ?? []).find(({ root }) => root === "app");
  const vpc = subnet?.get("vpc");
  if (vpc?.kind === "entity" && vpc.root !== "app") linked++;
  return new Map(
    checkRules(builtInRules, graph).value.map(({ rule, verdict, subject }) => [
      `${rule} ${subject.root}:${subject.address}`,
      verdict,
    ]),
  );
}

let known = 0;

test("verdicts over several roots that are known stay so once their variables are given", () => {
  fc.assert(
    fc.property(repositories, ({ texts, vars }) => {
      const vague = verdictsOf(texts, []);
      const concrete = verdictsOf(texts, vars);
      for (const [key, verdict] of vague) {
        const other = concrete.get(key);
        if (verdict === "unknown" || other === undefined) continue;
        known++;
        expect(`${key}: ${other}`).toBe(`${key}: ${verdict}`);
      }
    }),
    { numRuns: RUNS, seed: SEED },
  );
  expect(known).toBeGreaterThan(RUNS);
  expect(linked).toBeGreaterThan(RUNS / 4);
});
