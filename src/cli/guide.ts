/**
 * What only those need who are new here, or at a loss: the entry of `dist/guide.cjs`. It looks and
 * writes texts; the commands do what has to be done.
 */
export { prettyChecks } from "../report/pretty-checks.ts";
export { prettyKind, prettyRequirement, prettyRule } from "../report/pretty-page.ts";
export { kindPages, rulePages } from "../rules/pages.generated.ts";
export { completions } from "./completions.ts";
export { diagnose } from "./diagnose.ts";
export { grammarOf } from "./grammar.ts";
export { foundAt, inventory, mentionsUs, workflowUsingUs } from "./inventory.ts";
export { proposalFor, WORKFLOW_FILE } from "./proposal.ts";
