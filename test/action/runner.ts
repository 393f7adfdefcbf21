import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { temporary } from "../cli/temporary.ts";

/** What a step of a workflow leaves behind. */
export interface Step {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly commands: readonly Command[];
}

/** A command that the runner obeys, such as `::error file=main.tf::message`. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface Setting {
  /** The workspace: what is checked out. */
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload?: unknown };
  /** Another Node than the one that runs the tests. */
  readonly node?: string;
  /** Another build than the committed one. */
  readonly dist?: string;
}

/** Runs the committed action alone in a directory, with what the runner sets and nothing else. */
export function runStep({
  workspace,
  inputs = {},
  event,
  node = process.execPath,
  dist = "dist",
}: Setting): Step {
  const home = temporary();
  cpSync(dist, join(home, "dist"), { recursive: true });
  cpSync("action.yml", join(home, "action.yml"));
  const files = {
    GITHUB_OUTPUT: "output",
    GITHUB_STEP_SUMMARY: "summary",
    GITHUB_EVENT_PATH: "event",
  };
  for (const file of Object.values(files)) writeFileSync(join(home, file), "");
  writeFileSync(join(home, "event"), JSON.stringify(event?.payload ?? {}));
  mkdirSync(join(home, "temp"));
  const env: Record<string, string> = {
    PATH: process.env["PATH"] ?? "",
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event?.name ?? "workflow_dispatch",
    RUNNER_TEMP: join(home, "temp"),
  };
  for (const [name, file] of Object.entries(files)) env[name] = join(home, file);
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
  const { runs } = parse(readFileSync(join(home, "action.yml"), "utf8"));
  const { status, stdout, stderr } = spawnSync(node, [join(home, runs.main)], {
    cwd: workspace,
    env,
    encoding: "utf8",
    timeout: 60_000,
  });
  const log = stdout + stderr;
  return {
    code: status,
    log,
    outputs: outputsIn(readFileSync(join(home, "output"), "utf8")),
    summary: readFileSync(join(home, "summary"), "utf8"),
    commands: commandsIn(log),
  };
}

/** `name<<delimiter`, lines, delimiter. */
export function outputsIn(text: string): Readonly<Record<string, string>> {
  const lines = text.split("\n");
  const outputs: Record<string, string> = {};
  for (let at = 0; at < lines.length - 1; at++) {
    const [, name = "", delimiter] = /^([^<]+)<<(.+)$/.exec(lines[at] ?? "") ?? [];
    if (delimiter === undefined) throw new Error(`The runner refuses ${lines[at]}`);
    const end = lines.indexOf(delimiter, at + 1);
    if (end === -1) throw new Error(`The output ${name} does not end`);
    outputs[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return outputs;
}

/**
 * What the runner takes for commands: a line that starts with `::name` after any white space, or holds
 * `##[name]` anywhere; nothing of it between `::stop-commands::token` and `::token::`.
 */
export function commandsIn(log: string): readonly Command[] {
  const found: Command[] = [];
  let stopped: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const modern = /^\s*::([^:\s]+)(?: ([^:]*))?::(.*)$/u.exec(line);
    const old = /##\[([^\]\s]+)[^\]]*\](.*)$/.exec(line);
    if (stopped !== undefined) {
      if (modern?.[1] === stopped) stopped = undefined;
      continue;
    }
    const [, name, properties = "", message = ""] =
      modern ?? (old ? [old[0], old[1], "", old[2]] : []);
    if (name === undefined) continue;
    if (name === "stop-commands") stopped = message;
    else found.push({ name, properties: propertiesIn(properties), message: unescaped(message) });
  }
  return found;
}

function propertiesIn(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(",").filter((pair) => pair.includes("="));
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      return [pair.slice(0, at), unescaped(pair.slice(at + 1))];
    }),
  );
}

const unescaped = (text: string): string =>
  text
    .replaceAll("%0A", "\n")
    .replaceAll("%0D", "\r")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
