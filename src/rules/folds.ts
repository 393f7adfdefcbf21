import type { Fact, Possible } from "../graph/fact.ts";
import { type Because, becauseOf } from "../value/reason.ts";
import type { Truth } from "../value/truth.ts";
import { type Answer, all, type Judgement } from "./answer.ts";
import { type Members, sizeOf, spread, vagueness } from "./members.ts";
import { joinTraces, type Trace } from "./trace.ts";

/** A yes/no question to one member. */
export type Ask = (member: Fact) => Judgement;

/** True if every member says yes: the dual of `exists`. */
export function foldAll(members: Members, ask: Ask): Judgement {
  return decide(members, ask, false);
}

export function foldExists(members: Members, ask: Ask): Judgement {
  return decide(members, ask, true);
}

/**
 * One certain member with the deciding answer decides. Without one, the opposite needs every member,
 * the possible ones included, to give the opposite answer, and none that we cannot see.
 */
function decide(members: Members, ask: Ask, deciding: boolean): Judgement {
  const certain = members.certain.map(ask);
  const found = certain.filter(({ truth }) => truth === deciding);
  if (found.length > 0) {
    return { truth: deciding, trace: joinTraces(found.map(({ trace }) => trace)) };
  }
  const maybe = members.possible.map((member) => ({ member, judgement: ask(member.fact) }));
  const vague = [
    ...certain.filter(({ truth }) => truth === "unknown"),
    ...maybe.filter(({ judgement }) => judgement.truth !== !deciding).map(conditional),
  ];
  const because = all([...vague.map((part) => part.because), members.open]);
  if (vague.length === 0 && !isOpen(members)) {
    const traces = [...certain, ...maybe.map(({ judgement }) => judgement)];
    return { truth: !deciding, trace: joinTraces(traces.map(({ trace }) => trace)) };
  }
  return { truth: "unknown", because, trace: joinTraces(vague.map(({ trace }) => trace)) };
}

const isOpen = ({ open }: Members): boolean => open !== undefined;

function conditional(part: { member: Possible; judgement: Judgement }): Judgement {
  const { truth, because, trace } = part.judgement;
  const why = all([part.member.because, truth === "unknown" ? because : undefined]);
  return { truth: "unknown", because: why, trace };
}

/** Members of which the answer is yes; those without a certain answer become possible. */
export function foldFilter(members: Members, ask: Ask): { members: Members; trace: Trace } {
  const traces: Trace[] = [];
  const certain: Fact[] = [];
  const possible: Possible[] = [];
  const judge = (fact: Fact): { truth: Truth; because?: Because } => {
    const judgement = ask(fact);
    traces.push(judgement.trace);
    return judgement;
  };
  for (const fact of members.certain) {
    const { truth, because } = judge(fact);
    if (truth === true) certain.push(fact);
    else if (truth === "unknown") possible.push({ fact, because: all([because]), many: false });
  }
  for (const member of members.possible) {
    const { truth, because } = judge(member.fact);
    if (truth === true) possible.push(member);
    else if (truth === "unknown") {
      possible.push({ ...member, because: all([member.because, because]) });
    }
  }
  const { count, ...rest } = members;
  const most = count && { count: { min: 0, max: count.max } };
  return { members: { ...rest, certain, possible, ...most }, trace: joinTraces(traces) };
}

/** The value of the body for every member. */
export function foldMap(
  members: Members,
  ask: (member: Fact) => Answer,
): { members: Members; trace: Trace } {
  const traces: Trace[] = [];
  const value = (fact: Fact): Fact => {
    const { fact: result, trace } = ask(fact);
    traces.push(trace);
    return result;
  };
  const { different: _, ...plain } = spread(members);
  const certain = plain.certain.map(value);
  const possible = plain.possible.map((member) => ({ ...member, fact: value(member.fact) }));
  return { members: { ...plain, certain, possible }, trace: joinTraces(traces) };
}

/** True if exactly one member says yes. */
export function foldExistsOne(members: Members, ask: Ask): Judgement {
  const { members: kept, trace } = foldFilter(members, ask);
  const size = sizeOf(kept);
  if (size.kind === "number") return { truth: size.value === 1, trace };
  const { min, max } = size.bounds ?? { min: 0, max: Infinity };
  if (min > 1 || max < 1) return { truth: false, trace };
  return { truth: "unknown", because: becauseOf([vagueness(spread(kept))]), trace };
}
