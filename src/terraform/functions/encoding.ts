import { bool, nullOf, number, object, text, tuple, unknown } from "../../value/make.ts";
import type { Value } from "../../value/value.ts";
import { compareBytes } from "../byte-order.ts";
import { failure } from "../failure.ts";
import { inexact } from "../number-text.ts";
import { define, type TerraformFunction, textOf } from "./define.ts";
import { jsonOf } from "./json.ts";
import { assemble, LONGEST } from "./parts.ts";

const jsonencode = define({
  parameters: [{ name: "val", type: "any", nullable: true }],
  returns: "string",
  partly: ([value], call) => {
    if (!value) return undefined;
    const parts = jsonOf(value);
    const json = parts ? assemble(parts, call) : call.tooLarge("string");
    return json.kind === "string" || json.kind === "unknown" ? { ...json, encodes: value } : json;
  },
});

const jsondecode = define({
  parameters: [{ name: "str", type: "string" }],
  returns: "any",
  known: ([value], call) => {
    const json = textOf(value);
    if (depthOf(json) > DEEPEST) return call.tooLarge("any");
    try {
      return fromJson(JSON.parse(json), hasLongNumbers(json));
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

/** True if a number may have more digits than a double keeps. */
const hasLongNumbers = (json: string): boolean =>
  /[\d.]{16}|[eE]\+?\d{2}/.test(withoutStrings(json));

/** `unknown` is what JSON.parse returns. */
function fromJson(json: unknown, isRounded: boolean): Value {
  if (json === null) return nullOf("any");
  if (typeof json === "string") return text(json.replace(/\p{Surrogate}/gu, "\uFFFD"));
  if (typeof json === "boolean") return bool(json);
  if (typeof json === "number") {
    const exact = isRounded
      ? Number.isInteger(json) && Math.abs(json) < 1e15
      : Number.isFinite(json);
    return exact ? number(json) : unknown("number", inexact(String(json)), { notNull: true });
  }
  if (Array.isArray(json)) return tuple(json.map((item) => fromJson(item, isRounded)));
  const entries = Object.entries(json as object).sort(([a], [b]) => compareBytes(a, b));
  return object(
    new Map(entries.map(([name, entry]) => [name.normalize("NFC"), fromJson(entry, isRounded)])),
  );
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
