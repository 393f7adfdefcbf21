import type { Checked, Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import { compose } from "./compose.ts";
import { limitBroken } from "./limits.ts";
import type { Node } from "./node.ts";
import { nodesOf } from "./nodes-of-yaml.ts";
import { invalidYaml } from "./yaml-problem.ts";

/** A template in YAML; undefined if the text is none, or breaks a limit. Only the first document counts. */
export function readYaml(file: SourceFile, yaml: typeof import("yaml")): Checked<Node | undefined> {
  const composed = compose(file.text, yaml);
  if (typeof composed === "string") return refused(limitBroken(composed, file));
  if ("message" in composed) {
    const [start, end] = composed.position;
    return refused(invalidYaml(file, { start, end }, composed.message));
  }
  const { document, second } = composed;
  if (!document?.contents) return { value: undefined, diagnostics: [] };
  const found = nodesOf(document.contents, file, composed, yaml);
  if (!("node" in found)) return refused(found);
  const start = second === undefined ? undefined : composed.original(second);
  const several =
    start === undefined ? [] : [invalidYaml(file, { start, end: start + 3 }, SEVERAL)];
  return { value: found.node, diagnostics: [...found.diagnostics, ...several] };
}

const SEVERAL = "A template is one YAML document, and another one begins here";

const refused = (problem: Diagnostic) => ({ value: undefined, diagnostics: [problem] });
