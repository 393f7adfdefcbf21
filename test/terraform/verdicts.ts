import * as yaml from "yaml";
import { builtInRules } from "../../src/rules/built-in.generated.ts";
import { scan } from "../../src/scan.ts";
import { filesInMemory } from "../../src/source/files-in-memory.ts";
import { LATE } from "./functions-evaluate.ts";

/** What the rules about roles say of a root, by their ids. */
export const verdictsOfRoles = (text: string) => verdictsOf(text, "role-");

/** What the rules say whose ids begin like that; those that have no subject are left out. */
export function verdictsOf(text: string, start: string): Readonly<Record<string, string>> {
  const files = filesInMemory(new Map([["main.tf", text]]));
  const options = { candidates: ["main.tf"], paths: [], roots: [], vars: [], varFiles: [] };
  const { results } = scan(files, options, builtInRules, { ...LATE, yaml: () => yaml }).report;
  return Object.fromEntries(
    results
      .filter(({ rule, verdict }) => rule.startsWith(start) && verdict !== "not-applicable")
      .map(({ rule, verdict }) => [rule, verdict]),
  );
}
