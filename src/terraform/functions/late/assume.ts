import { typeOf } from "../../../value/make.ts";
import { isNotNull } from "../../../value/same.ts";
import type { Bounds, Value } from "../../../value/value.ts";
import { convert, type TypeConstraint } from "../../convert.ts";
import { type Failure, failure, isFailure } from "../../failure.ts";
import { define, type Parameter, type TerraformFunction, textOf, wholeOf } from "../define.ts";
import { equal } from "../equal.ts";

/**
 * OpenTofu's functions that promise something of a value: where it is known they check it, and else they
 * hand it on as it is. Source: https://opentofu.org/docs/language/functions/assumenotnull
 */
const NOT_UPHELD = failure("The assumption does not hold.");

const VALUE: Parameter = { name: "value", type: "any", nullable: true };

const assumenotnull = define({
  parameters: [VALUE],
  returns: "any",
  handsOn: true,
  partly: ([value]) => {
    if (value?.kind === "null") return NOT_UPHELD;
    return value?.kind === "unknown" ? { ...value, notNull: true } : value;
  },
});

const assumestringprefix = define({
  parameters: [
    { name: "value", type: "string", nullable: true },
    { name: "prefix", type: "string" },
  ],
  returns: "string",
  handsOn: true,
  partly: ([value, prefix]) => {
    if (value?.kind === "null") return NOT_UPHELD;
    if (value?.kind === "string" && prefix?.kind === "string") {
      return value.value.startsWith(textOf(prefix)) ? value : NOT_UPHELD;
    }
    return value;
  },
});

const assumeequal = define({
  parameters: [VALUE, { name: "expected_value", type: "any", nullable: true }],
  returns: "any",
  handsOn: true,
  partly: ([actual, expected]) => {
    if (!actual || !expected) return undefined;
    const converted = convert(actual, typeOf(expected));
    if (isFailure(converted)) return converted;
    return equal(converted, expected) === false ? NOT_UPHELD : expected;
  },
});

type Ends = "both" | "least" | "most";

/** The value with the length that is promised of it. */
function assumeLength(type: TypeConstraint, ends: Ends): TerraformFunction {
  const parameters: Parameter[] = [{ name: "value", type, nullable: true }];
  if (ends !== "most") parameters.push({ name: "min_length", type: "number" });
  if (ends !== "least") parameters.push({ name: "max_length", type: "number" });
  return define({
    parameters,
    returns: "any",
    handsOn: true,
    partly: ([value, first, second]) => {
      const limits: number[] = [];
      for (const limit of [first, second]) {
        if (limit?.kind === "unknown") return value;
        const whole = limit && wholeOf(limit);
        if (whole !== undefined && typeof whole !== "number") return whole;
        if (whole !== undefined) limits.push(whole);
      }
      const [a = 0, b = Number.POSITIVE_INFINITY] = limits;
      return value && withLength(value, ends === "most" ? { min: 0, max: a } : { min: a, max: b });
    },
  });
}

function withLength(value: Value, { min, max }: Bounds): Value | Failure {
  if (value.kind === "unknown") {
    const bounds = {
      min: Math.max(min, value.bounds?.min ?? 0),
      max: Math.min(max, value.bounds?.max ?? Number.POSITIVE_INFINITY),
    };
    return bounds.min > bounds.max ? NOT_UPHELD : { ...value, bounds, notNull: true };
  }
  if (!isNotNull(value)) return NOT_UPHELD;
  const length =
    value.kind === "list" ? value.items.length : value.kind === "object" ? value.entries.size : 0;
  const isOpen = value.kind === "object" && value.open !== undefined;
  return length > max || (length < min && !isOpen) ? NOT_UPHELD : value;
}

const KINDS: readonly (readonly [string, TypeConstraint])[] = [
  ["list", { list: "any" }],
  ["set", { set: "any" }],
  ["map", { map: "any" }],
];

export const assumeFunctions: Readonly<Record<string, TerraformFunction>> = {
  assumeequal,
  assumenotnull,
  assumestringprefix,
  ...Object.fromEntries(
    KINDS.flatMap(([kind, type]) => [
      [`assume${kind}length`, assumeLength(type, "both")],
      [`assume${kind}lengthmin`, assumeLength(type, "least")],
      [`assume${kind}lengthmax`, assumeLength(type, "most")],
    ]),
  ),
};
