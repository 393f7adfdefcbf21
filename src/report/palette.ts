import { Chalk } from "chalk";
import type { Paint } from "./paint.ts";

/** The colours by meaning; without colour every one returns its text. */
export function palette(colour: boolean): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    info: chalk.cyan.bold,
    unknown: chalk.magenta.bold,
    good: chalk.green,
    strong: chalk.bold,
    faint: chalk.dim,
  };
}
