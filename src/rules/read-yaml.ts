import { Composer, type CST, isAlias, isMap, isNode, isScalar, isSeq, Parser } from "yaml";
import type { Checked, Diagnostic } from "../source/diagnostic.ts";
import { positionAt, type SourceFile, type Span } from "../source/file.ts";
import { errorAt, type Located, type Path } from "./located.ts";

const MAX_CHARACTERS = 500_000;
const MAX_DEPTH = 50;

/**
 * Reads a file of the user's that is data in YAML, or says everything that is wrong with it. `what` is what
 * such files are called: "rule file". Loading this module loads the YAML parser.
 */
export function readYaml(file: SourceFile, what: string): Checked<Located | undefined> {
  if (file.text.length > MAX_CHARACTERS) {
    const detail = `A ${what} has at most ${MAX_CHARACTERS} characters.`;
    const trouble = errorAt(startOf(file), `A ${what} is too long`, detail);
    return { value: undefined, diagnostics: [trouble] };
  }
  const invalid = `A ${what} is not valid YAML`;
  const tokens = [...new Parser().parse(file.text)];
  if (isDeep(tokens)) {
    const detail = `Its values are nested more than ${MAX_DEPTH} deep.`;
    return { value: undefined, diagnostics: [errorAt(startOf(file), invalid, detail)] };
  }
  const composer = new Composer({ uniqueKeys: false });
  const [document, second] = composer.compose(tokens, true, file.text.length);
  const diagnostics = (document?.errors ?? []).map(({ message, pos: [start, end] }) =>
    errorAt({ file, start, end }, invalid, sentence(message)),
  );
  if (second) {
    const [start, end] = second.range;
    diagnostics.push(
      errorAt({ file, start, end }, invalid, "It holds one document: remove `---`."),
    );
  }
  const top = document?.contents;
  if (diagnostics.length === 0) findTrouble(top, { file, what, found: diagnostics });
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  return { value: { file, data: toData(top), ...places(file, top) }, diagnostics };
}

/** Where trouble with a whole file is shown. */
export const startOf = (file: SourceFile): Span => ({ file, start: 0, end: 0 });

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

interface Search {
  readonly file: SourceFile;
  readonly what: string;
  readonly found: Diagnostic[];
}

/** What YAML allows and we do not: a key that is written twice, and aliases. */
function findTrouble(node: unknown, search: Search): void {
  const { file, what, found } = search;
  if (isAlias(node)) {
    const detail = "Write the value out: aliases are not read here.";
    found.push(errorAt(spanOf(node, file), `A ${what} uses a YAML alias`, detail));
  } else if (isSeq(node)) {
    for (const item of node.items) findTrouble(item, search);
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
      findTrouble(value, search);
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
