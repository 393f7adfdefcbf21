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
  "rules.cjs": "src/rules/load.ts",
  "yaml.cjs": "yaml",
  "globby.cjs": "globby",
};

/** Packages that starting up must not pay for. */
const LATE = ["yaml", "globby", "ajv", "@marcbachmann/cel-js", "@cdktf/hcl2json"];

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
    const packages = Object.keys(metafile.inputs).flatMap((input) => packageOf(input) ?? []);
    const late = packages.filter((input) => LATE.includes(input));
    if (name === "cli.cjs" && late.length > 0) throw new Error(`${name} holds ${late[0]}`);
    for (const input of packages) inputs.add(input);
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
  external: ["./yaml.cjs", "./globby.cjs", "./rules.cjs"],
  metafile: true,
  legalComments: "none",
  logLevel: "warning",
  supported: { "dynamic-import": false },
  plugins: [{ name: "parts", setup: replaceParts }],
};

/** In dist/ the parts stand beside the program, and the WebAssembly beside them. */
function replaceParts({ onLoad, onResolve }) {
  onResolve({ filter: /^yaml$/ }, ({ importer }) =>
    importer.startsWith(join(project, "src")) ? { path: "./yaml.cjs", external: true } : undefined,
  );
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

/** The package that a bundled file comes from; undefined for our own. */
function packageOf(input) {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
}

/** The licence of every package of which anything is in dist/. */
function licences(inputs) {
  const names = new Set(["@cdktf/hcl2json", ...inputs]);
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
