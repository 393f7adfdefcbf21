import fc from "fast-check";

/** Picks one of `count` things; always the first once the choices are used up, so that all ends. */
export type Choose = (count: number) => number;

/** A source of choices that shrinks: fewer and smaller numbers make smaller things. */
export const choices: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(1000), {
  minLength: 10,
  maxLength: 150,
});

export function chooser(numbers: readonly number[]): Choose {
  let next = 0;
  return (count) => (numbers[next++] ?? 0) % count;
}

export type Type = "bool" | "int" | "string" | "Net" | "Node" | "nodes" | "strings" | "ints";

interface Scope {
  readonly choose: Choose;
  readonly depth: number;
  readonly names: Readonly<Record<"int" | "string" | "Net" | "Node", readonly string[]>>;
  /** False for the library, which has no equality with null for entities that are there. */
  readonly nulls: boolean;
}

/** A well-typed yes/no expression about `net` and `node`. */
export function expressionOf(choose: Choose, nulls: boolean): string {
  const names = { int: [], string: [], Net: ["net"], Node: ["node"] };
  return make("bool", { choose, depth: 4, names, nulls });
}

function make(type: Type, scope: Scope): string {
  const all = scope.depth > 0 ? [...LEAVES[type], ...BRANCHES[type]] : LEAVES[type];
  const pick = all[scope.choose(all.length)] ?? all[0];
  return pick ? pick({ ...scope, depth: scope.depth - 1 }) : "";
}

type Maker = (scope: Scope) => string;

const of =
  (...parts: readonly (Type | string)[]): Maker =>
  (scope) =>
    parts.map((part) => (isType(part) ? make(part, scope) : part)).join("");

const TYPES: readonly string[] = [
  "bool",
  "int",
  "string",
  "Net",
  "Node",
  "nodes",
  "strings",
  "ints",
];
const isType = (part: string): part is Type => TYPES.includes(part);

const oneOf =
  (words: readonly string[]): Maker =>
  ({ choose }) =>
    words[choose(words.length)] ?? "";

const name =
  (type: keyof Scope["names"], otherwise: string): Maker =>
  ({ names, choose }) =>
    names[type][choose(Math.max(1, names[type].length))] ?? otherwise;

/** A question to every member of a list, in which the member has a new name. */
const fold =
  (list: "nodes" | "strings" | "ints", hows: readonly string[], body: Type): Maker =>
  (scope) => {
    const member = ({ nodes: "Node", strings: "string", ints: "int" } as const)[list];
    const fresh = `x${scope.depth}`;
    const names = { ...scope.names, [member]: [fresh, ...scope.names[member]] };
    const how = hows[scope.choose(hows.length)] ?? "all";
    return `${make(list, scope)}.${how}(${fresh}, ${make(body, { ...scope, names })})`;
  };

const QUANTIFIERS = ["all", "exists", "exists_one"];
const compare = (type: Type, operators: readonly string[]): Maker => {
  const operator = oneOf(operators);
  return (scope) => `(${make(type, scope)} ${operator(scope)} ${make(type, scope)})`;
};

const ORDER = ["<", "<=", ">", ">=", "==", "!="];

const LEAVES: Readonly<Record<Type, readonly Maker[]>> = {
  bool: [of("Node", ".ready"), of("Net", ".open"), oneOf(["true", "false"])],
  int: [of("Node", ".weight"), oneOf(["0", "1", "2", "3"]), name("int", "1")],
  string: [of("Node", ".zone"), oneOf(['"a"', '"b"', '"ab"', '""']), name("string", '"c"')],
  Net: [name("Net", "net")],
  Node: [name("Node", "node")],
  nodes: [of("Net", ".nodes"), of("Node", ".peers")],
  strings: [of("Net", ".zones")],
  ints: [of("Node", ".ports")],
};

const BRANCHES: Readonly<Record<Type, readonly Maker[]>> = {
  bool: [
    fold("nodes", QUANTIFIERS, "bool"),
    of("(", "bool", " && ", "bool", ")"),
    of("(", "bool", " || ", "bool", ")"),
    of("!", "bool"),
    compare("int", ORDER),
    compare("string", ["==", "!=", "<", ">="]),
    compare("Node", ["==", "!="]),
    (scope) => {
      const left = make(scope.choose(2) ? "Node" : "Net", scope);
      return scope.nulls ? `(${left} == null)` : make("bool", scope);
    },
    of("(", "Node", " in ", "nodes", ")"),
    of("(", "string", " in ", "strings", ")"),
    of("(", "int", " in ", "ints", ")"),
    fold("strings", QUANTIFIERS, "bool"),
    fold("ints", QUANTIFIERS, "bool"),
    (scope) => {
      const pattern = oneOf(['"a*"', '"?"', '"*b"', '"a?"', '"*"', '"a"']);
      return `${make("string", scope)}.like(${pattern(scope)})`;
    },
    (scope) => {
      const how = oneOf(["startsWith", "endsWith", "contains"]);
      return `${make("string", scope)}.${how(scope)}(${make("string", scope)})`;
    },
    of("(", "bool", " ? ", "bool", " : ", "bool", ")"),
  ],
  int: [
    of("nodes", ".size()"),
    of("strings", ".size()"),
    of("strings", ".distinct().size()"),
    of("nodes", ".distinct().size()"),
    of("size(", "ints", ")"),
    of("string", ".size()"),
    (scope) => `(${make("int", scope)} ${oneOf(["+", "-", "*"])(scope)} ${make("int", scope)})`,
    (scope) => `(${make("int", scope)} ${oneOf(["/", "%"])(scope)} 2)`,
    of("-", "int"),
    of("(", "bool", " ? ", "int", " : ", "int", ")"),
  ],
  string: [
    of("Node", '.tag("k")'),
    of("(", "string", " + ", "string", ")"),
    of("(", "bool", " ? ", "string", " : ", "string", ")"),
  ],
  Net: [of("Node", ".net")],
  Node: [of("Net", ".main")],
  nodes: [
    fold("nodes", ["filter"], "bool"),
    fold("nodes", ["map"], "Node"),
    of("nodes", ".distinct()"),
    of("(", "nodes", " + ", "nodes", ")"),
    of("[", "Node", ", ", "Node", "]"),
  ],
  strings: [
    fold("nodes", ["map"], "string"),
    fold("strings", ["filter"], "bool"),
    of("strings", ".distinct()"),
    of("(", "strings", " + ", "strings", ")"),
    of("[", "string", ", ", "string", "]"),
  ],
  ints: [
    fold("nodes", ["map"], "int"),
    fold("ints", ["filter"], "bool"),
    of("ints", ".distinct()"),
    of("[", "int", ", ", "int", "]"),
  ],
};
