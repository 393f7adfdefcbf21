import { text } from "../../value/make.ts";
import { same } from "../../value/same.ts";
import type { Value } from "../../value/value.ts";
import { written } from "../attribute.ts";
import type { Declaration } from "../declaration.ts";
import { doubted, type Edge, leadingTo, nowhere, oneOf } from "../edge.ts";
import { reason } from "../reasons.ts";
import { remember } from "../remember.ts";
import { resolve } from "../resolve.ts";
import type { Network, Thing } from "../thing.ts";
import { keyOf } from "./opening.ts";

/**
 * The role that a value names. Names are unique in an account, so that a declared role of that name is
 * meant even where the code does not refer to it: one of the same root, or else of another one.
 */
export function roleNamed(
  value: Value | undefined,
  network: Network,
  { root, account }: Pick<Declaration, "root" | "account">,
): Edge {
  if (!value || value.kind === "null") return nowhere();
  const reference =
    value.kind === "unknown" ? (value.identity?.reference ?? value.someOf) : undefined;
  const referred = reference && network.thing(reference.instance);
  if (referred?.type === "Role") return resolve(value, { network, root, kind: "Role" });
  const { byName, vague } = rolesOf(network).of(root);
  const name = keyOf(value);
  const found = (name !== undefined && byName.get(name)) || [];
  if (found.length > 0) return oneOfNamesakes(found, value);
  const maybe = vague.filter((role) => same(value, nameValue(role)) !== false);
  const outside = () =>
    resolve(value, {
      network,
      root,
      kind: "Role",
      ...(value.kind === "string" && { noneDeclared: true }),
    });
  if (maybe.length === 0) return abroad(value, outside, network, account);
  const because = reason(
    `The code does not say whether \`${maybe[0]?.address}\` has this name.`,
    maybe[0]?.address ?? "",
    "Refer to the role itself.",
    value.origin?.span,
  );
  return doubted(
    oneOf([...maybe.map((role) => leadingTo(role)), outside()], because),
    because,
    true,
  );
}

/** The role of that name in another root, if it is the only one and in the same account. */
function abroad(
  value: Value,
  outside: () => Edge,
  network: Network,
  account: Declaration["account"],
): Edge {
  const named = value.kind === "string" ? rolesOf(network).named(value.value) : [];
  const sameAccount = (role: Thing) =>
    same(accountOf(role.declaration?.account), accountOf(account));
  const roles = named.filter((role) => sameAccount(role) !== false);
  const [only, ...others] = roles;
  if (!only) return outside();
  if (others.length === 0 && sameAccount(only) === true) return leadingTo(only, value.origin);
  const because = reason(
    `The code does not say whether \`${only.address}\` in ${only.root} is in the account that is meant.`,
    `${only.address} in ${only.root}`,
    "Scan the roots of one environment alone with `--root`.",
    value.origin?.span,
  );
  return oneOf([...roles.map((role) => leadingTo(role, value.origin)), outside()], because);
}

const accountOf = (account: Declaration["account"]): Value => account ?? text("");

/** Roles of one name are in different accounts; which of them is meant, only the code's author knows. */
function oneOfNamesakes(roles: readonly Thing[], value: Value): Edge {
  const edges = roles.map((role) => leadingTo(role, value.origin));
  return oneOf(edges, undefined);
}

const nameValue = (role: Thing): Value =>
  written(role, "name") ?? { kind: "unknown", type: "string", because: { all: [] } };

interface Roles {
  readonly byName: ReadonlyMap<string, readonly Thing[]>;
  /** Those whose names are not known. */
  readonly vague: readonly Thing[];
}

const rolesOf = remember((network: Network) => {
  const roots = new Map<string, { byName: Map<string, Thing[]>; vague: Thing[] }>();
  const everywhere = new Map<string, Thing[]>();
  for (const role of network.things("Role")) {
    const known = roots.get(role.root) ?? { byName: new Map<string, Thing[]>(), vague: [] };
    roots.set(role.root, known);
    const name = written(role, "name");
    const key = name && keyOf(name);
    if (key !== undefined) known.byName.set(key, [...(known.byName.get(key) ?? []), role]);
    if (name?.kind === "string")
      everywhere.set(name.value, [...(everywhere.get(name.value) ?? []), role]);
    // A name that AWS makes up is met by nothing that is written.
    if (name && name.kind !== "string") known.vague.push(role);
  }
  return {
    of: (root: string): Roles => roots.get(root) ?? { byName: new Map(), vague: [] },
    named: (name: string): readonly Thing[] => everywhere.get(name) ?? [],
  };
});
