import type { Template } from "../cloudformation/template.ts";
import type { HclFile } from "../hcl/ast.ts";
import type { SourceFile } from "../source/file.ts";
import type { Found } from "./found.ts";
import { MARKER } from "./suppression.ts";
import { suppressionsInHcl } from "./suppressions-in-hcl.ts";
import { suppressionsInTemplate } from "./suppressions-in-template.ts";

/** Whether a file may hold suppressions that count: those of others who wrote a module do not. */
export const maySuppress = ({ text, vendored }: SourceFile): boolean =>
  !vendored && text.includes(MARKER);

/** Every suppression in files that were analysed. */
export function suppressionsInCode(
  trees: ReadonlyMap<SourceFile, HclFile>,
  templates: readonly Template[],
  yaml: () => typeof import("yaml"),
): Found {
  const found = [
    ...[...trees].map(([file, tree]) => suppressionsInHcl(file, tree)),
    ...templates
      .filter(({ file }) => maySuppress(file))
      .map((template) => suppressionsInTemplate(template, yaml)),
  ];
  return {
    suppressions: found.flatMap(({ suppressions }) => suppressions),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
  };
}

export const NO_SUPPRESSIONS: Found = { suppressions: [], diagnostics: [] };
