import type { Value } from "../../value/value.ts";
import type { Declaration } from "../declaration.ts";
import type { Definition } from "../thing.ts";
import type { Criterion } from "./criteria.ts";

/** The resources of a kind that may meet a criterion all of whose values are known. */
export type Candidates = (
  definition: Definition,
  criterion: Criterion,
  written: (one: Declaration) => Value | undefined,
  /** What two equal values have in common, of those that are known. */
  keyOf: (value: Value) => string | undefined,
) => { readonly fitting: readonly Declaration[]; readonly tooMany: boolean };

/** Different tags that things are looked up by. */
const MOST_INDICES = 32;
/** Resources whose tag is not known, and that may fit every look-up. */
const MOST_VAGUE = 64;

interface Index {
  readonly byValue: ReadonlyMap<string, readonly Declaration[]>;
  readonly vague: readonly Declaration[];
}

/** Every kind is gone through once for each tag that it is looked up by. */
export function candidatesAmong(declarations: readonly Declaration[]): Candidates {
  const indices = new Map<string, Index>();
  return (definition, { about, wanted }, written, keyOf) => {
    const key = `${definition.name} ${about}`;
    const types = new Set([...definition.terraform, ...definition.cloudformation]);
    const all = () =>
      declarations.filter(({ type, mode }) => mode === "resource" && types.has(type));
    const index =
      indices.get(key) ?? (indices.size < MOST_INDICES ? indexOf(all(), written, keyOf) : NONE);
    if (index === NONE) return { fitting: [], tooMany: true };
    indices.set(key, index);
    const named = wanted.flatMap((value) => index.byValue.get(keyOf(value) ?? "") ?? []);
    return {
      fitting: [...new Set(named), ...index.vague],
      tooMany: index.vague.length > MOST_VAGUE,
    };
  };
}

const NONE: Index = { byValue: new Map(), vague: [] };

function indexOf(
  all: readonly Declaration[],
  written: (one: Declaration) => Value | undefined,
  keyOf: (value: Value) => string | undefined,
): Index {
  const byValue = new Map<string, Declaration[]>();
  const vague: Declaration[] = [];
  for (const one of all) {
    const value = written(one);
    if (!value) continue;
    const key = keyOf(value);
    const found = key === undefined ? vague : byValue.get(key);
    if (found) found.push(one);
    else byValue.set(key ?? "", [one]);
  }
  return { byValue, vague };
}
