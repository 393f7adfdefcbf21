import { brokenRules } from "../cloudformation/extensions/rules.ts";
import type { Node } from "../cloudformation/node.ts";
import { type Assumption, type Decision, FUEL, type Stack } from "../cloudformation/stack.ts";
import { buildGraph } from "../graph/build.ts";
import type { Declaration } from "../graph/declaration.ts";
import type { Entity } from "../graph/fact.ts";
import type { Graph } from "../graph/kind.ts";
import type { GraphOptions } from "../graph/thing.ts";
import type { Input, Stacks } from "./inputs.ts";

/** What is assumed of parameters. */
export type Case = readonly Chosen[];

export interface Chosen {
  readonly input: Input;
  readonly option: Assumption;
}

/** Templates that can be looked at again with something assumed. */
export interface Templates {
  readonly stacks: Stacks;
  readonly decide: (node: Node, stack: Stack) => Decision;
  readonly assuming: (assumed: ReadonlyMap<string, ReadonlyMap<string, Assumption>>) => {
    readonly stacks: Stacks;
    readonly declarations: readonly Declaration[];
  };
}

export interface Scanned {
  readonly templates: Templates;
  readonly declarations: readonly Declaration[];
  readonly input: GraphOptions;
}

/** The thing of a kind at an address; `none` if there is none, undefined if nobody can tell which one it is. */
export type Seen = (kind: string, root: string, address: string) => Entity | "none" | undefined;

/** What all cases of a scan may cost together: cases, declarations in them, values evaluated, results asked for. */
const MOST_CASES = 64;
const MOST_DECLARATIONS = 40_000;
const MOST_VALUES = 3_000_000;
const MOST_ASKED = 20_000;

export interface Looker {
  /** The things of a case: `refused` by `Rules`, or undefined when there is no room for another case. */
  readonly look: (so: Case) => Seen | "refused" | undefined;
  /** Results that may still be asked for. */
  left: number;
}

export function lookerAt(scanned: Scanned): Looker {
  const room = { cases: MOST_CASES, declarations: MOST_DECLARATIONS };
  // Values are evaluated when somebody asks for them, so that what they cost shows only afterwards.
  const budgets = new Set<Stack["budget"]>();
  const values = () => [...budgets].reduce((sum, { fuel }) => sum + FUEL - fuel, 0);
  const look: Looker["look"] = (so) => {
    if (room.cases <= 0 || room.declarations <= 0 || values() > MOST_VALUES) return undefined;
    room.cases--;
    const assumed = assumedIn(so);
    const { decide } = scanned.templates;
    const { stacks, declarations } = scanned.templates.assuming(assumed);
    for (const [root] of stacks.values()) if (root) budgets.add(root.budget);
    const roots = [...assumed.keys()].flatMap((root) => stacks.get(root)?.[0] ?? []);
    if (roots.some((root) => brokenRules(root, decide).length > 0)) return "refused";
    const others = scanned.declarations.filter(
      ({ root, language }) => language !== "cloudformation" || !stacks.has(root),
    );
    const all = [...others, ...declarations];
    room.declarations -= all.length;
    return seenIn(buildGraph(all, scanned.input).graph);
  };
  return { look, left: MOST_ASKED };
}

function seenIn(graph: Graph): Seen {
  const byKind = new Map<string, ReadonlyMap<string, readonly Entity[]>>();
  return (kind, root, address) => {
    const known = byKind.get(kind) ?? byPlace(graph.entities.get(kind) ?? []);
    byKind.set(kind, known);
    const [only, ...others] = known.get(`${root}\0${address}`) ?? [];
    return others.length > 0 ? undefined : (only ?? "none");
  };
}

function byPlace(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const found = new Map<string, Entity[]>();
  for (const entity of entities) {
    const key = `${entity.root}\0${entity.address}`;
    const same = found.get(key);
    if (same) same.push(entity);
    else found.set(key, [entity]);
  }
  return found;
}

function assumedIn(so: Case): ReadonlyMap<string, ReadonlyMap<string, Assumption>> {
  const assumed = new Map<string, Map<string, Assumption>>();
  for (const { input, option } of so) {
    const ofRoot = assumed.get(input.root) ?? new Map<string, Assumption>();
    assumed.set(input.root, ofRoot.set(input.parameter, option));
  }
  return assumed;
}
