import type { Because, Reference } from "../value/reason.ts";
import type { Value } from "../value/value.ts";
import type { Declaration } from "./declaration.ts";
import { reason, together } from "./reasons.ts";
import { remember } from "./remember.ts";
import type { Network, Thing } from "./thing.ts";

/**
 * Why there may be more members of a thing than the code shows: it existed before, it lives elsewhere, or
 * a module that cannot be read is given its id. Undefined when what the code shows is all.
 */
export const openingOf = (thing: Thing): Because | undefined =>
  together([thing.unseen, addedByModules(thing)]);

/** Why a module that cannot be read may add to a thing; undefined if none is given its id. */
export function addedByModules(thing: Thing): Because | undefined {
  const reached = reachedBy(thing.network);
  // Whoever knows a VPC can find its default table.
  const owner = thing.type === "RouteTable" ? thing.within : undefined;
  const reasons = [thing, owner].flatMap((each) =>
    each ? (reached.get(each) ?? []).map((module) => mayAdd(module, each)) : [],
  );
  return together([...reasons, ...(unreadIn(thing.network).get(thing.root) ?? [])]);
}

/** Files that could not be read may add to anything in their root. */
const unreadIn = remember((network: Network): ReadonlyMap<string, readonly Because[]> => {
  const found = new Map<string, Because[]>();
  for (const { opens, root, type, unseen } of network.modules) {
    if (opens !== "everything") continue;
    const because = reason(
      `\`${type}\` ${unseen?.why ?? "could not be read"}, so what it declares is not known.`,
      type,
      unseen?.settledBy ?? "Correct the file, or make it readable to the scanner.",
    );
    const known = found.get(root);
    if (known) known.push(because);
    else found.set(root, [because]);
  }
  return found;
});

function mayAdd(module: Declaration, thing: Thing): Because {
  const { why, settledBy } = whyUnseen(module);
  return reason(
    `\`${module.address}\` is given \`${thing.address}\`, and ${why}.`,
    module.address,
    settledBy,
    module.span,
  );
}

/** Why what a module makes cannot be seen, and what can be done. */
export const whyUnseen = ({ unseen }: Declaration): NonNullable<Declaration["unseen"]> =>
  unseen ?? {
    why: "its source is not on disk",
    settledBy: "Run `terraform init -backend=false`, so that the module can be read.",
  };

/** The modules that cannot be read, by the things whose ids reach their inputs. */
const reachedBy = remember((network: Network): ReadonlyMap<Thing, readonly Declaration[]> => {
  const reached = new Map<Thing, Declaration[]>();
  for (const module of network.modules) {
    const things = new Set(
      referencesIn(module.names.map((name) => module.attribute(name)))
        .map((reference) => thingBehind(network, reference))
        .filter((thing) => thing !== undefined),
    );
    for (const thing of things) {
      const modules = reached.get(thing);
      if (modules) modules.push(module);
      else reached.set(thing, [module]);
    }
  }
  return reached;
});

/** The id itself, an ARN, a name of the id, or the resource as a whole. */
const ID =
  /^$|^id$|^arn$|^(route_table|subnet|vpc|internet_gateway|nat_gateway|vpc_peering_connection|default_security_group)_id$|^DefaultSecurityGroup$/;
const TABLE_OF_VPC = /^(main|default)_route_table_id$/;

function thingBehind(network: Network, { instance, attribute }: Reference): Thing | undefined {
  const thing = network.thing(instance);
  if (thing?.type === "Vpc" && TABLE_OF_VPC.test(attribute)) return network.defaultTable(thing);
  return ID.test(attribute) ? thing : undefined;
}

/** Every reference that the values depend on, at any depth. */
function referencesIn(values: readonly (Value | undefined)[]): readonly Reference[] {
  const found: Reference[] = [];
  const seen = new Set<object>();
  const open: (Value | Because | undefined)[] = [...values];
  for (let next = open.pop(); open.length > 0 || next; next = open.pop()) {
    if (!next || seen.has(next)) continue;
    seen.add(next);
    if (!("kind" in next)) {
      if ("all" in next) open.push(...next.all);
      else if (next.reference) found.push(next.reference);
    } else if (next.kind === "list") open.push(...next.items);
    else if (next.kind === "object") {
      open.push(...next.entries.values(), ...(next.symbols?.values() ?? []), next.open);
    } else if (next.kind === "unknown") {
      const { identity, someOf, parts, members, each, because } = next;
      for (const reference of [identity?.reference, someOf]) if (reference) found.push(reference);
      open.push(because, each, ...(members ?? []));
      open.push(...(parts ?? []).filter((part) => typeof part !== "string"));
    }
  }
  return found;
}
