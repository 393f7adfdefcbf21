import { InvalidArgumentError, Option } from "commander";

/** A plan or state of Terraform, and the directory of the root that it is of if that is said. */
export interface PlanFile {
  readonly root?: string;
  readonly path: string;
}

export function planOption(): Option {
  const description = "FILE or ROOT=FILE: a plan as JSON; repeatable";
  return new Option("--plan <file>", description).argParser(gatherPlan);
}

function gatherPlan(text: string, previous: readonly PlanFile[] = []): readonly PlanFile[] {
  const [, root, path] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
  const plan = root === undefined || path === undefined ? { path: text } : { root, path };
  if (plan.path === "")
    throw new InvalidArgumentError("Write a file, for instance --plan plan.json.");
  if (previous.some((other) => other.path === plan.path && other.root === plan.root))
    return previous;
  return [...previous, plan];
}
