import type { Discovery } from "./discover.ts";
import type { ScanOutcome } from "./engine.ts";
import type { Place } from "./place.ts";
import type { Progress } from "./progress.ts";

/** For `--verbose`: what decided, what was read and how long it took; one sentence each. */
export function account(
  { report, reads }: ScanOutcome,
  { root, git, named }: Place,
  { candidates }: Discovery,
  progress: Progress,
): readonly string[] {
  const times = [...progress.times()].map(([step, time]) => `${step} ${Math.round(time)} ms`);
  const paths = named.map(({ path }) => (path === "" ? "all of it" : path));
  const { config } = report.policy ?? {};
  return [
    `The repository is ${root}; looked at: ${paths.join(", ")}.`,
    config === undefined ? "There is no configuration." : `The configuration is ${config.file}.`,
    `Files ${git ? "listed by git" : "found"}: ${candidates.length}, read: ${progress.filesRead()}.`,
    ...composed(reads()),
    `Rules: ${report.rules.length}.`,
    `Time: ${times.join(", ")}.`,
  ];
}

const MOST_ROOTS = 20;

/** Roots that are made from more than their own directory or file. */
function composed(reads: ReturnType<ScanOutcome["reads"]>): readonly string[] {
  const sentences = [...reads].flatMap(([root, { directories, files }]): readonly string[] => {
    const others = [...new Set([...directories, ...files])].filter((path) => path !== root);
    return others.length > 0
      ? [`${named(root)} is also made from ${others.map(named).join(", ")}.`]
      : [];
  });
  const rest = sentences.length - MOST_ROOTS;
  return rest > 0 ? [...sentences.slice(0, MOST_ROOTS), `And so on for ${rest} more.`] : sentences;
}

const named = (path: string): string => (path === "" ? "." : path);
