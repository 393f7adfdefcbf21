import type { Declaration } from "../../graph/declaration.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { Json } from "../../source/json.ts";
import { bool, nullOf, number, object, text, tuple, unknown } from "../../value/make.ts";
import type { Value } from "../../value/value.ts";
import type { Module } from "../module.ts";
import { callsAlone, callsIn } from "./calls.ts";
import { declarationOf } from "./declare.ts";
import type { Document } from "./document.ts";
import { fieldsOf } from "./fields.ts";
import { type Difference, differenceOf, isSame } from "./fits.ts";
import { type Reading, readingOf } from "./reading.ts";
import { NO_SOURCES, sourcesOf } from "./sources.ts";

/** What a root declares by its plan or state. */
export interface RootPlan {
  readonly path: string;
  /** Values of variables that are not what the code and its values files give. */
  readonly given: (writtenOf: (name: string) => Value | undefined) => ReadonlyMap<string, Value>;
  /** What the plan holds, with what the code says of it. */
  readonly over: (code: Code) => readonly Declaration[];
  /** What the plan holds, where no code is at hand. */
  readonly alone: () => readonly Declaration[];
}

/** What the code of a root is read as. */
export interface Code {
  readonly declarations: readonly Declaration[];
  /** The modules that could be read, by the names of the calls that lead to them, joined by `/`. */
  readonly modules: ReadonlyMap<string, Module>;
  readonly report: (diagnostic: Diagnostic) => void;
}

export interface Told {
  readonly isWanted: (type: string) => boolean;
  readonly region: string | undefined;
}

export function rootPlan(document: Document, root: string, told: Told): RootPlan {
  const { isWanted, region } = told;
  const { path } = document.file;
  const declared = (reading: Reading): readonly Declaration[] => [
    ...document.instances
      .filter(({ type }) => isWanted(type))
      .map((one) => declarationOf(one, reading)),
    ...(document.incomplete === undefined ? [] : [openEnd(document, root, document.incomplete)]),
  ];
  return {
    path,
    given: (writtenOf) => givenBy(document, writtenOf),
    over: ({ declarations, modules, report }) => {
      const { configuration } = document;
      const difference = configuration && differenceOf(configuration, modules);
      if (difference && !isSame(difference)) report(stale(path, root, difference));
      const sources = sourcesOf(declarations, difference);
      const reading = readingOf(document, sources, root, region);
      return [...declared(reading), ...callsIn(reading, isWanted)];
    },
    alone: () => {
      const reading = readingOf(document, NO_SOURCES, root, region);
      return [...declared(reading), ...callsAlone(reading, isWanted)];
    },
  };
}

/** A place in a plan is none to change anything, so that values stand where the code uses them. */
function givenBy(
  { variables }: Document,
  writtenOf: (name: string) => Value | undefined,
): ReadonlyMap<string, Value> {
  const given = new Map<string, Value>();
  for (const [name, json] of variables) {
    const written = writtenOf(name);
    if (written && !isValue(json, written)) given.set(name, valueFrom(json));
  }
  return given;
}

function valueFrom(json: Json): Value {
  if (json.kind === "array") return tuple(json.items.map(valueFrom));
  if (json.kind === "object")
    return object(new Map(json.entries.map(({ key, value }) => [key, valueFrom(value)])));
  const { value } = json;
  if (value === null) return nullOf("any");
  if (typeof value === "string") return text(value);
  return typeof value === "number" ? number(value) : bool(value);
}

/** Whether a value is known and is the one of the plan. */
function isValue(json: Json, value: Value): boolean {
  if (value.kind === "list")
    return (
      json.kind === "array" &&
      json.items.length === value.items.length &&
      value.items.every((item, index) => {
        const other = json.items[index];
        return other !== undefined && isValue(other, item);
      })
    );
  if (value.kind === "object") {
    const fields = fieldsOf(json);
    const isClosed = !value.open && !value.symbols && fields.size === value.entries.size;
    return (
      isClosed &&
      [...value.entries].every(([key, entry]) => {
        const other = fields.get(key);
        return other !== undefined && isValue(other, entry);
      })
    );
  }
  if (value.kind === "unknown" || json.kind !== "scalar") return false;
  if (value.kind === "null") return json.value === null;
  return String(json.value).normalize("NFC") === String(value.value);
}

/** How many addresses a message lists of each sort. */
const MOST_LISTED = 3;

function stale(path: string, root: string, difference: Difference): Diagnostic {
  const { unplanned, uncoded, changed } = difference;
  const attributes = [...changed].flatMap(([block, names]) =>
    [...names].map((name) => `${block.replaceAll("/", ".")}.${name}`),
  );
  const sentences = [
    told("only in the code", unplanned),
    told("only in the plan", uncoded),
    told("written otherwise", attributes),
  ].filter((sentence) => sentence !== "");
  const detail = `\`${path}\` was made from other code than \`${root}\` holds (${sentences.join("; ")}). What the plan says counts; make it again.`;
  return { severity: "warning", summary: "A plan is not that of the code", detail, path };
}

function told(what: string, names: readonly string[]): string {
  if (names.length === 0) return "";
  const shown = names.slice(0, MOST_LISTED).map((name) => `\`${name}\``);
  const rest = names.length - shown.length;
  return `${what}: ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

/** There may be more than a plan says: it opens every collection of its root. */
function openEnd({ file }: Document, root: string, why: string): Declaration {
  const address = `file(${JSON.stringify(file.path)})`;
  const settledBy = "Make a plan of everything that succeeds.";
  return {
    language: "terraform",
    mode: "module",
    type: file.path,
    opens: "everything",
    unseen: { why, settledBy },
    root,
    address,
    instance: `${root}#${address}`,
    many: false,
    span: { file, start: 0, end: 0 },
    calls: [],
    region: unknown("string", { text: `\`${file.path}\` ${why}.`, input: file.path, settledBy }),
    defaultTags: object(new Map()),
    names: [],
    attribute: () => undefined,
  };
}
