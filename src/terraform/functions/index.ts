import type { Span } from "../../source/file.ts";
import type { Value } from "../../value/value.ts";
import type { Failure } from "../failure.ts";
export interface CallContext {
  readonly name: string;
  readonly span: Span;
  readonly readFile: unknown;
}
export const FUNCTIONS: ReadonlyMap<
  string,
  (args: readonly Value[], context: CallContext) => Value | Failure
> = new Map();
