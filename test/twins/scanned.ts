import { RE2JS } from "re2js";
import * as yaml from "yaml";
import { cutMarks } from "../../src/rules/examples.ts";
import type { Result } from "../../src/rules/result.ts";
import type { Example, Rule } from "../../src/rules/rule.ts";
import type { ScanOptions } from "../../src/scan/options.ts";
import { scan } from "../../src/scan.ts";
import { filesInMemory } from "../../src/source/files-in-memory.ts";
import { policyDocument } from "../../src/terraform/policy-document.ts";
import type { Printed } from "./likeness.ts";

const late = { regex: () => RE2JS, yaml: () => yaml, policyDocument: () => policyDocument };

export interface Scanned {
  readonly entities: readonly Printed[];
  readonly results: readonly Result[];
}

/** The printed graph of an example, and what rules say of it. */
export function scanned(
  rules: readonly Rule[],
  example: Pick<Example, "files" | "flags">,
): Scanned {
  const texts = cutMarks(example.files);
  const outcome = scan(filesInMemory(texts), optionsOf(texts, example.flags), rules, late);
  const { entities } = JSON.parse(outcome.printGraph("json"));
  return { entities, results: outcome.report.results };
}

function optionsOf(texts: ReadonlyMap<string, string>, flags: Example["flags"]): ScanOptions {
  const given = (values: Readonly<Record<string, string>> = {}) =>
    Object.entries(values).map(([name, text]) => ({ name, text }));
  return {
    candidates: [...texts.keys()].filter((path) => !path.includes(".terraform/")).sort(),
    paths: [],
    roots: [],
    vars: given(flags.var),
    varFiles: [],
    parameters: given(flags.parameter),
    ...(flags.target !== undefined && { target: flags.target }),
    ...(flags.region !== undefined && { region: flags.region }),
    ...(flags["peer-cidr"] && { peerCidrs: flags["peer-cidr"] }),
    ...(flags["client-security-group"] && {
      clientSecurityGroups: flags["client-security-group"],
    }),
  };
}
