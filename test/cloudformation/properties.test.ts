import fc from "fast-check";
import { expect, test } from "vitest";
import { nullOf } from "../../src/value/make.ts";
import { same } from "../../src/value/same.ts";
import type { Value } from "../../src/value/value.ts";
import { broken } from "../value/claims.ts";
import { type Program, programs } from "./program.ts";
import { declaredIn, projectOf, show } from "./support.ts";

const RUNS = Number(process.env["SOUNDNESS_RUNS"] ?? 400);
const SEED = Number(process.env["SOUNDNESS_SEED"] ?? 20261121);

/** The values of a program, null for what is not there, in the order of their names. */
function valuesOf({ template, names }: Program, options: Parameters<typeof declaredIn>[1]) {
  const declared = declaredIn(template, options);
  const values = names.map((name) => declared.get("Thing")?.attribute(name) ?? nullOf("any"));
  return { values, maybe: declared.get("Maybe") };
}

/** What is claimed of the vague program and does not hold once its parameters are given. */
function problems(program: Program): readonly string[] {
  const vague = valuesOf(program, {});
  const actual = valuesOf(program, { parameters: program.parameters, region: program.region });
  const found: string[] = [];
  if (vague.maybe && !vague.maybe.guard && !actual.maybe) found.push("does not exist after all");
  // A condition that AWS refuses leaves a guard.
  if (!vague.maybe && actual.maybe && !actual.maybe.guard) found.push("exists after all");
  for (const [at, value] of vague.values.entries()) {
    const other = actual.values[at];
    // What AWS refuses has no value.
    if (!other || isRefused(other)) continue;
    const problem = broken(value, other);
    if (problem) found.push(`${problem}: ${show(value)}, but ${show(other)}`);
    for (const [index, second] of vague.values.entries()) {
      const otherSecond = actual.values[index];
      if (index >= at || !otherSecond || isRefused(otherSecond)) continue;
      const claim = same(value, second);
      if (claim !== "unknown" && claim !== same(other, otherSecond)) {
        found.push(`sameness of ${show(value)} and ${show(second)}`);
      }
    }
  }
  return found;
}

function isRefused(value: Value): boolean {
  if (value.kind === "unknown") return true;
  return value.kind === "list" && value.items.some(isRefused);
}

test("what is known without the parameters stays once they are given", () => {
  fc.assert(
    fc.property(programs, (program) => {
      expect(problems(program)).toEqual([]);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

test("much is known without the parameters", () => {
  const sample = fc.sample(programs, { numRuns: 200, seed: SEED });
  const values = sample.flatMap((program) => valuesOf(program, {}).values);
  const known = values.filter(({ kind }) => kind !== "unknown");
  expect(known.length / values.length).toBeGreaterThan(0.25);
  expect(known.length / values.length).toBeLessThan(0.9);
});

const YAML = `
Parameters: { P: { Type: String, Default: a } }
Conditions:
  C: !Equals [!Ref P, b]
Resources:
  Vpc: &vpc
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: !Select [0, !Cidr [!Ref P, 2, 8]]
      Tags:
        - Key: "Name"
          Value: !Sub '\${AWS::StackName}-\${Vpc.CidrBlock}'
        - !If [C, { Key: a, Value: |
            text
          }, !Ref "AWS::NoValue"]
  Other: { <<: *vpc, Condition: C }
`;

const SNIPPETS = [
  ..."{}[]:,&*!|>'\"#%@`-?\n\t \\$~",
  "!Ref ",
  "!If [",
  "Fn::Sub: ",
  "Fn::GetAtt",
  "<<: *vpc",
  "${",
  "---\n",
  "\uFEFF",
  "\u0000",
  "\uD800",
  "&vpc ",
  "  ",
  "Resources:",
];

/** The template with some of its text cut and strange text put in. */
const mutants = fc
  .array(
    fc.record({
      at: fc.nat(YAML.length),
      cut: fc.oneof(fc.constant(0), fc.nat(6)),
      put: fc.oneof(fc.constant(""), fc.constantFrom(...SNIPPETS)),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((edits) =>
    edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), YAML),
  );

test("any text is read or refused, and never more", () => {
  fc.assert(
    fc.property(mutants, (text) => {
      const project = projectOf({ "t.yaml": text });
      for (const declaration of project.declarations) {
        for (const name of declaration.names) {
          const value = declaration.attribute(name);
          const end = value?.origin?.span.end ?? 0;
          expect(end).toBeLessThanOrEqual(text.length);
          expect(value?.origin?.span.start ?? 0).toBeLessThanOrEqual(end);
        }
      }
    }),
    { numRuns: RUNS * 2, seed: SEED },
  );
});
