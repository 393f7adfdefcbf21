import { Chalk } from "chalk";
import type { Paint } from "./paint.ts";
import { sanitise } from "./sanitise.ts";

/** OSC 8: an address between the two, then the text, then no address. */
const OPEN = "\u001b]8;;";
const END = "\u001b\\";

/** The colours by meaning; without colour every one returns its text. Links are escape sequences, too. */
export function palette(colour: boolean, links: ReadonlyMap<string, string> = new Map()): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    info: chalk.cyan.bold,
    unknown: chalk.magenta.bold,
    good: chalk.green,
    strong: chalk.bold,
    faint: chalk.dim,
    rule: (id) => {
      const url = links.get(id);
      return url === undefined ? sanitise(id) : `${OPEN}${url}${END}${sanitise(id)}${OPEN}${END}`;
    },
  };
}
