import { palette } from "./palette.ts";
import { sanitise } from "./sanitise.ts";
import { wrapped } from "./wrapped.ts";

/** One thing that `doctor` looked at. */
export interface Check {
  readonly name: string;
  readonly status: "ok" | "warn" | "problem";
  /** What was found, in a few words. */
  readonly found: string;
  /** What to do; absent where nothing has to be done. */
  readonly advice?: string;
}

const WIDTH = 80;

/** One line for each, and what to do below it. */
export function prettyChecks(
  checks: readonly Check[],
  { colour }: { readonly colour: boolean },
): string {
  const paint = palette(colour);
  const inks = { ok: paint.good, warn: paint.warning, problem: paint.error };
  const width = Math.max(...checks.map(({ name }) => name.length));
  const margin = " ".repeat("problem".length + width + 4);
  return checks
    .map(({ name, status, found, advice }) => {
      const head = `${inks[status](status.padEnd("problem".length))}  ${name.padEnd(width)}  `;
      const lines = [found, ...(advice === undefined ? [] : [advice])].flatMap((text) =>
        wrapped(sanitise(text), WIDTH - margin.length),
      );
      return `${head}${lines.join(`\n${margin}`)}\n`;
    })
    .join("");
}
