import { sanitise } from "./sanitise.ts";

/** Longer texts are cut: what a stranger wrote gets no more room than a sentence needs. */
const LONGEST = 300;

/**
 * Text of a repository as Markdown shows it: a code span whose delimiter is longer than any run of
 * backticks in it, on one line. It can be no heading, link, mention or HTML, whatever it says. Empty text
 * is empty.
 */
export function codeSpan(text: string, longest = LONGEST): string {
  const shown = cut(sanitise(text), longest);
  if (shown === "") return "";
  const runs = shown.match(/`+/g) ?? [];
  const delimiter = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  // One space at each end is taken away, unless there is nothing else.
  const isPadded = /^[` ]|[` ]$/.test(shown) && /[^ ]/.test(shown);
  const padding = isPadded ? " " : "";
  return delimiter + padding + shown + padding + delimiter;
}

/** A text that may stand as it is if it is nothing but words; a code span otherwise. */
export function prose(text: string): string {
  return /^[A-Za-z0-9 ,;'()/-]*\.?$/.test(text) && text.length <= LONGEST ? text : codeSpan(text);
}

/**
 * Markdown as the cell of a table. A bar would end the cell even in a code span; behind an odd number of
 * backslashes it does not, and one of them is not shown.
 */
export function cell(markdown: string): string {
  return markdown.replace(/(\\*)\|/g, (_, slashes: string) =>
    slashes.length % 2 === 0 ? `${slashes}\\|` : `${slashes}\\\\|`,
  );
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
