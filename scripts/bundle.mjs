// Builds dist/ from src/: node scripts/bundle.mjs [DIRECTORY]
// The same sources give the same bytes, so that a test can tell whether the committed dist/ is current.
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const project = fileURLToPath(new URL("..", import.meta.url));
const packages = join(project, "node_modules");

/** What is loaded only when it is needed is a file of its own: starting up reads as little as possible. */
const ENTRIES = {
  "cli.cjs": "src/cli/bin.ts",
  "arbiter.cjs": "src/cli/arbiter-thread.ts",
  "yaml.cjs": "yaml",
  "globby.cjs": "globby",
};

export async function bundle(directory) {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const inputs = new Set();
  for (const [name, entry] of Object.entries(ENTRIES)) {
    const { metafile } = await build({
      ...OPTIONS,
      ...(entry.includes("/")
        ? { entryPoints: [join(project, entry)] }
        : { stdin: { contents: `module.exports = require("${entry}")`, resolveDir: project } }),
      ...(name === "cli.cjs" ? { banner: { js: "#!/usr/bin/env node" } } : {}),
      outfile: join(directory, name),
    });
    for (const input of Object.keys(metafile.inputs)) inputs.add(input);
  }
  cpSync(join(packages, "@cdktf/hcl2json/main.wasm.gz"), join(directory, "main.wasm.gz"));
  writeFileSync(join(directory, "LICENSES.txt"), licences(inputs));
  chmodSync(join(directory, "cli.cjs"), 0o755);
}

const OPTIONS = {
  absWorkingDir: project,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  minify: true,
  external: ["./yaml.cjs", "./globby.cjs"],
  metafile: true,
  legalComments: "none",
  logLevel: "warning",
  supported: { "dynamic-import": false },
  plugins: [{ name: "parts", setup: replaceParts }],
};

/** In dist/ the parts stand beside the program, and the WebAssembly beside them. */
function replaceParts({ onLoad }) {
  onLoad({ filter: /[\\/]src[\\/]cli[\\/]parts\.ts$/ }, ({ path }) => ({
    contents: readFileSync(join(dirname(path), "parts-of-dist.ts"), "utf8"),
    loader: "ts",
  }));
  onLoad({ filter: /[\\/]bridge_wasm_exec\.js$/ }, ({ path }) => {
    // Every Node that we support has `performance`, and nothing has a module of that name.
    const contents = readFileSync(path, "utf8").replace('require("performance")', "undefined");
    return { contents, loader: "js" };
  });
  onLoad({ filter: /[\\/]hcl2json[\\/]lib[\\/]bridge\.js$/ }, ({ path }) => {
    const contents = readFileSync(path, "utf8");
    const place = '(__dirname, "..", "main.wasm.gz")';
    if (!contents.includes(place)) throw new Error(`${path} finds its WebAssembly in another way`);
    return { contents: contents.replace(place, '(__dirname, "main.wasm.gz")'), loader: "js" };
  });
}

/** The licence of every package of which anything is in dist/. */
function licences(inputs) {
  const names = new Set(["@cdktf/hcl2json"]);
  for (const input of inputs) {
    const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input) ?? [];
    if (name !== undefined) names.add(name);
  }
  const texts = [...names].sort().map((name) => {
    const { version, license } = JSON.parse(
      readFileSync(join(packages, name, "package.json"), "utf8"),
    );
    const text = licenceText(name) ?? `See https://spdx.org/licenses/${license}.html`;
    return `${name} ${version} (${license})\nSource: https://www.npmjs.com/package/${name}\n\n${text}`;
  });
  return `byoc-preflight contains code of these packages.\n\n${texts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

function licenceText(name) {
  for (const file of ["LICENSE", "LICENSE.md", "license", "LICENSE.txt", "LICENSE-MIT"]) {
    try {
      return readFileSync(join(packages, name, file), "utf8").trim();
    } catch (error) {
      if (error.code !== "ENOENT") throw error;
    }
  }
  return undefined;
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? "")).href) {
  await bundle(resolve(process.argv[2] ?? join(project, "dist")));
}
