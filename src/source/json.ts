import type { Checked, Diagnostic } from "./diagnostic.ts";
import type { SourceFile } from "./file.ts";

/** A JSON text as data that knows where it stands; offsets in UTF-16 units, ends exclusive. */
export type Json = (JsonObject | JsonArray | JsonScalar) & JsonPlace;

export interface JsonPlace {
  readonly start: number;
  readonly end: number;
}

export interface JsonObject {
  readonly kind: "object";
  /** In the order of the text; a key may occur more than once. */
  readonly entries: readonly JsonEntry[];
}

export interface JsonEntry {
  readonly key: string;
  /** The key with its quotes. */
  readonly place: JsonPlace;
  readonly value: Json;
}

export interface JsonArray {
  readonly kind: "array";
  readonly items: readonly Json[];
}

export interface JsonScalar {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
}

/** Deeper nesting than this is refused. */
const DEEPEST = 256;

/** Reads a JSON text (RFC 8259) with at most a byte order mark in front of it. */
export function parseJson(file: SourceFile): Checked<Json | undefined> {
  const source = file.text;
  let at = source.startsWith("\uFEFF") ? 1 : 0;
  let problem: Diagnostic | undefined;

  const fail = (expected: string): undefined => {
    const found = at >= source.length ? "the end of the text" : JSON.stringify(source[at]);
    problem ??= {
      severity: "error",
      summary: "The JSON cannot be read",
      detail: `Expected ${expected}, found ${found}.`,
      span: { file, start: Math.min(at, source.length), end: Math.min(at + 1, source.length) },
    };
    return undefined;
  };
  const skipSpace = (): void => {
    while (at < source.length && " \t\n\r".includes(source[at] ?? "")) at++;
  };
  const take = (mark: string): boolean => {
    skipSpace();
    if (source[at] !== mark) return false;
    at++;
    return true;
  };

  const readText = (): string | undefined => {
    skipSpace();
    const start = at;
    if (source[at] !== '"') return fail("a string");
    for (at++; at < source.length && source[at] !== '"'; at++) {
      if (source[at] === "\\") at++;
      else if (source[at] === "\n") return fail("the end of the string");
    }
    if (source[at] !== '"') return fail("the end of the string");
    at++;
    try {
      return String(JSON.parse(source.slice(start, at)));
    } catch {
      // Only a bad escape or control character can be left to complain about.
      at = start;
      return fail("a string with valid escapes");
    }
  };

  const readObject = (depth: number): JsonObject | undefined => {
    const entries: JsonEntry[] = [];
    if (take("}")) return { kind: "object", entries };
    do {
      skipSpace();
      const start = at;
      const key = readText();
      if (key === undefined) return undefined;
      const place = { start, end: at };
      if (!take(":")) return fail("`:`");
      const value = read(depth + 1);
      if (!value) return undefined;
      entries.push({ key, place, value });
    } while (take(","));
    return take("}") ? { kind: "object", entries } : fail("`,` or `}`");
  };

  const readArray = (depth: number): JsonArray | undefined => {
    const items: Json[] = [];
    if (take("]")) return { kind: "array", items };
    do {
      const item = read(depth + 1);
      if (!item) return undefined;
      items.push(item);
    } while (take(","));
    return take("]") ? { kind: "array", items } : fail("`,` or `]`");
  };

  const readScalar = (): JsonScalar | undefined => {
    if (source[at] === '"') {
      const value = readText();
      return value === undefined ? undefined : { kind: "scalar", value };
    }
    const word = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/.exec(
      source.slice(at, at + 400),
    )?.[0];
    if (word === undefined) return fail("a value");
    at += word.length;
    return { kind: "scalar", value: JSON.parse(word) as number | boolean | null };
  };

  const read = (depth: number): Json | undefined => {
    skipSpace();
    if (depth > DEEPEST) return fail(`at most ${DEEPEST} levels of nesting`);
    const start = at;
    const value = take("{") ? readObject(depth) : take("[") ? readArray(depth) : readScalar();
    return value && { ...value, start, end: at };
  };

  const value = read(0);
  skipSpace();
  if (value && at < source.length) fail("nothing more");
  return problem ? { value: undefined, diagnostics: [problem] } : { value, diagnostics: [] };
}
