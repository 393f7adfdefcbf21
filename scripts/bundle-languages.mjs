// What reads a language is a file of its own in dist/, which the core loads when it first calls into it.
// The sources say nothing of this: here, a call of the core into a language becomes one that loads the file, and
// what several files need becomes something that the core hands out, so that nothing is there twice.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** The module behind which each language lies. */
const LANGUAGES = {
  "terraform.cjs": "src/terraform/project.ts",
  "cloudformation.cjs": "src/cloudformation/project.ts",
};

/** What the shell loads for a language, where some of what that holds may be there again. */
const FOR_LANGUAGES = {
  "cases.cjs": "src/cases/settle.ts",
  "extensions.cjs": "src/cloudformation/extensions/load.ts",
  "functions.cjs": "src/cli/functions.ts",
  "documents.cjs": "src/terraform/policy-document.ts",
  "links.cjs": "src/cli/links.ts",
  "plans.cjs": "src/terraform/plan/choose.ts",
};

/** Builds the core and the languages with the options of all files of dist/: their names and what esbuild made. */
export async function bundleLanguages(project, options) {
  let shared = new Set();
  for (;;) {
    const core = await buildCore(project, options, shared);
    const held = new Set([...heldBy(core), ...shared]);
    const languages = await Promise.all(
      Object.entries({ ...LANGUAGES, ...FOR_LANGUAGES }).map(([name, file]) =>
        buildLanguage(project, options, name, file, held),
      ),
    );
    const own = languages.flatMap(({ name, built, taken }) =>
      name in LANGUAGES ? heldBy(built).filter((file) => !taken.has(file)) : [],
    );
    const twins = own.filter((file, at) => own.indexOf(file) !== at);
    const needed = new Set([...shared, ...twins, ...languages.flatMap(({ taken }) => [...taken])]);
    // What is handed out may need other files, which the core holds from then on.
    if (needed.size === shared.size)
      return [["core.cjs", core], ...languages.map(({ name, built }) => [name, built])];
    shared = new Set([...needed].sort());
  }
}

/** In the core, a language is its functions, which load it. */
function buildCore(project, options, shared) {
  const lines = [
    'export * from "./src/cli/core.ts";',
    ...[...shared].map((file, at) => `import * as shared${at} from "./${file}";`),
    `export const shared = {${[...shared].map((file, at) => `"${file}": shared${at}`)}};`,
  ];
  const stdin = { contents: lines.join("\n"), resolveDir: project, loader: "ts" };
  return buildOne(options, { stdin }, ({ onLoad }) => {
    for (const [name, file] of Object.entries(LANGUAGES)) {
      const path = join(project, file);
      const contents = exportsOf(path)
        .map((each) => `export const ${each} = (...args) => require("./${name}").${each}(...args);`)
        .join("\n");
      onLoad({ filter: exactly(path) }, () => ({ contents }));
    }
  });
}

/** In a language, what the core holds is what the core hands out. `taken` are the files that stand for that. */
async function buildLanguage(project, options, name, file, held) {
  const taken = new Set();
  const built = await buildOne(options, { entryPoints: [join(project, file)] }, ({ onLoad }) => {
    for (const each of held) {
      const path = join(project, each);
      const names = exportsOf(path).map((own) => `export const ${own} = shared.${own};`);
      const first = `const shared = require("./core.cjs").shared["${each}"];`;
      onLoad({ filter: exactly(path) }, () => {
        taken.add(each);
        return { contents: [first, ...names].join("\n") };
      });
    }
  });
  return { name, built, taken };
}

const buildOne = (options, entry, setup) =>
  build({
    ...options,
    ...entry,
    external: [...options.external, ...Object.keys(LANGUAGES).map((name) => `./${name}`)],
    plugins: [{ name: "languages", setup }, ...options.plugins],
    write: false,
    outfile: "out.cjs",
  });

const exactly = (path) => new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);

/** Names of the values that a module exports, each of which has to be its own. */
function exportsOf(path) {
  const text = readFileSync(path, "utf8");
  if (/^export (?:\*|\{|default)/m.test(text))
    throw new Error(`${path} exports what is not its own`);
  return [...text.matchAll(/^export (?:const|function\*?) (\w+)/gm)].map(([, name]) => name);
}

/** Our files of which anything was put into one of dist/, but for the languages that it loads. */
function heldBy({ metafile: { outputs } }) {
  const [{ inputs }] = Object.values(outputs);
  return Object.keys(inputs).filter(
    (file) =>
      inputs[file].bytesInOutput > 0 &&
      file.startsWith("src/") &&
      !Object.values(LANGUAGES).includes(file),
  );
}
