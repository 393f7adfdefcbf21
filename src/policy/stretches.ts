import type { Result } from "../rules/result.ts";
import type { Span } from "../source/file.ts";
import type { Claim } from "./claim.ts";

/** A claim on whatever a stretch of a file is about. */
export interface CodeClaim extends Claim {
  readonly covers: Span;
}

/** Claims of one rule on one file, by where they begin. */
interface Stretches {
  readonly claims: readonly CodeClaim[];
  /** For each of them, the farthest end of it and those before it. */
  readonly ends: readonly number[];
}

/**
 * Finds the claims that cover a result: its location, the header of its subject, or a module call that the
 * subject comes from. The innermost comes first.
 */
export function claimsOnCode(
  claims: readonly CodeClaim[],
): (result: Result) => readonly CodeClaim[] {
  const index = new Map<string, Stretches>();
  for (const [key, own] of grouped(claims)) index.set(key, inOrder(own));
  if (index.size === 0) return () => [];
  return ({ rule, location, declaredAt = [] }) => {
    const found = [location, ...declaredAt].flatMap((span) =>
      at(index.get(keyOf(rule, span.file.path)), span.start),
    );
    return [...new Set(found)];
  };
}

const keyOf = (rule: string, path: string): string => `${rule}\0${path}`;

function grouped(claims: readonly CodeClaim[]): ReadonlyMap<string, readonly CodeClaim[]> {
  const groups = new Map<string, CodeClaim[]>();
  for (const claim of claims) {
    const key = keyOf(claim.rule, claim.covers.file.path);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return groups;
}

function inOrder(own: readonly CodeClaim[]): Stretches {
  const claims = [...own].sort(
    (a, b) => a.covers.start - b.covers.start || b.covers.end - a.covers.end,
  );
  let farthest = 0;
  const ends = claims.map(({ covers }) => {
    farthest = Math.max(farthest, covers.end);
    return farthest;
  });
  return { claims, ends };
}

/** Claims on an offset, from the last that begins before it on. */
function at(stretches: Stretches | undefined, offset: number): readonly CodeClaim[] {
  if (!stretches) return [];
  const { claims, ends } = stretches;
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claims[middle]?.covers.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found: CodeClaim[] = [];
  for (let index = low - 1; index >= 0 && (ends[index] ?? 0) > offset; index--) {
    const claim = claims[index];
    if (claim && claim.covers.end > offset) found.push(claim);
  }
  return found;
}
