import { firstLineOf } from "../source/file.ts";
import type { Because } from "../value/reason.ts";
import type { Value } from "../value/value.ts";
import { written } from "./attribute.ts";
import type { Declaration } from "./declaration.ts";
import { lookupsIn } from "./lookups/ask.ts";
import { outsideReason, preexisting } from "./outside.ts";
import { together } from "./reasons.ts";
import {
  type Definition,
  type GraphOptions,
  headerOrigin,
  makeThing,
  type Network,
  type Outsider,
  type Parts,
  type Piece,
  type SatelliteSpelling,
  type Thing,
} from "./thing.ts";

/** Sorts declarations by what they declare and makes the things that have a declaration of their own. */
export function networkOf(
  declarations: readonly Declaration[],
  definitions: readonly Definition[],
  options: GraphOptions,
): Network {
  const byName = new Map(definitions.map((definition) => [definition.name, definition]));
  const kindOf = new Map(
    definitions.flatMap((each) =>
      [...each.terraform, ...each.cloudformation].map((type) => [type, each] as const),
    ),
  );
  const byType = groupBy(declarations, ({ type, mode }) => `${mode} ${type}`);
  const byInstance = new Map(declarations.map((each) => [each.instance, each]));
  const adopted = adoptions(declarations, byInstance, kindOf);
  const lookups = lookupsIn(declarations, (type) => kindOf.get(type), options);
  const { linked, listed, undecided } = lookups;
  const things = new Map<string, Thing[]>();
  const instances = new Map<string, Thing>();
  const outsiders = new Map<string, Map<string, Thing>>();
  const defaultTables = new Map<Thing, Thing>();

  const network: Network = {
    options,
    definitionOf(kind) {
      const definition = byName.get(kind);
      if (!definition) throw new Error(`There is no kind ${kind}`);
      return definition;
    },
    things: (kind) => things.get(kind) ?? [],
    outsiders: (kind) => [...(outsiders.get(kind)?.values() ?? [])],
    thing(instance) {
      const vpc = adopted.byInstance.get(instance);
      const owner = vpc === undefined ? undefined : instances.get(vpc);
      return owner ? network.defaultTable(owner) : instances.get(instance);
    },
    declaration: (instance) => byInstance.get(instance),
    declared: (types, mode) => types.flatMap((type) => byType.get(`${mode} ${type}`) ?? []),
    declarations,
    linked,
    listed,
    modules: declarations.filter(({ mode }) => mode === "module"),
    calls: declarations.filter(({ mode }) => mode === "call"),
    pieces(kind, satellite) {
      const spelling = network.definitionOf(kind).satellites[satellite];
      if (!spelling) throw new Error(`${kind} has no satellites ${satellite}`);
      const types = [...spelling.terraform, ...spelling.cloudformation];
      return network.declared(types, "resource").map((each) => pieceOf(each, spelling));
    },
    outside(kind, outsider) {
      const known = outsiders.get(kind) ?? new Map<string, Thing>();
      outsiders.set(kind, known);
      const id = `${outsider.root}\0${outsider.key}`;
      const found = known.get(id) ?? network.make(kind, outsideParts(kind, outsider));
      known.set(id, found);
      return found;
    },
    defaultTable(vpc) {
      const found =
        defaultTables.get(vpc) ??
        network.make("RouteTable", defaultTableParts(vpc, network.adoptions(vpc)));
      defaultTables.set(vpc, found);
      return found;
    },
    adoptions: (vpc) =>
      vpc.declaration ? (adopted.byVpc.get(vpc.declaration.instance) ?? []) : [],
    make: (kind, parts) => makeThing(network, network.definitionOf(kind), parts),
  };

  const declare = (declaration: Declaration, definition: Definition) => {
    const parts = declaredParts(declaration, definition, undecided.get(declaration.instance));
    const thing = network.make(definition.name, parts);
    if (parts.outside) {
      const known = outsiders.get(definition.name) ?? new Map<string, Thing>();
      outsiders.set(definition.name, known);
      const key = `${declaration.root}\0${keyOf(written(thing, "id")) ?? declaration.instance}`;
      const same = known.get(key) ?? thing;
      known.set(key, same);
      instances.set(declaration.instance, same);
    } else {
      push(things, definition.name, thing);
      instances.set(declaration.instance, thing);
    }
  };
  for (const declaration of declarations) {
    const definition = isCall(declaration) ? undefined : kindOf.get(declaration.type);
    const readable = declaration.mode === "resource" || definition?.attributes["id"];
    if (!definition || !readable || adopted.byInstance.has(declaration.instance)) continue;
    if (!linked.has(declaration.instance)) declare(declaration, definition);
  }
  for (const [source, declared] of linked) {
    const thing = instances.get(declared);
    if (thing) instances.set(source, thing);
  }
  return network;
}

const isCall = ({ mode }: Declaration): boolean => mode === "module" || mode === "call";

const pieceOf = (declaration: Declaration, { attributes }: SatelliteSpelling): Piece => ({
  declaration,
  body: declaration,
  attributes,
});

/** What tells whether two ids of things outside the code are the same. */
function keyOf(id: Value | undefined): string | undefined {
  if (id?.kind === "string") return JSON.stringify(id.value);
  return id?.kind === "unknown" ? id.identity?.key : undefined;
}

function declaredParts(
  declaration: Declaration,
  definition: Definition,
  undecided: Because | undefined,
): Parts {
  const { instance, address, root, many, guard, mode, type } = declaration;
  const outside =
    mode === "data"
      ? together([outsideReason(address, definition.name, declaration.span), undecided])
      : undefined;
  const adopts = mode === "resource" && definition.adopting.includes(type);
  const unseen = outside ?? (adopts ? preexisting(declaration) : undefined);
  // An adopted table is the default table of a VPC that cannot be told, so it may be another table.
  const vague = adopts && definition.name === "RouteTable";
  return {
    id: instance,
    address,
    root,
    many,
    ...(guard && { guard }),
    ...(!vague && { declaration }),
    origin: headerOrigin(declaration),
    body: declaration,
    ...(outside && { outside }),
    ...(unseen && { unseen }),
    mayBeDeclared: vague || (outside !== undefined && !isNamed(declaration, definition)),
    key: instance,
  };
}

const isNamed = (declaration: Declaration, { byName, attributes }: Definition): boolean =>
  byName === true &&
  declaration.attribute(attributes["id"]?.[declaration.language] ?? "")?.kind === "string";

function outsideParts(kind: string, outsider: Outsider): Parts {
  const { root, key, address, mayBeDeclared, idText, span } = outsider;
  const known = outsideReason(address, kind, span);
  const outside = together([known, outsider.because]) ?? known;
  return {
    id: `${root}#${kind}(${key})`,
    address,
    root,
    outside,
    unseen: outside,
    mayBeDeclared,
    key,
    ...(idText !== undefined && { idText }),
    ...(span && { origin: { span: firstLineOf(span), note: address, role: "written" as const } }),
  };
}

function defaultTableParts(vpc: Thing, adoptions: readonly Declaration[]): Parts {
  const adoption = adoptions.find(({ guard, many }) => !guard && !many);
  const declaration = adoption ?? vpc.declaration;
  const origin = adoption ? headerOrigin(adoption) : vpc.origin;
  return {
    id: adoption?.instance ?? `${vpc.id}.default_route_table_id`,
    address: adoption?.address ?? addressOfDefaultTable(vpc),
    root: vpc.root,
    many: vpc.many,
    ...(vpc.guard && { guard: vpc.guard }),
    ...(declaration && { declaration }),
    ...(origin && { origin }),
    ...(adoption && { body: adoption }),
    ...(vpc.outside && { outside: vpc.outside }),
    ...(vpc.unseen && { unseen: vpc.unseen }),
    mayBeDeclared: vpc.mayBeDeclared,
    within: vpc,
  };
}

/** What the table is called that AWS makes: as Terraform would refer to it; CloudFormation cannot. */
function addressOfDefaultTable({ address, outside, declaration }: Thing): string {
  if (declaration?.language === "cloudformation") return `main route table of ${address}`;
  return `${address}.${outside ? "main" : "default"}_route_table_id`;
}

/** `aws_default_route_table` resources that certainly adopt the default table of one VPC. */
function adoptions(
  declarations: readonly Declaration[],
  byInstance: ReadonlyMap<string, Declaration>,
  kindOf: ReadonlyMap<string, Definition>,
) {
  const byVpc = new Map<string, Declaration[]>();
  const adopted = new Map<string, string>();
  for (const declaration of declarations) {
    const definition = kindOf.get(declaration.type);
    const id =
      definition?.name === "RouteTable"
        ? definition.attributes["defaultTable"]?.terraform
        : undefined;
    if (!id || !definition?.adopting.includes(declaration.type)) continue;
    const value = declaration.attribute(id);
    const reference = value?.kind === "unknown" ? value.identity?.reference : undefined;
    const vpc = reference && byInstance.get(reference.instance);
    if (!vpc || vpc.many || kindOf.get(vpc.type)?.name !== "Vpc") continue;
    if (!/^(main|default)_route_table_id$/.test(reference.attribute)) continue;
    push(byVpc, vpc.instance, declaration);
    adopted.set(declaration.instance, vpc.instance);
  }
  return { byVpc, byInstance: adopted };
}

function groupBy<T>(
  items: readonly T[],
  key: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) push(groups, key(item), item);
  return groups;
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
