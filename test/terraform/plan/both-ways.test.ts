import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ruleFiles } from "../../../scripts/generate-rules.ts";
import { drawNetwork } from "../../twins/networks.ts";
import { writeTerraform } from "../../twins/write-terraform.ts";
import { allWays, allWaysApplied, linesOf, verdictsOf } from "./both-ways.ts";

const RUNS = Number(process.env["SOUNDNESS_RUNS"] ?? 60);
const SEED = Number(process.env["SOUNDNESS_SEED"] ?? 20261121);

type Ways = NonNullable<ReturnType<typeof allWays>>;

const EXAMPLES = ruleFiles().flatMap(({ rule, examples }) =>
  examples
    .filter(({ language }) => language === "terraform")
    .map((example) => ({ name: `${rule.id}: ${example.title}`, example })),
);

/** What the plan alone says otherwise than the code: never more than that it does not know. */
function contradictions({ byCode, alone }: Pick<Ways, "byCode" | "alone">): readonly string[] {
  const said = verdictsOf(byCode);
  return [...verdictsOf(alone)].flatMap(([name, verdict]) => {
    const other = said.get(name);
    // Where a plan does not say what lies in which VPC, others may be taken for the target.
    const isAsked = other !== undefined && other !== "unknown" && verdict !== "unknown";
    const isSame = !isAsked || verdict === other;
    return isSame ? [] : [`${name}: ${other} by the code, ${verdict} by the plan alone`];
  });
}

/** What is not known any more. */
function lost(before: Ways["byCode"], after: Ways["byCode"]): readonly string[] {
  const now = verdictsOf(after);
  return [...verdictsOf(before)].flatMap(([name, verdict]) =>
    verdict !== "unknown" && now.get(name) === "unknown" ? [`${name} was ${verdict}`] : [],
  );
}

describe("the examples of rules", () => {
  let planned = 0;
  let applied = 0;
  test.for(EXAMPLES)("$name", ({ example }) => {
    const ways = allWays(example);
    if (!ways) return;
    planned++;
    expect(ways.byPlan.misuse).toEqual([]);
    expect(ways.byPlan.report.diagnostics.map(({ detail }) => detail)).toEqual(
      ways.byCode.report.diagnostics.map(({ detail }) => detail),
    );
    expect(linesOf(ways.byPlan)).toEqual(linesOf(ways.byCode));
    expect(contradictions(ways)).toEqual([]);
  });

  test.for(EXAMPLES)("applied: $name", ({ example }) => {
    const ways = allWaysApplied(example);
    if (!ways) return;
    applied++;
    const { byCode, byState } = ways;
    expect(contradictions({ byCode, alone: byState })).toEqual([]);
    expect(lost(byCode, byState)).toEqual([]);
    // A state does not say where modules come from, so that roles of ClickHouse's own count as written by hand.
    const isOfModule = (name: string) => name.startsWith("role-") && name.includes("module.");
    expect(contradictions(ways).filter((name) => !isOfModule(name))).toEqual([]);
  });

  test("most of them have a plan", () => {
    expect(planned).toBeGreaterThan(EXAMPLES.length / 2);
    expect(applied).toBeGreaterThan(EXAMPLES.length / 3);
  });
});

test.for([
  [
    "vpc",
    `  source              = "terraform-aws-modules/vpc/aws"
  version             = "~> 5.0"
  cidr                = "10.0.0.0/16"
  azs                 = ["us-east-1a", "us-east-1b", "us-east-1c"]
  private_subnets     = ["10.0.0.0/22", "10.0.4.0/22", "10.0.8.0/22"]
  public_subnets      = ["10.0.100.0/24", "10.0.101.0/24", "10.0.102.0/24"]
  enable_nat_gateway  = true
  private_subnet_tags = { clickhouse-byoc = "true" }`,
  ],
  [
    "security-group",
    `  source              = "terraform-aws-modules/security-group/aws"
  version             = "~> 5.0"
  name                = "clickhouse"
  vpc_id              = "vpc-0123456789abcdef0"
  ingress_cidr_blocks = ["10.1.0.0/16"]
  ingress_rules       = ["https-443-tcp"]`,
  ],
])("where the module %s is not on disk, its model explains the plan", ([, call]) => {
  const main = `provider "aws" {\n  region = "us-east-1"\n}\n\nmodule "m" {\n${call}\n}\n`;
  const ways = allWays({ files: new Map([["main.tf", main]]), flags: {} });
  if (!ways) throw new Error("there is no plan");
  expect(linesOf(ways.byPlan)).toEqual(linesOf(ways.byCode));
  expect(ways.byPlan.report.results.length).toBeGreaterThan(5);
  expect(contradictions(ways)).toEqual([]);
});

test(
  "of networks that are drawn the plan says what the code says, at the same places",
  () => {
    const property = fc.property(fc.gen(), (draw) => {
      const network = drawNetwork(draw);
      const vars = Object.fromEntries(
        network.inputs.filter(({ hasDefault }) => !hasDefault).map(({ name, is }) => [name, is]),
      );
      const files = new Map([["main.tf", writeTerraform(network)]]);
      const ways = allWays({ files, flags: { region: network.region, var: vars } });
      if (!ways) throw new Error(`no plan of ${files.get("main.tf")}`);
      expect(linesOf(ways.byPlan)).toEqual(linesOf(ways.byCode));
      expect(contradictions(ways)).toEqual([]);
    });
    fc.assert(property, { numRuns: RUNS, seed: SEED, endOnFailure: true });
  },
  Math.max(60_000, RUNS * 1_000),
);
