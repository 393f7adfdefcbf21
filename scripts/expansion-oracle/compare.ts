import type { Declaration } from "../../src/graph/declaration.ts";
import { reasonsOf } from "../../src/value/reason.ts";
import type { Value } from "../../src/value/value.ts";
import { type Json, type Planned, property } from "./plan.ts";
import type { PlannedType } from "./type-text.ts";

export interface Comparison {
  /** Scalars and empty collections that the plan knows. */
  leaves: number;
  equal: number;
  /** Leaves that only the number of zones decides, and that we do not know: they are no differences. */
  assumed: number;
  /** Leaves that need a function we do not know yet. */
  later: number;
  /** Places that the plan does not know and we do, wholly or in part. */
  readonly more: More[];
  readonly differences: string[];
}

export interface More {
  readonly address: string;
  readonly path: string;
  readonly value: Value;
}

/** Whether we know everything that the plan knows about the instances, and know it the same. */
export function compare(
  planned: readonly Planned[],
  declarations: readonly Declaration[],
  ignored: (address: string, name: string) => boolean = () => false,
  other: readonly Planned[] = planned,
): Comparison {
  const result: Comparison = {
    leaves: 0,
    equal: 0,
    assumed: 0,
    later: 0,
    more: [],
    differences: [],
  };
  const others = new Map(other.map((one) => [one.address, one]));
  const ours = new Map(declarations.filter(isInstance).map((one) => [one.address, one]));
  for (const { address, values, unknown, types } of planned) {
    const declaration = ours.get(address);
    ours.delete(address);
    if (!declaration) {
      result.differences.push(`${address}: planned, but we do not see it`);
      continue;
    }
    if (declaration.guard || declaration.many) {
      result.differences.push(`${address}: planned, but we do not know that it exists`);
    }
    const names = new Set([...Object.keys(values), ...maskNames(unknown), ...declaration.names]);
    for (const name of names) {
      if (ignored(address, name)) continue;
      const place = { address, path: name, result };
      const mask = Object.hasOwn(values, name) ? property(unknown, name) : true;
      const value = declaration.attribute(name);
      if (value?.kind === "unknown" && mask !== true) {
        const again = others.get(address)?.values[name];
        if (JSON.stringify(again) !== JSON.stringify(values[name])) {
          result.assumed++;
          continue;
        }
      }
      visit(place, values[name] ?? null, mask, value);
      if (mask !== true && value) visitType(place, types[name], value);
    }
  }
  for (const address of ours.keys()) {
    result.differences.push(`${address}: not planned, but we see it`);
  }
  return result;
}

/** A resource or data source, and no call of a module. */
export const isInstance = ({ mode }: Declaration): boolean =>
  mode === "resource" || mode === "data";

const maskNames = (mask: Json): readonly string[] =>
  typeof mask === "object" && mask !== null ? Object.keys(mask) : [];

interface Place {
  readonly address: string;
  readonly path: string;
  readonly result: Comparison;
}

const into = (place: Place, step: string): Place => ({ ...place, path: `${place.path}${step}` });

function differ(place: Place, leaves: number, text: string): void {
  place.result.leaves += leaves;
  place.result.differences.push(`${place.address} ${place.path}: ${text}`);
}

function visit(place: Place, planned: Json, mask: Json, ours: Value | undefined): void {
  if (mask === true) {
    if (ours?.kind !== "unknown") {
      const value = ours ?? { kind: "null", type: "any" };
      place.result.more.push({ address: place.address, path: place.path, value });
    }
    return;
  }
  if (needsFunction(ours)) place.result.later += count(planned, mask);
  else if (Array.isArray(planned) && planned.length > 0) visitList(place, planned, mask, ours);
  else if (isObject(planned) && Object.keys({ ...planned, ...asObject(mask) }).length > 0) {
    visitObject(place, planned, mask, ours);
  } else visitLeaf(place, planned, ours);
}

function visitList(
  place: Place,
  planned: readonly Json[],
  mask: Json,
  ours: Value | undefined,
): void {
  if (ours?.kind !== "list" || ours.items.length !== planned.length) {
    differ(place, count(planned, mask), `${shown(ours)}, planned ${JSON.stringify(planned)}`);
    return;
  }
  const masks = Array.isArray(mask) ? mask : [];
  planned.forEach((item, index) => {
    visit(into(place, `[${index}]`), item, masks[index] ?? false, ours.items[index]);
  });
}

function visitObject(
  place: Place,
  planned: { readonly [name: string]: Json },
  mask: Json,
  ours: Value | undefined,
): void {
  const masks = asObject(mask);
  if (ours?.kind !== "object") {
    differ(place, count(planned, mask), `${shown(ours)}, planned ${JSON.stringify(planned)}`);
    return;
  }
  const names = new Set([...Object.keys(planned), ...Object.keys(masks)]);
  const extra = [...ours.entries.keys()].filter((name) => !names.has(name));
  if (ours.open) differ(place, 0, "we do not know all keys");
  if (extra.length > 0) differ(place, 0, `we see ${extra.join(", ")}, which is not planned`);
  for (const name of names) {
    const isPlanned = Object.hasOwn(planned, name);
    const inner = into(place, `.${name}`);
    const value = ours.entries.get(name);
    if (value || !isPlanned)
      visit(inner, planned[name] ?? null, isPlanned ? (masks[name] ?? false) : true, value);
    else differ(inner, count(planned[name] ?? null, masks[name] ?? false), "we do not see it");
  }
}

function visitLeaf(place: Place, planned: Json, ours: Value | undefined): void {
  if (isEqual(planned, ours)) {
    place.result.leaves++;
    place.result.equal++;
  } else differ(place, 1, `${shown(ours)}, planned ${JSON.stringify(planned)}`);
}

function needsFunction(ours: Value | undefined): boolean {
  if (ours?.kind !== "unknown") return false;
  return reasonsOf(ours.because).every(({ text }) => text.endsWith("is not supported yet."));
}

function isEqual(planned: Json, ours: Value | undefined): boolean {
  if (planned === null) return ours === undefined || ours.kind === "null";
  if (Array.isArray(planned)) return ours?.kind === "list" && ours.items.length === 0;
  if (isObject(planned)) return ours?.kind === "object" && ours.entries.size === 0 && !ours.open;
  return ours !== undefined && "value" in ours && ours.value === planned;
}

function visitType(place: Place, planned: PlannedType | undefined, ours: Value): void {
  if (planned === undefined || typeof planned === "string") return;
  if (ours.kind === "list") {
    if (!(ours.shape in planned)) {
      differ(place, 0, `we have a ${ours.shape}, planned a ${Object.keys(planned)[0]}`);
      return;
    }
    ours.items.forEach((item, index) => {
      visitType(into(place, `[${index}]`), itemType(planned, index), item);
    });
  } else if (ours.kind === "object") {
    if (!(ours.shape in planned)) {
      differ(place, 0, `we have a ${ours.shape}, planned a ${Object.keys(planned)[0]}`);
      return;
    }
    for (const [name, entry] of ours.entries) {
      const type =
        "map" in planned ? planned.map : "object" in planned ? planned.object[name] : undefined;
      visitType(into(place, `.${name}`), type, entry);
    }
  }
}

function itemType(planned: Exclude<PlannedType, string>, index: number): PlannedType | undefined {
  if ("tuple" in planned) return planned.tuple[index];
  if ("list" in planned) return planned.list;
  return "set" in planned ? planned.set : undefined;
}

/** The leaves that are known. */
function count(planned: Json, mask: Json): number {
  if (mask === true) return 0;
  if (Array.isArray(planned) && planned.length > 0) {
    const masks = Array.isArray(mask) ? mask : [];
    return planned.reduce((sum, item, index) => sum + count(item, masks[index] ?? false), 0);
  }
  if (isObject(planned) && Object.keys(planned).length > 0) {
    const masks = asObject(mask);
    return Object.entries(planned).reduce(
      (sum, [name, item]) => sum + count(item, masks[name] ?? false),
      0,
    );
  }
  return 1;
}

function isObject(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const asObject = (value: Json): { readonly [name: string]: Json } => (isObject(value) ? value : {});

/** A value in one line. */
export function shown(value: Value | undefined): string {
  if (value === undefined) return "nothing";
  switch (value.kind) {
    case "null":
      return "null";
    case "list":
      return `${value.shape} [${value.items.map(shown).join(", ")}]`;
    case "object":
      return `${value.shape} {${[...value.entries].map(([name, item]) => `${name}: ${shown(item)}`).join(", ")}${value.open ? ", …" : ""}}`;
    case "unknown":
      return `<${value.identity?.key ?? reasonText(value)}>`;
    default:
      return JSON.stringify(value.value);
  }
}

function reasonText(value: Extract<Value, { kind: "unknown" }>): string {
  return reasonsOf(value.because)
    .slice(0, 2)
    .map(({ input, text }) => (input.length < 30 ? input : text))
    .join("; ");
}
