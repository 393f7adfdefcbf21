import * as yaml from "yaml";
import { settle } from "../../src/cases/settle.ts";
import { builtInRules } from "../../src/rules/built-in.generated.ts";
import type { Result } from "../../src/rules/result.ts";
import type { ScanOptions } from "../../src/scan/options.ts";
import { scan } from "../../src/scan.ts";
import { filesInMemory } from "../../src/source/files-in-memory.ts";

export interface Told {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly parameterValues?: NonNullable<ScanOptions["parameterValues"]>;
  readonly region?: string;
  /** False to leave undecided what hinges on parameters. */
  readonly settles?: boolean;
}

/** What the built-in rules say of templates that are given as texts by path. */
export function judge(
  texts: Readonly<Record<string, string>>,
  { parameters = {}, parameterValues, region, settles = true }: Told = {},
): readonly Result[] {
  const options: ScanOptions = {
    candidates: Object.keys(texts),
    paths: [],
    roots: [],
    vars: [],
    varFiles: [],
    parameters: Object.entries(parameters).map(([name, text]) => ({ name, text })),
    ...(parameterValues && { parameterValues }),
    ...(region !== undefined && { region }),
  };
  const late = { yaml: () => yaml, ...(settles && { settle: () => settle }) };
  return scan(filesInMemory(new Map(Object.entries(texts))), options, builtInRules, late).report
    .results;
}
