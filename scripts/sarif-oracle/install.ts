import { execFileSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What judges are made of; none of it is a dependency of ours. */
export const VERSIONS = {
  "@microsoft/sarif-multitool": "5.7.0",
  ajv: "8.20.0",
  "ajv-formats": "3.0.1",
  jsonschema: "1.5.0",
  long: "5.3.2",
} as const;

/** Installs them from the registry, without running anything of theirs. */
export function install(directory: string): void {
  writeFileSync(join(directory, "package.json"), '{ "private": true, "type": "commonjs" }\n');
  const packages = Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`);
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...packages], {
    cwd: directory,
    stdio: "ignore",
  });
  chmodSync(programIn(directory), 0o755);
}

export function programIn(directory: string): string {
  return join(directory, "node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool");
}
