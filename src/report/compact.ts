import type { Result } from "../rules/result.ts";
import { byPlace, regionOf } from "./order.ts";
import type { Reporter } from "./report.ts";
import { sanitise } from "./sanitise.ts";
import { nameOf } from "./subject-name.ts";

/**
 * One line for each result: `path:line:column: severity[rule]: message (address)`. Instead of the severity
 * stands the verdict of whatever is no finding. Nothing else is printed, and nothing for an empty list.
 */
export const compact: Reporter = ({ results }, { verdicts }) =>
  results
    .filter(({ verdict }) => verdicts.has(verdict))
    .sort(byPlace)
    .map((result) => `${lineOf(result)}\n`)
    .join("");

function lineOf(result: Result): string {
  const { rule, severity, verdict, message, subject, location } = result;
  const { startLine, startColumn } = regionOf(location);
  const kind = verdict === "fail" ? severity : verdict;
  const place = `${pathOf(sanitise(location.file.path))}:${startLine}:${startColumn}`;
  const text = [sanitise(message), `(${sanitise(nameOf(subject))})`].filter((part) => part !== "");
  return `${place}: ${kind}[${sanitise(rule)}]: ${text.join(" ")}`;
}

/** GitHub's runner would take a line that begins with a name such as `::error::` for a command. */
function pathOf(path: string): string {
  return /^\s*::/.test(path) ? `./${path}` : path;
}
