import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A repository that holds what a release holds, with today's `dist/`. */
export function releaseRepository(): string {
  const root = mkdtempSync(join(tmpdir(), "byoc-preflight-release-"));
  for (const path of [
    "package.json",
    "package-lock.json",
    ".pre-commit-hooks.yaml",
    "README.md",
    "LICENSE",
    "rules/rule.schema.json",
    "docs/report.schema.json",
  ]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(path, join(root, path));
  }
  execFileSync(process.execPath, ["scripts/bundle.mjs", join(root, "dist")]);
  git(root, "init", "--quiet");
  commitAll(root);
  return root;
}

const vpc = (tag: string) => `resource "aws_vpc" "main" {
  cidr_block         = "10.0.0.0/16"
  enable_dns_support = false
  tags               = { ${tag} = "true" }
}
`;

const call = (source: string) => `module "net" {\n  source = "${source}"\n}\n`;

/** The file that the story is about: part of a module of a module of two roots. */
export const PART = "modules/net/vpc part/größe.tf";
/** Nobody says that these networks are for BYOC, and there are several. */
export const GOOD = vpc("team");
export const BAD = vpc("clickhouse-byoc");
/** What stands in the output when the bad one was found, and where. */
export const FINDING = "error[vpc-resolves-dns]";
export const PLACE = `--> ${PART}:3:`;

/** A user's repository: nested modules, spaces and letters beyond ASCII in names, and files of other kinds. */
export function userRepository(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "byoc-preflight-user-"));
  fill(root, {
    "live/eu west/main.tf": call("../../modules/net"),
    "live/Straße 1/maïn.tf": call("../../modules/net"),
    "modules/net/main.tf": 'module "vpc" {\n  source = "./vpc part"\n}\n',
    [PART]: GOOD,
    "other/main.tf": GOOD,
    "stacks/bucket template.yaml": "Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n",
    "deploy/values.yaml": "replicas: 1\n",
    ".gitignore": "node_modules\n",
    ...files,
  });
  git(root, "init", "--quiet");
  commitAll(root);
  return root;
}

export function fill(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

export function git(root: string, ...args: readonly string[]): string {
  return execFileSync("git", [...IDENTITY, ...args], {
    cwd: root,
    encoding: "utf8",
    stdio: "pipe",
  });
}

function commitAll(root: string): void {
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--no-verify", "-m", "start");
}

export const IDENTITY = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
