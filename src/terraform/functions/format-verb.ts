import { becauseOfValues, exactOf, unknown } from "../../value/make.ts";
import type { Unknown, Value } from "../../value/value.ts";
import { isWholeNumber } from "../arithmetic.ts";
import { convert } from "../convert.ts";
import { type Failure, failure, isFailure } from "../failure.ts";
import { formatFloat } from "./format-number.ts";
import { graphemesOf } from "./graphemes.ts";
import { keyOf } from "./identity.ts";
import { jsonOf, quoteJson } from "./json.ts";

interface Verb {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
  readonly letter: string;
}

export function formatOne(verb: Verb, value: Value): string | Unknown | Failure {
  const write = VERBS[verb.letter];
  if (!write) return failure(`There is no verb %${verb.letter}.`);
  if (value.kind === "null" && verb.letter !== "v")
    return failure("A null value cannot be formatted.");
  return write(verb, value);
}

const VERBS: Readonly<Record<string, (verb: Verb, value: Value) => string | Unknown | Failure>> = {
  v: formatValue,
  t: (_verb, value) => {
    const truth = convert(value, "bool");
    if (isFailure(truth)) return truth;
    return truth.kind === "bool" ? String(truth.value) : hole(truth, "%t");
  },
  s: (verb, value) => formatText(verb, value, (content) => content),
  q: (verb, value) => formatText(verb, value, quoteJson),
  d: (verb, value) => formatInteger(verb, value, 10),
  b: (verb, value) => formatInteger(verb, value, 2),
  o: (verb, value) => formatInteger(verb, value, 8),
  x: (verb, value) => formatInteger(verb, value, 16),
  X: (verb, value) => formatInteger(verb, value, 16),
  e: formatDecimal,
  E: formatDecimal,
  f: formatDecimal,
  g: formatDecimal,
  G: formatDecimal,
};

/** `%v` writes numbers as `%g` does and collections as JSON; `%#v` writes all as JSON. */
function formatValue(verb: Verb, value: Value): string | Unknown | Failure {
  const asJson = verb.flags.includes("#");
  if (
    !asJson &&
    (value.kind === "string" || (value.kind === "unknown" && value.type === "string"))
  ) {
    return formatText(verb, value, (content) => content);
  }
  if (!asJson && value.kind === "number") {
    return padded(verb, formatFloat(value, "g"));
  }
  if (value.kind === "unknown") return hole(value, verbText(verb));
  const parts = jsonOf(value);
  if (!parts) return failure("The value is too large to format.");
  if (parts.every((part) => typeof part === "string")) return padded(verb, parts.join(""));
  return unknown(
    "string",
    { all: parts.flatMap((part) => (typeof part === "string" ? [] : [part.because])) },
    {
      notNull: true,
      ...(verb.width === 0 && { parts }),
    },
  );
}

const verbText = ({ flags, width, precision, letter }: Verb): string =>
  `%${flags}${width || ""}${precision === undefined ? "" : `.${precision}`}${letter}`;

/** What an unknown becomes when it is formatted by a verb. */
function hole(value: Value, verb: string): Unknown {
  const key = keyOf(value);
  const because = becauseOfValues([value]);
  return unknown("string", because, {
    notNull: true,
    identity:
      key === undefined || value.kind !== "unknown"
        ? undefined
        : { key: `format("${verb}",${key})` },
  });
}

function formatText(
  verb: Verb,
  value: Value,
  shape: (content: string) => string,
): string | Unknown | Failure {
  const content = convert(value, "string");
  if (isFailure(content)) return content;
  if (content.kind === "null") return failure("A null value cannot be formatted.");
  if (content.kind !== "string") {
    const plain = verb.letter !== "q" && verb.width === 0 && verb.precision === undefined;
    return content.kind === "unknown" && plain ? content : hole(content, verbText(verb));
  }
  const cut =
    verb.precision === undefined
      ? content.value
      : graphemesOf(content.value).slice(0, verb.precision).join("");
  return padded(verb, shape(cut));
}

function padded({ flags, width }: Verb, content: string): string {
  if (width === 0) return content;
  const isPlain = /^[ -~]*$/.test(content);
  const missing = width - (isPlain ? content.length : graphemesOf(content).length);
  if (missing <= 0) return content;
  if (flags.includes("-")) return content + " ".repeat(missing);
  return (flags.includes("0") ? "0" : " ").repeat(missing) + content;
}

function formatInteger(verb: Verb, value: Value, base: number): string | Unknown | Failure {
  const number = convert(value, "number");
  if (isFailure(number)) return number;
  if (number.kind !== "number") return hole(number, verbText(verb));
  if (!isWholeNumber(number)) return failure("A whole number is required.");
  const exact = exactOf(number);
  const whole = exact ? exact.mantissa << BigInt(exact.exponent) : 0n;
  const digits = (whole < 0n ? -whole : whole).toString(base).padStart(verb.precision ?? 0, "0");
  const prefix = verb.flags.includes("#") ? (PREFIXES[verb.letter] ?? "") : "";
  const cased = verb.letter === "X" ? digits.toUpperCase() : digits;
  return signed(
    { ...verb, flags: verb.precision === undefined ? verb.flags : verb.flags.replace("0", "") },
    number.value < 0,
    prefix + cased,
  );
}

const PREFIXES: Readonly<Record<string, string>> = { x: "0x", X: "0X", o: "0", b: "0b" };

function formatDecimal(verb: Verb, value: Value): string | Unknown | Failure {
  const number = convert(value, "number");
  if (isFailure(number)) return number;
  if (number.kind !== "number") return hole(number, verbText(verb));
  const digits = formatFloat(number, verb.letter, verb.precision);
  return signed(verb, digits.startsWith("-"), digits.replace(/^-/, ""));
}

/** Digits with their sign; zeros pad between the two. */
function signed(verb: Verb, negative: boolean, digits: string): string {
  const { flags, width } = verb;
  const sign = negative ? "-" : flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
  if (flags.includes("0") && !flags.includes("-"))
    return sign + digits.padStart(width - sign.length, "0");
  return padded({ ...verb, flags: flags.replace("0", "") }, sign + digits);
}
