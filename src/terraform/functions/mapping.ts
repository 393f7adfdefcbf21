import { text } from "../../value/make.ts";
import type { ObjectValue, Unknown, Value } from "../../value/value.ts";
import { compareBytes } from "../byte-order.ts";
import { type Failure, failure } from "../failure.ts";
import type { Parameter } from "./define.ts";

export const MAP: Parameter = { name: "map", type: "any" };

/** An object or map, or an unknown that may be one. */
export function mappingOf(value: Value | undefined): ObjectValue | Unknown | Failure {
  if (value?.kind === "object") return value;
  if (value?.kind === "unknown") {
    const { type } = value;
    if (type === "any" || (typeof type === "object" && ("map" in type || "object" in type)))
      return value;
  }
  return failure("A map or object is required.");
}

/** The entries in Terraform's order, which symbols do not have unless they stand alone. */
export function orderedNames(value: ObjectValue): readonly string[] | undefined {
  if (value.open || (value.symbols && value.entries.size > 1)) return undefined;
  return [...value.entries.keys()].sort(compareBytes);
}

export const nameOf = (value: ObjectValue, name: string): Value =>
  value.symbols?.get(name) ?? text(name);
