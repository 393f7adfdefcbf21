import { bool, list, text, unknown } from "../../value/make.ts";
import type { Unknown, Value } from "../../value/value.ts";
import { type Failure, failure, isFailure } from "../failure.ts";
import {
  type Call,
  define,
  type Parameter,
  type TerraformFunction,
  textOf,
  wholeOf,
} from "./define.ts";
import { graphemesOf } from "./graphemes.ts";
import { keyOf } from "./identity.ts";
import { MOST_ITEMS } from "./list.ts";
import { assemble, fixedEnds, LONGEST, type Parts, partsOf } from "./parts.ts";
import { itemsOf, membersOf, sequenceOf } from "./sequence.ts";

const STR: Parameter = { name: "str", type: "string" };

/** A pure function of strings. `ofParts` says what it makes of a first argument that is partly known. */
function ofStrings(
  names: readonly string[],
  compute: (first: string, second: string) => string | boolean,
  ofParts?: (parts: Parts, second: string, call: Call) => Value | undefined,
): TerraformFunction {
  return define({
    parameters: names.map((name) => ({ name, type: "string" as const })),
    returns: typeof compute("", "") === "boolean" ? "bool" : "string",
    known: ([first, second]) => {
      const result = compute(textOf(first), second ? textOf(second) : "");
      return typeof result === "string" ? text(result) : bool(result);
    },
    partly: ([first, second], call) => {
      const parts = first && partsOf(first);
      if (!parts || !ofParts || (second && second.kind !== "string")) return undefined;
      return ofParts(parts, second?.kind === "string" ? second.value : "", call);
    },
  });
}

/** Upper or lower case letter by letter, as Go changes it: `ß` stays one letter. */
function cased(change: (letter: string) => string): TerraformFunction {
  const convertText = (string: string) =>
    /^[\x00-\x7f]*$/.test(string)
      ? change(string)
      : [...string].map((letter) => simple(letter, change(letter))).join("");
  return ofStrings(["str"], convertText, (parts, _second, call) => {
    // Other letters may merge with what stands beside them.
    const plain = parts.every((part) => typeof part !== "string" || /^[\x00-\x7f]*$/.test(part));
    if (!plain || parts.length < 2) return undefined;
    const changed = parts.map((part) =>
      typeof part === "string" ? change(part) : derived(call.name, part),
    );
    return assemble(changed, call);
  });
}

function simple(letter: string, changed: string): string {
  const [first = letter, ...rest] = changed;
  if (rest.length === 0) return first;
  // The dotted capital I is the only letter whose small form has a mark.
  return letter === "İ" ? first : letter;
}

/** An unknown part after a pure function. */
function derived(name: string, part: Unknown): Unknown {
  const key = keyOf(part);
  return unknown("string", part.because, {
    notNull: true,
    identity: key === undefined ? undefined : { key: `${name}(${key})` },
  });
}

const trimprefix = ofStrings(
  ["str", "prefix"],
  (string, prefix) => (string.startsWith(prefix) ? string.slice(prefix.length) : string),
  (parts, prefix, call) => {
    const [start] = fixedEnds(parts);
    if (prefix !== "" && start.startsWith(prefix))
      return assemble([dropStart(parts, prefix.length), ...parts.slice(1)], call);
    return prefix.startsWith(start) ? undefined : assemble(parts, call);
  },
);

const trimsuffix = ofStrings(
  ["str", "suffix"],
  (string, suffix) =>
    suffix !== "" && string.endsWith(suffix) ? string.slice(0, -suffix.length) : string,
  (parts, suffix, call) => {
    const [, end] = fixedEnds(parts);
    const last = parts.at(-1);
    if (end.endsWith(suffix) && typeof last === "string") {
      return assemble([...parts.slice(0, -1), last.slice(0, last.length - suffix.length)], call);
    }
    return suffix.endsWith(end) ? undefined : assemble(parts, call);
  },
);

function dropStart(parts: Parts, length: number): string {
  const [first] = parts;
  return typeof first === "string" ? first.slice(length) : "";
}

const startswith = ofStrings(
  ["str", "prefix"],
  (string, prefix) => string.startsWith(prefix),
  (parts, prefix) => {
    const [start] = fixedEnds(parts);
    if (start.startsWith(prefix)) return bool(true);
    return prefix.startsWith(start) ? undefined : bool(false);
  },
);

const endswith = ofStrings(
  ["str", "suffix"],
  (string, suffix) => string.endsWith(suffix),
  (parts, suffix) => {
    const [, end] = fixedEnds(parts);
    if (end.endsWith(suffix)) return bool(true);
    return suffix.endsWith(end) ? undefined : bool(false);
  },
);

const strcontains = ofStrings(
  ["str", "substr"],
  (string, part) => string.includes(part),
  (parts, wanted) =>
    fixedEnds(parts).some((end) => end.includes(wanted)) ? bool(true) : undefined,
);

const substr = define({
  parameters: [STR, { name: "offset", type: "number" }, { name: "length", type: "number" }],
  returns: "string",
  known: ([string, from, count]) => {
    const [offset, length] = [wholeOf(from), wholeOf(count)];
    if (typeof offset !== "number") return offset;
    if (typeof length !== "number") return length;
    const letters = graphemesOf(textOf(string));
    const start = Math.max(0, offset < 0 ? letters.length + offset : offset);
    return text(letters.slice(start, length < 0 ? undefined : start + length).join(""));
  },
  partly: ([string, from, count]) => {
    const parts = string && partsOf(string);
    if (!parts || from?.kind !== "number" || count?.kind !== "number") return undefined;
    const [start] = fixedEnds(parts);
    const end = from.value + count.value;
    const inside =
      from.value >= 0 && count.value >= 0 && Number.isInteger(end) && end <= start.length;
    return inside && /^[ -~]*$/.test(start) ? text(start.slice(from.value, end)) : undefined;
  },
});

const split = define({
  parameters: [{ name: "separator", type: "string" }, STR],
  returns: { list: "string" },
  known: ([separator, string], call) => {
    const [by, whole] = [textOf(separator), textOf(string)];
    const pieces = by === "" ? [...whole] : whole.split(by);
    return pieces.length > MOST_ITEMS
      ? call.tooLarge({ list: "string" })
      : list(pieces.map(text), "string");
  },
  partly: ([separator, string], call) =>
    splitNetwork(separator, string, call) ??
    call.unknown(
      { list: "string" },
      {
        bounds: {
          min: separator?.kind === "string" && separator.value !== "" ? 1 : 0,
          max: Number.POSITIVE_INFINITY,
        },
      },
    ),
});

/** `split("/", cidr)` is an address and a prefix length, which may be known. */
function splitNetwork(
  separator: Value | undefined,
  string: Value | undefined,
  call: Call,
): Value | undefined {
  if (separator?.kind !== "string" || separator.value !== "/" || string?.kind !== "unknown")
    return undefined;
  const { prefixLength } = string;
  if (!prefixLength) return undefined;
  const whole = call.unknown({ list: "string" });
  const part = (at: number) =>
    call.unknown("string", { identity: whole.identity && { key: `${whole.identity.key}[${at}]` } });
  const length = prefixLength.min === prefixLength.max ? text(String(prefixLength.min)) : part(1);
  return list([part(0), length], "string");
}

const join = define({
  parameters: [{ name: "separator", type: "string" }],
  rest: { name: "lists", type: { list: "string" } },
  returns: "string",
  partly: ([separator, ...lists], call) => {
    if (lists.length === 0) return failure("At least one list is required.");
    const pieces: Value[] = [];
    let whole = true;
    for (const value of lists) {
      const from = sequenceOf(value, "without sets");
      if (isFailure(from)) return from;
      const items = itemsOf(from);
      if ((items ?? membersOf(from)).some((item) => item.kind === "null")) {
        return failure("A list holds a null, which cannot be joined.");
      }
      whole &&= items !== undefined;
      // What stands before the first unknown list is certain.
      if (whole) pieces.push(...(items ?? []));
    }
    return separator && joined(separator, pieces, whole, call);
  },
});

function joined(
  separator: Value,
  pieces: readonly Value[],
  whole: boolean,
  call: Call,
): Value | Failure | undefined {
  const between = partsOf(separator);
  if (!between) return undefined;
  const parts: (string | Unknown)[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (at > 0) parts.push(...between);
    parts.push(...(partsOf(piece) ?? []));
  }
  if (whole) return assemble(parts, call);
  // The rest is not the joined string itself, so that it must not have its identity.
  const rest = call.unknown("string", { identity: undefined });
  return pieces.length > 0 ? call.unknown("string", { parts: [...parts, rest] }) : undefined;
}

const trim = ofStrings(["str", "cutset"], (string, cutset) => {
  const cut = new Set(cutset);
  const letters = [...string];
  const start = letters.findIndex((letter) => !cut.has(letter));
  return start === -1
    ? ""
    : letters.slice(start, letters.findLastIndex((letter) => !cut.has(letter)) + 1).join("");
});

/** What Go's `unicode.IsSpace` takes for white space; JavaScript adds U+FEFF and lacks U+0085. */
const SPACE =
  "[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const AROUND = new RegExp(`^${SPACE}+|${SPACE}+$`, "g");

/** Letters after anything that is no letter, digit or underscore become capitals. */
function titled(string: string): string {
  let isStart = true;
  let made = "";
  for (const letter of string) {
    made += isStart ? titleCase(letter) : letter;
    isStart = letter < "\u0080" ? !/\w/.test(letter) : /^\p{White_Space}$/u.test(letter);
  }
  return made;
}

/** Three pairs of letters have a capital of their own for the beginning of words. */
function titleCase(letter: string): string {
  const twin = "ǄǅǆǇǈǉǊǋǌǱǲǳ".indexOf(letter);
  if (twin !== -1) return "ǅǈǋǲ"[Math.floor(twin / 3)] ?? letter;
  return simple(letter, letter.toUpperCase());
}

const indent = define({
  parameters: [{ name: "spaces", type: "number" }, STR],
  returns: "string",
  known: ([count, string], call) => {
    const spaces = wholeOf(count);
    if (typeof spaces !== "number") return spaces;
    if (spaces < 0) return failure("The number of spaces must not be negative.");
    const lines = textOf(string).split("\n");
    if (spaces * lines.length + textOf(string).length > LONGEST) return call.tooLarge("string");
    return text(lines.join(`\n${" ".repeat(spaces)}`));
  },
});

/** As Go's `filepath.Base`. */
function basename(path: string): string {
  if (path === "") return ".";
  const trimmed = path.replace(/\/+$/, "");
  return trimmed === "" ? "/" : trimmed.slice(trimmed.lastIndexOf("/") + 1);
}

/** As Go's `filepath.Dir`: the cleaned path up to the last slash. */
function dirname(path: string): string {
  const rooted = path.startsWith("/");
  const steps: string[] = [];
  for (const step of path.slice(0, path.lastIndexOf("/") + 1).split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else if (!rooted) steps.push("..");
  }
  return rooted ? `/${steps.join("/")}` : steps.join("/") || ".";
}

export const stringFunctions: Readonly<Record<string, TerraformFunction>> = {
  basename: ofStrings(["path"], basename),
  chomp: ofStrings(["str"], (string) => string.replace(/[\r\n]+$/, "")),
  dirname: ofStrings(["path"], dirname),
  endswith,
  indent,
  join,
  lower: cased((letter) => letter.toLowerCase()),
  split,
  startswith,
  strcontains,
  strrev: ofStrings(["str"], (string) => [...graphemesOf(string)].reverse().join("")),
  substr,
  title: ofStrings(["str"], titled),
  trim,
  trimprefix,
  trimspace: ofStrings(["str"], (string) => string.replace(AROUND, "")),
  trimsuffix,
  upper: cased((letter) => letter.toUpperCase()),
};
