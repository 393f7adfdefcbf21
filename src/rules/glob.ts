import { isNotNull, mergeTexts, steadyEnd, steadyStart } from "../value/same.ts";
import type { Truth } from "../value/truth.ts";
import type { StringValue, Unknown } from "../value/value.ts";
import type { TextTest } from "./expression.ts";

/** A character of a pattern or text, or a wildcard: `any` is one character, `run` is any number. */
type Token = string | { readonly wild: "any" | "run" };

const ANY: Token = { wild: "any" };
const RUN: Token = { wild: "run" };

/**
 * Whether the text passes the test. Of an unknown text its fixed parts may decide: whatever starts with
 * `com.amazonaws.` is not like `aws.api.*`.
 */
export function testText(text: StringValue | Unknown, how: TextTest, pattern: string): Truth {
  const wanted = patternOf(how, pattern);
  if (text.kind === "string") return overlaps([...text.value], wanted);
  if (!isNotNull(text)) return "unknown";
  const tokens = text.parts ? tokensOf(text.parts) : [RUN];
  if (!overlaps(tokens, wanted)) return false;
  return covers(wanted, tokens) ? true : "unknown";
}

function patternOf(how: TextTest, pattern: string): readonly Token[] {
  const literal = [...pattern];
  switch (how) {
    case "like":
      return literal.map((char) => (char === "*" ? RUN : char === "?" ? ANY : char));
    case "startsWith":
      return [...literal, RUN];
    case "endsWith":
      return [RUN, ...literal];
    case "contains":
      return [RUN, ...literal, RUN];
  }
}

function tokensOf(unmerged: NonNullable<Unknown["parts"]>): readonly Token[] {
  const parts = mergeTexts(unmerged);
  return parts.flatMap((part, index) => {
    if (typeof part !== "string") return [RUN];
    // Whatever may merge with an unknown beside it is left to the unknown.
    const start = index < parts.length - 1 ? steadyStart(part) : part;
    return [...(index > 0 ? steadyEnd(start) : start)];
  });
}

/** True if some text fits both. */
function overlaps(a: readonly Token[], b: readonly Token[]): boolean {
  const meet = (left: Token, right: Token) => isWild(left) || isWild(right) || left === right;
  return walk(a, b, meet, true);
}

/** True if every text of `b` fits `a`: a run of `b` is met by a run of `a` only. */
function covers(a: readonly Token[], b: readonly Token[]): boolean {
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
