import type { Result, Verdict } from "../rules/result.ts";
import { atHome } from "./at-home.ts";
import { type Cause, causesOf, sentencesOf } from "./cause.ts";
import { byGravity, byPlace, compare, regionOf } from "./order.ts";
import type { Reporter } from "./report.ts";
import { sanitise } from "./sanitise.ts";

/** GitHub shows ten annotations of a kind for each step, and drops the others without a word. */
const MOST_OF_A_KIND = 10;
/** What GitHub keeps of a message. */
const LONGEST_MESSAGE = 4096;

const KINDS = ["error", "warning", "notice"] as const;
type Kind = (typeof KINDS)[number];

/**
 * Annotations for a step of a GitHub workflow, as commands for its log. Findings come before what is
 * undecided, and changed lines first; of more than fit, the last one says how many there are.
 */
export const github: Reporter = (report, { verdicts, isChanged, mostAnnotations }) => {
  const most = Math.min(mostAnnotations ?? MOST_OF_A_KIND, MOST_OF_A_KIND);
  const shown = report.results.filter(
    ({ verdict }) => ANNOTATED.includes(verdict) && verdicts.has(verdict),
  );
  const changed = isChanged ?? report.comparison?.isChanged;
  const rank = ({ first }: Cause) => (changed?.(first.location) === false ? 1 : 0);
  const causes = causesOf(atHome(report, shown)).toSorted(
    (a, b) =>
      compare(a.first.verdict, b.first.verdict) ||
      byGravity(a.first, b.first) ||
      rank(a) - rank(b) ||
      byPlace(a.first, b.first),
  );
  return KINDS.flatMap((kind) =>
    annotations(
      kind,
      causes.filter(({ first }) => kindOf(first) === kind),
      most,
    ),
  ).join("");
};

const ANNOTATED: readonly Verdict[] = ["fail", "unknown"];

function kindOf({ verdict, severity }: Result): Kind {
  return verdict === "unknown" || severity === "info" ? "notice" : severity;
}

function annotations(kind: Kind, causes: readonly Cause[], most: number): readonly string[] {
  const fit = causes.length <= most ? causes.length : Math.max(0, most - 1);
  const rest = causes.length - fit;
  return [
    ...causes.slice(0, fit).map((cause) => annotation(kind, cause)),
    ...(rest > 0
      ? [command(kind, { title: "byoc-preflight" }, `${rest} more, see the job summary`)]
      : []),
  ];
}

function annotation(kind: Kind, cause: Cause): string {
  const { first } = cause;
  const { startLine, startColumn, endColumn } = regionOf(first.location);
  const properties = {
    file: first.location.file.path,
    line: String(startLine),
    endLine: String(startLine),
    col: String(startColumn),
    ...(endColumn > startColumn && { endColumn: String(endColumn) }),
    title: first.rule,
  };
  return command(kind, properties, sentencesOf(cause));
}

/** `::error file=main.tf,line=1::message` with everything in it made harmless. */
function command(
  kind: Kind,
  properties: Readonly<Record<string, string>>,
  message: string,
): string {
  const written = Object.entries(properties)
    .map(([name, value]) => `${name}=${inProperty(sanitise(value))}`)
    .join(",");
  const text = sanitise(message);
  const cut = text.length > LONGEST_MESSAGE ? `${cutAt(text, LONGEST_MESSAGE - 1)}…` : text;
  return `::${kind} ${written}::${inData(cut)}\n`;
}

/** The first part of a text, without half of a character at its end. */
function cutAt(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}

const inData = (text: string) => text.replaceAll("%", "%25");

const inProperty = (text: string) => inData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
