import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { run } from "./both-ways.ts";
import { writePlan } from "./write-plan.ts";

const SMALL = `
    resource "aws_vpc" "main" { cidr_block = "10.0.0.0/16" }
    resource "aws_subnet" "s" {
      count      = 3
      vpc_id     = aws_vpc.main.id
      cidr_block = cidrsubnet("10.0.0.0/16", 6, count.index)
      tags       = { clickhouse-byoc = "true" }
    }
    resource "aws_security_group" "g" {
      vpc_id = aws_vpc.main.id
      ingress {
        from_port       = 443
        to_port         = 443
        protocol        = "tcp"
        security_groups = [aws_vpc.main.default_security_group_id]
      }
    }`;

const TEXTS = new Map([["main.tf", SMALL]]);
const PLAN = writePlan(TEXTS, []) ?? "";

/** Every place in a JSON value, as the keys that lead to it. */
function placesIn(json: unknown, way: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof json !== "object" || json === null) return [way];
  const inner = Object.entries(json).flatMap(([key, value]) => placesIn(value, [...way, key]));
  return [way, ...inner];
}

function replaced(json: unknown, way: readonly string[], by: unknown): unknown {
  const [key, ...rest] = way;
  if (key === undefined) return by;
  const copy = Array.isArray(json) ? [...json] : { ...(json as object) };
  const fields = copy as Record<string, unknown>;
  fields[key] = replaced(fields[key], rest, by);
  return copy;
}

const scanned = (plan: string, texts: ReadonlyMap<string, string> = new Map()) =>
  run(new Map([...texts, ["plan.json", plan]]), {}, { plans: [{ path: "plan.json" }] });

describe("a plan that is not as Terraform writes it", () => {
  const json = JSON.parse(PLAN);
  const places = placesIn(json);
  const odd = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      -1,
      "",
      [],
      {},
      [null],
      "module.",
      "[[[",
      '["',
      "__proto__",
    ),
    fc.jsonValue(),
    fc.constantFrom(...places).map((way) => way.reduce<unknown>(step, json)),
  );

  test("is read or refused, with code and without", () => {
    const change = fc.tuple(fc.constantFrom(...places), odd);
    const property = fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const made = changes.reduce((plan, [way, by]) => replaced(plan, way, by), json as unknown);
      for (const texts of [TEXTS, undefined]) {
        const { report, misuse } = scanned(JSON.stringify(made), texts);
        expect(
          report.files.analysed + report.files.unanalysed.length + misuse.length,
        ).toBeGreaterThan(0);
      }
    });
    fc.assert(property, { numRuns: 60, seed: 20261121 });
  }, 120_000);

  test("may be cut anywhere", () => {
    for (let at = 0; at < PLAN.length; at += 997) {
      expect(scanned(PLAN.slice(0, at)).report.files.unanalysed).toHaveLength(1);
    }
  });
});

const step = (at: unknown, key: string): unknown =>
  typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined;

describe("what would take long", () => {
  const planOf = (configuration: object) =>
    JSON.stringify({
      format_version: "1.2",
      terraform_version: "1.11.4",
      planned_values: { root_module: { resources: [VPC, SUBNET] } },
      resource_changes: [
        { ...SUBNET, change: { actions: ["create"], after_unknown: { vpc_id: true } } },
      ],
      configuration,
    });
  const VPC = { address: "aws_vpc.v", mode: "managed", type: "aws_vpc", name: "v", values: {} };
  const SUBNET = {
    address: "aws_subnet.s",
    mode: "managed",
    type: "aws_subnet",
    name: "s",
    values: {},
  };

  test("outputs that refer to outputs that refer to outputs", () => {
    const WIDE = 10;
    let module: object = {};
    for (let depth = 0; depth < 30; depth++) {
      const references = Array.from({ length: WIDE }, (_, at) => `module.m.o${at}`);
      const outputs = Object.fromEntries(
        references.map((_, at) => [`o${at}`, { expression: { references } }]),
      );
      module = { outputs, module_calls: { m: { module } } };
    }
    const subnet = { ...SUBNET, expressions: { vpc_id: { references: ["module.m.o0"] } } };
    const root_module = { resources: [subnet], module_calls: { m: { module } } };
    const { report } = scanned(planOf({ root_module }));
    expect(report.files.analysed).toBe(1);
  });

  test("an expression that refers to everything a thousand times", () => {
    const references = Array.from({ length: 3000 }, (_, at) => `aws_vpc.v${at}.id`);
    const subnet = { ...SUBNET, expressions: { vpc_id: { references } } };
    const { report } = scanned(planOf({ root_module: { resources: [subnet] } }));
    expect(report.files.analysed).toBe(1);
  });
});
