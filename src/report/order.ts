import type { Result, Severity } from "../rules/result.ts";
import { firstLineOf, positionAt, type Span } from "../source/file.ts";

/** A span as every format writes it: one line, both positions from 1, the end exclusive. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function regionOf(span: Span): Region {
  const line = firstLineOf(span);
  const start = positionAt(span.file, line.start);
  const endColumn = start.column + line.end - line.start;
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: start.line,
    endColumn,
  };
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Gravest first. */
export function byGravity(a: Result, b: Result): number {
  return GRAVITY[a.severity] - GRAVITY[b.severity];
}

/** By place, then by rule and subject: the order of every list of results. It leaves nothing to chance. */
export function byPlace(a: Result, b: Result): number {
  return (
    compare(a.location.file.path, b.location.file.path) ||
    a.location.start - b.location.start ||
    a.location.end - b.location.end ||
    compare(a.rule, b.rule) ||
    compare(a.subject.root, b.subject.root) ||
    compare(a.subject.address, b.subject.address) ||
    compare(a.verdict, b.verdict) ||
    compare(a.fingerprint, b.fingerprint)
  );
}

/** By UTF-16 code units, so that the order does not depend on the machine's language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
