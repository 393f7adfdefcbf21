import type { ObjectConstructor } from "../hcl/ast.ts";
import { join } from "../value/join.ts";
import { object, text, withOrigin, withSensitive } from "../value/make.ts";
import type { Because } from "../value/reason.ts";
import { same } from "../value/same.ts";
import { named } from "../value/trail.ts";
import type { Unknown, Value } from "../value/value.ts";
import { symbolKey } from "../value/value.ts";
import { convert } from "./convert.ts";
import type { Evaluator } from "./evaluate.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import type { Scope } from "./scope.ts";

/** What has been read of a `{ … }`. */
interface Made {
  readonly entries: Map<string, Value>;
  readonly symbols: Map<string, Unknown>;
  /** Set when a key may be one that is there already. */
  open: Because | undefined;
}

/** `{ key = value }`: of two equal keys the later one counts. */
export function evaluateObject(
  node: ObjectConstructor,
  scope: Scope,
  evaluate: Evaluator,
): Value | Failure {
  const made: Made = { entries: new Map(), symbols: new Map(), open: undefined };
  let sensitive = false;
  for (const item of node.items) {
    const key = evaluate(item.key, scope);
    if (isFailure(key)) return key;
    sensitive ||= key.sensitive === true;
    const found = evaluate(item.value, scope);
    if (isFailure(found)) return found;
    const span = { file: scope.file, start: item.value.start, end: item.value.end };
    const value = found.origin ? named(found, span, "") : found;
    const name = convert(key, "string");
    if (isFailure(name)) return failure(`An object key must be a string. ${name.message}`);
    if (name.kind === "null") return failure("An object key must not be null.");
    if (name.kind === "unknown") addUnknown(made, name, value);
    else if (name.kind === "string") addKnown(made, name.value, value);
  }
  const { entries, symbols, open } = made;
  const span = { file: scope.file, start: node.start, end: node.end };
  const whole = withOrigin(object(entries, { symbols, open }), { span, note: "", role: "written" });
  return withSensitive(whole, sensitive);
}

/** Keys that are not known may be this one: then it takes their place. */
function addKnown(made: Made, name: string, value: Value): void {
  const { entries, symbols } = made;
  for (const [symbol, key] of symbols) {
    if (same(key, text(name)) === false) continue;
    symbols.delete(symbol);
    entries.delete(symbol);
    made.open = key.because;
  }
  entries.set(name, value);
}

/** The key may be one that is there already: what stands there may be this value. */
function addUnknown(made: Made, name: Unknown, value: Value): void {
  const { entries, symbols } = made;
  const symbol = symbolKey(name);
  let isNew = symbol !== undefined;
  for (const [key, entry] of entries) {
    const truth = key === symbol || same(name, symbols.get(key) ?? text(key));
    if (truth === false) continue;
    isNew &&= truth === true;
    entries.set(key, truth === true ? value : join(entry, value, name.because));
  }
  if (isNew && symbol !== undefined) {
    symbols.set(symbol, name);
    entries.set(symbol, value);
  } else made.open = name.because;
}
