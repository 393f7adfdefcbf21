import { Composer, type CST, isAlias, isMap, isNode, isScalar, isSeq, Parser } from "yaml";
import type { Kind } from "../graph/kind.ts";
import type { Checked, Diagnostic } from "../source/diagnostic.ts";
import { positionAt, type SourceFile, type Span } from "../source/file.ts";
import { errorAt, type Located, type Path } from "./located.ts";
import { readRule } from "./read-rule.ts";
import type { RuleFile } from "./rule.ts";
import { kindsByName } from "./types.ts";

const MAX_CHARACTERS = 500_000;
const MAX_DEPTH = 50;

/**
 * Reads rule files. A file with trouble is left out, and every trouble has its place. Loading this module
 * loads the YAML and CEL parsers: only the rules of a user, and the build, need it.
 */
export function loadRules(
  files: readonly SourceFile[],
  kinds: readonly Kind[],
): Checked<readonly RuleFile[]> {
  const diagnostics: Diagnostic[] = [];
  const loaded = new Map<string, { rule: RuleFile; file: SourceFile }>();
  for (const file of files) {
    const { value: rule, diagnostics: trouble } = loadRule(file, kinds);
    diagnostics.push(...trouble);
    const first = rule && loaded.get(rule.rule.id);
    if (first) {
      const detail = `\`${rule.rule.id}\` is also the id of ${first.file.path}. Give this one another name.`;
      diagnostics.push(errorAt(idOf(file), "Two rules have the same id", detail));
    } else if (rule) loaded.set(rule.rule.id, { rule, file });
  }
  return { value: [...loaded.values()].map(({ rule }) => rule), diagnostics };
}

/** One rule file; undefined if anything in it is wrong. */
export function loadRule(file: SourceFile, kinds: readonly Kind[]): Checked<RuleFile | undefined> {
  if (file.text.length > MAX_CHARACTERS) {
    const detail = `A rule file has at most ${MAX_CHARACTERS} characters.`;
    const trouble = errorAt(startOf(file), "A rule file is too long", detail);
    return { value: undefined, diagnostics: [trouble] };
  }
  const { value: located, diagnostics } = parseYaml(file);
  return located ? readRule(located, kindsByName(kinds)) : { value: undefined, diagnostics };
}

function idOf(file: SourceFile): Span {
  const { value } = parseYaml(file);
  return value?.value(["id"]) ?? startOf(file);
}

function parseYaml(file: SourceFile): Checked<Located | undefined> {
  const tokens = [...new Parser().parse(file.text)];
  if (isDeep(tokens)) {
    const detail = `Its values are nested more than ${MAX_DEPTH} deep.`;
    return { value: undefined, diagnostics: [errorAt(startOf(file), INVALID, detail)] };
  }
  const composer = new Composer({ uniqueKeys: false });
  const [document, second] = composer.compose(tokens, true, file.text.length);
  const diagnostics = (document?.errors ?? []).map(({ message, pos: [start, end] }) =>
    errorAt({ file, start, end }, INVALID, sentence(message)),
  );
  if (second) {
    const [start, end] = second.range;
    diagnostics.push(
      errorAt({ file, start, end }, INVALID, "A file holds one rule: remove `---`."),
    );
  }
  const top = document?.contents;
  if (diagnostics.length === 0) findTrouble(top, file, diagnostics);
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  return { value: { file, data: toData(top), ...places(file, top) }, diagnostics };
}

const INVALID = "A rule file is not valid YAML";

const startOf = (file: SourceFile): Span => ({ file, start: 0, end: 0 });

/**
 * The parser of the package takes any depth, but composing is recursive, and running out of stack there
 * can end the process: what is too deep is refused before.
 */
function isDeep(tokens: readonly CST.Token[]): boolean {
  const open = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > MAX_DEPTH) return true;
    for (const token of partsOf(next.token)) open.push({ token, depth: next.depth + 1 });
  }
  return false;
}

function partsOf(token: CST.Token): readonly CST.Token[] {
  const parts =
    "items" in token
      ? token.items.flatMap((item) => [item.key, item.value])
      : "value" in token
        ? [token.value]
        : [];
  return parts.filter((part) => typeof part === "object" && part !== null);
}

const sentence = (message: string): string =>
  `${message
    .trim()
    .slice(0, 200)
    .replace(/[.:]?$/, "")}.`;

/** What YAML allows and rules do not: a key that is written twice, and aliases. */
function findTrouble(node: unknown, file: SourceFile, found: Diagnostic[]): void {
  if (isAlias(node)) {
    const detail = "Write the value out: aliases are not read in rules.";
    found.push(errorAt(spanOf(node, file), "A rule file uses a YAML alias", detail));
  } else if (isSeq(node)) {
    for (const item of node.items) findTrouble(item, file, found);
  } else if (isMap(node)) {
    const lines = new Map<string, number>();
    for (const { key, value } of node.items) {
      const name = String(toData(key));
      const at = spanOf(key, file);
      const first = lines.get(name);
      if (first === undefined) lines.set(name, positionAt(file, at.start).line);
      else {
        const detail = `\`${name}\` is already in line ${first}. Remove one of the two.`;
        found.push(errorAt(at, "A key is written twice", detail));
      }
      findTrouble(value, file, found);
    }
  }
}

function toData(node: unknown): unknown {
  if (isSeq(node)) return node.items.map(toData);
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => [String(toData(key)), toData(value)]),
    );
  }
  return isScalar(node) ? node.value : null;
}

function spanOf(node: unknown, file: SourceFile): Span {
  const range = isNode(node) ? node.range : undefined;
  return { file, start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

function places(file: SourceFile, top: unknown): Pick<Located, "value" | "key"> {
  const find = (path: Path): { key: unknown; value: unknown } => {
    let found: { key: unknown; value: unknown } = { key: top, value: top };
    for (const step of path) {
      const next = stepInto(found.value, step);
      if (!next) return found;
      found = next;
    }
    return found;
  };
  return {
    value: (path) => {
      const { key, value } = find(path);
      return spanOf(isNode(value) ? value : key, file);
    },
    key: (path) => spanOf(find(path).key, file),
  };
}

function stepInto(node: unknown, step: string | number) {
  if (isMap(node)) return node.items.find(({ key }) => String(toData(key)) === String(step));
  if (!isSeq(node)) return undefined;
  const item: unknown = node.items[Number(step)];
  return item === undefined ? undefined : { key: item, value: item };
}
