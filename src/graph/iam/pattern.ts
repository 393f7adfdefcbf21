import { globToken, globTokens, overlaps, tokensOf } from "../../value/glob.ts";
import type { Truth } from "../../value/truth.ts";
import type { Value } from "../../value/value.ts";

/**
 * Whether some text fits both a pattern of a policy, in which `*` and `?` are wildcards, and a glob. What is
 * not known of a pattern may hold any text, wildcards included, so that it never makes the answer true.
 */
export function meets(pattern: Value, glob: string): Truth {
  if (pattern.kind === "string") {
    if (beginsOtherwise(pattern.value, glob)) return false;
    return overlaps(globTokens(pattern.value), globTokens(glob));
  }
  if (pattern.kind !== "unknown") return false;
  if (!pattern.parts) return "unknown";
  const tokens = tokensOf(pattern.parts).map(globToken);
  return overlaps(tokens, globTokens(glob)) ? "unknown" : false;
}

/** The same for actions, whose case does not matter; the glob is in lower case. */
export function meetsAction(action: Value, glob: string): Truth {
  return meets(inLowerCase(action), glob);
}

function inLowerCase(value: Value): Value {
  if (value.kind === "string") return { ...value, value: value.value.toLowerCase() };
  if (value.kind !== "unknown" || !value.parts) return value;
  const lower = value.parts.map((part) => (typeof part === "string" ? part.toLowerCase() : part));
  return { ...value, parts: lower };
}

const WILD = /[*?]/;

/** Most pairs differ before their first wildcards, which is cheaper to see. */
function beginsOtherwise(a: string, b: string): boolean {
  const end = Math.min(beforeWild(a), beforeWild(b));
  return a.slice(0, end) !== b.slice(0, end);
}

function beforeWild(text: string): number {
  const at = text.search(WILD);
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}
