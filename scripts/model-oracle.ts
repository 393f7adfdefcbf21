/**
 * Asks the modules themselves what their models claim: node scripts/run.mjs scripts/model-oracle.ts
 * --repositories DIRECTORY [--suite NAME] [--write]. DIRECTORY holds clones named OWNER+NAME. It evaluates
 * the modules with inputs made from seeds, prints where a model comes to another graph, and records the
 * graphs as hashes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { examplesOf } from "./model-oracle/examples.ts";
import { graphOf, hashOf } from "./model-oracle/graph.ts";
import { type Clones, withModules } from "./model-oracle/install.ts";
import { RECORDED, SEEDS, SUITES } from "./model-oracle/suites.ts";

const RECORD = "fixtures/terraform-oracle/models.json";

const argument = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const clones: Clones = { directory: argument("--repositories") ?? "", packages: new Map() };
const record: Record<string, readonly string[]> = JSON.parse(readFileSync(RECORD, "utf8"));
const only = argument("--suite");
const seeds = Number(argument("--seeds") ?? SEEDS);

let shown = 0;

/** Compares the graphs of a root with the modules and with their models. The former, or undefined if they differ. */
function compare(texts: ReadonlyMap<string, string>, title: string) {
  const truth = graphOf(withModules(texts, clones));
  const claim = graphOf(texts);
  if (truth !== claim && shown++ < 2) {
    const [a, b] = [truth.split("\n"), claim.split("\n")];
    const at = a.findIndex((line, index) => line !== b[index]);
    const root = [...texts.values()]
      .filter((text) => !text.includes("EOT"))
      .map((text) => text.slice(text.indexOf('module "')))
      .join("\n")
      .slice(0, 3000);
    const module = a.slice(Math.max(0, at - 12), at + 6).join("\n");
    const model = b.slice(Math.max(0, at - 4), at + 6).join("\n");
    console.log(`${title}:\n${root}\n--- module\n${module}\n--- model\n${model}`);
  }
  return { truth, same: truth === claim };
}

const countOf = (graph: string, kind: string) => graph.split(`"kind": "${kind}"`).length - 1;

for (const [name, suite] of Object.entries(SUITES)) {
  if (only !== undefined && name !== only) continue;
  const examples = suite.examples.flatMap((each) => examplesOf(clones, each));
  let [subnets, different] = [0, 0];
  for (const { title, texts } of examples) {
    const { truth, same } = compare(texts, title);
    subnets += countOf(truth, "Subnet");
    if (!same) different++;
  }
  console.log(
    `${name}: ${examples.length} examples with ${subnets} subnets, ${different} different`,
  );
  const graphs: string[] = [];
  subnets = 0;
  different = 0;
  for (let seed = 0; seed < seeds; seed++) {
    const { truth, same } = compare(
      new Map([["main.tf", suite.rootOf(seed)]]),
      `${name}, seed ${seed}`,
    );
    subnets += countOf(truth, "Subnet");
    if (!same) different++;
    if (seed < RECORDED) graphs.push(hashOf(truth));
  }
  console.log(`${name}: ${seeds} cases with ${subnets} subnets, ${different} different`);
  if (process.argv.includes("--write")) record[name] = graphs;
}
if (process.argv.includes("--write")) {
  writeFileSync(RECORD, `${JSON.stringify(record, undefined, 1)}\n`);
}
