import type { Engine } from "./engine.ts";
import { processIo } from "./io.ts";
import { apologise, main } from "./main.ts";

/**
 * Stands in for the core until it is wired: it knows no rules and analyses nothing.
 * Replace it by the real engine; `loadYaml` of `parts.ts` is the thunk for YAML.
 */
const engine: Engine = {
  scanner: () => ({
    value: {
      rules: [],
      scan: () => {
        throw new Error("The core is not wired to the command line yet.");
      },
    },
    diagnostics: [],
  }),
  test: () => ({ value: [], diagnostics: [] }),
};

const args = process.argv.slice(2);
const io = processIo();

process.on("uncaughtException", (error) => {
  process.exit(apologise(error, args, io));
});
void main(args, engine, io).then((code) => {
  process.exitCode = code;
});
