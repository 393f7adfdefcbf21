import { unknown } from "../../value/make.ts";
import type { Origin } from "../../value/origin.ts";
import type { Unknown, Value } from "../../value/value.ts";
import { written } from "../attribute.ts";
import type { Declaration } from "../declaration.ts";
import { type Edge, leadingTo } from "../edge.ts";
import { indexed, type Link, type Members } from "../members.ts";
import { addedByModules, openingOf } from "../missing-module.ts";
import { doubtOf, reason, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import type { Body, Network, Thing } from "../thing.ts";
import { tableNamed } from "./tables.ts";

/** The routes of a table: those written inside it and those written as resources of their own. */
export const routesOf = remember((table: Thing): Members<Thing> => {
  const { links, vague } = collected(table.network);
  const members = links(table);
  const tables = vague(table);
  const open = together([
    members.open,
    ...tables.certain,
    ...tables.possible.map((each) => each.because),
    tables.open,
    emptied(table) ? addedByModules(table) : openingOf(table),
  ]);
  return { ...members, ...(open && { open }) };
});

/** The table that a route belongs to. */
export const ownerOf = (route: Thing): Edge =>
  collected(route.network).owners.get(route) ?? { candidates: [], elsewhere: false };

export const allRoutes = (network: Network): readonly Thing[] => [
  ...collected(network).owners.keys(),
];

/**
 * `aws_default_route_table` removes the routes of the table that it adopts, so that what was there before
 * does not count; modules may still add to it.
 */
function emptied(table: Thing): boolean {
  const vpc = table.within;
  return vpc !== undefined && table.network.adoptions(vpc).some((each) => !doubtOf(each));
}

const collected = remember((network: Network) => {
  const links = [...separateRoutes(network)];
  const vague: Link<Unknown["because"]>[] = [];
  for (const declaration of network.declared(
    network.definitionOf("RouteTable").terraform,
    "resource",
  )) {
    const inline = inlineRoutes(network, declaration);
    links.push(...inline.links);
    vague.push(...inline.vague);
  }
  return {
    links: indexed(links),
    vague: indexed(vague),
    owners: new Map(links.map(({ member, edge }) => [member, edge])),
  };
});

function* separateRoutes(network: Network): Iterable<Link<Thing>> {
  for (const member of network.things("Route")) {
    const { root, many, declaration } = member;
    const doubt = declaration && doubtOf(declaration);
    yield {
      member,
      edge: tableNamed(network, root, written(member, "routeTable")),
      root,
      many,
      doubt,
    };
  }
}

interface Inline {
  readonly links: readonly Link<Thing>[];
  /** Why a table may have more inline routes than can be listed. */
  readonly vague: readonly Link<Unknown["because"]>[];
}

/** `route { … }` blocks, or `route = [{ … }]`, of which an empty list means that there are no routes. */
function inlineRoutes(network: Network, declaration: Declaration): Inline {
  const { root, instance } = declaration;
  const table = network.thing(instance);
  const value = declaration.attribute(
    network.definitionOf("RouteTable").attributes["routes"]?.terraform ?? "",
  );
  if (!table || !value) return { links: [], vague: [] };
  // A table of its own has its routes for certain; one that may not adopt it brings them only if it does.
  const isOwn = table.declaration?.instance === instance || table.id === instance;
  const edge: Edge = isOwn ? { candidates: [table], elsewhere: false } : leadingTo(table);
  const shared = { root, many: false, edge, doubt: isOwn ? undefined : doubtOf(declaration) };
  const { items, because } = itemsOf(value);
  return {
    links: items.map((item, index) => ({
      ...shared,
      member: inlineRoute(network, declaration, table, { item, index, within: value }),
    })),
    vague: because ? [{ ...shared, member: because }] : [],
  };
}

function itemsOf(value: Value): {
  readonly items: readonly Value[];
  readonly because?: Unknown["because"];
} {
  if (value.kind === "list") return { items: value.items };
  if (value.kind === "unknown") return { items: value.members ?? [], because: value.because };
  return {
    items: [],
    because: reason("The routes of a table are not a list.", "route", "Write `route` blocks."),
  };
}

interface Written {
  readonly item: Value;
  readonly index: number;
  readonly within: Value;
}

function inlineRoute(
  network: Network,
  declaration: Declaration,
  table: Thing,
  { item, index, within }: Written,
): Thing {
  const origin: Origin | undefined = item.origin ?? within.origin ?? table.origin;
  return network.make("Route", {
    id: `${declaration.instance}.route[${index}]`,
    address: `${declaration.address}.route[${index}]`,
    root: declaration.root,
    // It is one per table, also where the table stands for several.
    many: false,
    ...(declaration.guard && { guard: declaration.guard }),
    declaration,
    ...(origin && { origin }),
    body: blockBody(network, declaration, item, origin),
    within: table,
  });
}

/** Older code writes every argument of a route, the unused ones as `""`. */
function blockBody(
  network: Network,
  declaration: Declaration,
  item: Value,
  origin: Origin | undefined,
): Body {
  const { language } = declaration;
  const names = inlineNames(network);
  const marks = origin && { origin };
  return {
    language,
    span: origin?.span ?? declaration.span,
    attribute(separate) {
      const name = names.get(separate) ?? separate;
      if (item.kind === "unknown") return unknown("any", item.because, { ...marks });
      if (item.kind !== "object") return undefined;
      const value = item.entries.get(name);
      if (value?.kind === "string" && value.value === "") return undefined;
      if (value || !item.open) return value;
      return unknown("any", item.open, { ...marks });
    },
  };
}

/** What an argument of a separate route is called inside a table. */
const inlineNames = remember((network: Network): ReadonlyMap<string, string> => {
  const { attributes, satellites } = network.definitionOf("Route");
  const inline = Object.entries(satellites["inline"]?.attributes ?? {});
  return new Map(
    inline.map(([name, { terraform }]) => [attributes[name]?.terraform ?? name, terraform]),
  );
});
