import type { Declaration } from "../../src/graph/declaration.ts";
import { isWhollyKnown } from "../../src/value/make.ts";
import type { Value } from "../../src/value/value.ts";
import { isInstance } from "./compare.ts";
import { type Json, type Planned, property } from "./plan.ts";

/** What we say without AWS's answers, held against plans that were made with two different sets of answers. */
export interface Held {
  /** Leaves of the first plan. */
  leaves: number;
  known: number;
  /** Not known to us, and different in the two plans, or of an instance whose key they decide. */
  answered: number;
  /** Not known to us although both plans say the same. */
  readonly open: string[];
  readonly differences: string[];
}

export function hold(
  plans: readonly [readonly Planned[], readonly Planned[]],
  declarations: readonly Declaration[],
  ignored: (address: string, name: string) => boolean,
): Held {
  const [first, second] = plans.map((plan) => leavesOfPlan(plan, ignored));
  const ours = leavesOfDeclarations(declarations, ignored);
  const held: Held = { leaves: 0, known: 0, answered: 0, open: [], differences: [] };
  if (!first || !second) return held;
  for (const [place, leaf] of ours) {
    for (const plan of [first, second]) {
      const planned = plan.get(place);
      if (planned === undefined || planned === UNKNOWN || planned === leaf) continue;
      held.differences.push(`${place}: ${leaf}, planned ${planned}`);
    }
    if (!first.has(place) && !isBelowUnknown(place, first)) {
      held.differences.push(`${place}: ${leaf}, but not planned`);
    }
  }
  const undecided = new Set(
    declarations.filter(isUndecided).map(({ address }) => withoutKeys(address)),
  );
  for (const [place, leaf] of first) {
    if (leaf === UNKNOWN || place.endsWith("#")) continue;
    held.leaves++;
    if (ours.has(place)) held.known++;
    else if (isOfUndecided(place, ours, undecided)) held.answered++;
    else if (second.get(place) === leaf) held.open.push(place);
    else held.answered++;
  }
  return held;
}

const UNKNOWN = "unknown";

/** Addresses, lengths and scalars by place, as JSON. A place that ends in `#` is a length. */
type Leaves = Map<string, string>;

function isBelowUnknown(place: string, plan: Leaves): boolean {
  for (let end = place.length; end > 0; end--) {
    if (plan.get(place.slice(0, end)) === UNKNOWN) return true;
  }
  return false;
}

function leavesOfPlan(
  plan: readonly Planned[],
  ignored: (address: string, name: string) => boolean,
): Leaves {
  const found: Leaves = new Map();
  for (const { address, values, unknown } of plan) {
    found.set(`${address}#`, "exists");
    const names = new Set([...Object.keys(values), ...keys(unknown)]);
    for (const name of names) {
      if (ignored(address, name)) continue;
      const mask = Object.hasOwn(values, name) ? property(unknown, name) : true;
      addPlanned(`${address} ${name}`, values[name] ?? null, mask, found);
    }
  }
  return found;
}

const keys = (value: Json): readonly string[] =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];

function addPlanned(place: string, value: Json, mask: Json, found: Leaves): void {
  if (mask === true) found.set(place, UNKNOWN);
  else if (Array.isArray(value)) {
    found.set(`${place}#`, String(value.length));
    const masks: readonly Json[] = Array.isArray(mask) ? mask : [];
    value.forEach((item: Json, index) => {
      addPlanned(`${place}[${index}]`, item, masks[index] ?? false, found);
    });
  } else if (typeof value === "object" && value !== null) {
    const names = new Set([...Object.keys(value), ...keys(mask)]);
    found.set(`${place}#`, String(names.size));
    for (const name of names) {
      const isKnown = Object.hasOwn(value, name);
      addPlanned(
        `${place}.${name}`,
        property(value, name),
        isKnown ? property(mask, name) : true,
        found,
      );
    }
  } else found.set(place, JSON.stringify(value));
}

function leavesOfDeclarations(
  declarations: readonly Declaration[],
  ignored: (address: string, name: string) => boolean,
): Leaves {
  const found: Leaves = new Map();
  for (const declaration of declarations) {
    const { address, names } = declaration;
    if (!isInstance(declaration) || isUndecided(declaration)) continue;
    found.set(`${address}#`, "exists");
    for (const name of names) {
      if (ignored(address, name)) continue;
      const value = declaration.attribute(name);
      if (value) addOurs(`${address} ${name}`, value, found);
      else found.set(`${address} ${name}`, "null");
    }
  }
  return found;
}

/** Whether it exists is not known, or its key is a value that is not known, such as a zone. */
const isUndecided = ({ address, guard, many }: Declaration): boolean =>
  guard !== undefined || many || /\[[^\]"]*\bdata\./.test(address);

/** `module.a["x"].aws_vpc.b[0]` → `module.a.aws_vpc.b` */
const withoutKeys = (address: string): string =>
  address.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^[\]"]*(?:\[[^\]]*\][^[\]"]*)*)\]/g, "");

function isOfUndecided(place: string, ours: Leaves, undecided: ReadonlySet<string>): boolean {
  const address = /^(?:"(?:[^"\\]|\\.)*"|[^" ])*/.exec(place)?.[0] ?? "";
  return !ours.has(`${address}#`) && undecided.has(withoutKeys(address));
}

function addOurs(place: string, value: Value, found: Leaves): void {
  switch (value.kind) {
    case "unknown":
      return;
    case "null":
      found.set(place, "null");
      return;
    case "list":
      found.set(`${place}#`, String(value.items.length));
      // The places of the items of a set depend on those that are not known.
      if (value.shape === "set" && !isWhollyKnown(value)) return;
      value.items.forEach((item, index) => {
        addOurs(`${place}[${index}]`, item, found);
      });
      return;
    case "object":
      if (!value.open && !value.symbols) found.set(`${place}#`, String(value.entries.size));
      for (const [name, entry] of value.entries) {
        if (!name.startsWith("\0")) addOurs(`${place}.${name}`, entry, found);
      }
      return;
    default:
      found.set(place, JSON.stringify(value.value));
  }
}
