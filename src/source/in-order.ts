import type { Diagnostic } from "./diagnostic.ts";

const GRAVITY: Readonly<Record<Diagnostic["severity"], number>> = { error: 0, warning: 1, note: 2 };

/**
 * Gravest first, then by place; those without a place come first. In which order they were found depends on
 * what was evaluated when, and says nothing.
 */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      GRAVITY[a.severity] - GRAVITY[b.severity] ||
      compare(pathOf(a), pathOf(b)) ||
      (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
      (a.span?.end ?? -1) - (b.span?.end ?? -1) ||
      compare(a.summary, b.summary) ||
      compare(a.detail, b.detail),
  );
}

const pathOf = ({ span, path = "" }: Diagnostic): string => span?.file.path ?? path;

/** By UTF-16 code units, so that the order does not depend on the machine's language. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
