import type { Result } from "../rules/result.ts";
import type { SourceFile, Span } from "../source/file.ts";
import { compare } from "./order.ts";
import type { Report } from "./report.ts";

/**
 * Results as they can be shown where only files of the repository can be: what is wrong in an installed
 * module is shown at its call, and what no text declares, such as a VPC that is given by its id, at the top
 * of the first file of its root that the report knows.
 */
export function atHome(
  report: Report,
  results: readonly Result[] = report.results,
): readonly Result[] {
  let files: ReadonlyMap<string, SourceFile> | undefined;
  return results.flatMap((result) => {
    const placed = { ...result, trail: result.trail.filter(isSomewhere(result)) };
    if (isSomewhere(result)(result)) return [atCall(placed)];
    files ??= filesByRoot(report);
    const file = files.get(result.subject.root);
    const [step] = placed.trail;
    if (step) return [atCall({ ...placed, location: step.location, trail: placed.trail.slice(1) })];
    return file ? [{ ...placed, location: { file, start: 0, end: 0 } }] : [];
  });
}

/** How many of the results have no place that could be shown. */
export function homeless(report: Report, results: readonly Result[]): number {
  return results.length - atHome(report, results).length;
}

/** What has no place in a text is said to be in its root, which is a directory. */
const isSomewhere =
  ({ subject }: Result) =>
  ({ location }: { readonly location: Span }): boolean =>
    location.file.text !== "" || location.file.path !== subject.root;

function atCall(result: Result): Result {
  const { location, trail, message } = result;
  if (!location.file.vendored) return result;
  const home = trail.find((step) => !step.location.file.vendored);
  if (!home) return result;
  const rest = trail.filter((step) => step !== home);
  return { ...result, location: home.location, trail: [{ note: message, location }, ...rest] };
}

/** The first file of every root, by its path. */
function filesByRoot({ results, setAside }: Report): ReadonlyMap<string, SourceFile> {
  const files = new Map<string, SourceFile>();
  for (const result of [...results, ...setAside.map(({ result }) => result)]) {
    const { root } = result.subject;
    for (const step of [result, ...result.trail]) {
      const { file } = step.location;
      if (!isSomewhere(result)(step) || file.vendored) continue;
      const known = files.get(root);
      if (!known || compare(file.path, known.path) < 0) files.set(root, file);
    }
  }
  return files;
}
