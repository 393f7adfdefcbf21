import { sanitise } from "../index.ts";
import type { Io } from "./io.ts";
import type { CommonFlags } from "./options.ts";
import { writeOutput } from "./output.ts";

/** Where results go, and whether a machine or a person reads them. */
export interface Printing {
  readonly flags: CommonFlags;
  /** The file that was asked for; absent for standard output. */
  readonly output?: string | undefined;
  readonly io: Io;
  /** The repository root; output never leaves it through a link. */
  readonly root: string;
  readonly forPeople: boolean;
}

/** Prints a result to the file that was asked for, or to standard output. */
export function print(text: string, { flags, output, io, root, forPeople }: Printing): void {
  if (output !== undefined) {
    writeOutput(io.directory, output, root, text);
    if (flags.quiet !== true) io.err(`Wrote ${sanitise(output)}.\n`);
  } else {
    io.out(forPeople ? fenced(text, io) : text);
  }
}

/** A sentence for the user beside the results. */
export function remark(text: string, { flags, io }: Pick<Printing, "flags" | "io">): void {
  if (flags.quiet !== true) io.err(`note: ${sanitise(text)}\n`);
}

/**
 * In a workflow of GitHub the log is read for commands. No text of ours holds one, and should one slip
 * through, the runner obeys nothing between these lines.
 */
function fenced(text: string, { environment }: Io): string {
  if (environment["GITHUB_ACTIONS"] !== "true" || text === "") return text;
  const token = crypto.randomUUID().replaceAll("-", "");
  return `::stop-commands::${token}\n${text}::${token}::\n`;
}
