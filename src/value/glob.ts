import { mergeTexts, steadyEnd, steadyStart } from "./same.ts";
import type { Unknown } from "./value.ts";

/** A character of a pattern or text, or a wildcard: `any` is one character, `run` is any number. */
export type Token = string | { readonly wild: "any" | "run" };

const ANY: Token = { wild: "any" };
export const RUN: Token = { wild: "run" };

/** `*` stands for any text, `?` for any character. */
export function globTokens(pattern: string): readonly Token[] {
  return [...pattern].map(globToken);
}

export const globToken = (token: Token): Token =>
  token === "*" ? RUN : token === "?" ? ANY : token;

/** A text of which some is not known: every unknown part may be any text. */
export function tokensOf(unmerged: NonNullable<Unknown["parts"]>): readonly Token[] {
  const parts = mergeTexts(unmerged);
  return parts.flatMap((part, index) => {
    if (typeof part !== "string") return [RUN];
    // Whatever may merge with an unknown beside it is left to the unknown.
    const start = index < parts.length - 1 ? steadyStart(part) : part;
    return [...(index > 0 ? steadyEnd(start) : start)];
  });
}

/** True if some text fits both. */
export function overlaps(a: readonly Token[], b: readonly Token[]): boolean {
  const meet = (left: Token, right: Token) => isWild(left) || isWild(right) || left === right;
  return walk(a, b, meet, true);
}

/** True if every text of `b` fits `a`: a run of `b` is met by a run of `a` only. */
export function covers(a: readonly Token[], b: readonly Token[]): boolean {
  const meet = (left: Token, right: Token) => left === right || (left === ANY && !isWild(right));
  return walk(a, b, meet, false);
}

const isWild = (token: Token): boolean => typeof token !== "string";

/**
 * Whether both can be read to their ends, a run of `a` (and of `b`, if `both`) taking any number of the
 * other's tokens. Row by row, so that no pattern takes more than length × length steps.
 */
function walk(
  a: readonly Token[],
  b: readonly Token[],
  meet: (left: Token, right: Token) => boolean,
  both: boolean,
): boolean {
  let above: readonly boolean[] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: boolean[] = [];
    const left = a[i - 1];
    for (let j = 0; j <= b.length; j++) {
      const right = b[j - 1];
      const skips = above[j] === true || row[j - 1] === true;
      if (i === 0 && j === 0) row.push(true);
      else if (left === RUN || (both && right === RUN)) row.push(skips);
      else {
        row.push(
          left !== undefined && right !== undefined && above[j - 1] === true && meet(left, right),
        );
      }
    }
    above = row;
  }
  return above[b.length] === true;
}
