import { list, mapOf, text, tuple } from "../../value/make.ts";
import type { ObjectValue, Value } from "../../value/value.ts";
import { compareBytes } from "../byte-order.ts";
import { failure, isFailure } from "../failure.ts";
import { define, type TerraformFunction } from "./define.ts";
import { lookup } from "./lookup.ts";
import { MAP, mappingOf, nameOf, orderedNames } from "./mapping.ts";
import { merge } from "./merge.ts";
import { zipmap } from "./zipmap.ts";

const lengthOfMap = (value: ObjectValue) => ({
  min: value.entries.size,
  max: value.open ? Number.POSITIVE_INFINITY : value.entries.size,
});

export const keys = define({
  parameters: [MAP],
  returns: "any",
  handsOn: true,
  partly: ([value], call) => {
    const from = mappingOf(value);
    if (isFailure(from)) return from;
    if (from.kind === "object") {
      const names = orderedNames(from)?.map((name) => nameOf(from, name));
      if (names) return from.shape === "map" ? list(names, "string") : tuple(names);
      return call.unknown(from.shape === "map" ? { list: "string" } : "any", {
        members: [...from.entries.keys()].map((name) => nameOf(from, name)),
        bounds: lengthOfMap(from),
        distinct: true,
      });
    }
    if (typeof from.type === "object" && "object" in from.type) {
      return tuple([...from.type.object.keys()].sort(compareBytes).map(text));
    }
    const type = typeof from.type === "object" ? { list: "string" as const } : "any";
    return call.unknown(type, { distinct: true, bounds: from.bounds });
  },
});

export const values = define({
  parameters: [MAP],
  returns: "any",
  handsOn: true,
  partly: ([value], call) => {
    const from = mappingOf(value);
    if (isFailure(from)) return from;
    if (from.kind === "object") {
      const names = orderedNames(from);
      if (names)
        return itemsLike(
          from,
          names.flatMap((name) => from.entries.get(name) ?? []),
        );
      return call.unknown(from.shape === "map" ? { list: from.element } : "any", {
        members: [...from.entries.values()],
        bounds: lengthOfMap(from),
      });
    }
    const type =
      typeof from.type === "object" && "map" in from.type ? { list: from.type.map } : "any";
    return call.unknown(type, { bounds: from.bounds });
  },
});

function itemsLike(value: ObjectValue, items: readonly Value[]): Value {
  return value.shape === "map" ? list(items, value.element) : tuple(items);
}

const transpose = define({
  parameters: [{ name: "values", type: { map: { list: "string" } } }],
  returns: { map: { list: "string" } },
  known: ([value]) => {
    const turned = new Map<string, Value[]>();
    if (value?.kind !== "object") return failure("A map of lists is required.");
    for (const name of orderedNames(value) ?? []) {
      const names = value.entries.get(name);
      if (names?.kind !== "list") return failure("A list in the map is null.");
      for (const item of names.items) {
        if (item.kind !== "string") return failure("A string in the lists is null.");
        const holders = turned.get(item.value) ?? [];
        holders.push(text(name));
        turned.set(item.value, holders);
      }
    }
    const sorted = [...turned].sort(([a], [b]) => compareBytes(a, b));
    return mapOf(new Map(sorted.map(([name, holders]) => [name, list(holders, "string")])), {
      list: "string",
    });
  },
});

export const mapFunctions: Readonly<Record<string, TerraformFunction>> = {
  keys,
  lookup,
  merge,
  transpose,
  values,
  zipmap,
};
