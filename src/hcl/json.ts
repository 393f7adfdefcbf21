import type { Checked, Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import { type Json, type JsonEntry, type JsonPlace, parseJson } from "../source/json.ts";
import type { Attribute, Block, Body, Comment, Expression, HclFile, Label } from "./ast.ts";
import { expressionInText, type JsonStrings } from "./json-text.ts";

/**
 * What the properties of an object mean that stands for a body. JSON does not tell a block from an
 * attribute, so whoever knows the language must say it.
 */
export interface JsonShape {
  /** What a property is if it is a block, or blocks; undefined for an attribute. */
  readonly block: (name: string, value: Json) => JsonBlocks | undefined;
  /** How the strings of an attribute are read. */
  readonly strings: (name: string) => JsonStrings;
}

export interface JsonBlocks {
  /** How many levels of objects around a body have labels as their keys. */
  readonly labels: number;
  readonly body: (labels: readonly Label[]) => JsonShape;
}

interface Reader {
  readonly file: SourceFile;
  readonly comments: Comment[];
  readonly diagnostics: Diagnostic[];
}

type Place = JsonPlace;

/** Reads a file in HCL's JSON syntax into the tree that the native syntax would give. */
export function parseJsonBody(file: SourceFile, shape: JsonShape): Checked<HclFile> {
  const { value, diagnostics } = parseJson(file);
  const reader: Reader = { file, comments: [], diagnostics: [...diagnostics] };
  const whole = { start: 0, end: file.text.length };
  const body = value
    ? bodyOf(reader, value, whole, shape)
    : ({ kind: "body", ...whole, attributes: new Map(), blocks: [], broken: true } as const);
  return { value: { body, comments: reader.comments }, diagnostics: reader.diagnostics };
}

function refuse(
  { file, diagnostics }: Reader,
  { start, end }: Place,
  summary: string,
  detail: string,
): void {
  diagnostics.push({ severity: "error", summary, detail, span: { file, start, end } });
}

/** A body is an object, or an array of objects whose properties count together. */
function bodyOf(reader: Reader, json: Json, place: Place, shape: JsonShape): Body {
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];
  const trouble = reader.diagnostics.length;
  for (const entry of entriesOf(reader, json)) {
    const { key, value } = entry;
    if (key === "//") addComment(reader, entry);
    else {
      const kind = shape.block(key, value);
      if (kind) addBlocks(reader, entry, kind, blocks);
      else addAttribute(reader, entry, shape.strings(key), attributes);
    }
  }
  const { start, end } = place;
  const body = { kind: "body", start, end, attributes, blocks } as const;
  return reader.diagnostics.length > trouble ? { ...body, broken: true } : body;
}

function entriesOf(reader: Reader, json: Json): readonly JsonEntry[] {
  const objects = json.kind === "array" ? json.items : [json];
  return objects.flatMap((object) => {
    if (object.kind === "object") return object.entries;
    refuse(reader, object, "An object is missing", "Expected a JSON object here.");
    return [];
  });
}

/** A property named `//` is a comment, whatever its value. */
function addComment({ comments }: Reader, { place, value }: JsonEntry): void {
  if (value.kind !== "scalar" || typeof value.value !== "string") return;
  comments.push({ start: place.start, end: value.end, text: `//${value.value}` });
}

function addAttribute(
  reader: Reader,
  { key, place, value }: JsonEntry,
  strings: JsonStrings,
  attributes: Map<string, Attribute>,
): void {
  if (attributes.has(key)) {
    refuse(reader, place, "Duplicate argument", "It was set before in the same object.");
    return;
  }
  attributes.set(key, {
    kind: "attribute",
    name: key,
    start: place.start,
    end: value.end,
    nameStart: place.start,
    nameEnd: place.end,
    value: expressionOf(reader, value, strings),
  });
}

function addBlocks(reader: Reader, entry: JsonEntry, kind: JsonBlocks, blocks: Block[]): void {
  const type = entry.key;
  const add = (json: Json, header: Place, labels: readonly Label[]): void => {
    const body = bodyOf(reader, json, json, kind.body(labels));
    const { start, end: headerEnd } = header;
    blocks.push({ kind: "block", type, labels, start, headerEnd, end: json.end, body });
  };
  const enter = ({ place, value }: JsonEntry, labels: readonly Label[]): void => {
    if (labels.length < kind.labels) {
      const inner = entriesOf(reader, value);
      if (inner.length === 0 && value.kind !== "scalar") {
        const detail = `Write the label of a \`${type}\` as the name of a property, and its body as the value.`;
        refuse(reader, value, "A label is missing", detail);
      }
      for (const one of inner) enter(one, [...labels, { ...one.place, text: one.key }]);
    } else if (value.kind === "array") {
      // Each body of an array is found by its brace; one alone by its name.
      for (const item of value.items) {
        add(item, { start: item.start, end: item.start + 1 }, labels);
      }
    } else if (value.kind === "object") add(value, place, labels);
    else if (value.value !== null) {
      const detail = `A \`${type}\` is a JSON object, or an array of objects.`;
      refuse(reader, value, "An object is missing", detail);
    }
  };
  enter(entry, []);
}

function expressionOf(reader: Reader, json: Json, strings: JsonStrings): Expression {
  const { start, end } = json;
  const text = (place: Place, value: string, how = strings) =>
    expressionInText(reader.file, place, value, how, reader.diagnostics);
  switch (json.kind) {
    case "array":
      return {
        kind: "tuple",
        start,
        end,
        items: json.items.map((item) => expressionOf(reader, item, strings)),
      };
    case "object":
      return {
        kind: "object",
        start,
        end,
        items: json.entries.map(({ key, place, value }) => ({
          start: place.start,
          end: value.end,
          bare: false,
          key: text(place, key, strings === "expression" ? "literal" : strings),
          value: expressionOf(reader, value, strings),
        })),
      };
    default:
      if (typeof json.value === "string") return text(json, json.value);
      if (typeof json.value === "boolean") return { kind: "bool", start, end, value: json.value };
      if (json.value === null) return { kind: "null", start, end };
      return numberOf(reader.file, json);
  }
}

/** A number keeps all its digits. */
function numberOf(file: SourceFile, { start, end }: Place): Expression {
  const text = file.text.slice(start, end);
  if (!text.startsWith("-")) return { kind: "number", start, end, text };
  const operand = { kind: "number", start: start + 1, end, text: text.slice(1) } as const;
  return { kind: "unary", start, end, operator: "-", operand };
}
