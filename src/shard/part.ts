import type { Result } from "../rules/result.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Share } from "./assign.ts";

/** What the report of a shard does not tell and a merge has to know. */
export interface Part {
  readonly share: Share;
  /** How many results all shards have together. */
  readonly total: number;
  /** Where each result of the shard stands among them, from 0. */
  readonly positions: ReadonlyMap<Result, number>;
  /** The steps that each rule took, in the order of the rules. */
  readonly steps: readonly number[];
  /** Those of the report's diagnostics that hold only if every shard says so. */
  readonly unused: readonly Diagnostic[];
}
