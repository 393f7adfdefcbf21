import { sizeOf } from "../value/make.ts";
import type { Identity, Value } from "../value/value.ts";

/** Keys do not grow longer: functions of themselves would double them at every step. */
const LONGEST = 2_000;
/** Larger values have no key: spelling them out would cost more than it tells. */
const MOST_PARTS = 500;

/** The identity of a pure function of the arguments; undefined if one of them has none. */
export function pureIdentity(name: string, args: readonly Value[]): Identity | undefined {
  const keys = keysOf(args);
  const key = keys && `${name}(${keys.join(",")})`;
  return key === undefined || key.length > LONGEST ? undefined : { key };
}

/**
 * A text that only equal values have in common; undefined if there is none. Scalars are compared as texts,
 * which is what CloudFormation takes them for.
 */
export function keyOf(value: Value): string | undefined {
  switch (value.kind) {
    case "unknown":
      return value.identity?.key;
    case "list": {
      const keys = sizeOf(value) > MOST_PARTS ? undefined : keysOf(value.items);
      return keys && `[${keys.join(",")}]`;
    }
    case "object":
    case "null":
      return undefined;
    default:
      return JSON.stringify(String(value.value));
  }
}

function keysOf(values: readonly Value[]): readonly string[] | undefined {
  const keys: string[] = [];
  let length = 0;
  for (const value of values) {
    const key = keyOf(value);
    if (key === undefined || length > LONGEST) return undefined;
    length += key.length;
    keys.push(key);
  }
  return keys;
}
