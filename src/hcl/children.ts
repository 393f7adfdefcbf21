import type { Expression, TemplatePart } from "./ast.ts";

type ChildrenOf = {
  readonly [K in Expression["kind"]]: (
    node: Extract<Expression, { kind: K }>,
  ) => readonly Expression[];
};

const NONE: readonly Expression[] = [];

const CHILDREN: ChildrenOf = {
  number: () => NONE,
  bool: () => NONE,
  null: () => NONE,
  variable: () => NONE,
  invalid: () => NONE,
  template: ({ parts }) => parts.flatMap(inPart),
  tuple: ({ items }) => items,
  object: ({ items }) => items.flatMap(({ key, value }) => [key, value]),
  for: ({ collection, resultKey, result, condition }) =>
    [collection, resultKey, result, condition].filter((part) => part !== undefined),
  "attribute-access": ({ on }) => [on],
  index: ({ on, key }) => [on, key],
  splat: ({ on, each }) => [on, each],
  call: (node) => node.arguments,
  unary: ({ operand }) => [operand],
  binary: ({ left, right }) => [left, right],
  conditional: ({ condition, then, otherwise }) => [condition, then, otherwise],
  parentheses: ({ inner }) => [inner],
};

function inPart(part: TemplatePart): readonly Expression[] {
  switch (part.kind) {
    case "text":
      return NONE;
    case "interpolation":
      return [part.value];
    case "if":
      return [part.condition, ...part.then.flatMap(inPart), ...part.otherwise.flatMap(inPart)];
    case "for":
      return [part.collection, ...part.body.flatMap(inPart)];
  }
}

/** The expressions directly inside an expression, in no particular order. */
export function childrenOf(expression: Expression): readonly Expression[] {
  // The table is total over the union, so the function fits the node.
  return (CHILDREN[expression.kind] as (node: Expression) => readonly Expression[])(expression);
}
