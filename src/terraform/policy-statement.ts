import { becauseOfValues, mapOf, object, text, tuple, unknown } from "../value/make.ts";
import type { Because } from "../value/reason.ts";
import type { ObjectValue, Value } from "../value/value.ts";
import { compareBytes } from "./byte-order.ts";
import { type Failure, failure } from "./failure.ts";

/** The blocks of a data source as statements of JSON, or why the provider refuses them. */
export function statementsIn(blocks: Value | undefined, version: Value): Value | Failure {
  const isOld = version.kind === "string" && version.value === "2008-10-17";
  if (isOld && certainIn(blocks).some(hasVariables)) {
    return failure("Policies of version 2008-10-17 have no variables, such as `&{aws:username}`.");
  }
  return eachOf(blocks, statement);
}

const certainIn = (list: Value | undefined): readonly Value[] => {
  if (list?.kind === "list") return list.items;
  return list?.kind === "unknown" ? (list.members ?? []) : [];
};

/** Blocks as a list; one that may have more members stays an unknown with those that are certain. */
function eachOf(blocks: Value | undefined, make: (block: Value) => Value): Value {
  if (!blocks || blocks.kind === "null") return tuple([]);
  if (blocks.kind === "list") return { ...blocks, items: blocks.items.map(make) };
  if (blocks.kind !== "unknown") return blocks;
  const { members, step: _, ...rest } = blocks;
  return members ? { ...rest, members: members.map(make) } : rest;
}

const ELEMENTS = [
  ["sid", "Sid", (sid: Value) => sid],
  ["actions", "Action", setOf],
  ["not_actions", "NotAction", setOf],
  ["resources", "Resource", variablesIn],
  ["not_resources", "NotResource", variablesIn],
  ["principals", "Principal", principals],
  ["not_principals", "NotPrincipal", principals],
  ["condition", "Condition", conditionsOf],
] as const;

/** Where `&{…}` stands for `${…}`, which Terraform would take for its own. */
const WITH_VARIABLES: readonly string[] = [
  "resources",
  "not_resources",
  "principals",
  "not_principals",
  "condition",
];

function statement(block: Value): Value {
  if (block.kind !== "object") return block;
  const entries = new Map<string, Value>();
  entries.set("Effect", written(block, "effect") ?? text("Allow"));
  for (const [name, element, make] of ELEMENTS) {
    const value = written(block, name);
    if (value) entries.set(element, make(value));
  }
  return placed(object(entries, { open: block.open }), block);
}

/** The provider leaves out what is empty. */
function written({ entries }: ObjectValue, name: string): Value | undefined {
  const value = entries.get(name);
  if (!value || value.kind === "null") return undefined;
  const isEmpty =
    (value.kind === "list" && value.items.length === 0) ||
    (value.kind === "string" && value.value === "");
  return isEmpty ? undefined : value;
}

const placed = (value: Value, block: Value): Value =>
  block.origin ? { ...value, origin: block.origin } : value;

/** A set as the provider writes it: the last one first, and the only one alone. */
function setOf(value: Value): Value {
  if (value.kind !== "list") return value;
  const texts = new Map<string, Value>();
  for (const item of value.items) {
    if (item.kind !== "string") return alone(value);
    texts.set(item.value, item);
  }
  const sorted = [...texts].sort(([a], [b]) => compareBytes(b, a)).map(([, item]) => item);
  return alone({ ...value, items: sorted });
}

function alone(value: Value): Value {
  const [only, ...others] = value.kind === "list" ? value.items : [];
  if (!only || others.length > 0 || !isOne(only)) return value;
  return only.origin ? only : placed(only, value);
}

/** False for an unknown that may be a list. */
const isOne = (value: Value): boolean =>
  value.kind !== "list" && (value.kind !== "unknown" || value.type === "string");

function variablesIn(value: Value): Value {
  return setOf(withVariables(value));
}

/** Every text in a list, with `${` in the place of `&{`. */
function withVariables(value: Value): Value {
  if (value.kind === "list") return { ...value, items: value.items.map(withVariables) };
  const { origin, sensitive } = value;
  const marks = { ...(origin && { origin }), ...(sensitive && { sensitive }) };
  if (value.kind === "string") {
    return value.value.includes("&{") ? { ...text(variable(value.value)), ...marks } : value;
  }
  if (value.kind !== "unknown") return value;
  if (value.members) return { ...value, members: value.members.map(withVariables) };
  if (!value.parts?.some(isVariable)) return value;
  const parts = value.parts.map((part) => (typeof part === "string" ? variable(part) : part));
  return unknown(value.type, value.because, { ...marks, parts, notNull: true });
}

const variable = (written: string): string => written.replaceAll("&{", "${");

const isVariable = (part: unknown): boolean => typeof part === "string" && part.includes("&{");

function hasVariables(block: Value): boolean {
  if (block.kind !== "object") return false;
  return WITH_VARIABLES.some((name) => hasVariable(block.entries.get(name)));
}

function hasVariable(value: Value | undefined): boolean {
  if (value?.kind === "string") return isVariable(value.value);
  if (value?.kind === "object") return [...value.entries.values()].some(hasVariable);
  const parts = value?.kind === "unknown" ? (value.parts ?? []) : [];
  return parts.some(isVariable) || certainIn(value).some(hasVariable);
}

/** `type` and `identifiers` become the entries of an object; `*` alone is anybody. */
function principals(blocks: Value): Value {
  const entries = new Map<string, Value>();
  const open: Because[] = [];
  const members = membersOf(blocks, open);
  for (const block of members) {
    const type = entry(block, "type");
    const given = entry(block, "identifiers");
    const identifiers = given && variablesIn(given);
    if (type?.kind !== "string" || !identifiers) {
      open.push(becauseOfValues([type ?? block]));
      continue;
    }
    const isAnybody = identifiers.kind === "string" && identifiers.value === "*";
    if (type.value === "*" && isAnybody && members.length === 1 && open.length === 0) {
      return placed(identifiers, blocks);
    }
    const name = type.value === "*" ? "AWS" : type.value;
    entries.set(name, joined(entries.get(name), identifiers));
  }
  return placed(objectOf(entries, open), blocks);
}

/** `{ test = { variable = values } }` */
function conditionsOf(blocks: Value): Value {
  const tests = new Map<string, Map<string, Value>>();
  const open: Because[] = [];
  for (const block of membersOf(blocks, open)) {
    const [test, variable] = [entry(block, "test"), entry(block, "variable")];
    const values = entry(block, "values");
    if (test?.kind !== "string" || variable?.kind !== "string" || !values) {
      open.push(becauseOfValues([test, variable, values].filter((part) => part !== undefined)));
      continue;
    }
    const keys = tests.get(test.value) ?? new Map<string, Value>();
    tests.set(test.value, keys);
    const wanted = alone(withVariables(values));
    keys.set(variable.value, placed(joined(keys.get(variable.value), wanted), block));
  }
  const entries = new Map([...tests].map(([test, keys]) => [test, object(keys)] as const));
  return placed(objectOf(entries, open), blocks);
}

function objectOf(entries: ReadonlyMap<string, Value>, open: readonly Because[]): ObjectValue {
  return mapOf(entries, "any", open.length > 0 ? { open: { all: open } } : {});
}

function membersOf(blocks: Value, open: Because[]): readonly Value[] {
  if (blocks.kind === "list") return blocks.items;
  if (blocks.kind !== "unknown") return [];
  open.push(blocks.because);
  return blocks.members ?? [];
}

const entry = (block: Value, name: string): Value | undefined =>
  block.kind === "object" ? block.entries.get(name) : undefined;

/** The values of several blocks that share a name. */
function joined(before: Value | undefined, more: Value): Value {
  if (!before) return more;
  const values = [before, more];
  const listed = values.flatMap((value) => (isOne(value) ? [value] : certainIn(value)));
  if (values.every((value) => isOne(value) || value.kind === "list")) return tuple(listed);
  return unknown("any", becauseOfValues(values), { notNull: true, members: listed });
}
