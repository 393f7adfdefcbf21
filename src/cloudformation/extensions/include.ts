import type { SourceFile } from "../../source/file.ts";
import { type Entry, type Mapping, member, type Node, nameOf } from "../node.ts";
import type { Template } from "../template.ts";

/** A file that a template includes, or why it is not read, as a clause: "does not exist". */
export type Included =
  | { readonly node: Node; readonly file: SourceFile }
  | { readonly refusal: string };

interface Including {
  readonly read: (location: string) => Included | undefined;
  readonly refuse: (place: Entry["place"], message: string) => void;
}

/**
 * A template with what `AWS::Include` puts in for files of the repository, named relative to the template as
 * `aws cloudformation package` takes them. What lies in S3 is left as it is. Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-include.html
 */
export function withIncluded(template: Template, including: Including): Template {
  const section = (entries: Mapping["entries"]) => entriesWith(entries, including);
  return {
    ...template,
    mappings: section(template.mappings),
    conditions: section(template.conditions),
    resources: section(template.resources),
    outputs: section(template.outputs),
  };
}

function entriesWith(entries: Mapping["entries"], including: Including): Mapping["entries"] {
  const made = new Map<string, Entry>();
  for (const entry of entries.values()) {
    const content = entry.key === "Fn::Transform" ? contentOf(entry, including) : undefined;
    if (content?.kind === "mapping") {
      for (const each of content.entries.values()) made.set(each.key, each);
    } else {
      made.set(entry.key, { ...entry, value: nodeWith(entry.value, including) });
    }
  }
  return made;
}

function nodeWith(node: Node, including: Including): Node {
  if (node.tag === "!Transform") return contentOf({ value: node, place: node }, including) ?? node;
  if (node.kind === "mapping") return { ...node, entries: entriesWith(node.entries, including) };
  if (node.kind !== "sequence") return node;
  return { ...node, items: node.items.map((item) => nodeWith(item, including)) };
}

/** What `AWS::Include` puts in at a place; undefined if it is another macro or the file is not in the repository. */
function contentOf(
  { value, place }: Pick<Entry, "value" | "place">,
  { read, refuse }: Including,
): Node | undefined {
  if (nameOf(member(value, "Name")) !== "AWS::Include") return undefined;
  const location = nameOf(member(member(value, "Parameters"), "Location"));
  if (location === undefined || /^[a-z][a-z0-9+.-]*:/i.test(location)) return undefined;
  const found = read(location);
  if (found && "node" in found) return inFile(found.node, found.file);
  refuse(
    place,
    `\`${location}\`, which is included here, ${found?.refusal ?? "leaves the repository"}.`,
  );
  return undefined;
}

/** A node that knows that it stands in another file than the template. */
function inFile(node: Node, file: SourceFile): Node {
  if (node.kind === "mapping") {
    const entries = [...node.entries].map(([key, entry]) => {
      const place = { ...entry.place, file };
      return [key, { key, place, value: inFile(entry.value, file) }] as const;
    });
    return { ...node, file, entries: new Map(entries) };
  }
  if (node.kind !== "sequence") return { ...node, file };
  return { ...node, file, items: node.items.map((item) => inFile(item, file)) };
}
