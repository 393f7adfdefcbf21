import fc from "fast-check";
import { expect, test } from "vitest";
import { compare } from "./compare.ts";
import { DIFFERENCES } from "./differences.ts";
import { inBoth } from "./in-both.ts";
import type { Network } from "./network.ts";
import { drawNetwork } from "./networks.ts";
import { stays } from "./stays.ts";
import { writeCloudFormation } from "./write-cloudformation.ts";
import { writeTerraform } from "./write-terraform.ts";

const RUNS = Number(process.env["SOUNDNESS_RUNS"] ?? 150);
const SEED = Number(process.env["SOUNDNESS_SEED"] ?? 20261121);
const TIMEOUT = Math.max(60_000, RUNS * 1_000);

/** Nothing is shrunk: that takes longer than reading what was drawn. */
function assertFor(check: (network: Network) => readonly string[]): void {
  const property = fc.property(fc.gen(), (draw) => {
    const network = drawNetwork(draw);
    const problems = check(network);
    if (problems.length === 0) return;
    const given = network.inputs.map(({ name, is }) => `${name} = ${is}`).join("\n");
    const texts = [writeTerraform(network), given, writeCloudFormation(network)];
    throw new Error([...problems.slice(0, 8), ...texts].join("\n"));
  });
  fc.assert(property, { numRuns: RUNS, seed: SEED, endOnFailure: true });
}

test(
  "one network has one graph and one set of verdicts, whatever language it is written in",
  () => {
    assertFor((network) => compare(...inBoth(network, true), DIFFERENCES));
  },
  TIMEOUT,
);

test.for([
  ["Terraform", 0],
  ["CloudFormation", 1],
] as const)(
  "what is known in %s stays, whatever is given in the end",
  { timeout: TIMEOUT },
  ([, at]) => {
    let known = 0;
    let all = 0;
    assertFor((network) => {
      const found = stays(inBoth(network, false)[at], inBoth(network, true)[at]);
      known += found.known;
      all += found.all;
      return found.broken;
    });
    console.info(`known verdicts: ${known} of ${all} (${Math.round((known / all) * 100)} %)`);
    expect(known / all).toBeGreaterThan(0.6);
    expect(known / all).toBeLessThan(0.9);
  },
);
