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
    ...[...reads()].map(
      ([from, { directories, files }]) =>
        `${from === "" ? "." : from} is made from ${[...new Set([...directories, ...files])].map((path) => (path === "" ? "." : path)).join(", ")}.`,
    ),
    `Rules: ${report.rules.length}.`,
    `Time: ${times.join(", ")}.`,
  ];
}
