import { written } from "../attribute.ts";
import { areApart } from "../root-region.ts";
import type { Thing } from "../thing.ts";

/**
 * Whether two different things of the graph may turn out to be one: what lives outside the code may be
 * anything but what certainly has another id or is in another region.
 */
export function mayBeSame(a: Thing, b: Thing): boolean {
  if (!(a.mayBeDeclared || b.mayBeDeclared)) return false;
  if (a.root !== b.root && areApart(a.network, a.root, b.root)) return false;
  const [one, other] = [literalId(a), literalId(b)];
  return one === undefined || other === undefined || one === other;
}

/** The id that the code writes for something outside, as its key spells it. */
function literalId(thing: Thing): string | undefined {
  if (!thing.outside) return undefined;
  const id = thing.body && written(thing, "id");
  if (id?.kind === "string") return JSON.stringify(id.value);
  return thing.key?.startsWith('"') ? thing.key : undefined;
}
