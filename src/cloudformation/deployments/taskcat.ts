import type { SourceFile } from "../../source/file.ts";
import { type Deployment, textsIn } from "../deployment.ts";
import { member, type Node } from "../node.ts";

/**
 * The parameters that Taskcat tests with: those of the project, then those of its only test. Source:
 * https://aws-ia.github.io/taskcat/docs/schema/taskcat_schema/
 */
export function taskcatDeployment(root: Node, file: SourceFile): Deployment | undefined {
  const tests = member(root, "tests");
  const all = tests?.kind === "mapping" ? [...tests.entries.values()] : [];
  if (all.length > 1) return undefined;
  return {
    parameters: new Map([
      ...textsIn(member(member(root, "project"), "parameters"), file),
      ...textsIn(member(all[0]?.value, "parameters"), file),
    ]),
    tags: new Map(),
  };
}
