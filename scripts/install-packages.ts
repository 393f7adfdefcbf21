import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Installs packages that are no dependency of ours into a directory, without running anything of theirs. */
export function installPackages(
  directory: string,
  versions: Readonly<Record<string, string>>,
): void {
  writeFileSync(join(directory, "package.json"), '{ "private": true, "type": "commonjs" }\n');
  const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...packages], {
    cwd: directory,
    stdio: "ignore",
  });
}
