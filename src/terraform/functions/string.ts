import { list, text } from "../../value/make.ts";
import type { Value } from "../../value/value.ts";
import { failure } from "../failure.ts";
import { endswith, startswith, strcontains, trimprefix, trimsuffix } from "./affix.ts";
import {
  type Call,
  define,
  type Parameter,
  type TerraformFunction,
  textOf,
  wholeOf,
} from "./define.ts";
import { graphemesOf } from "./graphemes.ts";
import { join } from "./join.ts";
import { cased, titled } from "./letter-case.ts";
import { MOST_ITEMS } from "./limits.ts";
import { ofStrings } from "./of-strings.ts";
import { fixedEnds, LONGEST, partsOf } from "./parts.ts";
import { basename, dirname } from "./path.ts";

const STR: Parameter = { name: "str", type: "string" };

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

export const split = define({
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
