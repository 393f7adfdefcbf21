import { spawnSync } from "node:child_process";
import type { Meaning, Theirs } from "./meaning.ts";

type Written =
  | { readonly is: unknown }
  | { readonly list: readonly Written[] }
  | { readonly map: Readonly<Record<string, Written>> }
  | { readonly any: readonly unknown[] }
  | { readonly open: string };

type Answer = {
  readonly path: string;
  readonly problem?: string;
  readonly failed?: string;
  readonly refusals?: readonly string[];
  readonly edges?: readonly (readonly [string, string, string])[];
  readonly values?: Readonly<Record<string, Readonly<Record<string, Written>>>>;
};

/** What cfn-lint makes of templates, by path. `python` is an interpreter that has it. */
export function readWithCfnLint(
  python: string,
  paths: readonly string[],
): ReadonlyMap<string, Theirs> {
  const { status, stdout, stderr } = spawnSync(
    python,
    ["scripts/template-oracle/read-with-cfn-lint.py"],
    { input: paths.join("\0"), encoding: "utf8", maxBuffer: 2 ** 30 },
  );
  if (status !== 0) throw new Error(stderr);
  return answersOf(stdout);
}

/** One answer in each line. */
export function answersOf(lines: string): ReadonlyMap<string, Theirs> {
  const answers = lines.split("\n").filter((line) => line !== "");
  return new Map(
    answers.map((line) => {
      const answer: Answer = JSON.parse(line);
      return [answer.path, theirsOf(answer)];
    }),
  );
}

function theirsOf({ problem, failed, refusals = [], edges = [], values = {} }: Answer): Theirs {
  const why = problem ?? (failed === undefined ? undefined : `cfn-lint fails: ${failed}`);
  return {
    ...(why !== undefined && { problem: why }),
    refusals,
    isWhole: true,
    edges: new Set(
      edges.map(
        ([source, target, how]) => `${source.replace(/^Output-/, "Outputs/")} ${how} ${target}`,
      ),
    ),
    values: new Map(
      Object.entries(values).map(([id, properties]) => [
        id,
        new Map(Object.entries(properties).map(([name, each]) => [name, meaning(each)])),
      ]),
    ),
  };
}

function meaning(written: Written): Meaning {
  if ("list" in written) return { list: written.list.map(meaning) };
  if ("map" in written) {
    return { map: new Map(Object.entries(written.map).map(([key, each]) => [key, meaning(each)])) };
  }
  if ("any" in written) return { any: written.any.map(withFunctions) };
  return "is" in written ? withFunctions(written.is) : written;
}

/** What a function gives may hold functions that are not resolved. */
function withFunctions(value: unknown): Meaning {
  if (Array.isArray(value)) return { list: value.map(withFunctions) };
  if (typeof value !== "object" || value === null)
    return { is: value === null || value === undefined ? null : String(value) };
  const entries = Object.entries(value);
  const [only] = entries;
  if (only && entries.length === 1 && (only[0] === "Ref" || only[0].startsWith("Fn::"))) {
    return { open: only[0] };
  }
  return { map: new Map(entries.map(([key, each]) => [key, withFunctions(each)])) };
}
