// Builds dist/ from src/: node scripts/bundle.mjs [DIRECTORY]
// The same sources give the same bytes, so that a test can tell whether the committed dist/ is current.
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { bundleLanguages } from "./bundle-languages.mjs";

const project = fileURLToPath(new URL("..", import.meta.url));
const packages = join(project, "node_modules");

/** What is loaded only when it is needed is a file of its own: starting up reads as little as possible. */
const ENTRIES = {
  "program.cjs": "src/cli/bin.ts",
  "action.cjs": "src/action/bin.ts",
  "arbiter.cjs": "src/cli/arbiter-thread.ts",
  "rules.cjs": "src/rules/load.ts",
  "policy.cjs": "src/policy/load.ts",
  "formats.cjs": "src/report/formats.ts",
  "guide.cjs": "src/cli/guide.ts",
  "shards.cjs": "src/shard/load.ts",
  "deployments.cjs": "src/cloudformation/deployments/load.ts",
  "types.cjs": "src/cloudformation/types/load.ts",
  "models.cjs": "src/terraform/models/texts.generated.ts",
  "re2.cjs": "re2js",
  "yaml.cjs": "yaml",
  "globby.cjs": "globby",
  // The last, since it knows all others.
  "cli.cjs": "src/cli/start.ts",
};

const SHELL_ONLY =
  /node_modules\/(?!commander|chalk)|src\/(?:hcl|graph|terraform|scan|report\/(?:formats|sarif|junit|gitlab|rdjson|github|compact|markdown|network)|cli\/(?:guide|grammar|proposal|inventory|diagnose|completions\.)|rules\/pages|shard)/;

/** What starting up, and a scan with the built-in rules, must not pay for. */
const LATE = {
  "cli.cjs": /node_modules|src\/(?!cli\/(?:start|kept-code))/,
  "program.cjs": SHELL_ONLY,
  "action.cjs": SHELL_ONLY,
  "core.cjs":
    /node_modules\/(?!ipaddr\.js)|src\/(?:hcl\/parse|terraform\/evaluate|cloudformation\/evaluate)/,
  "terraform.cjs": /node_modules|src\/cloudformation|functions\/late|models\/texts/,
  "functions.cjs": /node_modules|src\/cloudformation/,
  "links.cjs": /node_modules|src\/cloudformation|terraform\/(?:evaluate|resource|module-call)\./,
  "plans.cjs": /node_modules|src\/cloudformation|terraform\/evaluate/,
  "cloudformation.cjs": /node_modules|src\/(?:terraform|hcl)/,
};

export async function bundle(directory) {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const inputs = new Set();
  const note = (name, { outputs }) => {
    const [{ inputs: parts }] = Object.values(outputs);
    const files = Object.keys(parts).filter((file) => parts[file].bytesInOutput > 0);
    const late = files.find((file) => LATE[name]?.test(file));
    if (late !== undefined) throw new Error(`${name} must not hold ${late}`);
    for (const file of files) inputs.add(packageOf(file) ?? sourceOf(file));
  };
  for (const [name, { metafile, outputFiles }] of await bundleLanguages(project, OPTIONS)) {
    note(name, metafile);
    write(join(directory, name), outputFiles[0]);
  }
  for (const [name, entry] of Object.entries(ENTRIES)) {
    const { metafile, outputFiles } = await build({
      ...OPTIONS,
      define: { DIGEST: JSON.stringify(name === "cli.cjs" ? digestOf(directory) : "") },
      ...(entry.includes("/")
        ? { entryPoints: [join(project, entry)] }
        : { stdin: { contents: `module.exports = require("${entry}")`, resolveDir: project } }),
      ...(name === "cli.cjs" ? { banner: { js: "#!/usr/bin/env node" } } : {}),
      outfile: join(directory, name),
      write: false,
    });
    note(name, metafile);
    write(join(directory, name), outputFiles[0]);
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
  external: [
    "./core.cjs",
    "./program.cjs",
    "./deployments.cjs",
    "./types.cjs",
    "./cases.cjs",
    "./extensions.cjs",
    "./documents.cjs",
    "./links.cjs",
    "./plans.cjs",
    "./formats.cjs",
    "./functions.cjs",
    "./guide.cjs",
    "./shards.cjs",
    "./models.cjs",
    "./rules.cjs",
    "./policy.cjs",
    "./re2.cjs",
    "./yaml.cjs",
    "./globby.cjs",
  ],
  metafile: true,
  legalComments: "none",
  logLevel: "warning",
  supported: { "dynamic-import": false },
  plugins: [{ name: "parts", setup: replaceParts }],
};

/** Of all files that the program may load: what V8 keeps of them is of no use for any other. */
function digestOf(directory) {
  const hash = createHash("sha256");
  for (const name of readdirSync(directory).sort())
    hash.update(readFileSync(join(directory, name)));
  return hash.digest("hex").slice(0, 16);
}

/**
 * Writes a file in ASCII, which is read in a fraction of the time. esbuild leaves other characters in regular
 * expressions alone, where an escape means the same.
 */
function write(file, { text }) {
  const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  writeFileSync(file, text.replace(/[^\0-\x7f]/g, escaped));
}

/** In dist/ the parts stand beside the program, and the WebAssembly beside them. */
function replaceParts({ onLoad, onResolve }) {
  onResolve({ filter: /^yaml$/ }, ({ importer }) =>
    importer.startsWith(join(project, "src")) ? { path: "./yaml.cjs", external: true } : undefined,
  );
  // Chalk would look for a terminal, which takes longer than all its colours. We tell it what to do.
  onLoad({ filter: /chalk[\\/]source[\\/]vendor[\\/]supports-color[\\/]index\.js$/ }, () => ({
    contents: "export default { stdout: false, stderr: false };",
  }));
  // Commander would start a program for a subcommand that is one of its own. We have none.
  onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
    packageOf(importer) === "commander" ? { path: "none", namespace: "none" } : undefined,
  );
  onLoad({ filter: /^none$/, namespace: "none" }, () => ({ contents: "module.exports = {};" }));
  // A text is parsed as JSON in a third of the time that it takes as a program.
  onLoad({ filter: /[\\/]built-in\.generated\.ts$/ }, ({ path }) => {
    const [, rules] = /= \[([\s\S]*),\s*\];\s*$/.exec(readFileSync(path, "utf8")) ?? [];
    const json = JSON.stringify(JSON.parse(`[${rules}]`));
    return { contents: `export const builtInRules = JSON.parse(${JSON.stringify(json)});` };
  });
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

/** The package whose data a generated file holds; nothing for other files of ours. */
const sourceOf = (input) =>
  /cloudformation\/types\/\w+\.generated/.test(input) ? "@aws-cdk/aws-service-spec" : "";

/** The package that a bundled file comes from; undefined for our own. */
function packageOf(input) {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
}

/** The licence of every package of which anything is in dist/. */
function licences(inputs) {
  const names = new Set([...inputs].filter((name) => name !== ""));
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
