import type { Declaration } from "../graph/declaration.ts";
import type { Entity, Fact } from "../graph/fact.ts";
import { DEFINITIONS, KINDS } from "../graph/kinds/index.ts";
import { reasonsOf } from "../value/reason.ts";
import type { Unknown, Value } from "../value/value.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Evidence } from "./result.ts";
import type { Rule } from "./rule.ts";

/** Values that one digest looks at; of what holds more nobody says that it is the same as something else. */
const MOST_VALUES = 20_000;

/**
 * What a result is about beside its address: digests of what is declared, in which the subject's own name
 * and module do not occur. Evaluates every attribute of the declaration, so it is for comparisons only.
 * `blamed` are the parts of the subject that the rule points at.
 */
export function evidenceOf(
  { id, at }: Pick<Rule, "id" | "at">,
  subject: Entity,
  blamed: Fact | undefined,
): Evidence {
  const content = digest([id, subject.type], subject, subject);
  const members =
    blamed?.kind === "collection"
      ? [...blamed.certain, ...blamed.possible.map(({ fact }) => fact)]
      : [];
  return {
    attribute: at?.text ?? "",
    ...(content !== undefined && { content }),
    culprits: members.map((member) => digest([], member, subject) ?? "").sort(),
  };
}

/** Undefined for what lives outside the code, and for what is too large to look at. */
function digest(head: readonly string[], fact: Fact, subject: Entity): string | undefined {
  if (fact === subject && !subject.declaration && !subject.origin) return undefined;
  const writing: Writing = {
    subject,
    prefix: modulePrefix(subject.address),
    parts: [],
    left: MOST_VALUES,
  };
  // A part of something has the declaration of the whole.
  if (fact === subject && subject.declaration) writeDeclaration(subject.declaration, writing);
  else if (fact.kind === "entity") writeProperties(fact, writing);
  else writeFact(fact, writing);
  return writing.left > 0 ? fingerprint([...head, ...writing.parts]) : undefined;
}

interface Writing {
  readonly subject: Entity;
  /** The module that the subject is in, with a dot behind it. */
  readonly prefix: string;
  readonly parts: string[];
  left: number;
}

function writeDeclaration(declaration: Declaration, writing: Writing): void {
  writing.parts.push(declaration.language, declaration.type);
  for (const name of [...declaration.names].sort()) {
    const value = declaration.attribute(name);
    if (!value) continue;
    writing.parts.push(name);
    writeValue(value, writing);
  }
}

/** Something that is derived, or a part of something, is what can be asked of it. */
function writeProperties(entity: Entity, writing: Writing): void {
  const kind = KINDS.find(({ name }) => name === entity.type);
  writing.parts.push(entity.type);
  for (const name of Object.keys(kind?.properties ?? {}).sort()) {
    if (name === "name" || name === "address") continue;
    if (writing.left <= 0) return;
    writing.parts.push(name);
    writeFact(entity.get(name), writing);
  }
}

function writeFact(fact: Fact, writing: Writing): void {
  if (--writing.left <= 0) return;
  if (fact.kind === "entity") {
    if (isPart(fact)) writeProperties(fact, writing);
    else writing.parts.push("entity", relative(fact.root, fact.address, writing));
  } else if (fact.kind === "collection") {
    writing.parts.push("[");
    for (const member of fact.certain) writeFact(member, writing);
    writing.parts.push("?");
    for (const { fact: member } of fact.possible) writeFact(member, writing);
    writing.parts.push(fact.open ? "…]" : "]");
  } else writeValue(fact, writing);
}

/** A part of something else that has no name of its own: a range, a statement. */
const isPart = ({ type }: Entity): boolean => !DECLARED.has(type);

const DECLARED: ReadonlySet<string> = new Set(DEFINITIONS.map(({ name }) => name));

function writeValue(value: Value, writing: Writing): void {
  if (--writing.left <= 0) return;
  const { parts } = writing;
  parts.push(value.kind);
  if (value.sensitive) return;
  switch (value.kind) {
    case "string":
    case "number":
    case "bool":
      parts.push(String(value.value));
      return;
    case "null":
      return;
    case "list":
      for (const item of value.items) writeValue(item, writing);
      parts.push("]");
      return;
    case "object":
      for (const [key, entry] of [...value.entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
        parts.push(key);
        writeValue(entry, writing);
      }
      parts.push(value.open ? "…}" : "}");
      return;
    case "unknown":
      writeUnknown(value, writing);
  }
}

/** An unknown is what it refers to, or what it is made of, or the inputs that decide it. */
function writeUnknown(value: Unknown, writing: Writing): void {
  const { parts } = writing;
  const reference = value.identity?.reference ?? value.someOf;
  if (reference) {
    const [root = "", address = ""] = splitInstance(reference.instance);
    parts.push(relative(root, address, writing), reference.attribute);
  } else if (value.parts) {
    for (const part of value.parts) {
      if (typeof part === "string") parts.push(part);
      else writeValue(part, writing);
    }
  } else parts.push(...reasonsOf(value.because).map(({ input }) => relative("", input, writing)));
}

/** `Declaration.instance` is the root, `#` and the address. */
function splitInstance(instance: string): readonly string[] {
  const cut = instance.indexOf("#");
  return cut === -1 ? ["", instance] : [instance.slice(0, cut), instance.slice(cut + 1)];
}

/** An address as the subject's own module would write it. */
function relative(root: string, address: string, { subject, prefix }: Writing): string {
  if (address === subject.address) return "·";
  const own = root === "" || root === subject.root;
  if (!own) return `${root}#${address}`;
  return prefix !== "" && address.startsWith(prefix) ? address.slice(prefix.length) : address;
}

/** `module.network["a"].` of `module.network["a"].aws_subnet.b`; a key may hold dots and brackets. */
function modulePrefix(address: string): string {
  const modules = /^(?:module\.[^.[\]]+(?:\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\])?\.)+/.exec(address);
  return modules?.[0] ?? "";
}
