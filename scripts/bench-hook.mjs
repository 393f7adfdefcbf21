// How long hooks take in a repository of 45 modules, as a ratio to Node doing nothing:
//   node scripts/bench-hook.mjs [ROUNDS] [PRE-COMMIT…]
// Programs that are named are measured with the hook installed, as a user runs them. The cases take turns.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "./bench-input.mjs";
import { bundle } from "./bundle.mjs";

const [rounds = "15", ...programs] = process.argv.slice(2);
const project = fileURLToPath(new URL("..", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "byoc-preflight-bench-hook-"));
process.on("exit", () => rmSync(home, { recursive: true, force: true }));

// With the first variable Node 20 reads all root certificates when it starts, which doubles the base.
const { NODE_EXTRA_CA_CERTS: _, ...outer } = process.env;
const env = { ...outer, PRE_COMMIT_HOME: join(home, "cache") };

const git = (cwd, ...args) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...args], {
    cwd,
    encoding: "utf8",
  });

const release = join(home, "release");
await bundle(join(release, "dist"));
for (const file of ["package.json", "package-lock.json", ".pre-commit-hooks.yaml"]) {
  cpSync(join(project, file), join(release, file));
}
git(release, "init", "--quiet");
git(release, "add", ".");
git(release, "commit", "--quiet", "-m", "release");
const cli = join(release, "dist/cli.cjs");

const root = generate(join(home, "repository"), 450);
const rev = git(release, "rev-parse", "HEAD").trim();
writeFileSync(join(root, "values.yaml"), "replicas: 1\n");
writeFileSync(
  join(root, ".pre-commit-config.yaml"),
  `repos:\n  - repo: ${release}\n    rev: ${rev}\n    hooks:\n      - id: byoc-preflight\n`,
);
git(root, "add", ".");
git(root, "commit", "--quiet", "-m", "start");

const CHANGED = "root-7/part-3.tf";
const node = process.execPath;
const CASES = [
  { name: "node -e 0", program: node, args: ["-e", "0"] },
  { name: "scan", program: node, args: [cli] },
  { name: "hook FILE", program: node, args: [cli, "hook", CHANGED] },
  { name: "hook --staged FILE", program: node, args: [cli, "hook", "--staged", CHANGED] },
  { name: "hook values.yaml", program: node, args: [cli, "hook", "values.yaml"] },
  { name: "scan --changed-since", program: node, args: [cli, "--changed-since", "HEAD"] },
  ...programs.flatMap((program) => {
    const version = execFileSync(program, ["--version"], { env, encoding: "utf8" }).trim();
    return [CHANGED, "values.yaml"].map((file) => ({
      name: `${version} ${file === CHANGED ? "FILE" : file}`,
      program,
      args: ["run", "--files", file],
    }));
  }),
];

const times = new Map(CASES.map(({ name }) => [name, []]));
const codes = new Map();
for (let round = -1; round < Number(rounds); round++) {
  for (const { name, program, args } of CASES) {
    const start = process.hrtime.bigint();
    const { status } = spawnSync(program, args, { cwd: root, env, stdio: "ignore" });
    const time = Number(process.hrtime.bigint() - start) / 1e6;
    // The first round installs what there is to install, and warms the caches of the system.
    if (round >= 0) times.get(name).push(time);
    codes.set(name, status);
  }
}

const base = times.get("node -e 0");
console.log(
  `Node ${process.version}, ${rounds} rounds; 45 modules, 450 files: median, best, ratio\n`,
);
for (const { name } of CASES) {
  const own = times.get(name);
  const ratio = median(own.map((time, round) => time / base[round]));
  const [middle, best] = [median(own), Math.min(...own)].map((ms) => ms.toFixed(0).padStart(5));
  const cells = [name.padEnd(28), middle, best, "ms"];
  console.log(`${cells.join(" ")} ${ratio.toFixed(2).padStart(6)} x node  exit ${codes.get(name)}`);
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
