import type { Around, Asked, Check, Json } from "./sarif-checks.ts";
import { LOCATION, RESULT } from "./sarif-checks-result.ts";
import { LOG, RULE, RUN } from "./sarif-checks-run.ts";

/**
 * What GitHub code scanning accepts and shows, as a list of complaints. One bad result makes GitHub refuse
 * the whole file, and neither the JSON Schema of SARIF nor Microsoft's validator catches all of this.
 * Source: GitHub's "SARIF support for code scanning" and the messages of its upload service.
 */
export function sarifProblems(text: string, asked: Asked = {}): readonly string[] {
  const problems = new Set<string>();
  const apply = (checks: readonly Check[], object: Json, around: Around) => {
    for (const { problem, fails } of checks) if (fails(object, around)) problems.add(problem);
  };
  const log = JSON.parse(text);
  apply(LOG, log, { ...asked, text, run: {}, ids: [] });
  for (const run of listOf(log.runs)) {
    const rules = run.tool?.driver?.rules;
    const ids = Array.isArray(rules) ? rules.map(({ id }: Json) => String(id)) : undefined;
    const around = { ...asked, text, run, ids };
    apply(RUN, run, around);
    for (const rule of listOf(rules)) apply(RULE, rule, around);
    for (const result of listOf(run.results)) {
      apply(RESULT, result, around);
      for (const location of locationsOf(result)) apply(LOCATION, location, around);
    }
  }
  return [...problems];
}

const listOf = (list: unknown): readonly Json[] => (Array.isArray(list) ? list : []);

/** Of the result, then of the steps of its flows. */
function locationsOf(result: Json): readonly Json[] {
  const flows = listOf(result.codeFlows).flatMap(({ threadFlows }) => listOf(threadFlows));
  const steps = flows.flatMap(({ locations }) => listOf(locations));
  return [...listOf(result.locations), ...steps.map(({ location = {} }) => location)];
}
