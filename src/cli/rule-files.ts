import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { SourceFile } from "../index.ts";
import { Misuse } from "./exit.ts";
import { codeOf } from "./io.ts";
import { jail } from "./jail.ts";
import { realPath } from "./place.ts";

const RULE = /\.ya?ml$/;

/** The rule files of a directory that the user names, at any depth, sorted by path. */
export function ruleFilesIn(directory: string, path: string): readonly SourceFile[] {
  const root = realPath(directory, path);
  const { read } = jail(root);
  const files = namesIn(root, path).map((name): SourceFile => {
    const shown = relative(directory, join(root, name)).replaceAll(sep, "/");
    const content = read(name);
    if ("refusal" in content) throw new Misuse(`The rule file \`${shown}\` ${content.refusal}.`);
    return { path: shown, text: new TextDecoder().decode(content.bytes), vendored: false };
  });
  if (files.length === 0) {
    throw new Misuse(`There is no rule file (*.yaml) in \`${path}\`.`);
  }
  return files;
}

function namesIn(root: string, path: string): readonly string[] {
  try {
    return readdirSync(root, { recursive: true, encoding: "utf8" })
      .map((name) => name.replaceAll(sep, "/"))
      .filter((name) => RULE.test(name) && !name.split("/").includes("node_modules"))
      .sort();
  } catch (error) {
    if (codeOf(error) === "ENOTDIR") throw new Misuse(`\`${path}\` is a file, not a directory.`);
    throw new Misuse(`\`${path}\` cannot be listed: ${codeOf(error)}.`);
  }
}
