import type { Because } from "../../value/reason.ts";
import type { Value } from "../../value/value.ts";
import { written } from "../attribute.ts";
import type { Declaration } from "../declaration.ts";
import { openingOf, whyUnseen } from "../missing-module.ts";
import { reason, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import type { Network, Thing } from "../thing.ts";

/** Why a role may have policies that the code does not show. Whoever knows its name can attach some. */
export function openingOfRole(role: Thing): Because | undefined {
  const name = role.body && written(role, "name");
  const key = name && keyOf(name);
  const modules = (key !== undefined && named(role.network).get(key)) || [];
  const reasons = modules
    .filter(({ root }) => root === role.root)
    .map((module) => {
      const { why, settledBy } = whyUnseen(module);
      const text = `\`${module.address}\` is given the name of \`${role.address}\`, and ${why}.`;
      return reason(text, module.address, settledBy, module.span);
    });
  return together([openingOf(role), ...reasons]);
}

/** What two values have in common that are the same name. */
export function keyOf(value: Value): string | undefined {
  if (value.kind === "string") return JSON.stringify(value.value);
  return value.kind === "unknown" ? value.identity?.key : undefined;
}

/** Modules that cannot be read, by the texts that they are given. */
const named = remember((network: Network): ReadonlyMap<string, readonly Declaration[]> => {
  const found = new Map<string, Declaration[]>();
  for (const module of network.modules) {
    for (const text of textsIn(module.names.map((name) => module.attribute(name)))) {
      found.set(text, [...(found.get(text) ?? []), module]);
    }
  }
  return found;
});

function textsIn(values: readonly (Value | undefined)[]): ReadonlySet<string> {
  const texts = new Set<string>();
  const seen = new Set<Value>();
  const open = values.filter((value) => value !== undefined);
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const key = keyOf(next);
    if (key !== undefined) texts.add(key);
    if (next.kind === "list") open.push(...next.items);
    else if (next.kind === "object") open.push(...next.entries.values());
    else if (next.kind === "unknown") open.push(...(next.members ?? []));
  }
  return texts;
}
