import { covers, globTokens, overlaps, RUN, type Token, tokensOf } from "../value/glob.ts";
import { isNotNull } from "../value/same.ts";
import type { Truth } from "../value/truth.ts";
import type { StringValue, Unknown } from "../value/value.ts";
import type { TextTest } from "./expression.ts";

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
      return globTokens(pattern);
    case "startsWith":
      return [...literal, RUN];
    case "endsWith":
      return [RUN, ...literal];
    case "contains":
      return [RUN, ...literal, RUN];
  }
}
