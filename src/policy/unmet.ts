import type { Template } from "../cloudformation/template.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import { suggestion } from "../source/nearest.ts";
import type { Config } from "./config.ts";

/** What was scanned, as far as the configuration speaks of it. */
export interface Scanned {
  /** What the user named; empty for everything. */
  readonly paths: readonly string[];
  readonly roots: readonly string[];
  readonly templates: readonly Template[];
}

/** What the configuration says of roots, templates and parameters that are not there. */
export function unmetIn(
  config: Config,
  { paths, roots, templates }: Scanned,
): readonly Diagnostic[] {
  const isLookedAt = (path: string) =>
    paths.length === 0 || paths.some((named) => named === "" || isBelow(path, named));
  const missing = (
    list: readonly { path: string; at: Diagnostic["span"] }[],
    what: string,
    there: readonly string[],
  ) =>
    list
      .filter(({ path }) => isLookedAt(path) && !there.includes(path))
      .map(({ path, at }) =>
        warning(
          `A ${what} of the configuration does not exist`,
          `There is no ${what} \`${path}\`.${suggestion(path, there)}`,
          at,
        ),
      );
  const files = templates.map(({ file }) => file.path);
  const unused = [
    ...config.parameters.map((given) => ({ given, of: templates })),
    ...config.templates.flatMap(({ path, parameters }) =>
      parameters.map((given) => ({
        given,
        of: templates.filter(({ file }) => file.path === path),
      })),
    ),
  ];
  return [
    ...missing(config.roots, "root module", roots),
    ...missing(config.templates, "template", files),
    ...unused
      .filter(
        ({ given, of }) =>
          of.length > 0 && !of.some(({ parameters }) => parameters.has(given.name)),
      )
      .map(({ given, of }) => {
        const known = of.flatMap(({ parameters }) => [...parameters.keys()]);
        const detail = `No template has a parameter \`${given.name}\`.${suggestion(given.name, known)}`;
        return warning("A parameter was not used", detail, given.at);
      }),
  ];
}

const isBelow = (path: string, directory: string): boolean =>
  path === directory || path.startsWith(`${directory}/`);

const warning = (summary: string, detail: string, span: Diagnostic["span"]): Diagnostic => ({
  severity: "warning",
  summary,
  detail,
  ...(span && { span }),
});
