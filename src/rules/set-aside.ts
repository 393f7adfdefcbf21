import type { Span } from "../source/file.ts";
import type { Result } from "./result.ts";

/**
 * Why a result does not count for the exit code: someone accepted it with a reason (`suppression`), the
 * configuration expects this unknown (`expected`), the baseline holds it (`baseline`), it was there before
 * the change (`base`), or it is about a root that the change does not touch (`elsewhere`).
 */
export type SetAsideBy = "suppression" | "expected" | "baseline" | "base" | "elsewhere";

/** A result that stays in the report and does not count. */
export interface SetAside {
  readonly result: Result;
  readonly by: SetAsideBy;
  /** The words of whoever accepted it; empty for what is set aside without words. */
  readonly reason: string;
  /** The last day it holds, as `2027-01-31`; absent if it holds for good. */
  readonly until?: string;
  /** Where that is written; absent if it is in no text of the repository. */
  readonly location?: Span;
}
