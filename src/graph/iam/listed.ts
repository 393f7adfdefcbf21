import type { Value } from "../../value/value.ts";
import type { Members } from "../members.ts";

/** The members of a list; of an unknown one those that are certain. A single value counts as one. */
export function listedIn(value: Value | undefined): Members<Value> {
  if (!value || value.kind === "null") return { certain: [], possible: [] };
  if (value.kind === "list") {
    const { origin, items } = value;
    const certain = origin
      ? items.map((each) => (each.origin ? each : { ...each, origin }))
      : items;
    return { certain, possible: [] };
  }
  if (value.kind !== "unknown" || value.type === "string")
    return { certain: [value], possible: [] };
  if (value.identity?.reference || value.someOf) return { certain: [value], possible: [] };
  return { certain: value.members ?? [], possible: [], open: value.because };
}
