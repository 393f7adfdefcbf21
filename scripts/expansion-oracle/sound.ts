import type { More } from "./compare.ts";

/** Why we may know something that the plan does not. */
export function soundClass({ value, path }: More): string {
  return `${value.kind} ${/[\]]$/.test(path) ? "item" : path.split(".").at(-1)}`;
}
