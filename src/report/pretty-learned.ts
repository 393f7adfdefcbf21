import type { Learned } from "../rules/learned.ts";
import type { Result } from "../rules/result.ts";
import type { Cause } from "./cause.ts";
import { regionOf } from "./order.ts";
import { count, type Paint } from "./paint.ts";
import { sanitise } from "./sanitise.ts";

const MOST_RESULTS = 10;
const MOST_FACTS = 40;
const INDENT = "  ";

/** What was asked before the verdict, what the answers were, and where they come from. */
export function learnedLines({ results }: Cause, paint: Paint): readonly string[] {
  const told = results.filter(({ learned }) => learned !== undefined);
  const rest = told.length - MOST_RESULTS;
  return [
    ...told.slice(0, MOST_RESULTS).flatMap((result) => factsOf(result, paint)),
    ...(rest > 0 ? [`${INDENT}and the facts of ${count(rest, "more result")} like these`] : []),
  ];
}

function factsOf({ rule, subject, learned }: Result, paint: Paint): readonly string[] {
  const facts = learned?.() ?? [];
  const lines: string[] = [];
  let before: Learned | undefined;
  for (const fact of facts.slice(0, MOST_FACTS)) {
    const { depth, kind, address } = fact;
    const margin = INDENT.repeat(depth + 2);
    if (before?.address !== address || before.kind !== kind || before.depth !== depth) {
      lines.push(`${margin}${paint.strong(sanitise(address))} ${paint.faint(sanitise(kind))}`);
    }
    lines.push(`${margin}${INDENT}${factLine(fact, paint)}`);
    before = fact;
  }
  const rest = facts.length - MOST_FACTS;
  const head = `${INDENT}facts behind ${sanitise(rule)} for ${sanitise(subject.address)}:`;
  return [
    paint.faint(head),
    ...lines,
    ...(facts.length === 0 ? [`${INDENT}${INDENT}none: nothing had to be asked`] : []),
    ...(rest > 0 ? [`${INDENT}${INDENT}and ${count(rest, "more fact")}; see --format json`] : []),
  ];
}

function factLine({ member, value, isKnown, trail }: Learned, paint: Paint): string {
  const shown = isKnown ? sanitise(value) : paint.unknown(sanitise(value));
  const places = trail.map(({ note, location }) => {
    const { file } = location;
    const place = `${sanitise(file.path)}:${regionOf(location).startLine}`;
    return note === "" ? place : `${place} (${sanitise(note)})`;
  });
  const way = places.length === 0 ? "" : `  ${paint.faint(`<- ${places.join(" <- ")}`)}`;
  return `${sanitise(member)} is ${shown}${way}`;
}
