import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import type { Graph } from "../../src/graph/kind.ts";
import { isRead } from "../../src/graph/kinds/index.ts";
import { builtInRules } from "../../src/rules/built-in.generated.ts";
import { checkRules } from "../../src/rules/check.ts";
import type { Result } from "../../src/rules/result.ts";
import { possibleDropped, unknownAsFalse } from "../soundness/distort.ts";
import type { Network } from "../twins/network.ts";
import { drawNetwork } from "../twins/networks.ts";
import { logicalId, writeCloudFormation } from "../twins/write-cloudformation.ts";
import { judge } from "./judge.ts";
import { type NetworkProgram, networkPrograms } from "./network-program.ts";
import { type Options, projectOf } from "./support.ts";

const RUNS = Number(process.env["SOUNDNESS_RUNS"] ?? 250);
const SEED = Number(process.env["SOUNDNESS_SEED"] ?? 20261121);

const TIMEOUT = Math.max(60_000, RUNS * 1_000);

/** Nested conditions, allowed values, defaults and mappings, wherever a network has a value. */
const drawn = fc.gen().map((draw) => programOf(drawNetwork(draw)));

function programOf(network: Network): NetworkProgram {
  const text = writeCloudFormation(network);
  const parameters = network.inputs
    .filter(({ hasDefault }) => !hasDefault)
    .map(({ name, is }) => ({ name: logicalId(name), text: is }));
  return { vague: text, concrete: text, parameters, region: network.region };
}

const GENERATED = [
  { of: "zones, ranges and nested stacks", programs: networkPrograms },
  { of: "conditions, parameters and mappings", programs: drawn },
];

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

describe.each(GENERATED)("$of", ({ programs }) => {
  test(
    "a verdict that is known stays the same whatever the parameters turn out to be",
    () => {
      let known = 0;
      let all = 0;
      fc.assert(
        fc.property(programs, (program) => {
          const found = compare(program);
          known += found.known;
          all += found.all;
          expect(found.broken).toEqual([]);
        }),
        { numRuns: RUNS, seed: SEED },
      );
      console.info(`known verdicts: ${known} of ${all} (${Math.round((known / all) * 100)} %)`);
      expect(known / all).toBeGreaterThan(0.3);
      expect(known / all).toBeLessThan(0.9);
    },
    TIMEOUT,
  );

  test.for<[string, Distort]>([
    ["an unknown is taken for false, empty or absent", unknownAsFalse],
    ["members that are only possible are dropped", possibleDropped],
  ])("the promise is broken when %s", ([, distort]) => {
    const { failed } = fc.check(
      fc.property(programs, (program) => compare(program, distort).broken.length === 0),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
    expect(failed).toBe(true);
  });
});

type Json = { readonly [key: string]: unknown };

interface Written extends Json {
  readonly Parameters: Readonly<Record<string, { readonly Type: string }>>;
  readonly Resources: Readonly<Record<string, unknown>>;
}

/** The whole template as a nested stack, which is passed everything that it is given. */
function nested(text: string): Readonly<Record<string, string>> {
  const { Parameters }: Written = JSON.parse(text);
  const passed = Object.entries(Parameters).map(([name, { Type }]) => {
    const value = { Ref: name };
    return [name, Type === "CommaDelimitedList" ? { "Fn::Join": [",", value] } : value];
  });
  const App = {
    Type: "AWS::CloudFormation::Stack",
    Properties: { TemplateURL: "app.json", Parameters: Object.fromEntries(passed) },
  };
  return { "main.json": JSON.stringify({ Parameters, Resources: { App } }), "app.json": text };
}

/** The whole template as that of a stack set, whose own parameters have other names. */
function deployed(text: string): Readonly<Record<string, string>> {
  const { Parameters }: Written = JSON.parse(text);
  const passed = Object.entries(Parameters).map(([name, { Type }]) => {
    const value = { Ref: outer(name) };
    const isList = Type === "CommaDelimitedList";
    return { ParameterKey: name, ParameterValue: isList ? { "Fn::Join": [",", value] } : value };
  });
  const own = Object.entries(Parameters).map(([name, parameter]) => [outer(name), parameter]);
  const App = {
    Type: "AWS::CloudFormation::StackSet",
    Properties: { TemplateURL: "app.json", Parameters: passed },
  };
  const main = { Parameters: Object.fromEntries(own), Resources: { App } };
  return { "main.json": JSON.stringify(main), "app.json": text };
}

const outer = (name: string) => `Outer${name}`;

/** The VPC in a template of its own, from which the rest imports it. */
function split(text: string): Readonly<Record<string, string>> {
  const whole: Written = JSON.parse(text);
  const { Vpc, ...Resources } = whole.Resources;
  const Outputs = { Vpc: { Value: { Ref: "Vpc" }, Export: { Name: "the-vpc" } } };
  const rest = JSON.stringify({ ...whole, Resources });
  return {
    "home.json": JSON.stringify({ ...whole, Resources: { Vpc }, Outputs }),
    "rest.json": rest.replaceAll('{"Ref":"Vpc"}', '{"Fn::ImportValue":"the-vpc"}'),
  };
}

const same = (name: string) => name;

/** How the templates of a program are put together, and what results are called that it has alone. */
const ARRANGED = [
  { how: "a nested stack", arrange: nested, rename: same, prefix: "App/" },
  { how: "a stack set", arrange: deployed, rename: outer, prefix: "" },
  { how: "stacks that import from each other", arrange: split, rename: same },
];

const known = (results: readonly Result[]) =>
  new Map(
    results
      .filter(({ verdict }) => verdict !== "unknown")
      .map(({ rule, subject, verdict }) => [
        `${rule} of ${subject.kind} ${subject.address}`,
        verdict,
      ]),
  );

describe.each(ARRANGED)("$how", ({ arrange, rename, prefix }) => {
  test(
    "a verdict that is known stays the same whatever the parameters turn out to be",
    () => {
      let count = 0;
      fc.assert(
        fc.property(networkPrograms, ({ vague, concrete, parameters, region }) => {
          const given = Object.fromEntries(parameters.map(({ name, text }) => [name, text]));
          const renamed = Object.fromEntries(
            parameters.map(({ name, text }) => [rename(name), text]),
          );
          const after = known(judge(arrange(concrete), { parameters: renamed, region }));
          const before = [...known(judge(arrange(vague)))];
          count += before.length;
          const broken = before.filter(([key, verdict]) => (after.get(key) ?? verdict) !== verdict);
          expect(broken).toEqual([]);
          if (prefix === undefined) return;
          // What is nested or deployed says what it says by itself.
          const alone = known(judge({ "t.json": concrete }, { parameters: given, region }));
          const differing = [...alone].filter(
            ([key, verdict]) => after.get(key.replace(/ (?=\S+$)/, ` ${prefix}`)) !== verdict,
          );
          expect(differing).toEqual([]);
        }),
        { numRuns: RUNS, seed: SEED },
      );
      expect(count).toBeGreaterThan(RUNS);
    },
    TIMEOUT,
  );
});
