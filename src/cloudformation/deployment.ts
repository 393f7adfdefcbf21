import type { SourceFile, Span } from "../source/file.ts";
import type { Files } from "../source/files.ts";
import { textAt } from "./candidate.ts";
import { readCommonYaml } from "./common-yaml.ts";
import type { Late } from "./late.ts";
import { LIMITS } from "./limits.ts";
import { type Entry, member, type Node, spanOf, textOf } from "./node.ts";
import { readJson } from "./read-json.ts";
import { readYaml } from "./read-yaml.ts";

/** A text that is given from outside of a template; `span` is where, if it is in a file. */
export interface Given {
  readonly text: string;
  readonly span?: Span;
}

/** What a file says of how a stack is deployed. */
export interface Deployment {
  readonly parameters: ReadonlyMap<string, Given>;
  readonly tags: ReadonlyMap<string, Given>;
}

/** The file at a path, read as data; undefined if it is not there, or neither JSON nor YAML. */
export function readData(files: Files, path: string, late: Late) {
  const file = textAt(files, path);
  if ("refusal" in file) return file;
  if (file.text.length > LIMITS.characters) return { refusal: "is too long" };
  const json = /^\uFEFF?\s*[[{]/.test(file.text) ? readJson(file) : undefined;
  const node = (json?.value ? json : (readCommonYaml(file) ?? readYaml(file, late.yaml()))).value;
  return node ? { file, node } : { refusal: "is neither JSON nor YAML" };
}

/**
 * What a file of parameters says; undefined if it is none. The forms are those of the AWS CLI
 * (`ParameterKey` and `ParameterValue`, or `Key=Value`), of CodePipeline and Rain (`Parameters`, `Tags`),
 * and of the deployment files of Git sync (`parameters`, `tags`).
 */
export function deploymentIn(node: Node, file: SourceFile): Deployment | undefined {
  if (node.kind === "sequence") {
    const pairs = node.items.map((item) => pairOf(item, file));
    if (!pairs.every((pair) => pair !== undefined)) return undefined;
    return { parameters: new Map(pairs.flat()), tags: NOTHING };
  }
  for (const [parameters, tags] of SPELLINGS) {
    const given = member(node, parameters);
    if (given?.kind !== "mapping") continue;
    return { parameters: textsIn(given, file), tags: textsIn(member(node, tags), file) };
  }
  return undefined;
}

const SPELLINGS = [
  ["Parameters", "Tags"],
  ["parameters", "tags"],
] as const;

const NOTHING: ReadonlyMap<string, Given> = new Map();

type Pair = readonly [string, Given];

/** One parameter, or none if it keeps the value that it had; undefined if the item is no parameter. */
function pairOf(item: Node, file: SourceFile): readonly Pair[] | undefined {
  const written = textOf(item);
  if (written !== undefined) {
    const at = written.indexOf("=");
    const given = { text: written.slice(at + 1), span: spanOf(item, file) };
    return at > 0 ? [[written.slice(0, at), given]] : undefined;
  }
  const key = textOf(member(item, "ParameterKey"));
  if (key === undefined) return undefined;
  const value = member(item, "ParameterValue");
  const text = textGiven(value);
  return value && text !== undefined ? [[key, { text, span: spanOf(value, file) }]] : [];
}

/** A list is given as one text with commas, as the clients of AWS do it. */
function textGiven(node: Node | undefined): string | undefined {
  if (node?.tag !== undefined) return undefined;
  if (node?.kind !== "sequence") {
    const text = textOf(node);
    // Taskcat replaces these when it tests.
    return text?.includes("$[taskcat_") ? undefined : text;
  }
  const items = node.items.map(textOf);
  return items.every((item) => item !== undefined) ? items.join(",") : undefined;
}

/** The texts of a mapping; what is none, such as a function, is not given. */
export function textsIn(node: Node | undefined, file: SourceFile): ReadonlyMap<string, Given> {
  if (node?.kind !== "mapping") return NOTHING;
  const pairOfEntry = ({ key, value }: Entry): readonly Pair[] => {
    const text = textGiven(value);
    return text === undefined ? [] : [[key, { text, span: spanOf(value, file) }]];
  };
  return new Map([...node.entries.values()].flatMap(pairOfEntry));
}
