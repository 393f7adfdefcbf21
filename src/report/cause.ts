import type { Result } from "../rules/result.ts";
import { byPlace, regionOf } from "./order.ts";
import { nameOf } from "./subject-name.ts";
import { groupBy } from "./summary.ts";

/** Results that one change settles. Never empty. */
export interface Cause {
  readonly first: Result;
  readonly results: readonly Result[];
}

/**
 * What one rule says of one place is one cause, however many resources it concerns: all instances of a
 * `count`, or a module that is called twice.
 */
export function causesOf(results: readonly Result[]): readonly Cause[] {
  const groups = groupBy([...results].sort(byPlace), ({ rule, verdict, location }) => {
    const { startLine, startColumn, endColumn } = regionOf(location);
    return [rule, verdict, startLine, startColumn, endColumn, location.file.path].join("\0");
  });
  return [...groups.values()].flatMap(toCause);
}

/**
 * What hinges on the same inputs is one cause: giving `var.azs` a value settles all of it, whatever the
 * rules. The largest group comes first.
 */
export function hingesOf(unknowns: readonly Result[]): readonly Cause[] {
  const groups = groupBy([...unknowns].sort(byPlace), (result) =>
    result.reasons.length === 0 ? `\0${result.fingerprint}` : inputsOf(result).join("\0"),
  );
  return [...groups.values()]
    .flatMap(toCause)
    .sort((a, b) => b.results.length - a.results.length || byPlace(a.first, b.first));
}

/** The inputs that a result hinges on, each once, in alphabetical order. */
export function inputsOf({ reasons }: Result): readonly string[] {
  return [...new Set(reasons.map(({ input }) => input))].sort();
}

/** What marks a message as no finding, unless it says so itself. */
export function leadOf({ verdict, message }: Result): string {
  return verdict === "unknown" && !message.startsWith("Cannot be decided")
    ? "Cannot be decided: "
    : "";
}

/** What is said of a cause where there is one text for it: message, resources, and what would settle it. */
export function sentencesOf({ first, results }: Cause): string {
  const { message, subject, reasons } = first;
  const others = results.length - 1;
  const about = `(${nameOf(subject)}${others > 0 ? ` and ${others} more` : ""})`;
  const settled = [...new Set(reasons.map(({ settledBy }) => settledBy))];
  return [leadOf(first) + message, about, ...settled].join(" ");
}

function toCause(results: readonly Result[]): readonly Cause[] {
  const [first] = results;
  return first ? [{ first, results }] : [];
}
