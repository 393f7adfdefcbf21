import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadKept } from "./kept-code.ts";

/** Of everything in `dist/`: the bundler knows it, so that no run has to read it all. */
declare const DIGEST: string;

/**
 * The entry of `dist/cli.cjs`. Compiling the program is half of a short run, so what V8 compiled is kept. It goes
 * where tools keep such things, inside the package that this file belongs to: who can write there could change
 * the program itself. Where nobody can, nothing is kept.
 */
const own = join(__dirname, "..");
const isOff = process.env["NODE_DISABLE_COMPILE_CACHE"] === "1";
if (!isOff && existsSync(join(own, "package.json"))) {
  const { version, arch } = process;
  const stores = join(own, "node_modules/.cache/byoc-preflight", `${version}-${arch}`);
  loadKept("program.cjs", { directory: __dirname, stores, digest: DIGEST }, require);
} else {
  require("./program.cjs");
}
