import type { Files, Step } from "../index.ts";
import { milliseconds } from "./clock.ts";
import type { Io } from "./io.ts";

/** What a run is doing, for the person who waits for it and for the one who asks how long it took. */
export interface Progress {
  /** From here on a line may be shown; without it only time is taken. */
  readonly show: () => void;
  readonly entering: (step: Step | "listing files") => void;
  /** The same files, whose reads are counted. */
  readonly watching: (files: Files) => Files;
  readonly filesRead: () => number;
  /** Steps in the order in which they were entered, in milliseconds; the last one ends now. */
  readonly times: () => ReadonlyMap<string, number>;
}

/** Whoever waits less than this is not told what for. */
const PATIENCE = 1000;
const BETWEEN = 100;

const DOING: Readonly<Record<Step | "listing files", string>> = {
  "listing files": "listing files…",
  terraform: "reading Terraform",
  cloudformation: "reading CloudFormation",
  graph: "building the graph…",
  rules: "checking the rules…",
};

const ERASE = "\r\u001b[K";

/**
 * One line on standard error, and an `io` that erases it before anything else is written. There is none for
 * those who look at a log: in CI, or where standard error is no terminal.
 */
export function progressOn(
  io: Io,
  now: () => number = milliseconds,
): { readonly progress: Progress; readonly io: Io } {
  const times = new Map<string, number>();
  let step: Step | "listing files" | undefined;
  let since = now();
  let shownFrom = Infinity;
  let isShown = false;
  let filesRead = 0;
  const tell = (): void => {
    if (step === undefined || now() < shownFrom) return;
    if (!isShown && !isWatched(io)) {
      shownFrom = Infinity;
      return;
    }
    const files = step === "terraform" || step === "cloudformation" ? `, ${count(filesRead)}…` : "";
    io.err(`${ERASE}${DOING[step]}${files}`);
    isShown = true;
    shownFrom = now() + BETWEEN;
  };
  const erase = (): void => {
    if (isShown) io.err(ERASE);
    isShown = false;
  };
  const settle = (): void => {
    if (step !== undefined) times.set(step, (times.get(step) ?? 0) + now() - since);
    since = now();
  };
  const progress: Progress = {
    show: () => {
      shownFrom = now() + PATIENCE;
    },
    entering: (next) => {
      settle();
      step = next;
      tell();
    },
    watching: ({ list, read }) => ({
      list,
      read: (path) => {
        const content = read(path);
        if (!("refusal" in content)) filesRead++;
        tell();
        return content;
      },
    }),
    filesRead: () => filesRead,
    times: () => {
      settle();
      step = undefined;
      return times;
    },
  };
  const writing = (write: (text: string) => void) => (text: string) => {
    erase();
    write(text);
  };
  return { progress, io: { ...io, out: writing(io.out), err: writing(io.err) } };
}

function isWatched({ environment, watched }: Io): boolean {
  const ci = environment["CI"] ?? "";
  if ((ci !== "" && ci !== "false") || environment["GITHUB_ACTIONS"] === "true") return false;
  return environment["TERM"] !== "dumb" && watched?.() === true;
}

/** `1,204 files` */
const count = (files: number): string =>
  `${String(files).replace(/\B(?=(?:\d{3})+$)/g, ",")} file${files === 1 ? "" : "s"}`;
