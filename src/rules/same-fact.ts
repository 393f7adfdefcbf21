import type { Entity, Fact } from "../graph/fact.ts";
import type { Reason } from "../value/reason.ts";
import { same } from "../value/same.ts";
import type { Truth } from "../value/truth.ts";
import type { Value } from "../value/value.ts";
import { all, type Judgement, whyNot } from "./answer.ts";
import { NO_TRACE } from "./trace.ts";

/** Whether two facts are equal. Entities are equal by id; only two declared resources certainly differ. */
export function sameFact(a: Fact, b: Fact): Truth {
  if (a.kind === "collection" || b.kind === "collection") return "unknown";
  if (a.kind === "entity") return b.kind === "entity" ? sameEntity(a, b) : entityOrNot(b);
  return b.kind === "entity" ? entityOrNot(a) : same(a, b);
}

/** An entity is never null; what is unknown may be that very entity. */
const entityOrNot = (value: Value): Truth => (value.kind === "unknown" ? "unknown" : false);

/**
 * One that stands for several instances may be compared with another instance of itself. Things outside
 * the code may be anything, a resource of the code included.
 */
function sameEntity(a: Entity, b: Entity): Truth {
  if (a.id === b.id) return a.many || b.many ? "unknown" : true;
  return isCreated(a) && isCreated(b) ? false : "unknown";
}

const isCreated = (entity: Entity): boolean => entity.declaration?.mode === "resource";

/** The same question, with the reasons when it cannot be told. */
export function judgeSame(a: Fact, b: Fact, names: readonly [string, string]): Judgement {
  const truth = sameFact(a, b);
  if (truth !== "unknown") return { truth, trace: NO_TRACE };
  const reasons = [unknownOf(a, names[0]), unknownOf(b, names[1])].filter(
    (part) => part !== undefined,
  );
  return {
    truth,
    because: reasons.length > 0 ? all(reasons) : cannotTell(a, b, names),
    trace: NO_TRACE,
  };
}

const unknownOf = (fact: Fact, name: string) =>
  fact.kind === "unknown" ? whyNot(fact, name) : undefined;

function cannotTell(a: Fact, b: Fact, names: readonly [string, string]): Reason {
  const [left, right] = [labelOf(a, names[0]), labelOf(b, names[1])];
  const text =
    left === right
      ? `\`${left}\` stands for several instances, which may be compared with each other.`
      : `The code does not say whether \`${left}\` and \`${right}\` are the same.`;
  return { text, input: left, settledBy: `Refer to both in the same way.` };
}

const labelOf = (fact: Fact, name: string): string =>
  fact.kind === "entity" ? fact.address : name;
