import type { Files } from "../report/report.ts";

/** What became of the files, in a language. */
interface Fates {
  readonly analysed: ReadonlySet<string>;
  readonly notApplicable: ReadonlySet<string>;
  readonly unanalysed: ReadonlyMap<string, string>;
}

/** What is excluded and called as a module is analysed all the same. */
export function countFiles(
  projects: readonly Fates[],
  all: readonly string[],
): { readonly files: Files; readonly excluded: number } {
  const count = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);
  const excluded = all.filter((path) =>
    projects.every((project) => !project.analysed.has(path) && !project.unanalysed.has(path)),
  ).length;
  const files = {
    analysed: count(projects.map(({ analysed }) => analysed.size)),
    notApplicable: excluded + count(projects.map(({ notApplicable }) => notApplicable.size)),
    unanalysed: projects
      .flatMap(({ unanalysed }) => [...unanalysed])
      .map(([file, reason]) => ({ file, reason }))
      .sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
  return { files, excluded };
}
