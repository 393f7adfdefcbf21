import type { Span } from "../source/file.ts";
import { withOrigin } from "./make.ts";
import type { Value } from "./value.ts";

/** The value, now also known under a name: that of an attribute, local, variable, argument or output. */
export function named(value: Value, span: Span, note: string): Value {
  const { origin } = value;
  if (!origin) return withOrigin(value, { span, note, role: "computed" });
  const isItself =
    origin.span.file === span.file &&
    origin.span.start === span.start &&
    origin.span.end === span.end;
  if (isItself) return origin.note === note ? value : withOrigin(value, { ...origin, note });
  return withOrigin(value, { span, note, role: "passed", from: origin });
}
