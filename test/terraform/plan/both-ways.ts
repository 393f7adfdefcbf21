import { RE2JS } from "re2js";
import * as yaml from "yaml";
import { builtInRules } from "../../../src/rules/built-in.generated.ts";
import { cutMarks } from "../../../src/rules/examples.ts";
import type { Result, Verdict } from "../../../src/rules/result.ts";
import type { Example } from "../../../src/rules/rule.ts";
import type { ScanOptions } from "../../../src/scan/options.ts";
import type { ScanOutcome } from "../../../src/scan/outcome.ts";
import { scan } from "../../../src/scan.ts";
import { positionAt } from "../../../src/source/file.ts";
import { filesInMemory } from "../../../src/source/files-in-memory.ts";
import { models } from "../../../src/terraform/models/texts.generated.ts";
import { choosePlans } from "../../../src/terraform/plan/choose.ts";
import { policyDocument } from "../../../src/terraform/policy-document.ts";
import { writePlan } from "./write-plan.ts";
import { writeState } from "./write-state.ts";

export const late = {
  regex: () => RE2JS,
  yaml: () => yaml,
  policyDocument: () => policyDocument,
  plans: () => choosePlans,
  models,
};

type Project = Pick<Example, "files" | "flags">;

/** What is said of a project by its code, by code and plan, and by the plan alone; undefined if it has no plan. */
export function allWays(project: Project) {
  const texts = cutMarks(project.files);
  const plan = writePlan(texts, given(project.flags.var));
  if (plan === undefined) return undefined;
  const byCode = run(texts, project.flags);
  const both = new Map([...texts, ["plan.json", plan]]);
  return {
    plan,
    byCode,
    byPlan: run(both, project.flags, { plans: [{ path: "plan.json" }] }),
    alone: run(new Map([["plan.json", plan]]), project.flags, { plans: [{ path: "plan.json" }] }),
  };
}

/** The same of the state that there is after the project has been applied. */
export function allWaysApplied(project: Project) {
  const texts = cutMarks(project.files);
  const state = writeState(texts, given(project.flags.var));
  if (state === undefined) return undefined;
  const plans = { plans: [{ path: "state.json" }] };
  const byCode = run(texts, project.flags);
  const byState = run(new Map([...texts, ["state.json", state]]), project.flags, plans);
  const alone = run(new Map([["state.json", state]]), project.flags, plans);
  return { byCode, byState, alone };
}

const given = (values: Readonly<Record<string, string>> = {}) =>
  Object.entries(values).map(([name, text]) => ({ name, text }));

export function run(
  texts: ReadonlyMap<string, string>,
  flags: Example["flags"],
  more: Partial<ScanOptions> = {},
): ScanOutcome {
  const options: ScanOptions = {
    candidates: [...texts.keys()].filter((path) => !path.includes(".terraform/")).sort(),
    paths: [],
    roots: [],
    vars: more.plans ? [] : given(flags.var),
    varFiles: [],
    ...(flags.target !== undefined && { target: flags.target }),
    ...(flags.region !== undefined && { region: flags.region }),
    ...(flags["peer-cidr"] && { peerCidrs: flags["peer-cidr"] }),
    ...(flags["client-security-group"] && { clientSecurityGroups: flags["client-security-group"] }),
    ...more,
  };
  return scan(filesInMemory(texts), options, builtInRules, late);
}

/** A line for each result: what is said, of what, and where. */
export function linesOf({ report: { results } }: ScanOutcome): readonly string[] {
  return results
    .map((result) => {
      const { file, start } = result.location;
      const { line, column } = positionAt(file, start);
      return `${nameOf(result)}: ${result.verdict} at ${file.path}:${line}:${column}`;
    })
    .sort();
}

const nameOf = ({ rule, subject }: Result) => `${rule} ${subject.address}`;

/** What is said of every subject. */
export const verdictsOf = ({ report: { results } }: ScanOutcome): ReadonlyMap<string, Verdict> =>
  new Map(results.map((result) => [nameOf(result), result.verdict]));
