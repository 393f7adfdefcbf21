import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";

/** Trouble in a YAML text; the message is a sentence without a full stop. */
export function invalidYaml(
  file: SourceFile,
  { start, end }: { readonly start: number; readonly end: number },
  message: string,
): Diagnostic {
  const length = file.text.length;
  const sentence = message
    .trim()
    .slice(0, 200)
    .replace(/[.:]?$/, ".");
  return {
    severity: "error",
    summary: "The YAML cannot be read",
    detail: sentence,
    span: { file, start: Math.min(start, length), end: Math.min(end, length) },
  };
}
