import { main } from "../../src/cli/main.ts";
import { stub } from "./stub-engine.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line, as a shell would split it, in a directory. */
export async function run(
  directory: string,
  line: string,
  environment: Record<string, string> = {},
  input = "",
): Promise<Ran> {
  return runArgs(directory, line === "" ? [] : line.split(" "), environment, input);
}

/** The same with arguments that may hold spaces. */
export async function runArgs(
  directory: string,
  args: readonly string[],
  environment: Record<string, string> = {},
  input = "",
): Promise<Ran> {
  const texts = { out: "", err: "" };
  const code = await main(args, () => stub, {
    directory,
    today: () => "2026-11-21",
    environment,
    terminal: () => false,
    input: () => new TextEncoder().encode(input),
    out: (text) => {
      texts.out += text;
    },
    err: (text) => {
      texts.err += text;
    },
  });
  return { code, ...texts };
}
