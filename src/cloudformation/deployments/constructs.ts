import type { Constructs } from "../construct.ts";
import { member, type Node, textOf } from "../node.ts";

/**
 * The paths of constructs in the metadata of a stack, by template and logical id. A template is that of the
 * innermost construct that names one, else that of the stack.
 */
export function constructsIn(metadata: Node, stack: string): Constructs {
  const items = metadata.kind === "mapping" ? [...metadata.entries.values()] : [];
  const said = items.flatMap(({ key: path, value }) =>
    (value.kind === "sequence" ? value.items : []).map((item) => ({
      path,
      type: textOf(member(item, "type")),
      data: textOf(member(item, "data")) ?? "",
    })),
  );
  const templates = new Map(
    said.flatMap(({ path, type, data }) =>
      type === "aws:cdk:templateFile" ? [[path, data] as const] : [],
    ),
  );
  const found = new Map<string, string | undefined>();
  for (const { path, type, data } of said) {
    if (type !== "aws:cdk:logicalId") continue;
    const name = `${templateAround(path, templates) ?? stack}\0${data}`;
    found.set(name, found.has(name) ? undefined : path.slice(1));
  }
  return (template, id) => found.get(`${template.slice(template.lastIndexOf("/") + 1)}\0${id}`);
}

function templateAround(path: string, templates: ReadonlyMap<string, string>): string | undefined {
  for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
    const template = templates.get(path.slice(0, end));
    if (template !== undefined) return template;
  }
  return undefined;
}
