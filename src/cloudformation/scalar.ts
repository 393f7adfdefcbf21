/**
 * What a plain scalar of YAML 1.1 is, as PyYAML decides, which the clients of AWS use: other libraries
 * differ in what real templates hold, such as `y`, `089` and `1e3`. A text that looks like a date stays a
 * text. Source: `resolver.py` and `constructor.py` of PyYAML.
 */
export function plainScalar(source: string): string | number | boolean | null {
  if (!TYPED.includes(source.charAt(0))) return source;
  const found = KINDS.find(([pattern]) => pattern.test(source));
  return found ? found[1](source) : source;
}

/** The scalar of an explicit tag such as `!!str`; undefined if the tag is not one of YAML's scalars. */
export function taggedScalar(
  tag: string,
  source: string,
): ReturnType<typeof plainScalar> | undefined {
  return Object.hasOwn(BY_TAG, tag) ? BY_TAG[tag]?.(source) : undefined;
}

/** What begins as none of these is a text, and most are. */
const TYPED = "~0123456789+-.yYnNtTfFoO";

type Construct = (source: string) => string | number | boolean | null;

const TRUE = /^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const FALSE = /^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const NULL = /^(?:~|null|Null|NULL|)$/;
const FLOAT = /^(?:[-+]?\d[\d_]*\.[\d_]*(?:[eE][-+]\d+)?|\.\d[\d_]*(?:[eE][-+]\d+)?)$/;
const FLOAT_BASE_60 = /^[-+]?\d[\d_]*(?::[0-5]?\d)+\.[\d_]*$/;
const INTEGER = /^[-+]?(?:0|[1-9][\d_]*)$/;
const INTEGER_BASE_60 = /^[-+]?[1-9][\d_]*(?::[0-5]?\d)+$/;
const BINARY = /^[-+]?0b[01_]*[01][01_]*$/;
const OCTAL = /^[-+]?0[0-7_]+$/;
const HEXADECIMAL = /^[-+]?0x[\da-fA-F_]*[\da-fA-F][\da-fA-F_]*$/;

const KINDS: readonly (readonly [RegExp, Construct])[] = [
  [TRUE, () => true],
  [FALSE, () => false],
  [FLOAT, (source) => floatOf(Number(source.replaceAll("_", "")))],
  [FLOAT_BASE_60, (source) => floatOf(Number(sixties(source)))],
  [INTEGER, (source) => integerOf(digits(source))],
  [BINARY, (source) => integerOf(digits(source))],
  [HEXADECIMAL, (source) => integerOf(digits(source))],
  [OCTAL, (source) => integerOf(digits(source).replace(/0/, "0o0"))],
  [INTEGER_BASE_60, (source) => integerOf(String(sixties(source)))],
  [NULL, () => null],
];

const BY_TAG: Readonly<Record<string, Construct>> = {
  str: (source) => source,
  binary: (source) => source,
  timestamp: (source) => source,
  null: () => null,
  bool: plainScalar,
  int: plainScalar,
  float: plainScalar,
};

const digits = (source: string): string => source.replaceAll("_", "");

/** Digits with an optional sign and prefix; beyond what a number holds exactly, their decimal text. */
function integerOf(source: string): string | number {
  const value = source.startsWith("-") ? -BigInt(source.slice(1)) : BigInt(source.replace("+", ""));
  const small = Number(value);
  return Number.isSafeInteger(small) ? small : String(value);
}

/** A float whose text in CloudFormation is not what JavaScript prints is kept as that text. */
export function floatOf(value: number): string | number {
  const spelled = String(value);
  if (spelled.includes("e")) return spelled;
  return Number.isInteger(value) ? `${spelled}.0` : value;
}

/** `190:20:30` is 190 hours, 20 minutes and 30 seconds, in seconds. */
function sixties(source: string): number | bigint {
  const negative = source.startsWith("-");
  const places = digits(source).replace(/^[-+]/, "").split(":");
  const isFloat = source.includes(".");
  const sum = isFloat
    ? places.reduce((total, place) => total * 60 + Number(place), 0)
    : places.reduce((total, place) => total * 60n + BigInt(place), 0n);
  return negative ? -sum : sum;
}
