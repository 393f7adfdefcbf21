import type { Result } from "../rules/result.ts";
import type { SetAside } from "../rules/set-aside.ts";
import { atHome, homeless } from "./at-home.ts";
import { type Cause, causesOf } from "./cause.ts";
import { byGravity, byPlace, compare } from "./order.ts";
import { count } from "./paint.ts";
import type { Report, ReportOptions, RuleDescription } from "./report.ts";
import { visible } from "./sarif-location.ts";
import { groupBy } from "./summary.ts";

/** GitHub shows no more results of one file, and would choose by itself. */
const MOST_RESULTS = 5000;
/** GitHub refuses a file that lists more. */
const MOST_RULES = 25_000;
/** What GitHub keeps of one flow. */
export const MOST_STEPS = 1000;

/** What SARIF lists. */
export interface Selection {
  readonly shown: readonly Selected[];
  /** Sorted by id. */
  readonly rules: readonly RuleDescription[];
  /** How many results are left out because they are too many. */
  readonly omitted: number;
  /** How many are left out because no file of the repository declares what they are about. */
  readonly without: number;
}

export interface Selected {
  readonly cause: Cause;
  /** Empty for what counts. */
  readonly setAside: readonly SetAside[];
}

export function selected(report: Report, options: ReportOptions): Selection {
  const { sarifUnknown, sarifIncludeSuppressed } = options;
  const isWanted = ({ verdict }: Result) =>
    verdict === "fail" || (sarifUnknown && verdict === "unknown");
  const wanted = report.results.filter(isWanted);
  const aside = sarifIncludeSuppressed
    ? report.setAside.filter(({ result }) => isWanted(result))
    : [];
  const asideOf = groupBy(aside, ({ result }) => result.fingerprint);
  const all = distinct([
    ...causesOf(atHome(report, wanted)).map((cause) => ({ cause, setAside: [] })),
    ...causesOf(
      atHome(
        report,
        aside.map(({ result }) => result),
      ),
    ).map((cause) => ({
      cause,
      setAside: [...new Set(cause.results.map(({ fingerprint }) => fingerprint))].flatMap(
        (fingerprint) => asideOf.get(fingerprint) ?? [],
      ),
    })),
  ]);
  const shown = gravest(all);
  const sorted = [...report.rules].sort((a, b) => compare(a.id, b.id));
  const used = new Set(shown.map(({ cause }) => cause.first.rule));
  const rules = sorted.length <= MOST_RULES ? sorted : sorted.filter(({ id }) => used.has(id));
  const without = homeless(report, wanted);
  return { shown, rules, omitted: all.length - shown.length, without };
}

/**
 * One for each place: what fails for one resource and is unknown for the next is one alert. A failure comes
 * before what cannot be decided, and both before what is set aside.
 */
function distinct(all: readonly Selected[]): readonly Selected[] {
  const places = new Map<string, Selected>();
  for (const one of all.toSorted(byWeight)) {
    const place = placeOf(one);
    if (!places.has(place)) places.set(place, one);
  }
  return [...places.values()].sort((a, b) => byPlace(a.cause.first, b.cause.first));
}

const byWeight = (a: Selected, b: Selected): number =>
  Math.sign(a.setAside.length) - Math.sign(b.setAside.length) ||
  compare(a.cause.first.verdict, b.cause.first.verdict);

/** What an alert is known by. */
function placeOf({ cause }: Selected): string {
  const { rule, location } = cause.first;
  const { startLine, startColumn, endColumn } = visible(location);
  return [rule, startLine, startColumn, endColumn, location.file.path].join("\0");
}

/** The gravest results that fit, findings before unknowns, in the order of their places. */
function gravest(all: readonly Selected[]): readonly Selected[] {
  if (all.length <= MOST_RESULTS) return all;
  return all
    .toSorted((a, b) => {
      const [x, y] = [a.cause.first, b.cause.first];
      return byWeight(a, b) || byGravity(x, y) || byPlace(x, y);
    })
    .slice(0, MOST_RESULTS)
    .sort((a, b) => byPlace(a.cause.first, b.cause.first));
}

/** What `sarif` leaves out because GitHub would not show it, or would refuse the file. */
export function sarifRemarks(report: Report, options: ReportOptions): readonly string[] {
  const { shown, rules, omitted, without } = selected(report, options);
  const cut = shown.filter(({ cause }) => cause.first.trail.length >= MOST_STEPS).length;
  const unlisted = report.rules.length - rules.length;
  return [
    ...(omitted > 0
      ? [
          `${count(omitted, "result")} left out of the SARIF: code scanning shows 5,000, and these are the least grave. --format json lists all.`,
        ]
      : []),
    ...(cut > 0
      ? [`${count(cut, "trail")} cut in the SARIF after 1,000 steps. --format json lists all.`]
      : []),
    ...(unlisted > 0
      ? [`${count(unlisted, "rule")} without results left out of the SARIF, which may list 25,000.`]
      : []),
    ...(without > 0
      ? [
          `${count(without, "result")} left out of the SARIF, because no file of the repository declares what they are about. --format json lists all.`,
        ]
      : []),
  ];
}
