import type { Span } from "./file.ts";

/** Trouble we had in understanding the input. What the input *does* wrong is a finding. */
export interface Diagnostic {
  readonly severity: "error" | "warning" | "note";
  /** One sentence without names from the input, so that people learn to recognise it. */
  readonly summary: string;
  /** What was found, and what to write instead. */
  readonly detail: string;
  /** Absent when the trouble has no place in a text, as with a file that cannot be read. */
  readonly span?: Span;
  /** The file in question when there is no span. */
  readonly path?: string;
}

/** A result that is usable even when it came with trouble: parsers return this and never throw. */
export interface Checked<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
