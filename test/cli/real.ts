import { main } from "../../src/cli/main.ts";
import { loadEngine } from "../../src/cli/parts.ts";
import type { Ran } from "./run.ts";

export interface World {
  /** What stands on standard input. */
  readonly input?: string;
  readonly today?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs one command line with the whole core behind it. */
export async function runReal(
  directory: string,
  args: readonly string[],
  { input = "", today = "2026-06-01", environment = {} }: World = {},
): Promise<Ran> {
  const texts = { out: "", err: "" };
  const code = await main(args, loadEngine, {
    directory,
    today: () => today,
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

export interface Seen {
  readonly code: number;
  /** What counts: `fail rule address in root`, sorted. */
  readonly results: readonly string[];
  /** The same of what is set aside, after why. */
  readonly setAside: readonly string[];
  readonly comparison: {
    readonly base: string;
    readonly fresh: number;
    readonly known: number;
    readonly moved: number;
    readonly fixed: readonly { readonly rule: string; readonly address: string }[];
  } | null;
}

/** What a run reports of one rule. */
export async function seen(
  directory: string,
  args: readonly string[],
  rule: string,
  world: World = {},
): Promise<Seen> {
  const [first = "", ...rest] = args;
  const line = first === "hook" ? [first, "--format=json", ...rest] : ["--format=json", ...args];
  const { code, out, err } = await runReal(directory, line, world);
  if (out === "") return { code, results: [], setAside: [], comparison: null };
  if (!out.startsWith("{")) throw new Error(`${err}\n${out}`);
  const report = JSON.parse(out);
  const texts = (results: readonly Printed[]) =>
    results
      .filter((result) => result.rule === rule)
      .map(({ verdict, subject }) => `${verdict} ${subject.address} in ${subject.root}`)
      .sort();
  return {
    code,
    results: texts(report.results),
    setAside: report.setAside
      .flatMap(({ by, result }: { by: string; result: Printed }) =>
        texts([result]).map((text) => `${by}: ${text}`),
      )
      .sort(),
    comparison: report.comparison,
  };
}

interface Printed {
  readonly rule: string;
  readonly verdict: string;
  readonly subject: { readonly address: string; readonly root: string };
}
