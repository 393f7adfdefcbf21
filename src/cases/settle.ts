import type { Result } from "../rules/result.ts";
import type { Rule } from "../rules/rule.ts";
import { type Input, inputsOf } from "./inputs.ts";
import { type Case, type Looker, lookerAt, type Scanned } from "./look.ts";
import { ask, isHopeful, type Question } from "./question.ts";
import { withExample, withWitness } from "./witness.ts";

/** So many cases differ in one parameter from the first one that is looked at. */
const MOST_VARIED = 16;

/**
 * Follows what is undecided because of a parameter into each thing that the parameter may be, but no further than
 * the verdict hinges on it. Where all cases agree that `Rules` admit and in which the subject exists, that is the
 * verdict; else a case that fails is named.
 */
export function settle(
  results: readonly Result[],
  rules: readonly Rule[],
  scanned: Scanned,
): readonly Result[] {
  const inputsIn = inputsOf(scanned.templates.stacks);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const questions = new Map<Result, Question>();
  for (const result of results) {
    const rule = byId.get(result.rule);
    if (!rule || result.verdict !== "unknown" || inputsIn(result).size === 0) continue;
    questions.set(result, { rule, result, found: new Map(), isOpen: false });
  }
  if (questions.size === 0) return results;
  const all = [...questions.values()];
  const looker = lookerAt(scanned);
  vary(all, inputsIn, looker);
  divide(
    new Map(all.filter(isHopeful).map((question) => [question, [...inputsIn(question.result)]])),
    [],
    inputsIn,
    looker,
  );
  return results.map((result) => {
    const question = questions.get(result);
    return question ? answered(question) : result;
  });
}

type InputsIn = (result: Result) => ReadonlySet<Input>;

/** Looks at one whole case, and at those that differ from it in one parameter: most examples are among them. */
function vary(questions: readonly Question[], inputsIn: InputsIn, looker: Looker): void {
  const inputs = new Set(questions.flatMap(({ result }) => [...inputsIn(result)]));
  const first = [...inputs].flatMap((input) => {
    const [option] = input.options;
    return option ? [{ input, option }] : [];
  });
  const others = first.flatMap(({ input }, at) =>
    input.options.slice(1).map((option) => first.with(at, { input, option })),
  );
  for (const so of [first, ...others.slice(0, MOST_VARIED)]) {
    const wanting = questions.filter((one) => isHopeful(one) || !one.found.has("fail"));
    if (wanting.length === 0) return;
    const seen = looker.look(so);
    if (seen === undefined) return;
    if (seen === "refused") continue;
    for (const question of wanting) ask(question, seen, so, inputsIn, looker);
  }
}

/** Looks at everything that the parameter may be that most of the questions hinge on, and so on. */
function divide(
  undecided: ReadonlyMap<Question, readonly Input[]>,
  so: Case,
  inputsIn: InputsIn,
  looker: Looker,
): void {
  const wanted = new Map<Input, Question[]>();
  for (const [question, inputs] of undecided) {
    for (const input of inputs) {
      const asking = wanted.get(input);
      if (asking) asking.push(question);
      else wanted.set(input, [question]);
    }
  }
  const left = new Set(undecided.keys());
  for (const [input, asking] of [...wanted].sort(([, a], [, b]) => b.length - a.length)) {
    const group = asking.filter((question) => left.delete(question));
    for (const option of input.options) {
      follow(group.filter(isHopeful), [...so, { input, option }], inputsIn, looker);
    }
  }
}

function follow(group: readonly Question[], so: Case, inputsIn: InputsIn, looker: Looker): void {
  if (group.length === 0) return;
  const seen = looker.look(so);
  if (seen === "refused") return;
  const undecided = new Map<Question, readonly Input[]>();
  for (const question of group) {
    const inputs = seen ? ask(question, seen, so, inputsIn, looker) : [];
    if (!seen) question.isOpen = true;
    if (inputs.length > 0) undecided.set(question, inputs);
  }
  divide(undecided, so, inputsIn, looker);
}

function answered({ result, found, isOpen }: Question): Result {
  const [only] = found.values();
  if (only && found.size === 1 && !isOpen) {
    return withExample({ ...only.result, subject: result.subject }, only.case);
  }
  const failing = found.get("fail");
  return failing ? withWitness(result, failing.case) : result;
}
