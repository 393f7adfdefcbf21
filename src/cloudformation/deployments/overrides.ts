import type { SourceFile, Span } from "../../source/file.ts";
import type { Given } from "../deployment.ts";
import { type Node, spanOf, textOf } from "../node.ts";

/**
 * `Key=Value Other="with blanks"` or `ParameterKey=Key,ParameterValue=Value`, as the command line of SAM takes
 * them: one text or a list of texts, or a mapping. Undefined for anything else, such as the name of a file.
 */
export function overridesIn(
  node: Node | undefined,
  file: SourceFile,
): ReadonlyMap<string, Given> | undefined {
  if (!node) return new Map();
  if (node.kind === "mapping") {
    const pairs = [...node.entries.values()].map(({ key, value }) => {
      const text = key === INCLUDED ? undefined : textOfItem(value);
      return text === undefined ? undefined : ([key, givenAs(text, key, value, file)] as const);
    });
    return pairs.every((pair) => pair !== undefined) ? new Map(pairs) : undefined;
  }
  const found = new Map<string, Given>();
  for (const item of node.kind === "sequence" ? node.items : [node]) {
    if (item.kind === "mapping") {
      const inner = overridesIn(item, file);
      if (!inner) return undefined;
      for (const [key, given] of inner) found.set(key, given);
      continue;
    }
    const text = textOf(item)?.trim();
    if (text === undefined) return undefined;
    PAIR.lastIndex = 0;
    while (PAIR.lastIndex < text.length) {
      const [, long, key = long, value] = PAIR.exec(text) ?? [];
      if (key === undefined || value === undefined) return undefined;
      found.set(unquoted(key), givenAs(unquoted(value), `${key}=`, item, file));
    }
  }
  return found;
}

/** Names files with more of them. */
const INCLUDED = "$include";

/** Nothing unsets what was there; lists are given with commas. */
function textOfItem(node: Node): string | undefined {
  if (node.kind === "mapping") return undefined;
  if (node.kind === "scalar") return node.value === null ? "" : String(node.value);
  const texts = node.items.map(textOf);
  return texts.every((text) => text !== undefined)
    ? texts.map((text) => text.trim()).join(",")
    : undefined;
}

/**
 * A pair and the blank before the next one. Source: https://github.com/aws/aws-sam-cli/blob/develop/samcli/cli/types.py
 * What SAM takes for part of a value, such as the end of a line, or leaves out, such as a key without a value, is
 * no pair here.
 */
const PAIR =
  /(?:ParameterKey=("[^"=]+"|'[^'=]+'|[^\s"'=,]+),ParameterValue|(?!ParameterKey=)("[^"=]+"|'[^'=]+'|[^\s"'=,]+))=("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|(?:\\.|[^\s"'\\])(?:\\.|[^\s"\\])*)(?: (?:\s* )?|$)/sy;

const unquoted = (value: string): string =>
  (/^(["']).*\1$/s.test(value) ? value.slice(1, -1) : value).replace(/\\([" '])/g, "$1");

/** Where nodes have no place, as those of TOML, what stands once in the file is found by its text. */
function givenAs(text: string, mark: string, node: Node, file: SourceFile): Given {
  const span = node.end > node.start ? spanOf(node, file) : placeOf(mark, file);
  return { text, ...(span && { span }) };
}

function placeOf(mark: string, file: SourceFile): Span | undefined {
  const start = file.text.indexOf(mark);
  if (start < 0 || file.text.includes(mark, start + 1)) return undefined;
  return { file, start, end: start + mark.trimEnd().length };
}
