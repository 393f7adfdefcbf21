import type { Type } from "../../src/value/type.ts";
import type { Bounds, Unknown, Value } from "../../src/value/value.ts";

/** As Terraform's JSON spells types. */
export function typeSpelling(type: Type): unknown {
  if (type === "any") return "dynamic";
  if (typeof type === "string") return type;
  if ("list" in type) return ["list", typeSpelling(type.list)];
  if ("set" in type) return ["set", typeSpelling(type.set)];
  if ("map" in type) return ["map", typeSpelling(type.map)];
  if ("tuple" in type) return ["tuple", type.tuple.map(typeSpelling)];
  const names = [...type.object.keys()].sort();
  return [
    "object",
    Object.fromEntries(names.map((name) => [name, typeSpelling(type.object.get(name) ?? "any")])),
  ];
}

/** A value in one line. */
export function shown(value: Value): string {
  switch (value.kind) {
    case "string":
      return JSON.stringify(value.value);
    case "null":
      return "null";
    case "list":
      return `${value.shape}[${value.items.map(shown).join(", ")}]`;
    case "object": {
      const entries = [...value.entries].map(
        ([key, entry]) =>
          `${value.symbols?.has(key) ? "?" : ""}${key.replace("\0", "")} = ${shown(entry)}`,
      );
      return `${value.shape}{${entries.join(", ")}${value.open ? ", …" : ""}}`;
    }
    case "unknown":
      return shownUnknown(value);
    default:
      return String(value.value);
  }
}

function shownUnknown({
  type,
  identity,
  notNull,
  parts,
  bounds,
  members,
  distinct,
  prefixLength,
}: Unknown): string {
  const range = (name: string, at: Bounds | undefined) =>
    at ? [`${name} ${at.min}..${at.max}`] : [];
  const facts = [
    ...(identity ? [identity.key] : []),
    ...(identity?.among === undefined ? [] : [`no. ${identity.item} of ${identity.among}`]),
    ...(notNull ? [] : ["maybe null"]),
    ...(parts
      ? [
          `parts ${parts.map((part) => (typeof part === "string" ? JSON.stringify(part) : "?")).join(" ")}`,
        ]
      : []),
    ...range("range", bounds),
    ...range("prefix", prefixLength),
    ...(members?.length ? [`with ${members.map(shown).join(", ")}`] : []),
    ...(distinct ? ["distinct"] : []),
  ];
  return `unknown ${JSON.stringify(typeSpelling(type))} (${facts.join("; ")})`;
}
