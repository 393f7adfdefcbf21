import { chmodSync } from "node:fs";
import { join } from "node:path";
import { installPackages } from "../install-packages.ts";

/** What judges are made of; none of it is a dependency of ours. */
export const VERSIONS = {
  "@microsoft/sarif-multitool": "5.7.0",
  ajv: "8.20.0",
  "ajv-formats": "3.0.1",
  jsonschema: "1.5.0",
  long: "5.3.2",
} as const;

export function install(directory: string): void {
  installPackages(directory, VERSIONS);
  // Its package would do so when it is installed.
  chmodSync(programIn(directory), 0o755);
}

export function programIn(directory: string): string {
  return join(directory, "node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool");
}
