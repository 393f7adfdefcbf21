import type { Command } from "commander";
import type { Engine } from "./engine.ts";
import type { ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import type { Progress } from "./progress.ts";

/** What a command needs besides its arguments. */
export interface Context {
  readonly io: Io;
  /** Loaded on the first call: much of the command line needs no core. */
  readonly engine: () => Engine;
  readonly progress: Progress;
}

/** What a command needs to join the program: each file of a command adds its own. */
export interface Joining {
  readonly program: Command;
  readonly context: Context;
  /** The names of all commands, of which only those that are asked for join. */
  readonly commands: readonly string[];
  /** Is told what the command ended with. */
  readonly done: (code: ExitCode) => void;
}
