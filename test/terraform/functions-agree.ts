import { type Failure, isFailure } from "../../src/terraform/failure.ts";
import { numberText, parseNumber } from "../../src/terraform/number-text.ts";
import { bool, list, mapOf, nullOf, object, text, tuple, typeOf } from "../../src/value/make.ts";
import type { Type } from "../../src/value/type.ts";
import type { Unknown, Value } from "../../src/value/value.ts";
import { broken } from "../value/claims.ts";
import { evaluated } from "./functions-evaluate.ts";
import { LOCALS } from "./functions-locals.ts";
import { shown, typeSpelling } from "./functions-show.ts";

/** What `scripts/record-functions.ts` wrote down of one expression. */
export interface Answer {
  readonly error?: true;
  readonly infinite?: true;
  readonly value?: unknown;
  readonly type?: unknown;
  readonly unknown?: unknown;
}

export interface Recorded extends Answer {
  readonly expression: string;
  /** What it is where the unknowns have three different values. */
  readonly concrete?: readonly Answer[];
}

/** Empty if we say what Terraform says, or know more. */
export function differenceOf(answer: Recorded): string {
  return differenceFrom(evaluated(answer.expression, LOCALS), answer);
}

export function differenceFrom(
  ours: Value | Failure,
  answer: Answer & { concrete?: readonly Answer[] },
): string {
  const { error, infinite, value, type, unknown: mask, concrete } = answer;
  if (isFailure(ours)) {
    // Terraform does not look at the call before it knows its arguments, but refuses it whatever they are.
    const isRefused = mask === true && concrete?.every((one) => one.error);
    return error || isRefused ? "" : `we fail: ${ours.message}`;
  }
  if (infinite) return isInfinite(ours) ? "" : `${shown(ours)} instead of an infinity`;
  if (error) return `Terraform fails, we say ${shown(ours)}`;
  if (!agrees(ours, value, mask)) {
    return `${shown(ours)} instead of ${JSON.stringify(value)}`;
  }
  const typed = JSON.stringify(typeSpelling(typeOf(ours)));
  const expected = JSON.stringify(type);
  return value === null || type === undefined || typed === expected
    ? ""
    : `type ${typed} instead of ${expected}`;
}

/** What we claim while something is unknown, and Terraform's answer with a value in its place shows false. */
export function brokenBy(claimed: Value | Failure, { error, infinite, ...answer }: Answer): string {
  // Terraform refuses the call: nothing was promised.
  if (error || infinite) return "";
  if (isFailure(claimed)) return `fails, but is ${JSON.stringify(answer.value)}`;
  // Something of the answer may be unknown for another reason: `uuid()`.
  if (answer.unknown !== undefined) return "";
  const actual = valueFrom(answer.value, answer.type);
  const problem = broken(claimed, actual);
  return problem === "" ? "" : `${problem}: ${shown(claimed)}, but is ${shown(actual)}`;
}

/** A value of Terraform's JSON, of a type as Terraform writes it. */
function valueFrom(json: unknown, type: unknown): Value {
  if (json === null || json === undefined) return nullOf("any");
  if (type === "number") {
    const digits = isRecord(json) ? String(json["number"]) : String(json);
    const parsed = parseNumber(digits);
    if (parsed === undefined || parsed === "too long") throw new Error(`no number: ${digits}`);
    return parsed;
  }
  if (typeof json === "string") return text(json);
  if (typeof json === "boolean") return bool(json);
  const [kind, inside] = Array.isArray(type) ? type : [];
  if (Array.isArray(json)) {
    if (kind === "tuple") return tuple(json.map((item, at) => valueFrom(item, inside[at])));
    const items = json.map((item) => valueFrom(item, inside));
    return list(items, typeNamed(inside), kind === "set" ? "set" : "list");
  }
  const entries = Object.entries(json);
  if (kind === "map") {
    const made = entries.map(([name, entry]) => [name, valueFrom(entry, inside)] as const);
    return mapOf(new Map(made), typeNamed(inside));
  }
  return object(new Map(entries.map(([name, entry]) => [name, valueFrom(entry, inside?.[name])])));
}

/** Only what `broken` looks at: other types count as not known. */
const typeNamed = (type: unknown): Type =>
  type === "string" || type === "number" || type === "bool" ? type : "any";

function isInfinite(value: Value): boolean {
  if (value.kind === "list") return value.items.some(isInfinite);
  return value.kind === "number" && !value.exact && !Number.isFinite(value.value);
}

/** True if the value is the expected one wherever Terraform knows it. */
function agrees(ours: Value, expected: unknown, mask: unknown): boolean {
  if (mask === true) return true;
  switch (ours.kind) {
    case "null":
      return expected === null;
    case "number":
      return isRecord(expected)
        ? numberText(ours) === expected["number"]
        : Number(numberText(ours)) === expected;
    case "string":
    case "bool":
      return ours.value === expected;
    case "list":
      if (ours.shape === "set" && Array.isArray(mask)) return holds(ours.items, expected, mask);
      return (
        Array.isArray(expected) &&
        expected.length === ours.items.length &&
        ours.items.every((item, at) => agrees(item, expected[at], partOf(mask, at)))
      );
    case "object":
      return (
        isRecord(expected) &&
        [...keysOf(expected, mask)].every((key) => {
          const entry = ours.entries.get(key);
          return entry !== undefined && agrees(entry, expected[key], partOf(mask, key));
        }) &&
        ours.entries.size === keysOf(expected, mask).size
      );
    default:
      return (
        Array.isArray(expected) &&
        isAsLong(ours, expected) &&
        holds(ours.members ?? [], expected, mask)
      );
  }
}

/** An unknown set may be shorter than Terraform shows it, since unknown items may be equal. */
function isAsLong({ type, bounds }: Unknown, expected: readonly unknown[]): boolean {
  if (typeof type === "object" && "set" in type) return true;
  return bounds?.min === expected.length && bounds.max === expected.length;
}

/** True if all that Terraform knows to be in a list or set is in ours. */
function holds(members: readonly Value[], expected: unknown, mask: unknown): boolean {
  return (
    Array.isArray(expected) &&
    expected.every(
      (item, at) =>
        partOf(mask, at) === true ||
        members.some((member) => agrees(member, item, partOf(mask, at))),
    )
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const keysOf = (expected: Record<string, unknown>, mask: unknown): ReadonlySet<string> =>
  new Set([...Object.keys(expected), ...(isRecord(mask) ? Object.keys(mask) : [])]);

function partOf(mask: unknown, key: string | number): unknown {
  return typeof mask === "object" && mask !== null
    ? (mask as Record<string, unknown>)[key]
    : undefined;
}

/** True if we know no more than Terraform does. */
export function isOpen(value: Value, mask: unknown): boolean {
  if (mask === true)
    return (
      value.kind === "unknown" &&
      !value.parts &&
      !value.members &&
      !value.prefixLength &&
      !value.distinct &&
      !value.bounds
    );
  if (value.kind === "list")
    return value.items.every(
      (item, at) =>
        partOf(mask, at) === undefined ||
        isOpen(item, partOf(mask, at)) ||
        partOf(mask, at) === false,
    );
  if (value.kind === "object")
    return [...value.entries].every(
      ([key, entry]) => !partOf(mask, key) || isOpen(entry, partOf(mask, key)),
    );
  return true;
}
