import { list, nullOf, object, text, tuple, unknown } from "../../value/make.ts";
import { fixedEnds } from "../../value/same.ts";
import type { Type } from "../../value/type.ts";
import type { Unknown, Value } from "../../value/value.ts";
import { compareBytes } from "../byte-order.ts";
import { type Failure, failure, isFailure } from "../failure.ts";
import { type Call, define, type Parameter, type TerraformFunction, textOf } from "./define.ts";
import { MOST_ITEMS } from "./limits.ts";
import { LONGEST } from "./parts.ts";
import type { RegexMatcher, RegexPattern } from "./regex-engine.ts";

const PATTERN: Parameter = { name: "pattern", type: "string" };
const STRING: Parameter = { name: "string", type: "string" };

const regex = define({
  parameters: [PATTERN, STRING],
  returns: "any",
  partly: ([pattern, string], call) => {
    const compiled = pattern?.kind === "string" ? compile(pattern.value, call) : undefined;
    if (!compiled || isProblem(compiled)) return compiled;
    if (string?.kind !== "string") return call.unknown(compiled.type);
    if (costOf(compiled.pattern, string.value) > DEAREST) return call.tooLarge(compiled.type);
    const matcher = compiled.pattern.matcher(string.value);
    return matcher.find()
      ? captured(compiled, matcher)
      : failure("The pattern does not match any part of the string.");
  },
});

const regexall = define({
  parameters: [PATTERN, STRING],
  returns: "any",
  partly: ([pattern, string], call) => {
    const compiled = pattern?.kind === "string" ? compile(pattern.value, call) : undefined;
    if (!compiled || isProblem(compiled)) return compiled;
    if (string?.kind !== "string") {
      const least = string?.kind === "unknown" && matchesStart(compiled, string) ? 1 : 0;
      return call.unknown({ list: compiled.type }, { bounds: { min: least, max: Infinity } });
    }
    const matcher = compiled.pattern.matcher(string.value);
    const found: Value[] = [];
    const cost = costOf(compiled.pattern, string.value);
    if (cost > DEAREST) return call.tooLarge({ list: compiled.type });
    for (const _match of matches(matcher)) {
      found.push(captured(compiled, matcher));
      if (found.length > MOST_ITEMS || found.length * cost > DEAREST)
        return call.tooLarge({ list: compiled.type });
    }
    return list(found, compiled.type);
  },
});

const replace = define({
  parameters: [
    STRING,
    { name: "substring", type: "string" },
    { name: "replacement", type: "string" },
  ],
  returns: "string",
  known: ([string, substring, replacement], call) => {
    const [whole, wanted, by] = [textOf(string), textOf(substring), textOf(replacement)];
    if (wanted.length > 1 && wanted.startsWith("/") && wanted.endsWith("/")) {
      return replaceMatches(whole, wanted.slice(1, -1), by, call);
    }
    const pieces = wanted === "" ? ["", ...whole, ""] : whole.split(wanted);
    if (whole.length + pieces.length * by.length > LONGEST) return call.tooLarge("string");
    return text(pieces.join(by));
  },
});

/** Anchors at the end of something: whether they hold depends on what follows. */
const LOOKS_AHEAD = /\$|\\[bBzZ]/;

/** A match inside the known beginning of a string is one whatever follows it. */
function matchesStart({ pattern, source }: Compiled, { parts }: Unknown): boolean {
  const [start] = parts ? fixedEnds(parts) : [""];
  return start !== "" && !LOOKS_AHEAD.test(source) && pattern.matcher(start).find();
}

interface Compiled {
  readonly source: string;
  readonly pattern: RegexPattern;
  /** Names of the groups in Terraform's order; undefined if they have none. */
  readonly names: readonly string[] | undefined;
  /** What a match gives: a string, a tuple of groups, or an object of named ones. */
  readonly type: Type;
}

const isProblem = (result: Compiled | Value | Failure): result is Value | Failure =>
  "kind" in result;

function compile(source: string, call: Call): Compiled | Value | Failure {
  const engine = call.regex?.();
  if (!engine) {
    return unknown("any", {
      text: "Regular expressions cannot be evaluated here.",
      input: call.name,
      settledBy: "Write the value in the code.",
      span: call.span,
    });
  }
  const pattern = compiled(() => engine.compile(source));
  if (!pattern) return failure(`${JSON.stringify(source)} is not a regular expression of RE2.`);
  const names = Object.keys(pattern.namedGroups()).sort(compareBytes);
  const count = pattern.groupCount();
  if (names.length === 0) {
    const type: Type =
      count === 0 ? "string" : { tuple: Array.from({ length: count }, () => "string" as const) };
    return { source, pattern, names: undefined, type };
  }
  if (names.length < count)
    return failure("A pattern must not have both named and unnamed groups.");
  return {
    source,
    pattern,
    names,
    type: { object: new Map(names.map((name) => [name, "string" as const])) },
  };
}

/** The engine throws for what it does not accept. */
function compiled(make: () => RegexPattern): RegexPattern | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/**
 * What one search may cost. It is linear in the text, but after every match the next search may look at the
 * rest of the text once more.
 */
const costOf = (pattern: RegexPattern, text: string): number => pattern.programSize() * text.length;

/** One or two seconds at the worst. */
const DEAREST = 50_000_000;

function captured({ pattern, names, type }: Compiled, matcher: RegexMatcher): Value {
  const group = (index: number): Value => {
    const found = matcher.group(index);
    return found === null ? nullOf("string") : text(found);
  };
  if (type === "string") return group(0);
  if (!names) return tuple(Array.from({ length: pattern.groupCount() }, (_, at) => group(at + 1)));
  const numbers = pattern.namedGroups();
  return object(new Map(names.map((name) => [name, group(numbers[name] ?? 0)])));
}

/** One round per match; as in Go, an empty match right behind another one does not count. */
function* matches(matcher: RegexMatcher): Generator<RegexMatcher> {
  let end = -1;
  while (matcher.find()) {
    if (matcher.end() === matcher.start() && matcher.start() === end) continue;
    end = matcher.end();
    yield matcher;
  }
}

function replaceMatches(whole: string, source: string, by: string, call: Call): Value | Failure {
  const compiledPattern = compile(source, call);
  if (isProblem(compiledPattern)) {
    return isFailure(compiledPattern) && !/both named/.test(compiledPattern.message)
      ? compiledPattern
      : call.unknown("string");
  }
  const { pattern } = compiledPattern;
  const matcher = pattern.matcher(whole);
  let made = "";
  let end = 0;
  let spent = costOf(pattern, whole);
  for (const match of matches(matcher)) {
    if (spent > DEAREST) return call.tooLarge("string");
    spent += costOf(pattern, whole);
    made += whole.slice(end, match.start()) + expanded(by, match, pattern);
    end = match.end();
    if (made.length > LONGEST) return call.tooLarge("string");
  }
  return text(made + whole.slice(end));
}

/** As Go's `Regexp.Expand`: `$name` takes as many letters, digits and underscores as follow. */
function expanded(template: string, match: RegexMatcher, pattern: RegexPattern): string {
  return template.replace(/\$(?:\$|(\w+)|\{(\w+)\})/g, (whole, bare?: string, braced?: string) => {
    const name = bare ?? braced;
    if (name === undefined) return whole === "$$" ? "$" : whole;
    const group = /^\d+$/.test(name) ? Number(name) : pattern.namedGroups()[name];
    return group === undefined || group > pattern.groupCount() ? "" : (match.group(group) ?? "");
  });
}

export const regexFunctions: Readonly<Record<string, TerraformFunction>> = {
  regex,
  regexall,
  replace,
};
