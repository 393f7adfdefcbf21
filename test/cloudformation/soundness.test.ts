import fc from "fast-check";
import { expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import type { Graph } from "../../src/graph/kind.ts";
import { isRead } from "../../src/graph/kinds/index.ts";
import { builtInRules } from "../../src/rules/built-in.generated.ts";
import { checkRules } from "../../src/rules/check.ts";
import type { Result } from "../../src/rules/result.ts";
import { possibleDropped, unknownAsFalse } from "../soundness/distort.ts";
import { type NetworkProgram, networkPrograms } from "./network-program.ts";
import { type Options, projectOf } from "./support.ts";

const RUNS = Number(process.env["SOUNDNESS_RUNS"] ?? 250);
const SEED = Number(process.env["SOUNDNESS_SEED"] ?? 20261121);

type Distort = (graph: Graph) => Graph;

const asItIs: Distort = (graph) => graph;

/** What the rules say of a template whose graph is seen through `distort`. */
function resultsOf(template: string, options: Options, distort: Distort): readonly Result[] {
  const { declarations } = projectOf({ "t.json": template }, { ...options, isWanted: isRead });
  const { region } = options;
  const { graph } = buildGraph(declarations, region ? { region } : {});
  return checkRules(builtInRules, distort(graph)).value;
}

/** Known verdicts of the vague template that the concrete one contradicts. */
function compare(program: NetworkProgram, distort = asItIs) {
  const { vague, concrete, parameters, region } = program;
  const given = Object.fromEntries(parameters.map(({ name, text }) => [name, text]));
  const concretely = resultsOf(concrete, { parameters: given, region }, asItIs);
  const actual = new Map(concretely.map((result) => [keyOf(result), result]));
  const found = resultsOf(vague, {}, distort);
  const known = found.filter(({ verdict }) => verdict !== "unknown");
  const broken = known.flatMap((result) => {
    const other = actual.get(keyOf(result));
    return !other || other.verdict === result.verdict
      ? []
      : [`${keyOf(result)}: ${result.verdict}, but ${other.verdict} once everything is known`];
  });
  return { broken, known: known.length, all: found.length };
}

const keyOf = ({ rule, subject }: Result): string =>
  `${rule} of ${subject.kind} ${subject.address}`;

test("a verdict that is known stays the same whatever the parameters turn out to be", () => {
  fc.assert(
    fc.property(networkPrograms, (program) => {
      expect(compare(program).broken).toEqual([]);
    }),
    { numRuns: RUNS, seed: SEED },
  );
}, 120_000);

test.for<[string, Distort]>([
  ["an unknown is taken for false, empty or absent", unknownAsFalse],
  ["members that are only possible are dropped", possibleDropped],
])("the promise is broken when %s", ([, distort]) => {
  const { failed } = fc.check(
    fc.property(networkPrograms, (program) => compare(program, distort).broken.length === 0),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
  expect(failed).toBe(true);
});

test("much is known, and much is not", () => {
  const sample = fc.sample(networkPrograms, { numRuns: 60, seed: SEED }).map((one) => compare(one));
  const sum = (part: "known" | "all") => sample.reduce((total, each) => total + each[part], 0);
  expect(sum("known") / sum("all")).toBeGreaterThan(0.3);
  expect(sum("known") / sum("all")).toBeLessThan(0.9);
});
