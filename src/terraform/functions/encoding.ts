import { bool, nullOf, number, object, text, tuple, unknown } from "../../value/make.ts";
import type { Value } from "../../value/value.ts";
import { compareBytes } from "../byte-order.ts";
import { failure } from "../failure.ts";
import { parseNumber, tooLong } from "../number-text.ts";
import { define, type TerraformFunction, textOf } from "./define.ts";
import { jsonOf } from "./json.ts";
import { assemble, LONGEST } from "./parts.ts";

const jsonencode = define({
  parameters: [{ name: "val", type: "any", nullable: true }],
  returns: "string",
  partly: ([value], call) => {
    if (!value) return undefined;
    const parts = jsonOf(value);
    if (parts?.some((part) => typeof part === "string" && part.includes("Inf"))) {
      if (hasInfinity(value)) return failure("JSON has no infinite numbers.");
    }
    const json = parts ? assemble(parts, call) : call.tooLarge("string");
    return json.kind === "string" || json.kind === "unknown" ? { ...json, encodes: value } : json;
  },
});

function hasInfinity(value: Value): boolean {
  if (value.kind === "number") return !value.exact && !Number.isFinite(value.value);
  if (value.kind === "list") return value.items.some(hasInfinity);
  return value.kind === "object" && [...value.entries.values()].some(hasInfinity);
}

const jsondecode = define({
  parameters: [{ name: "str", type: "string" }],
  returns: "any",
  known: ([value], call) => {
    const json = textOf(value);
    if (depthOf(json) > DEEPEST) return call.tooLarge("any");
    try {
      return fromJson(...parseJson(json));
    } catch {
      return failure("The string is not JSON.");
    }
  },
  partly: (_args, call) => call.unknown("any", { notNull: undefined }),
});

/** Deeper JSON than this is not read. */
const DEEPEST = 500;

function depthOf(json: string): number {
  let deepest = 0;
  let depth = 0;
  for (const [bracket] of withoutStrings(json).matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const withoutStrings = (json: string): string => json.replace(/"(?:[^"\\]|\\.)*"/gs, '""');

/**
 * The parsed text, and the letters that stand before the digits of a number that a double may not hold:
 * such numbers are strings in it. No other string begins with those letters.
 */
function parseJson(json: string): readonly [unknown, string | undefined] {
  if (!/[\d.]{16}|\d[eE]/.test(withoutStrings(json))) return [JSON.parse(json), undefined];
  // It must be JSON as it is written, with the numbers that it has.
  JSON.parse(json);
  let mark = "number ";
  while (json.includes(mark)) mark = `number ${mark}`;
  const spelled = json.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/gs, (token) =>
    token.startsWith('"') ? token : JSON.stringify(mark + token),
  );
  return [JSON.parse(spelled), mark];
}

/** `unknown` is what JSON.parse returns. */
function fromJson(json: unknown, mark: string | undefined): Value {
  if (typeof json === "string" && mark !== undefined && json.startsWith(mark)) {
    return numberOfText(json.slice(mark.length));
  }
  if (json === null) return nullOf("any");
  if (typeof json === "string") return text(json.replace(/\p{Surrogate}/gu, "\uFFFD"));
  if (typeof json === "boolean") return bool(json);
  if (typeof json === "number") return number(json);
  if (Array.isArray(json)) return tuple(json.map((item) => fromJson(item, mark)));
  const entries = Object.entries(json as object).sort(([a], [b]) => compareBytes(a, b));
  return object(
    new Map(entries.map(([name, entry]) => [name.normalize("NFC"), fromJson(entry, mark)])),
  );
}

/** The number that a text spells, which is known to spell one. */
export function numberOfText(digits: string): Value {
  const parsed = parseNumber(digits) ?? "too long";
  return parsed === "too long" ? unknown("number", tooLong(digits), { notNull: true }) : parsed;
}

const base64encode = define({
  parameters: [{ name: "str", type: "string" }],
  returns: "string",
  known: ([value], call) => {
    const string = textOf(value);
    return string.length > LONGEST / 4 ? call.tooLarge("string") : text(toBase64(string));
  },
});

/** The UTF-8 bytes of a text in base64. */
export function toBase64(string: string): string {
  let binary = "";
  for (const byte of new TextEncoder().encode(string)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

const base64decode = define({
  parameters: [{ name: "str", type: "string" }],
  returns: "string",
  known: ([value]) => {
    const encoded = textOf(value).replace(/[\r\n]/g, "");
    if (encoded.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(encoded)) {
      return failure("The string is not base64.");
    }
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    try {
      return text(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    } catch {
      return failure("What the string encodes is not a text in UTF-8.");
    }
  },
});

const urlencode = define({
  parameters: [{ name: "str", type: "string" }],
  returns: "string",
  known: ([value], call) => {
    const string = textOf(value);
    if (string.length > LONGEST / 4) return call.tooLarge("string");
    const encoded = encodeURIComponent(string.replace(/\p{Surrogate}/gu, "\uFFFD"));
    return text(
      encoded
        .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/%20/g, "+"),
    );
  },
});

export const encodingFunctions: Readonly<Record<string, TerraformFunction>> = {
  base64decode,
  base64encode,
  jsondecode,
  jsonencode,
  urlencode,
};
