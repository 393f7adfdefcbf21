import type { Attribute, Block, Elsewhere } from "../hcl/ast.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import type { Located } from "./module.ts";

/** What a nested block of an override replaces: all blocks of its type, static and dynamic ones. */
export const typeOfBlock = (block: Block): string =>
  block.type === "dynamic" ? (block.labels[0]?.text ?? "") : block.type;

/** Blocks that Terraform takes from the first declaration alone. */
const KEPT: ReadonlySet<string> = new Set(["validation", "lifecycle", "precondition"]);

/**
 * A block after an override of it: arguments are replaced one by one, nested blocks by their type. Each
 * part knows the file that it is written in; the block itself stays where it is declared.
 */
export function overridden(base: Located<Block>, override: Located<Block>): Located<Block> {
  const { file } = override;
  const { attributes, blocks } = override.node.body;
  const nested = blocks.filter(({ type }) => !KEPT.has(type));
  const replaced = new Set([...attributes.keys(), ...nested.map(typeOfBlock)]);
  const { body } = base.node;
  const kept = [...body.attributes].filter(([name]) => !replaced.has(name));
  const over = [...attributes].map(
    ([name, attribute]) => [name, writtenIn(attribute, file)] as const,
  );
  return {
    file: base.file,
    node: {
      ...base.node,
      body: {
        ...body,
        attributes: new Map<string, Attribute>([...kept, ...over]),
        blocks: [
          ...body.blocks.filter((block) => !replaced.has(typeOfBlock(block))),
          ...nested.map((block) => writtenIn(block, file)),
        ],
      },
    },
  };
}

const writtenIn = <T extends Elsewhere>(part: T, file: SourceFile): T => ({ file, ...part });

/** An override of something that the module does not declare, which Terraform refuses. */
export function baseless(
  { node, file }: Located<{ readonly start: number; readonly end: number }>,
  what: string,
  end = node.end,
): Diagnostic {
  return {
    severity: "warning",
    summary: "An override of something that is not declared",
    detail: `Terraform refuses it: no file without \`override\` in its name declares ${what}.`,
    span: { file, start: node.start, end },
  };
}
