/**
 * Compares templates with loops with what AWS's own tools make of them before they are deployed:
 *
 *   node scripts/run.mjs scripts/loop-oracle.ts --samcli DIR [--templates 2000] [--seed 20261121]
 *
 * DIR is a checkout of aws/aws-sam-cli, whose language extensions are a port of those of the service, tested with its
 * templates. Templates are made at random; their resources, properties and outputs have to be those of the expanded
 * template, and what is refused there has to be reported here. Rewrites fixtures/cloudformation-oracle/loops.json.
 * Exit code 1: there are differences.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import fc from "fast-check";
import * as yaml from "yaml";
import * as extensions from "../src/cloudformation/extensions/load.ts";
import { outputOf } from "../src/cloudformation/output.ts";
import { readCloudFormation } from "../src/cloudformation/project.ts";
import { filesInMemory } from "../src/source/files-in-memory.ts";
import type { Value } from "../src/value/value.ts";
import { loopTemplates } from "./loop-oracle/templates.ts";

const RECORD = "fixtures/cloudformation-oracle/loops.json";
const COMMIT = "fe8f8dbb1160abce8ae13e0a4c5f8b456658afd3";

const { values } = parseArgs({
  options: {
    samcli: { type: "string" },
    templates: { type: "string", default: "2000" },
    seed: { type: "string", default: "20261121" },
  },
});
if (values.samcli === undefined) throw new Error("--samcli DIR: a checkout of aws/aws-sam-cli");

const seed = Number(values.seed);
const templates = fc.sample(loopTemplates, { numRuns: Number(values.templates), seed });
const expanded: readonly unknown[] = JSON.parse(
  execFileSync("python3", ["scripts/expand-loops.py", values.samcli], {
    input: JSON.stringify(templates),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  }),
);

const differences = templates.flatMap((template, at) => {
  const wanted = expanded[at];
  const ours = read(template);
  if (wanted === null) return ours.said.length > 0 ? [] : [{ template, ours: "accepted" }];
  const theirs = read(wanted);
  // What is wrong with an expanded template was wrong with it before.
  const isSame = ours.lines === theirs.lines && ours.said.length >= theirs.said.length;
  const isAccepted = theirs.said.length > 0 || ours.said.length === 0;
  return isSame && isAccepted ? [] : [{ template, ours: ours.lines, theirs: theirs.lines }];
});

const refused = expanded.filter((each) => each === null).length;
const record = {
  repository: "aws/aws-sam-cli",
  commit: COMMIT,
  seed,
  templates: templates.length,
  refused,
  differences: differences.length,
};
writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
console.log(JSON.stringify(record));
for (const each of differences.slice(0, 3)) console.log(JSON.stringify(each, null, 1));
if (differences.length > 0) process.exitCode = 1;

/** What a template comes to, in lines that the order of names has no part in. */
function read(template: unknown): { readonly lines: string; readonly said: readonly string[] } {
  const { declarations, diagnostics, stacks } = readCloudFormation(
    filesInMemory(new Map([["t.json", JSON.stringify(template)]])),
    ["t.json"],
    {
      parameters: [],
      region: undefined,
      late: { yaml: () => yaml, extensions: () => extensions },
      isWanted: () => true,
    },
  );
  const stack = stacks.get("t.json")?.[0];
  const resources = declarations.flatMap((one) =>
    one.names.map((name) => `${one.address}.${name} = ${print(one.attribute(name))}`),
  );
  const outputs = [...(stack?.template.outputs.keys() ?? [])].map(
    (name) => `${name} = ${print(stack && outputOf(stack, name))}`,
  );
  const names = declarations.map(({ address, guard }) => `${address}${guard ? "?" : ""}`);
  return {
    lines: [...names, ...resources, ...outputs]
      .filter((line) => !line.endsWith(" = nothing"))
      .sort()
      .join("\n"),
    said: diagnostics.map(({ detail }) => detail),
  };
}

/** A value in one line: as a text, since the service takes scalars for texts. */
function print(value: Value | undefined): string {
  if (!value) return "nothing";
  switch (value.kind) {
    case "null":
      return "nothing";
    case "list":
      return `[${value.items.map(print).join(", ")}]`;
    case "object":
      return `{${[...value.entries].map(([name, entry]) => `${name}: ${print(entry)}`).join(", ")}}`;
    case "unknown":
      return `<${value.identity?.key ?? "?"}>`;
    default:
      return JSON.stringify(String(value.value));
  }
}
