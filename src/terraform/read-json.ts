import type { Checked, Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import { bool, nullOf, number, object, text, tuple } from "../value/make.ts";
import type { Value } from "../value/value.ts";

/** Deeper nesting than this is refused. */
const DEEPEST = 256;

/** A JSON text as a value whose parts know where they stand. Of two equal keys the last one counts. */
export function readJson(file: SourceFile): Checked<Value | undefined> {
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

  const readObject = (depth: number): Value | undefined => {
    const entries = new Map<string, Value>();
    if (take("}")) return object(entries);
    do {
      const name = readText();
      if (name === undefined) return undefined;
      if (!take(":")) return fail("`:`");
      const item = read(depth + 1);
      if (!item) return undefined;
      entries.set(name, item);
    } while (take(","));
    return take("}") ? object(entries) : fail("`,` or `}`");
  };

  const readArray = (depth: number): Value | undefined => {
    const items: Value[] = [];
    if (take("]")) return tuple(items);
    do {
      const item = read(depth + 1);
      if (!item) return undefined;
      items.push(item);
    } while (take(","));
    return take("]") ? tuple(items) : fail("`,` or `]`");
  };

  const readScalar = (): Value | undefined => {
    if (source[at] === '"') {
      const string = readText();
      return string === undefined ? undefined : text(string);
    }
    const word = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/.exec(
      source.slice(at, at + 400),
    )?.[0];
    if (word === undefined) return fail("a value");
    at += word.length;
    if (word === "null") return nullOf("any");
    return word === "true" || word === "false" ? bool(word === "true") : number(Number(word));
  };

  const read = (depth: number): Value | undefined => {
    skipSpace();
    if (depth > DEEPEST) return fail(`at most ${DEEPEST} levels of nesting`);
    const start = at;
    const value = take("{") ? readObject(depth) : take("[") ? readArray(depth) : readScalar();
    return (
      value && { ...value, origin: { span: { file, start, end: at }, note: "", role: "written" } }
    );
  };

  const value = read(0);
  skipSpace();
  if (value && at < source.length) fail("nothing more");
  return problem ? { value: undefined, diagnostics: [problem] } : { value, diagnostics: [] };
}
