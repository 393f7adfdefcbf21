import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildSync } from "esbuild";

/** GitHub's own code: what upload-sarif refuses before it sends anything, and how it hashes lines. */
export interface CodeqlAction {
  readonly version: string;
  readonly check: (file: string) => readonly string[];
  /** What it would say of hashes that are not its own, for files of the current directory. */
  readonly warnings: (sarif: string) => Promise<readonly string[]>;
  readonly hashes: (file: string) => Promise<string[]>;
}

const FILES = [
  "package.json",
  "src/sarif-schema-2.1.0.json",
  "src/fingerprints.ts",
  "src/doc-url.ts",
];

/**
 * Its check is one function of a file that needs the whole action, so the function is taken out, and what it
 * asks about CodeQL and the environment is answered with no.
 */
export async function codeqlAction(clone: string, directory: string): Promise<CodeqlAction> {
  const show = (path: string) =>
    execFileSync("git", ["-C", clone, "show", `HEAD:${path}`], {
      encoding: "utf8",
      maxBuffer: 1e8,
    });
  for (const folder of ["src/json", "src/sarif"])
    mkdirSync(join(directory, folder), { recursive: true });
  for (const path of [...FILES, "src/json/index.ts"]) {
    if (path !== "package.json") writeFileSync(join(directory, path), show(path));
  }
  const upload = show("src/upload-lib.ts");
  const start = upload.indexOf("export function validateSarifFileSchema(");
  const end = upload.indexOf("\n}\n", start);
  if (start === -1 || end === -1) throw new Error("codeql-action checks SARIF in another way");
  writeFileSync(join(directory, "src/check.ts"), `${AROUND}${upload.slice(start, end)}\n}\n`);
  writeFileSync(
    join(directory, "src/entry.ts"),
    'export { validateSarifFileSchema } from "./check";\nexport { addFingerprints, hash } from "./fingerprints";\n',
  );
  const outfile = join(directory, "src/codeql-action.cjs");
  buildSync({
    entryPoints: [join(directory, "src/entry.ts")],
    outfile,
    bundle: true,
    platform: "node",
    external: ["../src/sarif-schema-2.1.0.json"],
    logLevel: "error",
  });
  const theirs = createRequire(outfile)(outfile);
  const { version } = JSON.parse(show("package.json"));
  const commit = execFileSync("git", ["-C", clone, "rev-parse", "HEAD"], {
    encoding: "utf8",
  }).trim();
  return {
    version: `${version} (${commit})`,
    check: (file) => {
      const said: string[] = [];
      try {
        theirs.validateSarifFileSchema(
          JSON.parse(readFileSync(file, "utf8")),
          file,
          loggerFor(said),
        );
      } catch (error) {
        said.push(error instanceof Error ? error.message : String(error));
      }
      return said;
    },
    warnings: async (sarif) => {
      const said: string[] = [];
      await theirs.addFingerprints(JSON.parse(sarif), process.cwd(), loggerFor(said));
      return said;
    },
    hashes: async (file) => {
      const found: string[] = [];
      await theirs.hash((line: number, hash: string) => {
        found[line - 1] = hash;
      }, file);
      return found;
    },
  };
}

/** Keeps warnings, those about URIs included, which it prints as information. */
const loggerFor = (said: string[]) => ({
  debug: () => undefined,
  info: (text: string) => {
    if (text.startsWith("Warning:")) said.push(text);
  },
  warning: (text: string) => said.push(text),
  startGroup: () => undefined,
  endGroup: () => undefined,
});

const AROUND = `import * as jsonschema from "jsonschema";
type Logger = any;
declare namespace sarif { type Log = any }
const areAllRunsProducedByCodeQL = (_: unknown) => false;
const util = { getTestingEnvironment: () => undefined };
class InvalidSarifUploadError extends Error {}
`;
