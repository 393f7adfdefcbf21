import { brokenRules } from "../cloudformation/extensions/rules.ts";
import type { Node } from "../cloudformation/node.ts";
import type { Assumption, Decision, Stack } from "../cloudformation/stack.ts";
import { buildGraph } from "../graph/build.ts";
import type { Declaration } from "../graph/declaration.ts";
import type { Entity } from "../graph/fact.ts";
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

/** The things of each kind. */
export type Entities = ReadonlyMap<string, readonly Entity[]>;

/** Cases that one scan looks at, and declarations in all of them together. */
const MOST_CASES = 64;
const MOST_DECLARATIONS = 40_000;

/** Looks at cases: `refused` by `Rules`, or undefined when there is no room for another one. */
export function lookerAt(scanned: Scanned): (so: Case) => Entities | "refused" | undefined {
  const room = { cases: MOST_CASES, declarations: MOST_DECLARATIONS };
  return (so) => {
    if (room.cases <= 0 || room.declarations <= 0) return undefined;
    room.cases--;
    const assumed = assumedIn(so);
    const { decide } = scanned.templates;
    const { stacks, declarations } = scanned.templates.assuming(assumed);
    const roots = [...assumed.keys()].flatMap((root) => stacks.get(root)?.[0] ?? []);
    if (roots.some((root) => brokenRules(root, decide).length > 0)) return "refused";
    const others = scanned.declarations.filter(
      ({ root, language }) => language !== "cloudformation" || !stacks.has(root),
    );
    const all = [...others, ...declarations];
    room.declarations -= all.length;
    return buildGraph(all, scanned.input).graph.entities;
  };
}

function assumedIn(so: Case): ReadonlyMap<string, ReadonlyMap<string, Assumption>> {
  const assumed = new Map<string, Map<string, Assumption>>();
  for (const { input, option } of so) {
    const ofRoot = assumed.get(input.root) ?? new Map<string, Assumption>();
    assumed.set(input.root, ofRoot.set(input.parameter, option));
  }
  return assumed;
}
