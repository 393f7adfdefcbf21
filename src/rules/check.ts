import type { Entity, Fact } from "../graph/fact.ts";
import type { Graph } from "../graph/kind.ts";
import { CHOICE } from "../graph/reasons.ts";
import type { Checked, Diagnostic } from "../source/diagnostic.ts";
import type { Span } from "../source/file.ts";
import { type Because, becauseOf, type Reason, reasonsOf } from "../value/reason.ts";
import { type Context, evaluate, judge } from "./evaluate.ts";
import { evidenceOf } from "./evidence.ts";
import { fingerprint } from "./fingerprint.ts";
import { fuel, STEPS_PER_RULE } from "./fuel.ts";
import { learnedFrom } from "./learned.ts";
import { render } from "./message.ts";
import { placeOf } from "./place.ts";
import type { Evidence, Result, Verdict } from "./result.ts";
import type { Rule } from "./rule.ts";
import { NO_TRACE, readsOf, type Trace } from "./trace.ts";
import { variableOf } from "./types.ts";

/** Steps that one rule may take for one subject. */
const STEPS_PER_SUBJECT = 500_000;
const STEPS_PER_MESSAGE = 50_000;

/** What came of asking, and what it takes to put parts of it together again. */
export interface Answers extends Checked<readonly Result[]> {
  /** Where each result stands among the results about all subjects, from 0. */
  readonly positions: readonly number[];
  /** How many results there are about all subjects. */
  readonly total: number;
  /** The steps that each rule took. */
  readonly steps: readonly number[];
}

/**
 * Asks every rule about every subject of its kind: one result each, in the order of rules and subjects. Only
 * subjects that `isAsked` takes are asked about.
 */
export function checkRules(
  rules: readonly Rule[],
  graph: Graph,
  isAsked: (subject: Entity) => boolean = () => true,
): Answers {
  const results: Result[] = [];
  const positions: number[] = [];
  const diagnostics: Diagnostic[] = [];
  const spent: number[] = [];
  let total = 0;
  for (const rule of rules) {
    let left = STEPS_PER_RULE;
    let tired = false;
    for (const subject of graph.entities.get(rule.kind) ?? []) {
      const position = total++;
      if (!isAsked(subject)) continue;
      const steps = Math.max(1, Math.min(STEPS_PER_SUBJECT, left));
      const tank = fuel(steps, rule.id);
      results.push(checkRule(rule, subject, tank));
      positions.push(position);
      left -= tank.spent;
      tired ||= tank.empty;
    }
    spent.push(STEPS_PER_RULE - left);
    if (tired) diagnostics.push(tooExpensive(rule));
  }
  return { value: results, diagnostics, positions, total, steps: spent };
}

/** What one rule says about one subject. */
export function checkRule(
  rule: Rule,
  subject: Entity,
  tank = fuel(STEPS_PER_SUBJECT, rule.id),
): Result {
  const context = {
    variables: new Map<string, Fact>([[variableOf(rule.kind), subject]]),
    fuel: tank,
  };
  const { verdict, because, trace } = verdictOf(rule, subject, context);
  const { root, address } = subject;
  const construct = subject.declaration?.construct;
  const head: Head = {
    rule: rule.id,
    requirement: rule.requirement,
    severity: rule.severity,
    verdict,
    subject: {
      kind: rule.kind,
      root,
      address,
      ...(construct !== undefined && { construct }),
      exists: subject.guard ? "unknown" : true,
    },
  };
  const details = (): Details => {
    const after = { ...context, fuel: fuel(STEPS_PER_MESSAGE, rule.id) };
    const reasons = verdict === "unknown" ? tellingReasons(because ?? becauseOf([])) : [];
    const guard = subject.guard && verdict !== "not-applicable" ? reasonsOf(subject.guard) : [];
    return {
      message: messageOf(rule, subject, verdict, reasons, after),
      ...placeOf({
        subject,
        verdict,
        at: memberAt(rule, subject, after),
        reads: readsOf(trace),
      }),
      reasons: [...reasons, ...guard.filter((reason) => !reasons.includes(reason))],
      fingerprint: fingerprint([rule.id, root, address, rule.at?.text ?? ""]),
    };
  };
  if (verdict !== "fail" && verdict !== "unknown") return deferred(head, details);
  const learned = () => {
    const asked = { ...context, fuel: fuel(STEPS_PER_MESSAGE, rule.id) };
    const before = rule.when ? readsOf(judge(rule.when, asked).trace) : [];
    return learnedFrom(subject, [...before, ...readsOf(trace)]);
  };
  const evidence = (): Evidence => {
    const after = { ...context, fuel: fuel(STEPS_PER_MESSAGE, rule.id) };
    const at = rule.at?.expression;
    const isFilter = at?.op === "fold" && at.how === "filter";
    return evidenceOf(rule, subject, isFilter ? memberAt(rule, subject, after)?.fact : undefined);
  };
  return { ...head, ...details(), declaredAt: declaredAt(subject), learned, evidence };
}

type Head = Pick<Result, "rule" | "requirement" | "severity" | "verdict" | "subject">;
type Details = Omit<Result, keyof Head>;

/** Most results hold and are never shown: what it takes to show one is found out when it is asked for. */
function deferred(head: Head, find: () => Details): Result {
  let found: Details | undefined;
  const details = (): Details => {
    found ??= find();
    return found;
  };
  return {
    ...head,
    get message() {
      return details().message;
    },
    get location() {
      return details().location;
    },
    get trail() {
      return details().trail;
    },
    get reasons() {
      return details().reasons;
    },
    get fingerprint() {
      return details().fingerprint;
    },
  };
}

function declaredAt({ declaration, origin }: Entity): readonly Span[] {
  if (declaration) return [declaration.span, ...declaration.calls.map(({ span }) => span)];
  return origin ? [origin.span] : [];
}

interface Outcome {
  readonly verdict: Verdict;
  readonly because?: Because;
  readonly trace: Trace;
}

/** Things outside the code are judged only where it is certain that the rule is about them. */
function verdictOf({ when, require }: Rule, subject: Entity, context: Context): Outcome {
  if (when) {
    const { truth, ...rest } = judge(when, context);
    if (truth === false) return { verdict: "not-applicable", trace: rest.trace };
    if (truth === "unknown") {
      if (subject.mayBeDeclared || (!subject.declaration && !subject.origin))
        return { verdict: "not-applicable", trace: NO_TRACE };
      return { verdict: "unknown", ...rest };
    }
  }
  const { truth, ...rest } = judge(require, context);
  return { verdict: truth === "unknown" ? truth : truth ? "pass" : "fail", ...rest };
}

/** What exists only after apply explains nothing where something else is missing as well. */
function tellingReasons(because: Because): readonly Reason[] {
  const reasons = reasonsOf(because);
  const telling = reasons.filter((reason) => !reason.reference || isData(reason));
  return telling.length > 0 ? telling : reasons;
}

const isData = ({ input }: Reason): boolean => /(^|\.)data\./.test(input);

function memberAt({ at }: Rule, subject: Entity, context: Context) {
  if (!at) return undefined;
  const { fact, trace } = evaluate(at.expression, context);
  return { text: at.text, fact, owner: readsOf(trace).at(-1)?.entity ?? subject };
}

function messageOf(
  rule: Rule,
  subject: Entity,
  verdict: Verdict,
  reasons: readonly Reason[],
  context: Context,
): string {
  switch (verdict) {
    case "fail":
      return `${subject.guard ? supposing(subject.guard) : ""}${render(rule.message, context)}`;
    case "unknown": {
      const why = reasons[0] ? ` ${reasons[0].text}` : "";
      return `Cannot be decided for ${subject.address}: ${rule.title}.${why}`;
    }
    case "pass":
      return `${subject.address}: ${rule.title}.`;
    case "not-applicable":
      return `Does not apply to ${subject.address}: ${rule.title}.`;
  }
}

/** What is doubtful is that it exists or, where the user has to choose, that it is meant. */
const supposing = (guard: Because): string =>
  reasonsOf(guard).some(({ input }) => input === CHOICE)
    ? "If it is the BYOC VPC: "
    : "When it exists: ";

function tooExpensive({ id }: Rule): Diagnostic {
  return {
    severity: "warning",
    summary: "A rule takes too many steps",
    detail: `\`${id}\` was stopped and is undecided for some subjects: nested \`all\`, \`exists\` and \`map\` over long lists multiply. Let it look at fewer things.`,
  };
}
