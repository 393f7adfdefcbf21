import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isFailure } from "../../src/terraform/failure.ts";
import { typeOf } from "../../src/value/make.ts";
import type { Unknown, Value } from "../../src/value/value.ts";
import { evaluated } from "./functions-evaluate.ts";
import { LOCALS } from "./functions-locals.ts";
import { shown, typeSpelling } from "./functions-show.ts";

/** What `scripts/record-functions.ts` wrote down. */
interface Answer {
  readonly expression: string;
  readonly error?: true;
  readonly value?: unknown;
  readonly type?: unknown;
  readonly unknown?: unknown;
}

const FIXTURES = new URL("../../fixtures/terraform-oracle/", import.meta.url);
const fixture = (name: string) => readFileSync(new URL(name, FIXTURES), "utf8");
const answers = JSON.parse(fixture("functions.json")) as readonly Answer[];

/** Where we differ from the recorded Terraform on purpose. */
const DIFFERENCES: ReadonlyMap<string, string> = new Map([
  ...all("Later versions allow a negative index into a tuple, at which 1.11 crashes.", [
    'element(["a","b"], -1)',
  ]),
  ...all("Later versions look at an untyped null, which 1.11 takes for an unknown.", [
    'format("%d", null)',
    'format("%s", null)',
    'format("a%s", null)',
    'formatlist("%s", null)',
  ]),
  ...all("Terraform mixes up the lengths of an IPv4 address in IPv6 spelling.", [
    'cidrhost("::ffff:10.0.0.0/112",3)',
    'cidrnetmask("::ffff:10.0.0.0/112")',
  ]),
  ...all("A double does not have the digits that decide; we say unknown.", [
    'format("%.1f", 0.35)',
    'format("%.3f", 2.0005)',
    'format("%3.1f", 99.95)',
    'format("%f %.2f %8.3f %e %E %g %G", 1.5, 1.005, 3.14159, 12345.678, 0.00012, 1e21, 0.00001)',
    'format("%v", 100000000000000000000)',
    "jsonencode(1e20)",
    'tonumber("1e400")',
    'tonumber("1p3")',
    "tostring(123456789.123456789)",
  ]),
  ...all(
    "Were the unknown a string, the number or bool would become one: Terraform is wrong here.",
    [
      "tolist([local.any, 1])",
      "tolist([local.any, true])",
      "toset([local.any, 1])",
      "tomap({a = null, b = local.any, c = 1})",
      "coalesce(1, local.any)",
    ],
  ),
  ...all("Terraform knows the types of attributes; ours are often unknown, and must not fail.", [
    "tolist([local.any, [1]])",
    "tolist([local.any, {a=1}])",
    "tolist([local.any, tolist([1])])",
  ]),
  ...all("It fails whatever the list is; Terraform does not look.", ["local.list[-1]"]),
  ...all("RE2 has come to refuse two groups of one name.", ['regex("(?P<a>x)(?P<a>y)", "xy")']),
  ...all("The time of the plan is known only to it.", ['plantimestamp() != ""']),
]);

function all(
  reason: string,
  expressions: readonly string[],
): readonly (readonly [string, string])[] {
  return expressions.map((expression) => [expression, reason]);
}

test.for(answers.map((answer) => [answer.expression, answer] as const))(
  "%s",
  ([expression, answer]) => {
    const difference = differenceOf(answer);
    if (DIFFERENCES.has(expression)) expect(difference).not.toBe("");
    else expect(difference).toBe("");
  },
);

test("what only we know stays as it is", async () => {
  const more = answers.flatMap((answer) => {
    const value = evaluated(answer.expression, LOCALS);
    if (answer.unknown === undefined || isFailure(value)) return [];
    return isOpen(value, answer.unknown) ? [] : [`${answer.expression}\n    ${shown(value)}`];
  });
  await expect(`${more.join("\n")}\n`).toMatchFileSnapshot(
    new URL("functions-more.txt", FIXTURES).pathname,
  );
});

/** Empty if we say what Terraform says, or know more. */
function differenceOf({ expression, error, value, type, unknown: mask }: Answer): string {
  const ours = evaluated(expression, LOCALS);
  if (isFailure(ours)) return error ? "" : `we fail: ${ours.message}`;
  if (error) return `Terraform fails, we say ${shown(ours)}`;
  if (!agrees(ours, value, mask)) return `${shown(ours)} instead of ${JSON.stringify(value)}`;
  const typed = JSON.stringify(typeSpelling(typeOf(ours)));
  const expected = JSON.stringify(type);
  return value === null || type === undefined || typed === expected
    ? ""
    : `type ${typed} instead of ${expected}`;
}

/** True if the value is the expected one wherever Terraform knows it. */
function agrees(ours: Value, expected: unknown, mask: unknown): boolean {
  if (mask === true) return true;
  switch (ours.kind) {
    case "null":
      return expected === null;
    case "string":
    case "number":
    case "bool":
      return ours.value === expected || (ours.value === 0 && expected === 0);
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
function isOpen(value: Value, mask: unknown): boolean {
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
