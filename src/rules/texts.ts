import type { Fact } from "../graph/fact.ts";
import { number, text, unknown } from "../value/make.ts";
import { isNotNull } from "../value/same.ts";
import type { NumberValue, StringValue, Unknown } from "../value/value.ts";
import { type Answer, all, answer, type Judgement, whyNot } from "./answer.ts";
import type { TextTest } from "./expression.ts";
import type { Fuel } from "./fuel.ts";
import { testText } from "./glob.ts";
import { joinTraces } from "./trace.ts";

type Names = readonly [string, string];

/** `like`, `startsWith` and their like. */
export function judgeText(
  how: TextTest,
  of: Answer,
  pattern: Answer,
  names: Names,
  fuel: Fuel,
): Judgement {
  const trace = joinTraces([of.trace, pattern.trace]);
  const [subject, wanted] = [of.fact, pattern.fact];
  const because = all([whyNot(subject, names[0]), whyNot(wanted, names[1])]);
  if (!isText(subject) || wanted.kind !== "string") return { truth: "unknown", because, trace };
  const length = subject.kind === "string" ? subject.value.length : 100;
  if (!fuel.spend((length * wanted.value.length) >> 4)) {
    return { truth: "unknown", because: fuel.reason, trace };
  }
  const truth = testText(subject, how, wanted.value);
  return truth === "unknown" ? { truth, because, trace } : { truth, trace };
}

/** An unknown joined to a text keeps what is known of its start and end. */
export function joinTexts(left: Answer, right: Answer, names: Names, fuel: Fuel): Answer {
  const trace = joinTraces([left.trace, right.trace]);
  const [a, b] = [left.fact, right.fact];
  const secret = isSecret(a) || isSecret(b) ? ({ sensitive: true } as const) : {};
  if (a.kind === "string" && b.kind === "string") {
    const joined = text(a.value + b.value);
    if (!fuel.spend(joined.value.length >> 4)) return answer(unknown("string", fuel.reason), trace);
    return answer({ ...joined, ...secret }, trace);
  }
  const because = all([whyNot(a, names[0]), whyNot(b, names[1])]);
  const parts = isCertainText(a) && isCertainText(b) ? [...partsOf(a), ...partsOf(b)] : undefined;
  return answer(unknown("string", because, { parts, ...secret }), trace);
}

const isText = (fact: Fact): fact is StringValue | Unknown =>
  fact.kind === "string" || fact.kind === "unknown";

/** Nothing is known of a text that may be null: joining null is an error. */
const isCertainText = (fact: Fact): fact is StringValue | Unknown =>
  isText(fact) && isNotNull(fact);

const isSecret = (fact: Fact): boolean => "sensitive" in fact && fact.sensitive === true;

const partsOf = (fact: StringValue | Unknown): readonly (string | Unknown)[] =>
  fact.kind === "string" ? [fact.value] : (fact.parts ?? [fact]);

/** Counted in characters (code points), as CEL does. */
export function sizeOfText(fact: Fact, name: string): NumberValue | Unknown {
  if (fact.kind === "string") return number([...fact.value].length);
  const bounds = isText(fact) && isNotNull(fact) ? { min: 0, max: Infinity } : undefined;
  return unknown("number", all([whyNot(fact, name)]), { bounds });
}
