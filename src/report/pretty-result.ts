import type { Result } from "../rules/result.ts";
import { frame, frameGutter, type Label } from "../source/frame.ts";
import { type Cause, inputsOf } from "./cause.ts";
import { count, frameStyle, type Paint, some } from "./paint.ts";
import type { RuleDescription } from "./report.ts";
import { sanitise } from "./sanitise.ts";
import { groupBy } from "./summary.ts";

const MOST_SUBJECTS = 6;
const MOST_REASONS = 4;
const MOST_STEPS = 6;
const MOST_SENTENCES = 2;
const LONGEST_LIST = 90;

type Rules = ReadonlyMap<string, RuleDescription>;

/** What fails in one place: the message, the line to change, the way its value took, what to write. */
export function finding(cause: Cause, rules: Rules, paint: Paint): readonly string[] {
  const { first } = cause;
  const ink = paint[first.severity];
  const labels = [primary(first), ...trailOf(first)];
  return [
    title(ink(`${first.severity}[${paint.rule(first.rule)}]`), first.message, paint),
    ...frame(labels, frameStyle(paint, ink)),
    ...notes(labels, paint, [
      restOf(first),
      subjects(cause.results),
      constructs(cause.results),
      ["when", reasonTexts(cause.results)],
      ["requires", requirement(first, rules)],
      ["help", firstSentence(rules.get(first.rule)?.fix ?? "")],
    ]),
  ];
}

/** What cannot be decided for one and the same reason, and what would settle it. */
export function hinge(cause: Cause, rules: Rules, paint: Paint): readonly string[] {
  const { first, results } = cause;
  const isAlone = results.every(
    ({ rule, message }) => rule === first.rule && message === first.message,
  );
  return isAlone ? alone(cause, rules, paint) : together(cause, paint);
}

function alone({ first, results }: Cause, rules: Rules, paint: Paint): readonly string[] {
  const labels = [primary(first), ...reasonLabels(results, false), ...trailOf(first)];
  return [
    title(paint.unknown(`unknown[${paint.rule(first.rule)}]`), first.message, paint),
    ...frame(labels, frameStyle(paint, paint.unknown)),
    ...notes(labels, paint, [
      restOf(first),
      subjects(results),
      constructs(results),
      ["requires", requirement(first, rules)],
      ...reasonsWithoutPlace(results),
      ...settlements(results),
    ]),
  ];
}

function together({ first, results }: Cause, paint: Paint): readonly string[] {
  const inputs = inputsOf(first).map((input) => `\`${sanitise(input)}\``);
  const reasons = reasonLabels(results, true);
  const labels = reasons.length > 0 ? reasons : [primary(first)];
  const message = `${count(results.length, "result")} hinge on ${some(inputs, MOST_REASONS)}`;
  return [
    `${paint.unknown("unknown")}${paint.strong(`: ${message}`)}`,
    ...frame(labels, frameStyle(paint, paint.unknown)),
    ...notes(labels, paint, [
      ...rulesBySubject(results),
      ...reasonsWithoutPlace(results),
      ...settlements(results),
    ]),
  ];
}

/** Rules that are undecided of the same subjects share a line. */
function rulesBySubject(results: readonly Result[]): readonly Note[] {
  const byRule = [...groupBy(results, ({ rule }) => rule).values()];
  const bySubjects = groupBy(byRule, (own) => addresses(own));
  return [...bySubjects].flatMap(([subjects, groups]): readonly Note[] => [
    ["undecided", subjects],
    ["rules", wrapped(groups.flatMap((own) => own.slice(0, 1)).map(({ rule }) => sanitise(rule)))],
  ]);
}

/** What is neither wrong nor in doubt gets one line. */
export function verdictLine(result: Result, paint: Paint): string {
  const { verdict, rule, subject, message } = result;
  const ink = verdict === "pass" ? paint.good : paint.faint;
  const text = sanitise(message === "" ? subject.address : message);
  const { root } = subject;
  const place = root === "" || root === "." ? "" : paint.faint(` (in ${sanitise(root)})`);
  const said = verdict === "pass" ? text : paint.faint(text);
  return `${ink(`${verdict}[${paint.rule(rule)}]`)} ${said}${place}`;
}

function title(head: string, message: string, paint: Paint): string {
  return `${head}${paint.strong(`: ${sanitise(message)}`)}`;
}

function primary({ location }: Result): Label {
  return { span: location, text: "", primary: true };
}

function trailOf({ trail }: Result): readonly Label[] {
  return trail
    .slice(0, MOST_STEPS)
    .map(({ note, location }) => ({ span: location, text: note, primary: false }));
}

/** How much of the trail is not shown. */
function restOf({ trail }: Result): Note {
  const rest = trail.length - MOST_STEPS;
  return ["also", rest > 0 ? `${count(rest, "more place")}; see --format json` : ""];
}

function reasonLabels(results: readonly Result[], primary: boolean): readonly Label[] {
  return reasonsOf(results)
    .flatMap(({ span, text }) => (span ? [{ span, text, primary }] : []))
    .slice(0, MOST_REASONS);
}

function reasonsOf(results: readonly Result[]): Result["reasons"] {
  const reasons = results.flatMap(({ reasons }) => reasons);
  return [
    ...new Map(reasons.map((reason) => [`${reason.input}\0${reason.text}`, reason])).values(),
  ];
}

/** Names with commas between them, in lines of a readable length. */
function wrapped(names: readonly string[]): string {
  const lines: string[] = [];
  for (const [index, name] of names.entries()) {
    const word = index + 1 < names.length ? `${name},` : name;
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < LONGEST_LIST) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines.join("\n");
}

/** A line under the frame: `= help: …`. Without a text it is left out. */
type Note = readonly [name: string, text: string];

function notes(labels: readonly Label[], paint: Paint, lines: readonly Note[]): readonly string[] {
  const margin = " ".repeat(frameGutter(labels));
  const shown = lines.filter(([, text]) => text !== "");
  return [
    ...(shown.length > 0 ? [`${margin} ${paint.faint("|")}`] : []),
    ...shown.flatMap(([name, text]) => {
      const [first = "", ...more] = text.split("\n");
      const indent = " ".repeat(margin.length + name.length + 5);
      const head = `${margin} ${paint.faint("=")} ${paint.strong(name)}: ${first}`;
      return [head, ...more.map((line) => indent + line)];
    }),
  ];
}

function subjects(results: readonly Result[]): Note {
  const kinds = new Set(results.map(({ subject }) => sanitise(subject.kind)));
  return [[...kinds].join(", "), addresses(results)];
}

/** Where the CDK app makes what the template declares. */
function constructs(results: readonly Result[]): Note {
  const names = new Set(results.flatMap(({ subject }) => subject.construct ?? []));
  return ["construct", some([...names].map(sanitise), MOST_SUBJECTS)];
}

function addresses(results: readonly Result[]): string {
  const byRoot = groupBy(results, ({ subject }) => subject.root);
  return [...byRoot]
    .map(([root, own]) => {
      const names = inOneName([...new Set(own.map(({ subject }) => sanitise(subject.address)))]);
      const place = root === "" || root === "." ? "" : ` in ${sanitise(root)}`;
      return `${some(names, MOST_SUBJECTS)}${place}`;
    })
    .join("; ");
}

/** Instances of one resource: `aws_subnet.a[0], [1]`. */
function inOneName(addresses: readonly string[]): readonly string[] {
  const groups = groupBy(addresses, (address) => address.replace(INSTANCE, ""));
  return [...groups].map(([name, own]) => {
    if (own.length === 1) return own[0] ?? name;
    return `${name}${some(
      own.map((address) => address.slice(name.length)),
      MOST_SUBJECTS,
    )}`;
  });
}

const INSTANCE = /\[[^\]]*\]$/;

function reasonTexts(results: readonly Result[]): string {
  return sentences(reasonsOf(results).map(({ text }) => sanitise(text)));
}

function reasonsWithoutPlace(results: readonly Result[]): readonly Note[] {
  const texts = reasonsOf(results).flatMap(({ span, text }) => (span ? [] : [sanitise(text)]));
  return [["because", sentences(texts)]];
}

function sentences(texts: readonly string[]): string {
  const rest = texts.length - MOST_SENTENCES;
  return `${texts.slice(0, MOST_SENTENCES).join(" ")}${rest > 0 ? ` (and ${rest} more)` : ""}`;
}

function settlements(results: readonly Result[]): readonly Note[] {
  const ways = inOneWay(reasonsOf(results).map(({ settledBy }) => sanitise(settledBy)));
  const rest = ways.length - MOST_REASONS;
  const shown = ways.slice(0, MOST_REASONS).map((way): Note => ["settled by", way]);
  return rest > 0 ? [...shown, ["settled by", `${rest} more; see --format json`]] : shown;
}

const GIVES_VARIABLE = /`--var [\w-]+=…`/;

/** Variables that are given in the same way share a line. */
function inOneWay(ways: readonly string[]): readonly string[] {
  const groups = groupBy([...new Set(ways)], (way) => way.replace(GIVES_VARIABLE, "\0"));
  return [...groups].map(([way, own]) => {
    const flags = own.flatMap((each) => GIVES_VARIABLE.exec(each)?.[0] ?? []);
    return way.replace("\0", some(flags, MOST_REASONS));
  });
}

function requirement({ rule, requirement }: Result, rules: Rules): string {
  const title = rules.get(rule)?.title;
  return sanitise(title === undefined ? requirement : `${requirement}, ${title}`);
}

/** What to do, without the paragraphs on when and why: those stand in the rule's page. */
function firstSentence(text: string): string {
  const [paragraph = ""] = text.trim().split(/\n\s*\n/);
  const [sentence = ""] = paragraph.replace(/\s+/g, " ").split(/(?<=[.!?])\s(?=[^a-z])/);
  return sanitise(sentence);
}
