import { fstatSync, readSync, statSync, writeSync } from "node:fs";

/** The world around the command line, so that a test can stand in for it. */
export interface Io {
  readonly directory: string;
  /** The day, in UTC, like `2026-11-21`. */
  readonly today: () => string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** True if standard output is a terminal. */
  readonly terminal: () => boolean;
  /** True if standard error is one. */
  readonly watched?: () => boolean;
  /** Standard input to its end, or a byte more than so many. */
  readonly input: (most: number) => Uint8Array;
  /** Results, and nothing else. */
  readonly out: (text: string) => void;
  /** Warnings and errors. */
  readonly err: (text: string) => void;
}

export function processIo(): Io {
  return {
    directory: process.cwd(),
    today: () => new Date().toISOString().slice(0, 10),
    environment: process.env,
    terminal: () => mayBeTerminal(1) && process.stdout.isTTY === true,
    watched: () => mayBeTerminal(2) && process.stderr.isTTY === true,
    input: (most) => read(0, most),
    out: (text) => write(1, text),
    err: (text) => write(2, text),
  };
}

/** Asking for the stream takes milliseconds, and a pipe, a file or `/dev/null` is certainly no terminal. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    const stat = fstatSync(descriptor);
    return stat.isCharacterDevice() && stat.rdev !== statSync("/dev/null", NONE)?.rdev;
  } catch {
    // A descriptor that is closed.
    return false;
  }
}

/** As on Windows. */
const NONE = { throwIfNoEntry: false } as const;

/** A pipe into which nothing has been written yet is waited for. */
function read(descriptor: number, most: number): Uint8Array {
  const bytes = new Uint8Array(most + 1);
  let at = 0;
  while (at < bytes.length) {
    try {
      const count = readSync(descriptor, bytes, at, bytes.length - at, null);
      if (count === 0) break;
      at += count;
    } catch (error) {
      const code = codeOf(error);
      // So Windows calls the end of a pipe.
      if (code === "EOF") break;
      if (code !== "EAGAIN") throw error;
      sleep();
    }
  }
  return bytes.slice(0, at);
}

/** Synchronous, so that nothing is lost at the end of the process; a pipe that is full is waited for. */
function write(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const code = codeOf(error);
      // Whoever reads us has seen enough, as `head` does.
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
      sleep();
    }
  }
}

const sleep = (): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);

/** The system's short name of an error, such as `ENOENT`; empty if it is none of the system's. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

export type ColourChoice = "auto" | "always" | "never";

/**
 * The option first, then the variables that people set once for all tools, then whether a terminal listens.
 * A GitHub log is no terminal and shows colours all the same.
 */
export function wantsColour(
  choice: ColourChoice,
  { environment, terminal }: Pick<Io, "environment" | "terminal">,
): boolean {
  if (choice !== "auto") return choice === "always";
  if (isSet(environment["NO_COLOR"])) return false;
  const force = environment["FORCE_COLOR"];
  if (force !== undefined) return force !== "0" && force !== "false";
  if (isSet(environment["CLICOLOR_FORCE"]) && environment["CLICOLOR_FORCE"] !== "0") return true;
  if (environment["GITHUB_ACTIONS"] === "true") return true;
  return environment["TERM"] !== "dumb" && terminal();
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}
