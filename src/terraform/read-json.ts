import type { Checked } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import { type Json, parseJson } from "../source/json.ts";
import { bool, nullOf, number, object, text, tuple, withOrigin } from "../value/make.ts";
import type { Value } from "../value/value.ts";

/** A JSON text as a value whose parts know where they stand. Of two equal keys the last one counts. */
export function readJson(file: SourceFile): Checked<Value | undefined> {
  const { value, diagnostics } = parseJson(file);
  return { value: value && located(value, file), diagnostics };
}

function located(json: Json, file: SourceFile): Value {
  const span = { file, start: json.start, end: json.end };
  return withOrigin(partsOf(json, file), { span, note: "", role: "written" });
}

function partsOf(json: Json, file: SourceFile): Value {
  switch (json.kind) {
    case "object":
      return object(new Map(json.entries.map(({ key, value }) => [key, located(value, file)])));
    case "array":
      return tuple(json.items.map((item) => located(item, file)));
    default:
      return scalarOf(json.value);
  }
}

function scalarOf(value: string | number | boolean | null): Value {
  if (value === null) return nullOf("any");
  if (typeof value === "string") return text(value);
  return typeof value === "number" ? number(value) : bool(value);
}
