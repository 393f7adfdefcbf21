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
  const texts = { out: "", err: "" };
  const code = await main(line === "" ? [] : line.split(" "), () => stub, {
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
