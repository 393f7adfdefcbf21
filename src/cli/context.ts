import type { Engine } from "./engine.ts";
import type { Io } from "./io.ts";

/** What a command needs besides its arguments. */
export interface Context {
  readonly io: Io;
  /** Loaded on the first call: much of the command line needs no core. */
  readonly engine: () => Engine;
}
