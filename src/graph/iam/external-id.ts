import { text, unknown } from "../../value/make.ts";
import type { Value } from "../../value/value.ts";
import { conditionsOf, type Demand, isAbout } from "./conditions.ts";
import type { StatementText } from "./document.ts";

/**
 * How a trust statement demands the external id. What a variable or secret holds counts as an external id:
 * nobody who reads the code can tell whether it is the right one.
 */
export type ExternalId = "demanded" | "none" | "optional" | "wildcard" | "placeholder" | "empty";

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html */
export function externalIdOf(statement: StatementText): Value {
  const conditions = conditionsOf(statement);
  const demands = conditions.certain.filter((demand) => isAbout(demand, "sts:ExternalId"));
  const answers = demands.map((demand) => ({ demand, answer: judgeDemand(demand) }));
  // Conditions add up, so that a good one makes up for the others.
  const good = answers.find(({ answer }) => answer === "demanded");
  if (good) return placed(text("demanded"), good.demand.written);
  if (conditions.open) return unknown("string", conditions.open, { notNull: true });
  const [first] = answers;
  return first ? placed(text(first.answer), first.demand.written) : text("none");
}

const placed = (value: Value, { origin }: Value): Value => (origin ? { ...value, origin } : value);

const EXACT = /^(?:ForAnyValue:)?StringEquals(?:IgnoreCase)?$/i;
const LIKE = /^(?:ForAnyValue:)?StringLike$/i;
/** Holds as well when the caller presents no external id at all. */
const OPTIONAL = /^ForAllValues:|IfExists$/i;

function judgeDemand({ test, values }: Demand): ExternalId {
  const isLike = LIKE.test(test);
  if (!EXACT.test(test) && !isLike) return OPTIONAL.test(test) ? "optional" : "none";
  const faults = values.certain.flatMap((value) => faultOf(value, isLike) ?? []);
  return faults[0] ?? (values.certain.length === 0 && !values.open ? "empty" : "demanded");
}

const WILD = /[*?]/;

function faultOf(value: Value, isLike: boolean): ExternalId | undefined {
  if (value.kind === "unknown") {
    const texts = (value.parts ?? []).filter((part) => typeof part === "string");
    return isLike && texts.some((part) => WILD.test(part)) ? "wildcard" : undefined;
  }
  if (value.kind !== "string") return value.kind === "null" ? "empty" : undefined;
  if (isLike && WILD.test(value.value)) return "wildcard";
  return faultOfId(value.value);
}

const PLACEHOLDER =
  /^<.*>$|^\*+$|^x{3,}$|change[-_ ]?(?:me|it)|replace[-_ ]?(?:me|this|with)|place[-_ ]?holder|your[-_ ]|^todo|^external[-_ ]?id$|^example|example$|^dummy|^test$/i;

/**
 * What is wrong with an external id that is written out. `emptyid` is what accounts have that were
 * onboarded before there were external ids.
 */
export function faultOfId(id: string): "empty" | "placeholder" | undefined {
  const trimmed = id.trim();
  if (trimmed === "") return "empty";
  return PLACEHOLDER.test(trimmed) ? "placeholder" : undefined;
}
