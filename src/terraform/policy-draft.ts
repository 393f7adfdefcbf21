import { linesOf } from "../value/lines.ts";
import { unknown } from "../value/make.ts";
import { graft } from "../value/origin.ts";
import { readJson } from "../value/read-json.ts";
import type { Because, Reason } from "../value/reason.ts";
import type { ObjectValue, StringValue, Unknown, Value } from "../value/value.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import type { Attributes } from "./policy-document.ts";

/** A policy of which other policies may replace statements. */
export interface Draft {
  readonly statements: readonly Sided[];
  /** Why it may have more statements, or others. */
  readonly open?: Because;
  readonly version?: Value;
  readonly id?: Value;
}

export interface Sided {
  readonly statement: Value;
  /** Its name; `""` if it has none, and undefined if nobody knows. */
  readonly sid: string | undefined;
}

/** Several policies, in the order in which they are written. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  /** Why there may be more of them, in any order. */
  readonly open?: Because;
}

/** The policies that attributes of a data source name, as texts or lists of texts. */
export function documentsIn(configured: Attributes, names: readonly string[]): Drafts | Failure {
  const drafts: Draft[] = [];
  let open: Because | undefined;
  for (const name of names) {
    const value = configured(name);
    if (!value || value.kind === "null") continue;
    const isList = value.kind === "list" || (value.kind === "unknown" && value.type !== "string");
    if (value.kind === "unknown" && isList) open = value.because;
    for (const item of isList ? itemsOf(value) : [value]) {
      const draft = draftOf(item, name);
      if (isFailure(draft)) return draft;
      drafts.push(draft);
    }
  }
  return { drafts, ...(open && { open }) };
}

const itemsOf = (value: Value): readonly Value[] =>
  value.kind === "list" ? value.items : value.kind === "unknown" ? (value.members ?? []) : [];

const EMPTY: Draft = { statements: [] };

function draftOf(item: Value, name: string): Draft | Failure {
  if (item.kind === "null" || (item.kind === "string" && item.value === "")) return EMPTY;
  if (item.kind !== "string" && item.kind !== "unknown") return notJson(name);
  const document = documentOf(item);
  if (document === undefined) {
    if (item.kind === "string" && !isJson(item.value)) return notJson(name);
    return { statements: [], open: item.kind === "unknown" ? item.because : TOO_DEEP };
  }
  if (document.kind === "unknown") return { statements: [], open: document.because };
  if (document.kind !== "object") return notJson(name);
  const statements = element(document, "statement");
  if (statements?.kind === "object") {
    return failure(`A policy in \`${name}\` has no list of statements, which the provider needs.`);
  }
  const version = element(document, "version");
  const id = element(document, "id");
  const placed = (statement: Value): Value =>
    item.origin ? { ...statement, origin: graft(item.origin, statement.origin) } : statement;
  const read = withSids(statements);
  return {
    ...read,
    statements: read.statements.map((one) => ({ ...one, statement: placed(one.statement) })),
    ...(version && { version }),
    ...(id && { id }),
  };
}

const notJson = (name: string): Failure => failure(`A policy in \`${name}\` is no JSON object.`);

/** The value that a text is the JSON of; undefined if that cannot be read. */
function documentOf(item: StringValue | Unknown): Value | undefined {
  if (item.encodes) return item.encodes;
  const pieces = item.kind === "string" ? [item.value] : item.parts;
  return pieces && readJson(pieces, linesOf(pieces, item));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const TOO_DEEP: Reason = {
  text: "A policy is written in a way that the scanner does not read.",
  input: "policy",
  settledBy: "Write the statements in one document.",
};

/** A list of statements, or one that may have more members, with what they are called. */
export function withSids(statements: Value | undefined): Draft {
  if (!statements || statements.kind === "null") return EMPTY;
  const items = itemsOf(statements).map((statement) => ({ statement, sid: sidOf(statement) }));
  if (statements.kind === "unknown") return { statements: items, open: statements.because };
  return { statements: items };
}

function sidOf(statement: Value): string | undefined {
  if (statement.kind !== "object") return undefined;
  const sid = element(statement, "sid");
  if (!sid || sid.kind === "null") return "";
  return sid.kind === "string" ? sid.value : undefined;
}

/** As the provider reads JSON, the case of names does not matter. */
function element(body: ObjectValue, name: string): Value | undefined {
  for (const [key, value] of body.entries) {
    if (key.toLowerCase() === name && !body.symbols?.has(key)) return value;
  }
  const [symbol] = body.symbols?.values() ?? [];
  const because = body.open ?? symbol?.because;
  return because && unknown("any", because);
}
