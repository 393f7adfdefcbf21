import { existsSync } from "node:fs";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { CONFIG_FILE, type Config, type Files, type SourceFile } from "../index.ts";
import type { Context } from "./context.ts";
import type { Scanner } from "./engine.ts";
import { Misuse } from "./exit.ts";
import { jail } from "./jail.ts";
import type { CommonFlags } from "./options.ts";
import { isInside, type Place, realPath, relativeTo } from "./place.ts";
import type { PolicyFlags } from "./policy-options.ts";
import { remark } from "./print.ts";
import { valid } from "./valid.ts";

/**
 * The configuration of a run: the file that the user names, or the one at the top level of the repository,
 * as it stands in the state that is scanned. There is no other: what a directory further down says counts
 * for nothing, and is told. A configuration with an error ends the run.
 */
export function configOf(
  { place, files, candidates }: Looked,
  flags: CommonFlags & PolicyFlags,
  scanner: Scanner,
  { io }: Context,
): Config | undefined {
  if (flags.config === false) return undefined;
  for (const path of candidates.filter(isElsewhere)) {
    remark(`${path} is not used: a configuration lies at the top level of the repository.`, {
      flags,
      io,
    });
  }
  const file =
    flags.config === undefined
      ? configAtTop(place, files)
      : fileNamed(flags.config, "--config", { root: place.root, files }, io.directory);
  if (!file) return undefined;
  const config = valid(scanner.readConfig(file), flags, io, "the configuration");
  remark(`${file.path} is used.`, { flags, io });
  return config;
}

/**
 * The configuration of another state of the repository; nothing is said of it. If it cannot be used, the
 * one of now holds for both.
 */
export function configThen(
  looked: Looked,
  flags: CommonFlags & PolicyFlags,
  scanner: Scanner,
  context: Context,
): { readonly config: Config | undefined } | undefined {
  const silent = { ...context, io: { ...context.io, err: () => {} } };
  try {
    return { config: configOf(looked, flags, scanner, silent) };
  } catch (error) {
    if (error instanceof Misuse) return undefined;
    throw error;
  }
}

interface Looked {
  readonly place: Place;
  readonly files: Files;
  readonly candidates: readonly string[];
}

const isElsewhere = (path: string): boolean => path.endsWith(`/${CONFIG_FILE}`);

const MISNAMED = ["byoc-preflight.yml", ".byoc-preflight.yaml", ".byoc-preflight.yml"];

function configAtTop({ root }: Place, files: Files): SourceFile | undefined {
  const content = files.read(CONFIG_FILE);
  if ("bytes" in content) return sourceOf(CONFIG_FILE, content.bytes);
  if (content.refusal !== "does not exist") {
    throw new Misuse(`\`${CONFIG_FILE}\` ${content.refusal}.`);
  }
  const misnamed = MISNAMED.find((name) => existsSync(join(root, name)));
  if (misnamed === undefined) return undefined;
  throw new Misuse(`\`${misnamed}\` is not read: the configuration is called \`${CONFIG_FILE}\`.`);
}

/** Where a file of the repository is read: the state of it whose policy holds. */
export interface PolicySource {
  readonly root: string;
  /** Absent for what is written in this run. */
  readonly files?: Files;
}

/** A file that the user names on the command line; it may lie anywhere. */
export function fileNamed(
  path: string,
  option: string,
  { root, files }: PolicySource,
  directory: string,
): SourceFile {
  const inside = relativeTo(root, resolve(directory, path));
  if (files && !inside.startsWith("../") && !isAbsolute(inside)) {
    const content = files.read(inside);
    if ("bytes" in content) return sourceOf(inside, content.bytes);
    if (content.refusal === "does not exist") realPath(directory, path);
    throw new Misuse(`\`${option} ${path}\` ${content.refusal}.`);
  }
  const real = realPath(directory, path);
  const content = jail(dirname(real)).read(basename(real));
  if ("refusal" in content) throw new Misuse(`\`${option} ${path}\` ${content.refusal}.`);
  // Reports name no directory of this machine.
  return sourceOf(isInside(real, root) ? relativeTo(root, real) : basename(real), content.bytes);
}

const sourceOf = (path: string, bytes: Uint8Array): SourceFile => ({
  path,
  text: new TextDecoder().decode(bytes),
  vendored: false,
});
