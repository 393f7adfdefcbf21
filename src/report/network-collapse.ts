import type { LayoutEdge, LayoutNode, NetworkLayout } from "../graph/layout.ts";
import type { State } from "./network-picture.ts";
import { groupBy } from "./summary.ts";

/** More than this is no picture any more. */
const MOST_NODES = 40;
/** Tables that lead the same way are one, then subnets with such tables, then what leads to those. */
const ROUNDS = 3;

export interface DrawnNode extends LayoutNode {
  readonly state: State;
}

interface Drawn {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly LayoutEdge[];
  readonly remarks: readonly string[];
}

/** A network that fits a picture: what is alike becomes one, and if that is not enough, the gravest stay. */
export function collapse(layout: NetworkLayout, stateOf: (node: LayoutNode) => State): Drawn {
  let drawn: Drawn = {
    nodes: layout.nodes.map((node) => ({ ...node, state: stateOf(node) })),
    edges: layout.edges,
    remarks: [],
  };
  for (let round = 0; round < ROUNDS && drawn.nodes.length > MOST_NODES; round++) {
    drawn = joinAlike(drawn);
  }
  const joined = layout.nodes.length - drawn.nodes.length;
  const { nodes, edges } = drawn;
  const shown = [...nodes].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_NODES);
  const kept = new Set(shown.map(({ id }) => id));
  const dropped = nodes.length - kept.size;
  return {
    nodes: nodes.filter(({ id }) => kept.has(id)),
    edges: edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
    remarks: [
      ...(joined > 0
        ? [`Of ${layout.nodes.length} parts, those that are alike are drawn as one.`]
        : []),
      ...(dropped > 0 ? [`${dropped} parts are not drawn.`] : []),
    ],
  };
}

function rank({ state }: DrawnNode): number {
  return state === "failed" ? 0 : state === "undecided" ? 1 : 2;
}

/** Alike is what stands in one group, is in one state and leads to the same places. */
function joinAlike({ nodes, edges, remarks }: Drawn): Drawn {
  const waysOf = groupBy(edges, ({ from }) => from);
  const alike = groupBy(nodes, ({ id, noun, within, state, perhaps }) => {
    const ways = (waysOf.get(id) ?? []).map(({ to, label }) => `${to}\0${label}`).sort();
    return JSON.stringify([noun, within, state, perhaps, ways]);
  });
  const nameOf = new Map<string, string>();
  const joined = [...alike.values()].flatMap((own): readonly DrawnNode[] => {
    const [first] = own;
    if (!first) return [];
    for (const { id } of own) nameOf.set(id, first.id);
    return [own.length === 1 ? first : together(first, own)];
  });
  const moved = edges.map((edge) => ({
    ...edge,
    from: nameOf.get(edge.from) ?? edge.from,
    to: nameOf.get(edge.to) ?? edge.to,
  }));
  const different = groupBy(moved, ({ from, to, label }) => `${from}\n${to}\n${label}`);
  return {
    nodes: joined,
    edges: [...different.values()].flatMap((own) => own.slice(0, 1)),
    remarks,
  };
}

function together(first: DrawnNode, own: readonly DrawnNode[]): DrawnNode {
  const number = own.reduce((sum, { noun }) => sum + (Number.parseInt(noun, 10) || 1), 0);
  const noun = `${number} ${first.noun.replace(/^\d+ /, "").replace(/s?$/, "s")}`;
  return { ...first, noun, detail: `and ${number - 1} more` };
}
