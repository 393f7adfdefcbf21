import type { Declaration, ModuleCall } from "../../src/graph/declaration.ts";
import type { Span } from "../../src/source/file.ts";
import {
  bool,
  number,
  object,
  text,
  tuple,
  unknown as unknownValue,
} from "../../src/value/make.ts";
import type { Because } from "../../src/value/reason.ts";
import type { ObjectValue, Unknown, Value } from "../../src/value/value.ts";

/** What a test may write for a value. */
export type Literal =
  | string
  | number
  | boolean
  | Value
  | readonly Literal[]
  | { readonly [name: string]: Literal };

export interface Body {
  readonly [attribute: string]: Literal | undefined;
}

export interface Marks {
  readonly root?: string;
  readonly many?: boolean;
  readonly guard?: Because;
  readonly region?: Value;
  readonly defaultTags?: Readonly<Record<string, Literal>>;
  readonly calls?: readonly ModuleCall[];
}

/** `aws_vpc.main`, `data.aws_vpc.main` or `module.endpoints`, with its attributes. */
export function declare(address: string, body: Body = {}, marks: Marks = {}): Declaration {
  const {
    root = ".",
    many = false,
    guard,
    region = noRegion(root),
    defaultTags = {},
    calls = [],
  } = marks;
  const [, data, type = ""] = /^(?:module\.[^.]+\.)*(data\.)?([a-z0-9_]+)\./.exec(address) ?? [];
  const mode = type === "module" ? "module" : data ? "data" : "resource";
  const span = spanOf(address);
  const attributes = new Map(
    Object.entries(body).flatMap(([name, literal]) =>
      literal === undefined ? [] : [[name, placed(valueFrom(literal), address, name)] as const],
    ),
  );
  return {
    language: "terraform",
    mode,
    type: mode === "module" ? "./missing" : type,
    root,
    address,
    instance: instanceOf(address, root),
    many,
    ...(guard && { guard }),
    span,
    calls,
    region,
    defaultTags: valueFrom(defaultTags) as ObjectValue,
    names: [...attributes.keys()],
    attribute: (name) => attributes.get(name),
  };
}

const instanceOf = (address: string, root: string) => `${root}#${address}`;

/** An attribute of a declared instance that exists only after apply. */
export function ref(address: string, attribute = "id", root = "."): Unknown {
  const reference = { instance: instanceOf(address, root), attribute };
  const created = !address.startsWith("data.") && (attribute === "id" || attribute === "arn");
  return unknownValue(
    "string",
    {
      text: `\`${address}.${attribute}\` exists only after apply.`,
      input: `${address}.${attribute}`,
      settledBy: "Apply.",
      reference,
    },
    {
      notNull: true,
      identity: {
        key: `${reference.instance}.${attribute}`,
        reference,
        ...(created && { among: attribute, item: reference.instance }),
      },
    },
  );
}

/** The id of one of the instances that a declaration with `many` stands for. */
export function someOf(address: string, attribute = "id", root = "."): Unknown {
  const { because, type } = ref(address, attribute, root);
  const someOf = { instance: instanceOf(address, root), attribute };
  return unknownValue(type, because, { notNull: true, someOf });
}

/** An input without a value: equal to itself, and to nothing else for certain. */
export function unknown(input: string, refinements: Partial<Unknown> = {}): Unknown {
  return unknownValue("string", reasonFor(input), { identity: { key: input }, ...refinements });
}

/** Something of which not even that is known. */
export const anything = (input: string): Unknown => unknownValue("any", reasonFor(input));

export const reasonFor = (input: string) => ({
  text: `\`${input}\` has no value.`,
  input,
  settledBy: `Pass a value for ${input}.`,
});

const noRegion = (root: string) =>
  unknownValue("string", reasonFor("provider aws region"), {
    notNull: true,
    identity: { key: `${root}#provider.aws.region` },
  });

export function valueFrom(literal: Literal): Value {
  if (typeof literal === "string") return text(literal);
  if (typeof literal === "number") return number(literal);
  if (typeof literal === "boolean") return bool(literal);
  if (Array.isArray(literal)) return tuple(literal.map(valueFrom));
  if (isValue(literal)) return literal;
  return object(new Map(Object.entries(literal).map(([name, part]) => [name, valueFrom(part)])));
}

const isValue = (literal: object): literal is Value => "kind" in literal;

function placed(value: Value, address: string, name: string): Value {
  if (value.origin) return value;
  const span = spanOf(`${address}.${name}`);
  return { ...value, origin: { span, note: `\`${name}\` of ${address}`, role: "written" } };
}

/** A file of its own per span, so that its text tells what it is. */
function spanOf(text: string): Span {
  return { file: { path: "main.tf", text, vendored: false }, start: 0, end: text.length };
}
