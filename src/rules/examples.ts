import { positionAt } from "../source/file.ts";
import type { Result, Verdict } from "./result.ts";
import type { Example, ExampleFlags, RuleFile } from "./rule.ts";

/** What this rule, and no other, says about the files. */
export type Scan = (
  rule: RuleFile["rule"],
  files: ReadonlyMap<string, string>,
  flags: ExampleFlags,
) => readonly Result[];

const MARKER = /[ \t]*(?:#|\/\/) <- ((?:fail|unknown|pass)(?:, (?:fail|unknown|pass))*)[^\r\n]*/;

/**
 * Runs an example and compares what is reported with what its comments promise. Every fail and unknown
 * must be marked on its line; passes need no mark, but a mark needs its pass. Empty if all is as promised.
 */
export function runExample({ rule }: RuleFile, example: Example, scan: Scan): readonly string[] {
  const marked = marksOf(example.files);
  const results = scan(rule, cutMarks(example.files), example.flags);
  if (example.expect) return notApplicable(marked, results);
  if (marked.size === 0)
    return ["no line is marked: write `# <- fail`, `# <- unknown` or `# <- pass`"];
  return compare(marked, reportedBy(results), example.files.size > 1);
}

/** The files without their marks, as they are scanned and shown. */
export function cutMarks(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const pattern = new RegExp(MARKER, "g");
  return new Map([...files].map(([path, text]) => [path, text.replace(pattern, "")]));
}

/** Verdicts by file and line. */
type Lines = ReadonlyMap<string, ReadonlySet<Verdict>>;

/** What the comments of an example promise. */
export function marksOf(files: ReadonlyMap<string, string>): Lines {
  const marks = new Map<string, Set<Verdict>>();
  for (const [path, text] of files) {
    for (const [index, line] of text.split("\n").entries()) {
      const verdicts = MARKER.exec(line)?.[1]?.split(", ");
      // The pattern matches verdicts only.
      if (verdicts) marks.set(lineKey(path, index + 1), new Set(verdicts as Verdict[]));
    }
  }
  return marks;
}

function reportedBy(results: readonly Result[]): Lines {
  const reported = new Map<string, Set<Verdict>>();
  for (const { verdict, location } of results) {
    if (verdict === "not-applicable") continue;
    const key = lineKey(location.file.path, positionAt(location.file, location.start).line);
    reported.set(key, (reported.get(key) ?? new Set()).add(verdict));
  }
  return reported;
}

const lineKey = (path: string, line: number): string => `${path}:${line}`;

function compare(marked: Lines, reported: Lines, severalFiles: boolean): readonly string[] {
  const keys = [...new Set([...marked.keys(), ...reported.keys()])].sort(byLine);
  return keys.flatMap((key) => {
    const promised = marked.get(key) ?? new Set();
    const found = reported.get(key) ?? new Set();
    const missing = [...promised].filter((verdict) => !found.has(verdict));
    const extra = [...found].filter((verdict) => !promised.has(verdict) && verdict !== "pass");
    if (missing.length === 0 && extra.length === 0) return [];
    const where = severalFiles ? key : key.slice(key.lastIndexOf(":") + 1);
    return [`${where}: expected ${listed(promised)}, reported ${listed(found)}`];
  });
}

const listed = (verdicts: ReadonlySet<Verdict>): string =>
  [...verdicts].sort().join(", ") || "nothing";

function byLine(a: string, b: string): number {
  const split = (key: string) =>
    [key.slice(0, key.lastIndexOf(":")), key.split(":").at(-1)] as const;
  const [[path, line], [otherPath, otherLine]] = [split(a), split(b)];
  if (path !== otherPath) return path < otherPath ? -1 : 1;
  return Number(line) - Number(otherLine);
}

function notApplicable(marked: Lines, results: readonly Result[]): readonly string[] {
  if (marked.size > 0) return ["it expects `not-applicable`, and marks lines all the same"];
  return results
    .filter(({ verdict }) => verdict !== "not-applicable")
    .map(({ verdict, location: { file, start } }) => {
      const { line } = positionAt(file, start);
      return `${lineKey(file.path, line)}: expected not-applicable, reported ${verdict}`;
    });
}
