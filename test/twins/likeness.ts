import { createHash } from "node:crypto";
import type { PropertyType } from "../../src/graph/kind.ts";
import { DEFINITIONS, KINDS } from "../../src/graph/kinds/index.ts";

/** An entity as `byoc-preflight graph --format json` prints it. */
export interface Printed {
  readonly kind: string;
  readonly root: string;
  readonly address: string;
  readonly exists: true | "unknown";
  readonly many: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What an entity is like, whatever it is called. */
export interface Likeness {
  /** What is known of it, and the kinds of what it leads to, to be read by people. */
  readonly own: string;
  /** The same, with all that can be reached from it. */
  readonly whole: string;
}

const TYPES = new Map(KINDS.map(({ name, properties }) => [name, properties]));
const ENTITIES = new Set(DEFINITIONS.map(({ name }) => name));

/** As many references are followed: from a target by its subnets, tables and routes to a gateway, and on. */
const DEPTH = 6;

/**
 * What each entity is like, by kind, root and address. Two graphs show the same infrastructure if they have
 * the same likenesses, equally often. Names have no part in it, and of an unknown counts only that it is
 * one: variables and parameters are spelled differently.
 */
export function likenesses(entities: readonly Printed[]): ReadonlyMap<string, Likeness> {
  const own = new Map(entities.map((entity) => [keyOf(entity), describe(entity, new Map())]));
  let whole: ReadonlyMap<string, string> = own;
  for (let depth = 0; depth < DEPTH; depth++) {
    const known = whole;
    whole = new Map(
      entities.map((entity) => [keyOf(entity), digest(describe(entity, known))] as const),
    );
  }
  return new Map([...own].map(([key, text]) => [key, { own: text, whole: whole.get(key) ?? "" }]));
}

export const keyOf = ({ kind, root, address }: Omit<Printed, "exists" | "many" | "properties">) =>
  `${kind} ${root} ${address}`;

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

/** An entity in lines; what it leads to as `known` has it, else by kind. */
function describe(entity: Printed, known: ReadonlyMap<string, string>): string {
  const { kind, root, address, exists, many, properties } = entity;
  const lines = Object.entries(properties).flatMap(([property, value]) => {
    if (property === "address" || property === "language") return [];
    if (property === "name" && value === address) return [];
    const type = TYPES.get(kind)?.[property]?.type ?? "string";
    const part = partOf(type);
    const written = ENTITIES.has(part)
      ? (to: string) => known.get(keyOf({ kind: part, root, address: to })) ?? part
      : (text: string) => text;
    return [`  ${property}: ${JSON.stringify(plain(value, written))}`];
  });
  return [
    `${kind}${exists === true ? "" : " if it exists"}${many ? " (many)" : ""}`,
    ...lines,
  ].join("\n");
}

const partOf = (type: PropertyType): string =>
  typeof type === "string" ? type : partOf(type.list);

/** A value with its texts rewritten, and lists in an order that names have no part in. */
function plain(value: unknown, rewrite: (text: string) => string): unknown {
  if (typeof value === "string") return rewrite(value);
  if (Array.isArray(value)) return value.map((each) => plain(each, rewrite)).sort(byText);
  if (typeof value !== "object" || value === null) return value;
  if ("unknown" in value) return "(unknown)";
  const entries = Object.entries(value).map(([name, part]) => [
    name,
    name === "open" ? part !== false : plain(part, rewrite),
  ]);
  return Object.fromEntries(entries);
}

const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
