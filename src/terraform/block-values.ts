import type { Block, Body } from "../hcl/ast.ts";
import type { SourceFile } from "../source/file.ts";
import { becauseOfValues, object, tuple, unknown } from "../value/make.ts";
import { type Because, becauseOf } from "../value/reason.ts";
import { named } from "../value/trail.ts";
import type { Value } from "../value/value.ts";
import { failure } from "./failure.ts";
import { roundsOf } from "./for.ts";
import { type ModuleInstance, settle, settled } from "./instance.ts";
import { literalText } from "./module.ts";
import { typeOfBlock } from "./override.ts";
import { bind, type Scope, within } from "./scope.ts";

/** The attributes and nested blocks of a block's body as one object, nested blocks as lists of objects. */
export function bodyValue(instance: ModuleInstance, body: Body, scope: Scope): Value {
  const entries = new Map<string, Value>();
  for (const [name, attribute] of body.attributes) {
    const own = within(scope, attribute.file);
    const span = { file: own.file, start: attribute.value.start, end: attribute.value.end };
    entries.set(name, named(settled(instance, attribute.value, own), span, `\`${name}\``));
  }
  for (const type of blockTypes(body)) {
    const value = blocksValue(instance, body, type, scope);
    if (value) entries.set(type, value);
  }
  return object(entries);
}

/** The types of nested blocks, those that a `dynamic` makes included. */
export function blockTypes(body: Body): ReadonlySet<string> {
  const types = new Set<string>();
  for (const block of body.blocks) types.add(typeOfBlock(block));
  return types;
}

/**
 * All nested blocks of one type in the order of the file: a list of objects, or an unknown with the
 * certain ones as members when a `dynamic` goes over something that is not known.
 */
export function blocksValue(
  instance: ModuleInstance,
  body: Body,
  type: string,
  scope: Scope,
): Value | undefined {
  const items: Value[] = [];
  const doubts: Because[] = [];
  const blocks = body.blocks.filter((block) => typeOfBlock(block) === type);
  const [first] = blocks;
  if (!first) return undefined;
  for (const block of blocks) {
    const own = within(scope, block.file);
    if (block.type === "dynamic") addDynamic(instance, block, type, own, items, doubts);
    else items.push(located(bodyValue(instance, block.body, own), block, type, own.file));
  }
  const origin = {
    span: headerSpan(first, first.file ?? scope.file),
    note: `\`${type}\``,
    role: "written" as const,
  };
  if (doubts.length === 0) return { ...tuple(items), origin };
  const because = becauseOf([...doubts, becauseOfValues(items)]);
  return unknown("any", because, {
    notNull: true,
    members: items,
    bounds: { min: items.length, max: Number.POSITIVE_INFINITY },
    origin,
  });
}

function addDynamic(
  instance: ModuleInstance,
  block: Block,
  type: string,
  scope: Scope,
  items: Value[],
  doubts: Because[],
): void {
  const forEach = block.body.attributes.get("for_each");
  const content = block.body.blocks.find((inner) => inner.type === "content");
  if (!forEach || !content) return;
  const span = { file: scope.file, start: forEach.value.start, end: forEach.value.end };
  const collection = settled(instance, forEach.value, scope);
  const { rounds, rest } = roundsOf(collection);
  if (rounds === undefined) {
    const problem = settle(
      instance,
      failure("`for_each` of a dynamic block needs a collection."),
      span,
    );
    doubts.push(becauseOfValues([problem]));
    return;
  }
  if (rest) doubts.push(rest);
  const iterator = block.body.attributes.get("iterator");
  const name = (iterator && iteratorName(iterator.value)) ?? type;
  for (const { key, item } of rounds) {
    const round = object(
      new Map([
        ["key", key],
        ["value", item],
      ]),
    );
    const value = bodyValue(instance, content.body, bind(scope, name, round));
    items.push(located(value, content, type, scope.file));
  }
}

function iteratorName(expression: Parameters<typeof literalText>[0]): string | undefined {
  return expression.kind === "variable" ? expression.name : literalText(expression);
}

function located(value: Value, block: Block, type: string, file: SourceFile): Value {
  return {
    ...value,
    origin: { span: headerSpan(block, file), note: `\`${type}\``, role: "written" },
  };
}

const headerSpan = (block: Block, file: SourceFile) => ({
  file,
  start: block.start,
  end: block.headerEnd,
});
