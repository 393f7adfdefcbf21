// Runs the hooks of docs/hooks.md with the programs that they are written for, and records what happened:
//   node scripts/run.mjs scripts/hook-oracle.ts --pre-commit=PROGRAM… --packages=DIRECTORY… --path=DIRECTORY…
// `--pre-commit` names programs, `--packages` directories with lefthook, husky or lint-staged in their
// node_modules, `--path` directories with another Node and npm. All of them may be given several times.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { blocks, digests } from "./hook-oracle/blocks.ts";
import {
  BAD,
  FINDING,
  fill,
  GOOD,
  git,
  IDENTITY,
  PART,
  PLACE,
  releaseRepository,
  userRepository,
} from "./hook-oracle/repositories.ts";

const RECORD = "fixtures/hook-record.json";

const given = (name: string): readonly string[] =>
  process.argv
    .filter((arg) => arg.startsWith(`--${name}=`))
    .map((arg) => resolve(arg.slice(name.length + 3)));

interface Run {
  readonly tool: string;
  readonly version: string;
  readonly node: string;
  readonly npm: string;
  /** What was tried, and whether it went as it should. */
  readonly checks: Readonly<Record<string, boolean>>;
  /** Seconds of the first commit, which may install the hook, and of a later one. */
  readonly seconds: { readonly first: number; readonly warm: number };
}

interface World {
  readonly env: NodeJS.ProcessEnv;
  readonly node: string;
  readonly npm: string;
}

const release = releaseRepository();
const documented = blocks();
const block = (name: string): string => {
  const text = documented.get(name);
  if (text === undefined) throw new Error(`docs/hooks.md has no block ${name}`);
  return text;
};

function worldOf(path: string): World {
  const env = { ...process.env, PATH: path, NO_COLOR: "1", CI: "", PRE_COMMIT_HOME: undefined };
  const version = (program: string) =>
    spawnSync(program, ["--version"], { env, encoding: "utf8" }).stdout.trim();
  return { env, node: version("node"), npm: version("npm") };
}

interface Tried {
  readonly code: number | null;
  readonly text: string;
  readonly seconds: number;
}

function run(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Tried {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: "utf8" });
  const seconds = Math.round((performance.now() - start) / 10) / 100;
  return { code: status, text: `${stdout}${stderr}`, seconds };
}

/** The same story with every tool: real commits, good ones and bad ones. */
function story(root: string, env: NodeJS.ProcessEnv): Pick<Run, "checks" | "seconds"> {
  const tryCommit = () => run("git", [...IDENTITY, "commit", "-m", "change"], root, env);
  const stage = (files: Readonly<Record<string, string>>) => {
    fill(root, files);
    git(root, "add", "--all");
  };
  const isRefused = ({ code, text }: Tried) =>
    code !== 0 && text.includes(FINDING) && text.includes(PLACE);

  stage({ [PART]: `${GOOD}# changed\n` });
  const good = tryCommit();
  stage({ [PART]: BAD });
  const bad = tryCommit();
  fill(root, { [PART]: GOOD });
  const hidden = tryCommit();
  git(root, "checkout", "--quiet", "HEAD", "--", ".");
  stage({ "deploy/values.yaml": "replicas: 2\n" });
  const plain = tryCommit();
  stage({ "stacks/bucket template.yaml": `${VPC_TEMPLATE}` });
  const template = tryCommit();
  git(root, "checkout", "--quiet", "HEAD", "--", ".");
  stage({ "other/main.tf": `${GOOD}# changed\n` });
  const warm = tryCommit();
  const failures = Object.entries({ good, bad, hidden, plain, template, warm });
  for (const [name, { code, text }] of failures) console.error(`${name}: ${code}\n${text}`);
  return {
    checks: {
      "lets a good commit pass": good.code === 0 && warm.code === 0,
      "refuses a bad one, and says where": isRefused(bad),
      "goes by what is staged, not by the work tree": isRefused(hidden),
      "lets ordinary YAML pass": plain.code === 0,
      "refuses a bad template": template.code !== 0 && template.text.includes(FINDING),
    },
    seconds: { first: good.seconds, warm: warm.seconds },
  };
}

const VPC_TEMPLATE = `Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      EnableDnsSupport: false
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]
`;

function preCommit(program: string, world: World): Run {
  const home = mkdtempSync(join(tmpdir(), "byoc-preflight-pre-commit-"));
  const env = { ...world.env, PRE_COMMIT_HOME: home };
  const config = block(".pre-commit-config.yaml")
    .replace("https://github.com/OWNER/byoc-preflight", release)
    .replace("COMMIT", git(release, "rev-parse", "HEAD").trim());
  const root = userRepository({ ".pre-commit-config.yaml": config });
  const version = run(program, ["--version"], root, env).text.trim().split(" ")[1] ?? "";
  fill(root, { [PART]: BAD });
  git(root, "add", "--all");
  const ids = ["byoc-preflight", "byoc-preflight-terraform", "byoc-preflight-cloudformation"];
  const tried = ids.map((id) => {
    const { code, text } = run(program, ["try-repo", release, id, "--all-files"], root, env);
    console.error(`try-repo ${id}: ${code}\n${text}`);
    const finds = text.includes(FINDING) && text.includes(PLACE);
    const isRight = id.endsWith("cloudformation") ? code === 0 : code === 1 && finds;
    return [`try-repo ${id}`, isRight];
  });
  git(root, "checkout", "--quiet", "HEAD", "--", ".");
  run(program, ["install"], root, env);
  const { checks, seconds } = story(root, env);
  rmSync(home, { recursive: true, force: true });
  const { node, npm } = world;
  const all = { ...Object.fromEntries(tried), ...checks };
  return { tool: "pre-commit", version, node, npm, checks: all, seconds };
}

/** A user's repository into which npm has installed the release and the tools. */
function withPackages(packages: string, files: Readonly<Record<string, string>>, world: World) {
  const root = userRepository({ "package.json": '{ "private": true }\n', ...files });
  const modules = join(root, "node_modules");
  cpSync(join(packages, "node_modules"), modules, { recursive: true, verbatimSymlinks: true });
  const { text } = run("npm", ["pack", "--silent", release], root, world.env);
  mkdirSync(join(modules, "byoc-preflight"), { recursive: true });
  const packed = run(
    "tar",
    ["xzf", text.trim(), "--strip=1", "-C", "node_modules/byoc-preflight"],
    root,
    world.env,
  );
  if (packed.code !== 0) throw new Error(`${text} ${packed.text}`);
  rmSync(join(root, text.trim()));
  symlinkSync("../byoc-preflight/dist/cli.cjs", join(modules, ".bin/byoc-preflight"));
  return root;
}

const bin = (root: string, name: string): string => join(root, "node_modules/.bin", name);
const versionIn = (text: string): string => /\d+\.\d+\.\d+/.exec(text)?.[0] ?? "";

function lefthook(packages: string, world: World): Run {
  const root = withPackages(packages, { "lefthook.yml": block("lefthook.yml") }, world);
  const program = bin(root, "lefthook");
  run(program, ["install"], root, world.env);
  const version = versionIn(run(program, ["version"], root, world.env).text);
  const { node, npm } = world;
  return { tool: "lefthook", version, node, npm, ...story(root, world.env) };
}

function husky(packages: string, world: World, staged: "lint-staged" | "git alone"): Run {
  const alone = staged === "git alone";
  const script = alone ? "byoc-preflight hook --staged\n" : block(".husky/pre-commit");
  const files = { ".husky/pre-commit": script, ".lintstagedrc.json": block(".lintstagedrc.json") };
  const root = withPackages(packages, files, world);
  run(bin(root, "husky"), [], root, world.env);
  const manifest = (name: string) =>
    run("node", ["-p", `require("./node_modules/${name}/package.json").version`], root, world.env);
  const version = manifest("husky").text.trim();
  const with_ = alone ? "" : ` with lint-staged ${manifest("lint-staged").text.trim()}`;
  const { node, npm } = world;
  return { tool: "husky", version: `${version}${with_}`, node, npm, ...story(root, world.env) };
}

function gitAlone(packages: string, world: World): Run {
  const root = withPackages(packages, {}, world);
  const hook = join(root, ".git/hooks/pre-commit");
  writeFileSync(hook, block(".git/hooks/pre-commit"));
  chmodSync(hook, 0o755);
  const version = versionIn(run("git", ["--version"], root, world.env).text);
  const { node, npm } = world;
  return { tool: "git", version, node, npm, ...story(root, world.env) };
}

const own = process.env["PATH"] ?? "";
const worlds = [own, ...given("path").map((path) => `${path}${delimiter}${own}`)].map(worldOf);
const runs = worlds.flatMap((world) => [
  ...given("pre-commit").map((program) => preCommit(program, world)),
  ...given("packages").flatMap((packages) => [
    lefthook(packages, world),
    husky(packages, world, "lint-staged"),
    husky(packages, world, "git alone"),
    gitAlone(packages, world),
  ]),
]);
rmSync(release, { recursive: true, force: true });
writeFileSync(RECORD, `${JSON.stringify({ digests: digests(), runs }, null, 2)}\n`);
for (const { tool, version, node, npm, checks, seconds } of runs) {
  const failed = Object.entries(checks).filter(([, isRight]) => !isRight);
  const outcome = failed.length === 0 ? "all right" : failed.map(([name]) => name).join("; ");
  console.log(
    `${tool} ${version}, Node ${node}, npm ${npm}: ${outcome} (${seconds.first} s, ${seconds.warm} s)`,
  );
}
