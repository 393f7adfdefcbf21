import { CONFIG_FILE, type Reads, type Report, rootsTouched, type ScanOptions } from "../index.ts";
import { spelling } from "./repository-path.ts";

/**
 * The roots that nobody can leave out, told before anything is judged: those that changed configuration of
 * Terraform belongs to. Other files may be read by expressions, which is only known afterwards.
 */
export function judgedBy(changed: readonly string[]): NonNullable<ScanOptions["judged"]> {
  return (reads) => {
    if (!changed.every((path) => TERRAFORM.test(path))) return undefined;
    const roots = new Set(rootsTouched(reads, changed, spelling));
    return (root) => roots.has(root);
  };
}

export const TERRAFORM = /\.(?:tf|tofu|tfvars)(?:\.json)?$/i;

export interface Touched {
  /** The report with everything about other roots set aside, and without what is said of their files. */
  readonly report: Report;
  /** Files that could not be analysed and belong to the roots, or are among the changed ones. */
  readonly unanalysed: Report["files"]["unanalysed"];
}

/**
 * Narrows a report to the roots that the changed files belong to; the configuration belongs to all of
 * them. Every file is still counted.
 */
export function touchedBy(
  changed: readonly string[],
  report: Report,
  reads: ReadonlyMap<string, Reads>,
): Touched {
  const isAll = changed.some((path) => spelling(path) === CONFIG_FILE);
  const roots = new Set(isAll ? reads.keys() : rootsTouched(reads, changed, spelling));
  const own = [...reads].filter(([root]) => roots.has(root)).map(([, read]) => read);
  const directories = new Set(own.flatMap((read) => [...read.directories]));
  const files = new Set([...changed, ...own.flatMap((read) => [...read.files])].map(spelling));
  const belongs = (path: string) => files.has(spelling(path)) || directories.has(directoryOf(path));
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

const directoryOf = (path: string): string =>
  path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
