import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commit, fill, git, repository, temporary } from "../cli/temporary.ts";
import { type Command, readPage } from "./pages.ts";

/** The program as it is built from the sources of today. */
export function build(): { readonly directory: string; readonly remove: () => void } {
  const directory = mkdtempSync(join(tmpdir(), "byoc-preflight-documents-"));
  execFileSync(process.execPath, ["scripts/bundle.mjs", join(directory, "dist")]);
  chmodSync(join(directory, "dist/cli.cjs"), 0o755);
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

export interface Session {
  /** Runs a command in the directory of the session, as a shell does. */
  readonly run: (command: Command) => {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
  };
}

/** A clone of this repository, or one of a user, with `byoc-preflight` on the PATH. */
export function startSession(built: string, where: "clone" | "repository"): Session {
  const home = temporary();
  const directory = where === "clone" ? clone(built) : usersRepository();
  const programs = join(home, "bin");
  fill(programs, { npx: NPX });
  chmodSync(join(programs, "npx"), 0o755);
  symlinkSync(join(built, "dist/cli.cjs"), join(programs, "byoc-preflight"));
  const bin = join(directory, "node_modules/.bin");
  mkdirSync(bin, { recursive: true });
  symlinkSync(join(built, "dist/cli.cjs"), join(bin, "byoc-preflight"));
  const env = {
    PATH: `${programs}:${process.env["PATH"] ?? ""}`,
    HOME: home,
    GITHUB_STEP_SUMMARY: join(home, "summary.md"),
    npm_config_prefix: join(home, "npm"),
    npm_config_offline: "true",
    npm_config_audit: "false",
  };
  return {
    run: (command) =>
      spawnSync("sh", ["-c", command.line], {
        cwd: directory,
        env: { ...env, ...command.env },
        encoding: "utf8",
      }),
  };
}

function clone(built: string): string {
  const directory = repository();
  cpSync("package.json", join(directory, "package.json"));
  cpSync(join(built, "dist"), join(directory, "dist"), { recursive: true });
  const example = "fixtures/terraform/almost-ready";
  cpSync(example, join(directory, example), { recursive: true });
  return directory;
}

/** Not ready, on a branch where something more is wrong, with a change that is staged. */
function usersRepository(): string {
  const rule = readPage("docs/writing-rules.md").blocks[0]?.text ?? "";
  const directory = repository({
    ".gitignore": "node_modules\n",
    "main.tf": network("byoc"),
    "infra/main.tf": `variable "cidr" {}\n${network("prod").replace('"10.0.0.0/16"', "var.cidr")}`,
    "infra/prod.tfvars": 'cidr = "10.0.0.0/24"\n',
    "live/eu/main.tf": network("eu"),
    "policies/subnet-has-a-name.yaml": rule,
    "rules/subnet-has-a-name.yaml": rule,
  });
  git(directory, "checkout", "--quiet", "-b", "main");
  commit(directory, "base");
  git(directory, "checkout", "--quiet", "-b", "change");
  writeFileSync(join(directory, "main.tf"), `${network("byoc")}${SMALL}`);
  commit(directory, "change");
  writeFileSync(join(directory, "main.tf"), `${network("byoc")}${SMALL}# staged\n`);
  git(directory, "add", "main.tf");
  fill(directory, { buffer: network("eu") });
  return directory;
}

const network = (name: string): string => `resource "aws_vpc" "${name}" {
  cidr_block         = "10.0.0.0/16"
  enable_dns_support = false
  tags               = { clickhouse-byoc = "true" }
}
`;

const SMALL = `resource "aws_subnet" "small" {
  vpc_id     = aws_vpc.byoc.id
  cidr_block = "10.0.0.0/28"
  tags       = { clickhouse-byoc = "true" }
}
`;

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

/** Stands for the registry: it has one package, in one version. */
const NPX = `#!/bin/sh
[ "$1 $2" = "--yes byoc-preflight@${version}" ] || { echo "error: no such package" >&2; exit 2; }
shift 2
exec byoc-preflight "$@"
`;
