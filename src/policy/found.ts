import type { Diagnostic } from "../source/diagnostic.ts";
import type { Span } from "../source/file.ts";
import { type Acceptance, notHolding } from "./suppression.ts";

/** A suppression in code, and the part of its file that it covers. */
export interface Covering {
  readonly acceptance: Acceptance;
  readonly covers: Span;
}

export interface Found {
  readonly suppressions: readonly Covering[];
  /** Comments that are meant as suppressions and are none. */
  readonly diagnostics: readonly Diagnostic[];
}

export const NOTHING_COVERED = "nothing";

/** Reads what each of the texts accepts, and finds out what those that accept something cover. */
export function covering<T>(
  texts: readonly T[],
  read: (text: T) => Acceptance | Diagnostic | undefined,
  rangeOf: (text: T) => Span | typeof NOTHING_COVERED,
): Found {
  const suppressions: Covering[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const text of texts) {
    const found = read(text);
    if (!found) continue;
    if ("detail" in found) {
      diagnostics.push(found);
      continue;
    }
    const covers = rangeOf(text);
    if (covers === NOTHING_COVERED) diagnostics.push(coversNothing(found));
    else suppressions.push({ acceptance: found, covers });
  }
  return { suppressions, diagnostics };
}

const coversNothing = ({ at }: Acceptance): Diagnostic =>
  notHolding(at, "Nothing begins directly below it. Put it above or into what it is about.");
