import fc from "fast-check";
import { expect, test } from "vitest";
import { type BuiltGraph, buildGraph } from "../../src/graph/build.ts";
import { cidrEntity } from "../../src/graph/cidr-entity.ts";
import type { Collection, Entity, Fact } from "../../src/graph/fact.ts";
import { KINDS } from "../../src/graph/kinds/index.ts";
import { number, text } from "../../src/value/make.ts";
import { same } from "../../src/value/same.ts";
import { world } from "./world.ts";
import { real, written } from "./write-world.ts";

const RUNS = Number(process.env["SOUNDNESS_RUNS"] ?? 300);
const SEED = Number(process.env["SOUNDNESS_SEED"] ?? 20261122);

/** Where an unknown is replaced, the reasons go away and places change, but nothing that was known. */
const ASKED_FOR_TAGS = ["clickhouse-byoc", "kubernetes.io/role/elb", "other"];
const EXEMPT = new Set(["address", "name"]);

test("what is known of a network stays, whatever the unknowns turn out to be", () => {
  let known = 0;
  let asked = 0;
  fc.assert(
    fc.property(world, (it) => {
      const [vague, actual] = [written(it), real(it)];
      fc.pre(!actual.broken && !vague.broken && isPossible(actual.declarations));
      const before = buildGraph(vague.declarations);
      const after = byAddress(buildGraph(actual.declarations));
      for (const entity of entitiesOf(before)) {
        for (const instance of instancesOf(entity, after)) {
          const connections = peeringsOf(before, after);
          for (const [question, fact, then] of questions(entity, instance, connections)) {
            asked++;
            if (isKnown(fact)) known++;
            if (!stays(fact, then)) {
              throw new Error(
                `${entity.type} ${entity.address}.${question}: ${show(fact)}, then ${show(then)}`,
              );
            }
          }
        }
      }
    }),
    { numRuns: RUNS, seed: SEED },
  );
  // Whoever knows nothing promises nothing.
  expect(known / asked).toBeGreaterThan(0.6);
});

/** Ranges and ports that groups are asked about, and tables for every connection. */
const RANGES = ["10.9.0.0/16", "10.0.0.0/17"];
const PORTS = [8443, 9440];

/**
 * AWS has one route per destination in a table, one association per subnet and one value per tag; tables
 * serve their own VPC only.
 */
function isPossible(declarations: ReturnType<typeof real>["declarations"]): boolean {
  const { graph } = buildGraph(declarations);
  const tables = graph.entities.get("RouteTable") ?? [];
  const unique = (texts: readonly string[]) => new Set(texts).size === texts.length;
  const owners = (type: string, ...attributes: readonly string[]) =>
    declarations
      .filter((each) => each.type === type)
      .map((each) => attributes.map((name) => idOf(each.attribute(name))).join());
  const subnets = graph.entities.get("Subnet") ?? [];
  const vpcs = graph.entities.get("Vpc") ?? [];
  const vpcOf = (fact: Fact) => (fact.kind === "entity" ? show(fact.get("vpc")) : show(fact));
  const peerings = graph.entities.get("VpcPeering") ?? [];
  return (
    peerings.every(isPeering) &&
    tables.every((table) =>
      routesOf(table).every((route) => isOfAnEnd(route, table) && isOfTheVpc(route, table)),
    ) &&
    subnets.every((subnet) => vpcOf(subnet) === vpcOf(subnet.get("routeTable"))) &&
    vpcs.every((vpc) => vpc.address === vpcOf(vpc.get("mainRouteTable"))) &&
    tables.every((table) => {
      const routes = table.get("routes") as Collection;
      return unique(routes.certain.map((route) => show((route as Entity).get("destinationText"))));
    }) &&
    unique(owners("aws_route_table_association", "subnet_id")) &&
    unique(owners("aws_ec2_tag", "resource_id", "key")) &&
    unique(owners("aws_main_route_table_association", "vpc_id"))
  );
}

const routesOf = (table: Entity) =>
  (table.get("routes") as Collection).certain.map((route) => route as Entity);

/** No VPC is peered with itself. */
function isPeering(peering: Entity): boolean {
  return show(peering.get("requester")) !== show(peering.get("accepter"));
}

/** AWS takes a route to a connection only in a VPC that is an end of it; a named one has two ends at most. */
function isOfAnEnd(route: Entity, table: Entity): boolean {
  const peering = route.get("vpcPeering");
  if (peering.kind !== "entity" || !peering.declaration) return true;
  const ends = [peering.get("requester"), peering.get("accepter")].map(show);
  return ends.includes(show(table.get("vpc")));
}

/** "route table … and network gateway … belong to different networks", AWS says otherwise. */
function isOfTheVpc(route: Entity, table: Entity): boolean {
  return ["natGateway", "internetGateway"]
    .map((name) => route.get(name))
    .every((to) => to.kind !== "entity" || show(to.get("vpc")) === show(table.get("vpc")));
}

const idOf = (value: Fact | undefined) =>
  value?.kind === "unknown" ? (value.identity?.key ?? "") : show(value ?? text(""));

function* entitiesOf({ graph }: BuiltGraph): Iterable<Entity> {
  for (const entities of graph.entities.values()) yield* entities;
}

function byAddress(built: BuiltGraph): ReadonlyMap<string, Entity> {
  return new Map(
    [...entitiesOf(built)].map((entity) => [`${entity.type} ${entity.address}`, entity]),
  );
}

/** The entities that one of the vague graph turns out to be. Things outside the code have no counterpart. */
function instancesOf(entity: Entity, after: ReadonlyMap<string, Entity>): readonly Entity[] {
  const names = spellings(entity.address).map((address) => `${entity.type} ${address}`);
  const found = names.flatMap((name) => after.get(name) ?? []);
  if (found.length === 0 && !entity.guard && entity.declaration)
    throw new Error(`${entity.address} is gone`);
  return found;
}

/** `aws_subnet.n1` and its instances; parts of instances keep what follows. */
function spellings(address: string): readonly string[] {
  const [, head = address, tail = ""] = /^(aws_\w+\.\w+)(.*)$/.exec(address) ?? [];
  return [address, ...[0, 1].map((at) => `${head}[${at}]${tail}`)];
}

/** Every connection, and what it turns out to be. */
function peeringsOf(before: BuiltGraph, after: ReadonlyMap<string, Entity>) {
  const peerings = before.graph.entities.get("VpcPeering") ?? [];
  return peerings.flatMap((peering) =>
    instancesOf(peering, after).map((instance) => [peering, instance] as const),
  );
}

function* questions(
  entity: Entity,
  then: Entity,
  connections: ReturnType<typeof peeringsOf>,
): Iterable<readonly [string, Fact, Fact]> {
  const kind = KINDS.find(({ name }) => name === entity.type);
  for (const property of Object.keys(kind?.properties ?? {})) {
    if (!EXEMPT.has(property)) yield [property, entity.get(property), then.get(property)];
  }
  for (const [peering, instance] of kind?.methods["reaches"] ? connections : []) {
    for (const cidr of RANGES) {
      const range = cidrEntity({ id: "asked", text: text(cidr), version: 4, within: entity });
      const before = entity.call("reaches", [range, peering]);
      yield [`reaches(${cidr})`, before, then.call("reaches", [range, instance])];
    }
  }
  for (const cidr of kind?.methods["admits"] ? RANGES : []) {
    const range = cidrEntity({ id: "asked", text: text(cidr), version: 4, within: entity });
    for (const port of PORTS) {
      const args = [range, number(port)];
      yield [`admits(${cidr}, ${port})`, entity.call("admits", args), then.call("admits", args)];
    }
  }
  for (const key of kind?.methods["tag"] ? ASKED_FOR_TAGS : []) {
    for (const method of ["tag", "hasTag"]) {
      const args = [text(key)];
      yield [`${method}(${key})`, entity.call(method, args), then.call(method, args)];
    }
  }
}

const isKnown = (fact: Fact): boolean =>
  fact.kind === "collection" ? fact.possible.length === 0 && !fact.open : fact.kind !== "unknown";

function stays(fact: Fact, then: Fact): boolean {
  if (fact.kind === "unknown") return true;
  if (fact.kind === "collection") return then.kind === "collection" && staysCollection(fact, then);
  return isSame(fact, then);
}

/** Certain members stay; what is there then was certain, possible, or could not be seen. */
function staysCollection(fact: Collection, then: Collection): boolean {
  const everything = [...then.certain, ...then.possible.map((each) => each.fact)];
  const kept = fact.certain.every(
    (member) => isOutside(member) || then.certain.some((other) => isSame(member, other)),
  );
  // Members are certain only if they are different from each other, whatever they are.
  const enough = then.certain.length >= fact.certain.length || fact.certain.some(isOutside);
  if (!kept || !enough) return false;
  if (fact.open) return true;
  if (then.open) return false;
  const before = [...fact.certain, ...fact.possible.map((each) => each.fact)];
  return everything.every((member) =>
    before.some((other) => isOutside(other) || isSame(other, member)),
  );
}

const isOutside = (fact: Fact) =>
  fact.kind === "entity" && fact.type !== "Cidr" && fact.declaration?.mode !== "resource";

function isSame(fact: Fact, then: Fact): boolean {
  if (fact.kind === "unknown") return true;
  if (fact.kind === "entity") {
    if (isOutside(fact)) return true;
    if (then.kind !== "entity" || then.type !== fact.type) return false;
    return fact.type === "Cidr"
      ? isSame(fact.get("text"), then.get("text"))
      : spellings(fact.address).includes(then.address);
  }
  if (then.kind === "entity" || then.kind === "collection" || fact.kind === "collection")
    return false;
  return same(fact, then) === true;
}

function show(fact: Fact): string {
  switch (fact.kind) {
    case "collection": {
      const possible = fact.possible.map((each) => `maybe ${show(each.fact)}`);
      return `[${[...fact.certain.map(show), ...possible].join(", ")}${fact.open ? " …" : ""}]`;
    }
    case "entity":
      return fact.type === "Cidr" ? show(fact.get("text")) : fact.address;
    case "unknown":
      return "?";
    case "null":
      return "null";
    case "list":
    case "object":
      return fact.kind;
    default:
      return String(fact.value);
  }
}
