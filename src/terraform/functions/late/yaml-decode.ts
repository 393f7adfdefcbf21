import type { Node, Pair, YAMLMap } from "yaml";
import { parseExact } from "../../../value/exact.ts";
import {
  bool,
  nullOf,
  number,
  numberOfExact,
  object,
  sizeOf,
  text,
  tuple,
  unknown,
} from "../../../value/make.ts";
import type { Value } from "../../../value/value.ts";
import { convert } from "../../convert.ts";
import { type Failure, failure, isFailure } from "../../failure.ts";
import { sorted } from "../../for.ts";
import { parseNumber, tooLong } from "../../number-text.ts";
import { momentText, parseMoment } from "./moment.ts";

type Yaml = typeof import("yaml");

/** Larger documents, with what aliases repeat, are not read. */
const LARGEST = 100_000;

interface Reading {
  readonly yaml: Yaml;
  /** What anchors stand for; a pending one is being read. */
  readonly anchors: Map<string, Value | "pending">;
}

/** The value of a YAML document, or why there is none. `too large` for what is not read. */
export function readYaml(source: string, yaml: Yaml): Value | Failure | "too large" {
  if (source.length > 5 * LARGEST) return "too large";
  const documents = yaml.parseAllDocuments(source, {
    schema: "failsafe",
    uniqueKeys: false,
    resolveKnownTags: false,
    logLevel: "silent",
  });
  if (!Array.isArray(documents) || documents.length === 0) {
    return failure("There is no value in the YAML.");
  }
  const [document, ...others] = documents;
  if (!document || others.length > 0) return failure("There must be one YAML document.");
  if (document.errors.length > 0) return failure("The string is not YAML.");
  const value = readNode(document.contents, { yaml, anchors: new Map() });
  return !isFailure(value) && sizeOf(value) > LARGEST ? "too large" : value;
}

function readNode(node: Node | null | undefined, reading: Reading): Value | Failure {
  const { yaml, anchors } = reading;
  if (node === null || node === undefined) return nullOf("any");
  if (yaml.isAlias(node)) {
    const value = anchors.get(node.source);
    if (value === "pending") return failure("An anchor contains itself.");
    return value ?? failure(`There is no anchor ${JSON.stringify(node.source)}.`);
  }
  const { anchor } = node as { anchor?: string };
  if (anchor !== undefined) anchors.set(anchor, "pending");
  const value = yaml.isMap(node)
    ? mappingOf(node, reading)
    : yaml.isSeq(node)
      ? sequenceOf(node.items as readonly (Node | null)[], node.tag, reading)
      : yaml.isScalar(node)
        ? scalarOf(String(node.value ?? ""), node.tag, node.type ?? "PLAIN")
        : failure("The YAML cannot be read.");
  if (anchor !== undefined && !isFailure(value)) anchors.set(anchor, value);
  return value;
}

const TAG = "tag:yaml.org,2002:";

function sequenceOf(
  nodes: readonly (Node | null)[],
  tag: string | undefined,
  reading: Reading,
): Value | Failure {
  if (tag !== undefined && tag !== `${TAG}seq`) return failure(`A list cannot be ${tag}.`);
  const items: Value[] = [];
  for (const node of nodes) {
    const item = readNode(node, reading);
    if (isFailure(item)) return item;
    items.push(item);
  }
  return tuple(items);
}

function mappingOf(node: YAMLMap, reading: Reading): Value | Failure {
  if (node.tag !== undefined && node.tag !== `${TAG}map`) {
    return failure(`A mapping cannot be ${node.tag}.`);
  }
  const entries = new Map<string, Value>();
  for (const pair of node.items as readonly Pair<Node, Node | null>[]) {
    const { yaml } = reading;
    const isMerge =
      yaml.isScalar(pair.key) &&
      (pair.key.tag === `${TAG}merge` || (!pair.key.tag && pair.key.value === "<<"));
    const key = isMerge ? undefined : keyOf(pair.key, reading);
    if (key !== undefined && typeof key !== "string") return key;
    const value = readNode(pair.value, reading);
    if (isFailure(value)) return value;
    if (key !== undefined) entries.set(key, value);
    else if (!merge(value, entries)) return failure("Only mappings can be merged with `<<`.");
  }
  return object(sorted(entries));
}

function keyOf(node: Node | null, { yaml }: Reading): string | Failure {
  if (!yaml.isScalar(node)) return failure("Only strings can be keys.");
  const value = scalarOf(String(node.value ?? ""), node.tag, node.type ?? "PLAIN");
  const name = isFailure(value) ? value : convert(value, "string");
  if (isFailure(name)) return name;
  return name.kind === "string" ? name.value : failure("A key must not be null.");
}

/** False if the value is neither a mapping nor a list of mappings. */
function merge(value: Value, entries: Map<string, Value>): boolean {
  if (value.kind === "list")
    return value.items.every((item) => item.kind === "object" && merge(item, entries));
  if (value.kind !== "object") return false;
  for (const [name, entry] of value.entries) entries.set(name, entry);
  return true;
}

/** By the rules of go-cty-yaml, which has the words of YAML 1.1 and the numbers of YAML 1.2. */
function scalarOf(source: string, tag: string | undefined, style: string): Value | Failure {
  const short = tag?.startsWith(TAG) ? tag.slice(TAG.length) : tag;
  if (short !== undefined && !RESOLVED.has(short)) return failure(`The tag ${tag} is not known.`);
  if (short === "str") return text(source);
  if (short === "binary") {
    return /^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(source) ? text(source) : failure("It is not base64.");
  }
  const isHinted = source === "" || /^[-+.\dyYnNtTfFoO~]/.test(source);
  if (isHinted && style.startsWith("QUOTE_")) return text(source);
  if (isHinted) {
    const word = WORDS.get(source);
    if (word) return word;
    if (short === undefined && /^\.(nan|NaN|NAN)$/.test(source))
      return failure("NaN is no number.");
    if (source.startsWith(".")) {
      const value = parseNumber(source);
      if (value !== undefined && value !== "too long") return value;
    }
    if (short === undefined || short === "timestamp") {
      const moment = momentOf(source);
      if (moment !== undefined) return text(moment);
    }
    if (/^[-+\d]/.test(source) && NUMERAL.test(source))
      return numeral(source) ?? failure("The number is too large.");
  }
  return RESOLVED.get(short ?? "")?.(source) ?? failure(`It is no ${short}.`);
}

const NUMERAL =
  /^(?:[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/;

function numeral(source: string): Value | undefined {
  const plain = source.replaceAll("_", "");
  const value = parseNumber(plain);
  if (value === "too long") return unknown("number", tooLong(plain), { notNull: true });
  if (value) return value;
  const [, sign, digits] = /^([+-]?)(0x[\da-f]+|0o?[0-7]+|0b[01]+)$/i.exec(plain) ?? [];
  if (digits === undefined) return undefined;
  const size = BigInt(digits.replace(/^0(?=\d)/, "0o"));
  if (size > (sign === "" || sign === undefined ? (1n << 64n) - 1n : 1n << 63n)) return undefined;
  if (size === 0n) return number(0);
  return numberOfExact(parseExact(`${sign}${size}`, 64));
}

const RESOLVED: ReadonlyMap<string, (source: string) => Value | undefined> = new Map([
  ["", text],
  ["str", text],
  ["binary", text],
  ["bool", (source: string) => boolOf(source)],
  ["int", numeral],
  ["float", numeral],
  ["null", () => nullOf("any")],
  [
    "timestamp",
    (source: string) => {
      const moment = momentOf(source);
      return moment === undefined ? undefined : text(moment);
    },
  ],
]);

const spelled = (words: string, value: Value): readonly (readonly [string, Value])[] =>
  words.split(" ").map((word) => [word, value]);

const WORDS: ReadonlyMap<string, Value> = new Map([
  ...spelled("y Y yes Yes YES true True TRUE on On ON", bool(true)),
  ...spelled("n N no No NO false False FALSE off Off OFF", bool(false)),
  ...spelled("~ null Null NULL", nullOf("any")),
  ["", nullOf("any")],
  ...spelled(".inf .Inf .INF +.inf +.Inf +.INF", number(Number.POSITIVE_INFINITY)),
  ...spelled("-.inf -.Inf -.INF", number(Number.NEGATIVE_INFINITY)),
]);

function boolOf(source: string): Value | undefined {
  const word = WORDS.get(source);
  return word?.kind === "bool" ? word : undefined;
}

/** A date, with or without a time, as RFC 3339; undefined if it is none. */
function momentOf(source: string): string | undefined {
  const match =
    /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt](?=.*[Z:]..$|.*Z$)| (?!.*(?:Z|[+-]\d\d:\d\d)$))(\d\d?):(\d\d?):(\d\d?)((?:\.\d+)?)(Z|[+-]\d\d:\d\d)?)?$/.exec(
      source,
    );
  if (!match) return undefined;
  const [
    ,
    year,
    month = "",
    day = "",
    hour = "0",
    minute = "0",
    second = "0",
    fraction = "",
    zone = "Z",
  ] = match;
  if (/[Tt]/.test(source) && match[8] === undefined) return undefined;
  const date = [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
  const time = [hour, minute, second].map((part) => part.padStart(2, "0")).join(":");
  const moment = parseMoment(`${date}T${time}${fraction}${zone}`);
  return moment && momentText(moment);
}
