import type { Declaration } from "../../src/graph/declaration.ts";
import type { Collection, Entity, Fact, Possible } from "../../src/graph/fact.ts";
import type { Kind } from "../../src/graph/kind.ts";
import { compileExpression, isCompiled } from "../../src/rules/compile.ts";
import type { Expression, ExpressionType } from "../../src/rules/expression.ts";
import { kindsByName, variableOf } from "../../src/rules/types.ts";
import { object } from "../../src/value/make.ts";
import type { Origin } from "../../src/value/origin.ts";
import type { Because, Reason } from "../../src/value/reason.ts";
import type { Unknown } from "../../src/value/value.ts";

const property = (type: Kind["properties"][string]["type"]) => ({ type, doc: "" });

/** Two kinds that point at each other, and a structure: enough for everything that rules can say. */
export const net: Kind = {
  name: "Net",
  doc: "A network",
  terraform: ["aws_vpc"],
  cloudformation: [],
  properties: {
    name: property("string"),
    address: property("string"),
    region: property("string"),
    count: property("int"),
    open: property("bool"),
    nodes: property({ list: "Node" }),
    zones: property({ list: "string" }),
    main: property("Node"),
  },
  methods: {},
};

export const node: Kind = {
  name: "Node",
  doc: "A node in a network",
  terraform: ["aws_subnet"],
  cloudformation: ["AWS::EC2::Subnet"],
  properties: {
    name: property("string"),
    address: property("string"),
    zone: property("string"),
    weight: property("int"),
    ready: property("bool"),
    net: property("Net"),
    peers: property({ list: "Node" }),
    ports: property({ list: "int" }),
  },
  methods: { tag: { args: ["string"], returns: "string", doc: "" } },
};

export const kinds = [net, node];

/** The checked tree of an expression about `net` and `node`; throws with every problem. */
export function compiled(text: string, type?: ExpressionType): Expression {
  const variables = new Map(kinds.map(({ name }) => [variableOf(name), name] as const));
  const expected = { kinds: kindsByName(kinds), variables, ...(type && { type }) };
  const result = compileExpression(text, expected);
  if (isCompiled(result)) return result.expression;
  throw new Error(result.map(({ detail }) => `${text}: ${detail}`).join("\n"));
}

export function because(input: string): Reason {
  return { text: `\`${input}\` has no value.`, input, settledBy: `Pass ${input}.` };
}

export function unknownOf(input: string, refinements: Partial<Unknown> = {}): Unknown {
  return { kind: "unknown", type: "any", because: because(input), ...refinements };
}

export function collection(
  certain: readonly Fact[],
  possible: readonly Possible[] = [],
  open?: Because,
): Collection {
  return { kind: "collection", certain, possible, ...(open && { open }) };
}

export interface Stub {
  readonly type: "Net" | "Node";
  readonly id: string;
  readonly facts: Readonly<Record<string, Fact | (() => Fact)>>;
  readonly tags?: Readonly<Record<string, Fact>>;
  readonly many?: boolean;
  readonly guard?: Because;
  readonly declaration?: Partial<Declaration> | false;
  readonly origin?: Origin;
}

/** An entity out of plain facts. It is declared unless `declaration` is false. */
export function entity(stub: Stub): Entity {
  const { type, id, facts, tags = {}, many = false, guard, origin } = stub;
  return {
    kind: "entity",
    type,
    id,
    address: id,
    root: ".",
    many,
    ...(guard && { guard }),
    ...(origin && { origin }),
    ...(stub.declaration !== false && { declaration: declared(stub) }),
    get(name) {
      const fact = facts[name];
      if (fact === undefined) throw new Error(`${id} has no ${name}`);
      return typeof fact === "function" ? fact() : fact;
    },
    call(_, [key]) {
      const name = key?.kind === "string" ? key.value : "";
      return tags[name] ?? { kind: "string", value: "" };
    },
  };
}

function declared({ id, many = false, declaration }: Stub): Declaration {
  const file = { path: "main.tf", text: "", vendored: false };
  return {
    language: "terraform",
    mode: "resource",
    type: "aws_subnet",
    root: ".",
    address: id,
    instance: id,
    many,
    span: { file, start: 0, end: 0 },
    calls: [],
    region: { kind: "string", value: "eu-west-1" },
    defaultTags: object(new Map()),
    names: [],
    attribute: () => undefined,
    ...declaration,
  };
}
