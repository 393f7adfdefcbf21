import { becauseOfValues, mapOf, object, text, tuple, unknown } from "../value/make.ts";
import type { Because, Reason } from "../value/reason.ts";
import { same } from "../value/same.ts";
import type { ObjectValue, Value } from "../value/value.ts";

type Attributes = (name: string) => Value | undefined;

/** Documents that are merged into this one. */
const MERGED = [
  "source_policy_documents",
  "override_policy_documents",
  "source_json",
  "override_json",
];

/**
 * The policy that `data.aws_iam_policy_document` renders, every part with the place where it is written.
 * Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
export function policyDocument(configured: Attributes): Value {
  const merged = MERGED.map(configured).filter((value) => value !== undefined && !isEmpty(value));
  if (merged.length > 0) return unknown("any", notMerged(merged), { notNull: true });
  return object(
    new Map<string, Value>([
      ["Version", configured("version") ?? text("2012-10-17")],
      ["Statement", eachOf(configured("statement"), statement)],
    ]),
  );
}

/** The provider leaves out what is empty. */
const isEmpty = (value: Value): boolean =>
  (value.kind === "list" && value.items.length === 0) ||
  (value.kind === "string" && value.value === "");

function notMerged(values: readonly (Value | undefined)[]): Reason {
  const span = values[0]?.origin?.span;
  return {
    text: "The policy is merged with other documents, which the scanner does not read yet: it comes with the Terraform issue.",
    input: "source_policy_documents",
    settledBy: "Write the statements in one document.",
    ...(span && { span }),
  };
}

/** Blocks as a list; one that may have more members stays an unknown with those that are certain. */
function eachOf(blocks: Value | undefined, make: (block: Value) => Value): Value {
  if (!blocks || blocks.kind === "null") return tuple([]);
  if (blocks.kind === "list") return { ...blocks, items: blocks.items.map(make) };
  if (blocks.kind !== "unknown") return blocks;
  const { members, step: _, ...rest } = blocks;
  return members ? { ...rest, members: members.map(make) } : rest;
}

const COPIED = [
  ["sid", "Sid"],
  ["actions", "Action"],
  ["not_actions", "NotAction"],
  ["resources", "Resource"],
  ["not_resources", "NotResource"],
] as const;

function statement(block: Value): Value {
  if (block.kind !== "object") return block;
  const entries = new Map<string, Value>();
  const written = (name: string): Value | undefined => {
    const value = block.entries.get(name);
    return !value || value.kind === "null" || isEmpty(value) ? undefined : value;
  };
  entries.set("Effect", written("effect") ?? text("Allow"));
  for (const [name, element] of COPIED) {
    const value = written(name);
    if (value) entries.set(element, value);
  }
  for (const [name, element] of [
    ["principals", "Principal"],
    ["not_principals", "NotPrincipal"],
  ] as const) {
    const blocks = written(name);
    if (blocks) entries.set(element, principals(blocks));
  }
  const conditions = written("condition");
  if (conditions) entries.set("Condition", conditionsOf(conditions));
  return placed(object(entries, { open: block.open }), block);
}

const placed = (value: Value, block: Value): Value =>
  block.origin ? { ...value, origin: block.origin } : value;

/** `type` and `identifiers` become the entries of an object; `*` alone is anybody. */
function principals(blocks: Value): Value {
  const entries = new Map<string, Value>();
  const open: Because[] = [];
  for (const block of membersOf(blocks, open)) {
    const [type, identifiers] = [entry(block, "type"), entry(block, "identifiers")];
    if (type?.kind !== "string" || !identifiers) open.push(becauseOfValues([type ?? block]));
    else {
      const name = type.value === "*" ? "AWS" : type.value;
      entries.set(name, joined(entries.get(name), identifiers));
    }
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
    keys.set(variable.value, placed(joined(keys.get(variable.value), values), block));
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
  if (!before || same(before, more) === true) return more;
  if (before.kind === "list" && more.kind === "list")
    return tuple([...before.items, ...more.items]);
  const members = [before, more].flatMap((value) =>
    value.kind === "list"
      ? value.items
      : value.kind === "unknown" && value.members
        ? value.members
        : [],
  );
  return unknown("any", becauseOfValues([before, more]), { notNull: true, members });
}
