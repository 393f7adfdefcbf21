import type { Entity, Fact } from "../graph/fact.ts";
import { not } from "../value/truth.ts";
import {
  type Answer,
  all,
  answer,
  fromJudgement,
  type Judgement,
  literal,
  toJudgement,
  undecided,
  whyNot,
} from "./answer.ts";
import { type Expression, nameOf } from "./expression.ts";
import { foldAll, foldExists, foldExistsOne, foldFilter, foldMap } from "./folds.ts";
import type { Fuel } from "./fuel.ts";
import { affordable, atFirst, concat, distinct, membersOf, sizeOf } from "./members.ts";
import { calculate, judgeOrder, negate } from "./numbers.ts";
import { judgeSame, sameFact } from "./same-fact.ts";
import { joinTexts, judgeText, sizeOfText } from "./texts.ts";
import { callName, joinTraces, NO_TRACE, type Trace } from "./trace.ts";

/** What the names in an expression stand for, and how long it may take. */
export interface Context {
  readonly variables: ReadonlyMap<string, Fact>;
  readonly fuel: Fuel;
}

type Of<Op extends Expression["op"]> = Extract<Expression, { readonly op: Op }>;

/**
 * The value of a checked expression, in three-valued logic: an unknown matters only if nothing known
 * decides. The promise: replace the unknowns by any values, let possible members be there or not, add
 * members to open collections, and what was known stays as it was.
 */
export function evaluate(expression: Expression, context: Context): Answer {
  if (!context.fuel.spend(1)) return undecided(context.fuel.reason);
  switch (expression.op) {
    case "literal":
      return answer(literal(expression.value));
    case "variable":
      return variable(expression, context);
    case "list":
      return listOf(expression, context);
    case "property":
      return property(expression, context);
    case "method":
      return method(expression, context);
    case "negate":
      return negate(evaluate(expression.of, context), nameOf(expression.of));
    case "if":
      return conditional(expression, context);
    case "arithmetic": {
      const { left, right, names } = sides(expression, context);
      return calculate(expression.how, left, right, names);
    }
    case "join":
      return join(expression, context);
    case "size":
      return size(expression, context);
    case "distinct":
      return distinctOf(expression, context);
    case "fold":
      return fold(expression, context);
    default:
      return fromJudgement(judge(expression, context));
  }
}

/** The answer to a yes/no expression. */
export function judge(expression: Expression, context: Context): Judgement {
  switch (expression.op) {
    case "not": {
      const { truth, ...rest } = judge(expression.of, context);
      return { truth: not(truth), ...rest };
    }
    case "and":
      return judgeBoth(expression, context, false);
    case "or":
      return judgeBoth(expression, context, true);
    case "compare":
      return compare(expression, context);
    case "in":
      return judgeIn(expression, context);
    case "text": {
      const of = evaluate(expression.of, context);
      const pattern = evaluate(expression.with, context);
      const names = [nameOf(expression.of), nameOf(expression.with)] as const;
      return judgeText(expression.how, of, pattern, names, context.fuel);
    }
    default:
      return toJudgement(evaluate(expression, context), nameOf(expression));
  }
}

function variable({ name }: Of<"variable">, { variables }: Context): Answer {
  const fact = variables.get(name);
  if (!fact) throw new Error(`There is no variable ${name}`);
  return answer(fact);
}

function listOf({ items }: Of<"list">, context: Context): Answer {
  const answers = items.map((item) => evaluate(item, context));
  const certain = answers.map(({ fact }) => fact);
  const trace = joinTraces(answers.map((part) => part.trace));
  return answer({ kind: "collection", certain, possible: [] }, trace);
}

function property(expression: Of<"property">, context: Context): Answer {
  const read = (entity: Entity) => entity.get(expression.name);
  return member(expression, expression.name, context, read, NO_TRACE);
}

function method(expression: Of<"method">, context: Context): Answer {
  const args = expression.args.map((arg) => evaluate(arg, context));
  const trace = joinTraces(args.map((arg) => arg.trace));
  const facts = args.map(({ fact }) => fact);
  const vague = facts.flatMap((fact, index) => whyNot(fact, `argument ${index + 1}`) ?? []);
  if (vague.length > 0) return undecided(all(vague), trace);
  const read = (entity: Entity) => entity.call(expression.name, facts);
  return member(expression, callName(expression.name, facts), context, read, trace);
}

/** Asks an entity. Of an unknown entity everything is unknown; nothing can be asked of an absent one. */
function member(
  expression: Of<"property"> | Of<"method">,
  name: string,
  context: Context,
  read: (entity: Entity) => Fact,
  before: Trace,
): Answer {
  const of = evaluate(expression.of, context);
  if (of.fact.kind !== "entity") {
    const because = whyNot(of.fact, nameOf(expression.of));
    if (!because) throw new Error(`${nameOf(expression)} is asked of ${of.fact.kind}`);
    return undecided(because, joinTraces([of.trace, before]));
  }
  const fact = read(of.fact);
  return answer(fact, joinTraces([of.trace, before, { entity: of.fact, member: name, fact }]));
}

/** `&&` for `deciding` false, `||` for true: one such side decides, whatever the other one is. */
function judgeBoth(
  { left, right }: Of<"and" | "or">,
  context: Context,
  deciding: boolean,
): Judgement {
  const first = judge(left, context);
  if (first.truth === deciding) return first;
  const second = judge(right, context);
  if (second.truth === deciding) return second;
  const vague = [first, second].filter(({ truth }) => truth === "unknown");
  const trace = joinTraces((vague.length > 0 ? vague : [first, second]).map((side) => side.trace));
  if (vague.length === 0) return { truth: !deciding, trace };
  return { truth: "unknown", because: all(vague.map(({ because }) => because)), trace };
}

/** An undecided condition does not matter if both branches come to the same. */
function conditional({ test, yes, no }: Of<"if">, context: Context): Answer {
  const condition = judge(test, context);
  const branch = (expression: Expression, before: Trace): Answer => {
    const { fact, trace } = evaluate(expression, context);
    return answer(fact, joinTraces([before, trace]));
  };
  if (condition.truth !== "unknown") return branch(condition.truth ? yes : no, condition.trace);
  const [one, other] = [branch(yes, NO_TRACE), branch(no, NO_TRACE)];
  if (sameFact(one.fact, other.fact) === true) {
    return answer(one.fact, joinTraces([one.trace, other.trace]));
  }
  const because = all([condition.because, whyUnknown(one.fact), whyUnknown(other.fact)]);
  return undecided(because, joinTraces([condition.trace, one.trace, other.trace]));
}

const whyUnknown = (fact: Fact) => (fact.kind === "unknown" ? fact.because : undefined);

function sides({ left, right }: { left: Expression; right: Expression }, context: Context) {
  const names = [nameOf(left), nameOf(right)] as const;
  return { left: evaluate(left, context), right: evaluate(right, context), names };
}

function compare(expression: Of<"compare">, context: Context): Judgement {
  const { left, right, names } = sides(expression, context);
  const { how } = expression;
  if (how !== "==" && how !== "!=") return judgeOrder(how, left, right, names);
  const { truth, ...rest } = judgeSame(left.fact, right.fact, names);
  const trace = joinTraces([left.trace, right.trace]);
  return { ...rest, truth: how === "==" ? truth : not(truth), trace };
}

function judgeIn(expression: Of<"in">, context: Context): Judgement {
  const { left, right, names } = sides(expression, context);
  const ask = (fact: Fact) => {
    context.fuel.spend(1);
    return judgeSame(left.fact, fact, [names[0], `a member of ${names[1]}`]);
  };
  const { trace: _, ...found } = foldExists(membersOf(right.fact, names[1]), ask);
  return { ...found, trace: joinTraces([left.trace, right.trace]) };
}

function join(expression: Of<"join">, context: Context): Answer {
  const { left, right, names } = sides(expression, context);
  if (expression.what === "string") return joinTexts(left, right, names, context.fuel);
  const both = concat(membersOf(left.fact, names[0]), membersOf(right.fact, names[1]));
  context.fuel.spend(both.certain.length + both.possible.length);
  return answer(both, joinTraces([left.trace, right.trace]));
}

function size({ what, of }: Of<"size">, context: Context): Answer {
  const { fact, trace } = evaluate(of, context);
  if (what === "string") return answer(sizeOfText(fact, nameOf(of)), trace);
  return answer(sizeOf(affordable(membersOf(fact, nameOf(of)), context.fuel)), trace);
}

function distinctOf({ of }: Of<"distinct">, context: Context): Answer {
  const { fact, trace } = evaluate(of, context);
  const members = membersOf(fact, nameOf(of));
  const all_ = members.certain.length + members.possible.length;
  if (!context.fuel.spend(all_ * all_)) return undecided(context.fuel.reason, trace);
  return answer(distinct(members), trace);
}

function fold(expression: Of<"fold">, context: Context): Answer {
  const { how, of, name, body } = expression;
  const source = evaluate(of, context);
  const members = affordable(membersOf(source.fact, nameOf(of)), context.fuel);
  const inside = (fact: Fact) => ({
    ...context,
    variables: new Map(context.variables).set(name, fact),
  });
  const ask = (fact: Fact) => judge(body, inside(fact));
  const withSource = ({ trace, ...rest }: Judgement) =>
    fromJudgement({ ...rest, trace: joinTraces([source.trace, trace]) });
  switch (how) {
    case "all":
      return withSource(foldAll(members, ask));
    case "exists":
      return withSource(foldExists(members, ask));
    case "exists_one":
      return withSource(foldExistsOne(members, ask));
    case "filter": {
      const kept = foldFilter(members, ask);
      return answer(atFirst(kept.members), joinTraces([source.trace, kept.trace]));
    }
    case "map": {
      const mapped = foldMap(members, (fact) => evaluate(body, inside(fact)));
      return answer(atFirst(mapped.members), joinTraces([source.trace, mapped.trace]));
    }
  }
}
