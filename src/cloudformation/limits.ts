import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";

/** What is beyond these is not read. CloudFormation itself takes 1 MB and 500 resources. */
export const LIMITS = {
  /** Characters of a file. */
  characters: 2_000_000,
  /** Collections inside each other. */
  depth: 200,
  /** Values in a file. */
  nodes: 400_000,
  /** Values in a file if every alias were a copy. */
  expanded: 1_000_000,
} as const;

const MESSAGES: Readonly<Record<keyof typeof LIMITS, string>> = {
  characters: `It has more than ${LIMITS.characters} characters.`,
  depth: `Its values are nested more than ${LIMITS.depth} deep.`,
  nodes: `It holds more than ${LIMITS.nodes} values.`,
  expanded: `Its aliases stand for more than ${LIMITS.expanded} values.`,
};

export function limitBroken(limit: keyof typeof LIMITS, file: SourceFile): Diagnostic {
  return {
    severity: "error",
    summary: "The file is beyond a limit of the scanner",
    detail: MESSAGES[limit],
    span: { file, start: 0, end: 0 },
  };
}
