import { existsSync } from "node:fs";
import * as node from "node:module";
import { join } from "node:path";

/**
 * The entry of `dist/cli.cjs`. Compiling the program is a third of a short run, and Node from 22.1 on can
 * keep what it compiled. It goes where tools keep such things, inside the package that this file belongs to:
 * who can write there could change the program itself. Where nobody can, nothing is kept.
 */
const own = join(__dirname, "..");
const keep: unknown = Reflect.get(node, "enableCompileCache");
if (typeof keep === "function" && existsSync(join(own, "package.json"))) {
  keep(join(own, "node_modules/.cache/byoc-preflight"));
}
require("./program.cjs");
