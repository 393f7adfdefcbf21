import type { Diagnostic } from "../source/diagnostic.ts";
import type { Span } from "../source/file.ts";
import { isDate } from "./date.ts";

/** What somebody accepted, as a comment or another place of the repository says it. */
export interface Acceptance {
  /** Rule ids as they are written; whether there are such rules is for others to say. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** The last day it holds: `2027-01-31`. */
  readonly until?: string;
  /** Where it is written. */
  readonly at: Span;
}

/** What a text must hold to be looked at: most files do not. */
export const MARKER = "byoc-preflight";

/** How a comment may begin that is meant for us. */
const MEANT = /^byoc-preflight[ \t]*:/i;
const IGNORE = /^byoc-preflight:ignore(?![\w-])/;

export const MOST_RULES = 50;
const LONGEST_RULE = 100;
/** A reason is repeated for every result that it is the reason of. */
const LONGEST_REASON = 500;

const EXAMPLE = "`byoc-preflight:ignore rule-id -- reason, until 2027-01-31`";

/**
 * Reads the text of a comment, without what opens and closes it:
 *
 *     byoc-preflight:ignore rule-id, rule-id -- reason, until 2027-01-31
 *
 * Undefined if it is not meant for us. A comment that is meant for us and holds no rule, no reason or no
 * valid date accepts nothing, and is told.
 */
export function readSuppression(text: string, at: Span): Acceptance | Diagnostic | undefined {
  const plain = text.trim();
  if (!MEANT.test(plain)) return undefined;
  const marker = IGNORE.exec(plain)?.[0];
  if (marker === undefined) return notHolding(at, `The only such comment is ${EXAMPLE}.`);
  const rest = plain.slice(marker.length);
  const dash = /(?:^|\s)--(?=\s|$)/.exec(rest);
  const named = (dash ? rest.slice(0, dash.index) : rest).split(/[\s,]+/).filter((id) => id !== "");
  const rules = [...new Set(named.map((id) => cut(id, LONGEST_RULE)))];
  if (rules.length === 0) return notHolding(at, `It names no rule. Write ${EXAMPLE}.`);
  if (rules.length > MOST_RULES) return notHolding(at, `It names more than ${MOST_RULES} rules.`);
  const said = dash ? rest.slice(dash.index + dash[0].length) : "";
  const read = readReason(said);
  return typeof read === "string" ? notHolding(at, read) : { rules, ...read, at };
}

/** A reason with a date at its end, if it has one; or what is wrong with them. */
function readReason(said: string): { readonly reason: string; readonly until?: string } | string {
  const text = said.replace(/\s+/g, " ").trim();
  const dated = /(?:^|[,;]? )until (\d\S*?)\.?$/i.exec(text);
  const reason = dated ? text.slice(0, dated.index) : text;
  if (!/[\p{L}\p{N}]/u.test(reason)) return `It gives no reason. Write ${EXAMPLE}.`;
  if (/\buntil:? \d/i.test(reason)) return `The date has to be its end: ${EXAMPLE}.`;
  const until = dated?.[1];
  if (until !== undefined && !isDate(until)) {
    return `\`${cut(until, LONGEST_RULE)}\` is no date. Write it like 2027-01-31.`;
  }
  return { reason: cut(reason, LONGEST_REASON), ...(until !== undefined && { until }) };
}

/** A text as reports repeat it. */
export const shortReason = (text: string): string =>
  cut(text.replace(/\s+/g, " ").trim(), LONGEST_REASON);

const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;

/** The trouble with something that was meant to accept. */
export function notHolding(span: Span, detail: string): Diagnostic {
  return { severity: "warning", summary: "A suppression does not hold", detail, span };
}
