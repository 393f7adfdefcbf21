import type { Collection, Entity, Fact } from "../../../src/graph/fact.ts";
import { statementsOf } from "../../../src/graph/iam/document.ts";
import { externalIdOf } from "../../../src/graph/iam/external-id.ts";
import { changed, type Granted } from "../../../src/graph/iam/granted.ts";
import { countedTogether } from "../../../src/graph/iam/together.ts";
import { statementsAs } from "../../../src/graph/kinds/statement.ts";
import type { Members } from "../../../src/graph/members.ts";
import type { Thing } from "../../../src/graph/thing.ts";
import { text } from "../../../src/value/make.ts";
import { reasonsOf } from "../../../src/value/reason.ts";
import type { Value } from "../../../src/value/value.ts";

/** A statement needs to be somebody's; here it is nobody's in particular. */
const ROLE = { id: "role", address: "aws_iam_role.a", root: "." } as Thing;

export const granted = (policy: Value): Members<Granted> =>
  countedTogether(statementsOf(policy), ROLE, "grants");

/** The statements as rules see them. */
export function entitiesIn(policy: Value): readonly Entity[] {
  const { certain } = statementsAs(granted(policy));
  return certain.filter((fact) => fact.kind === "entity");
}

/** `Allow eks:List* on *`, one line per statement, and why there may be more. */
export const listed = (policy: Value): readonly string[] => linesOf(statementsAs(granted(policy)));

export function linesOf({ certain, possible, open }: Collection): readonly string[] {
  return [
    ...certain.map(line),
    ...possible.map(({ fact, many }) => `maybe ${many ? "many " : ""}${line(fact)}`),
    ...(open ? [`more: ${inputs(open)}`] : []),
  ];
}

function line(fact: Fact): string {
  if (fact.kind !== "entity") return shown(fact);
  const [effect, actions, resources, principals] = [
    "effect",
    "actions",
    "resources",
    "principals",
  ].map((property) => shown(fact.get(property)));
  const who = principals === "" ? "" : ` to ${principals}`;
  return `${effect} ${actions} on ${resources || "nothing"}${who}`;
}

export function shown(fact: Fact): string {
  switch (fact.kind) {
    case "string":
      return fact.value;
    case "bool":
    case "number":
      return String(fact.value);
    case "unknown":
      return fact.parts
        ? fact.parts.map((part) => (typeof part === "string" ? part : shown(part))).join("")
        : `{${inputs(fact.because)}}`;
    case "entity":
      return fact.type === "Principal"
        ? `${shown(fact.get("type"))} ${shown(fact.get("text"))}`
        : shown(fact.get("text"));
    case "collection":
      return [
        ...fact.certain.map(shown),
        ...fact.possible.map((each) => `maybe ${shown(each.fact)}`),
        ...(fact.open ? [`more: ${inputs(fact.open)}`] : []),
      ].join(", ");
    default:
      return fact.kind;
  }
}

const inputs = (because: Parameters<typeof reasonsOf>[0]): string =>
  reasonsOf(because)
    .map(({ input }) => input)
    .join(" + ");

/** Whether the only statement of the policy allows an action: `true`, `false` or `?`. */
export function allowing(policy: Value, glob: string): string {
  const answer = entitiesIn(policy)[0]?.call("allows", [text(glob)]);
  return answer?.kind === "unknown" ? "?" : answer ? shown(answer) : "no statement";
}

/** What the only statement lets be changed of a service. */
export function changing(policy: Value, service: string): string {
  const [first] = granted(policy).certain;
  if (!first) return "no statement";
  const { certain, possible, open } = changed(first, service);
  return [
    ...certain.map(shown),
    ...possible.map(({ member }) => `maybe ${shown(member)}`),
    ...(open ? ["more"] : []),
  ].join(", ");
}

export function demanding(policy: Value): string {
  const [first] = statementsOf(policy).certain;
  return first ? shown(externalIdOf(first)) : "no statement";
}
