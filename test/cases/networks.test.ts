import fc from "fast-check";
import { expect, test } from "vitest";
import type { Result } from "../../src/rules/result.ts";
import { networkPrograms } from "../cloudformation/network-program.ts";
import { drawNetwork } from "../twins/networks.ts";
import { logicalId, writeCloudFormation } from "../twins/write-cloudformation.ts";
import { judge } from "./judge.ts";

const RUNS = Number(process.env["SOUNDNESS_RUNS"] ?? 20);
const SEED = Number(process.env["SOUNDNESS_SEED"] ?? 20261121);

/** Networks with nested conditions, allowed values, defaults and mappings wherever there is a value. */
const drawn = fc.gen().map((draw) => {
  const network = drawNetwork(draw);
  const text = writeCloudFormation(network);
  const parameters = network.inputs
    .filter(({ hasDefault }) => !hasDefault)
    .map(({ name, is }) => ({ name: logicalId(name), text: is }));
  return { vague: text, concrete: text, parameters, region: network.region };
});

const keyOf = ({ rule, subject }: Result): string =>
  `${rule} of ${subject.kind} ${subject.address}`;

const knownIn = (results: readonly Result[]) =>
  new Map(
    results
      .filter(({ verdict }) => verdict !== "unknown")
      .map((result) => [keyOf(result), result.verdict]),
  );

test.each([
  ["zones and ranges", networkPrograms],
  ["conditions, allowed values and mappings", drawn],
])(
  "in networks with %s a verdict that all cases agree on stays the same whatever is passed",
  (_, programs) => {
    let settled = 0;
    fc.assert(
      fc.property(programs, ({ vague, concrete, parameters, region }) => {
        const before = knownIn(judge({ "t.json": vague }, { settles: false }));
        const found = knownIn(judge({ "t.json": vague }));
        const given = Object.fromEntries(parameters.map(({ name, text }) => [name, text]));
        const actual = knownIn(judge({ "t.json": concrete }, { parameters: given, region }));
        settled += found.size - before.size;
        const lost = [...before].filter(([key, verdict]) => found.get(key) !== verdict);
        const broken = [...found].filter(
          ([key, verdict]) => (actual.get(key) ?? verdict) !== verdict,
        );
        expect({ lost, broken }).toEqual({ lost: [], broken: [] });
      }),
      { numRuns: RUNS, seed: SEED },
    );
    console.info(`settled by cases: ${settled}`);
  },
  Math.max(120_000, RUNS * 2_000),
);
