import { type Reads, type Report, rootsTouched } from "../index.ts";

export interface Touched {
  /** The report with everything about other roots set aside, and without what is said of their files. */
  readonly report: Report;
  /** Files that could not be analysed and belong to the roots, or are among the changed ones. */
  readonly unanalysed: Report["files"]["unanalysed"];
}

/** Narrows a report to the roots that the changed files belong to. Every file is still counted. */
export function touchedBy(
  changed: readonly string[],
  report: Report,
  reads: ReadonlyMap<string, Reads>,
): Touched {
  const roots = new Set(rootsTouched(reads, changed));
  const own = new Map([...reads].filter(([root]) => roots.has(root)));
  const named = new Set(changed);
  const belongs = (path: string) => named.has(path) || rootsTouched(own, [path]).length > 0;
  const isHere = ({ subject }: Report["results"][number]) => roots.has(subject.root);
  const elsewhere = report.results.filter((result) => !isHere(result));
  return {
    report: {
      ...report,
      results: report.results.filter(isHere),
      setAside: [
        ...report.setAside,
        ...elsewhere.map((result) => ({ result, by: "elsewhere" as const, reason: "" })),
      ],
      diagnostics: report.diagnostics.filter(({ span, path }) => {
        const file = span?.file.path ?? path;
        return file === undefined || belongs(file);
      }),
    },
    unanalysed: report.files.unanalysed.filter(({ file }) => belongs(file)),
  };
}
