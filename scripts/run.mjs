// Runs a TypeScript file on the oldest Node we support: node scripts/run.mjs FILE [ARGUMENT...]
// The file is bundled next to the installed packages, so that what it imports is found. It runs in the project root.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: node scripts/run.mjs FILE [ARGUMENT...]");
const project = fileURLToPath(new URL("..", import.meta.url));
const cache = join(project, "node_modules", ".cache");
mkdirSync(cache, { recursive: true });
const directory = mkdtempSync(join(cache, "run-"));
const outfile = join(directory, "script.mjs");
process.on("exit", () => rmSync(directory, { recursive: true, force: true }));
const shared = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
};
await build({
  ...shared,
  entryPoints: [resolve(file)],
  outfile,
  sourcemap: "inline",
  logLevel: "warning",
});
process.argv = [process.argv[0] ?? "node", resolve(file), ...rest];
process.chdir(project);
await import(pathToFileURL(outfile).href);
