import { written } from "../attribute.ts";
import { certainOf, type Edge } from "../edge.ts";
import type { Collection } from "../fact.ts";
import { alternatives, collectionOf, indexed, type Link } from "../members.ts";
import { openingOf } from "../missing-module.ts";
import { doubtOf, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import { resolve, resolveList } from "../resolve.ts";
import type { Network, Thing } from "../thing.ts";
import { listedTables, tableNamed, tableOf } from "./tables.ts";

/** An endpoint and a table, each of which may be undecided. */
interface Pair {
  readonly endpoint: Edge;
  readonly table: Edge;
  /** Written in the endpoint itself: no less certain than the endpoint is. */
  readonly own: boolean;
  readonly root: string;
  readonly doubt: Link<Edge>["doubt"];
  readonly many: boolean;
}

/** The endpoints whose routes a table has. */
export const endpointsOf = remember((table: Thing): Collection => {
  const members = pairs(table.network).byTable(table);
  return flattened(members, openingOf(table));
});

/** The tables that an endpoint adds its routes to. */
export const tablesOfEndpoint = remember((endpoint: Thing): Collection => {
  const { byEndpoint, vague } = pairs(endpoint.network);
  const others = vague(endpoint);
  const open = together([...others.certain, openingOf(endpoint)]);
  return flattened(byEndpoint(endpoint), open);
});

/** The gateway endpoints that serve a subnet through its route table. */
export const endpointsServing = remember((subnet: Thing): Collection => {
  const edge = tableOf(subnet);
  return alternatives(edge.candidates.map(endpointsOf), edge.because, edge.elsewhere);
});

/** Endpoints that certainly are of the gateway type, since only those can have route tables. */
export const hasTables = (endpoint: Thing): boolean =>
  pairs(endpoint.network).byEndpoint(endpoint).certain.length > 0;

/** Members that are edges themselves: what is undecided on the other side is no certain member. */
function flattened(
  members: ReturnType<ReturnType<typeof indexed<Edge>>>,
  also: Pair["doubt"],
): Collection {
  const certain: Thing[] = [];
  const possible = [];
  const open = [members.open, also];
  for (const edge of members.certain) {
    const thing = certainOf(edge);
    if (thing) certain.push(thing);
    const { because } = edge;
    if (!because) continue;
    possible.push(...edge.candidates.map((member) => ({ member, because, many: member.many })));
    if (edge.elsewhere) open.push(because);
  }
  for (const { member: edge, because, many } of members.possible) {
    const why = together([because, edge.because]) ?? because;
    possible.push(
      ...edge.candidates.map((member) => ({ member, because: why, many: many || member.many })),
    );
    if (edge.elsewhere) open.push(why);
  }
  const sure = new Set(certain);
  const why = together(open);
  return collectionOf({
    certain: [...sure],
    possible: possible.filter(({ member }) => !sure.has(member)),
    ...(why && { open: why }),
  });
}

const pairs = remember((network: Network) => {
  const found: Pair[] = [];
  const vague: Link<NonNullable<Pair["doubt"]>>[] = [];
  for (const endpoint of network.things("VpcEndpoint")) {
    const { root, many, declaration } = endpoint;
    // Its own list belongs to every instance that a template stands for.
    const own: Edge = { candidates: [endpoint], elsewhere: false };
    const { edges, others } = resolveList(written(endpoint, "routeTables"), {
      network,
      root,
      ...listedTables,
    });
    const shared = { endpoint: own, own: true, root, many };
    const doubt = declaration && doubtOf(declaration);
    found.push(...edges.map((table) => ({ ...shared, table, doubt })));
    if (others) {
      vague.push({ member: others, edge: own, root, many: false });
      found.push({
        ...shared,
        many: true,
        table: { candidates: [], because: others, elsewhere: true },
        doubt,
      });
    }
  }
  for (const piece of network.pieces("VpcEndpoint", "routeTable")) {
    const { root, many } = piece.declaration;
    found.push({
      endpoint: resolve(written(piece, "endpoint"), { network, root, kind: "VpcEndpoint" }),
      table: tableNamed(network, root, written(piece, "routeTable")),
      own: false,
      root,
      many,
      doubt: doubtOf(piece.declaration),
    });
  }
  return {
    byTable: indexed(
      found.map(({ endpoint, table, ...rest }) => ({ ...rest, member: endpoint, edge: table })),
    ),
    byEndpoint: indexed(
      found.map(({ endpoint, table, own, ...rest }) => ({
        ...rest,
        ...(own && { many: false, doubt: undefined }),
        member: table,
        edge: endpoint,
      })),
    ),
    vague: indexed(vague),
  };
});
