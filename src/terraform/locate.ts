import type { Files } from "../source/files.ts";
import type { Missing } from "./instance.ts";
import { configurationIn, type Loader } from "./load.ts";
import { isLocal } from "./local-calls.ts";
import type { Module } from "./module.ts";
import { joinPath } from "./paths.ts";

/** The module that a call means: `path` are the names of the calls that lead to it, `from` is where it stands. */
export function locate(
  path: readonly string[],
  from: string,
  source: string,
  installed: ReadonlyMap<string, string>,
  loader: Loader,
  files: Files,
): Module | Missing {
  if (source === "") {
    return {
      missing: "it has no literal source",
      settledBy: "Write the source as a plain string.",
    };
  }
  const target = isLocal(source) ? joinPath(from, source) : installed.get(path.join("."));
  if (target !== undefined && configurationIn(files, target).length > 0)
    return loader.module(target);
  if (isLocal(source)) {
    return target === undefined
      ? {
          missing: `${source} lies outside the repository`,
          settledBy: "Scan the repository that holds both.",
        }
      : {
          missing: `there is no configuration in ${target}`,
          settledBy: "Correct the path of the source.",
        };
  }
  return {
    missing: `${source} is not on disk`,
    settledBy: "Run `terraform init -backend=false`, so that the module can be read.",
  };
}
