// How long a run takes, as a ratio to Node doing nothing: npm run bench [ROUNDS]
// The cases take turns, so that a busy machine slows all of them. This is a measurement, not a test.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate, generateTemplate } from "./bench-input.mjs";

const rounds = Number(process.argv[2] ?? 15);
const cli = fileURLToPath(new URL("../dist/cli.cjs", import.meta.url));
const root = mkdtempSync(join(tmpdir(), "byoc-preflight-bench-"));
process.on("exit", () => rmSync(root, { recursive: true, force: true }));

const CASES = [
  { name: "node -e 0", directory: root, args: ["-e", "0"] },
  { name: "--version", directory: root, args: [cli, "--version"], target: 1.4 },
  { name: "10 files", directory: generate(join(root, "ten"), 10), args: [cli], target: 2 },
  {
    name: "1 template",
    directory: generateTemplate(join(root, "template"), { isWhole: false, services: 0 }),
    args: [cli],
    target: 2.5,
  },
  {
    name: "of 3 KB",
    directory: generateTemplate(join(root, "whole"), { isWhole: true, services: 0 }),
    args: [cli],
  },
  {
    name: "of 18 KB",
    directory: generateTemplate(join(root, "services"), { isWhole: true, services: 25 }),
    args: [cli],
  },
  {
    name: "1,000 files",
    directory: generate(join(root, "thousand"), 1_000),
    args: [cli],
    target: 10,
  },
];

// With this variable Node 20 reads all root certificates when it starts, which doubles the base.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** Rounds that warm the caches of the system, and after which the program has kept most of its code. */
const WARM = 4;
const times = new Map(CASES.map(({ name }) => [name, []]));
const codes = new Map();
for (let round = -WARM; round < rounds; round++) {
  for (const { name, directory, args } of CASES) {
    const start = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, {
      cwd: directory,
      env,
      stdio: "ignore",
    });
    const time = Number(process.hrtime.bigint() - start) / 1e6;
    if (round >= 0) times.get(name).push(time);
    codes.set(name, status);
  }
}

const base = times.get("node -e 0");
console.log(
  `Node ${process.version}, ${rounds} rounds: medians, and between what eight in ten are\n`,
);
console.log("case               ms   x node            between   target");
for (const { name, target } of CASES) {
  const own = times.get(name);
  const ratios = own.map((time, round) => time / base[round]);
  const ratio = median(ratios);
  const between = [0.1, 0.9].map((share) => quantile(ratios, share).toFixed(2)).join(" – ");
  const cells = [
    name.padEnd(14),
    median(own).toFixed(1).padStart(6),
    ratio.toFixed(2).padStart(8),
    between.padStart(18),
    target === undefined ? "" : `${target.toFixed(1).padStart(8)}  ${verdict(ratio, target)}`,
  ];
  const code = codes.get(name);
  console.log(
    `${cells.join(" ")}${code === 0 || code === 1 ? "" : `  (exit code ${code})`}`.trimEnd(),
  );
}

function verdict(ratio, target) {
  return ratio <= target ? "met" : `missed by ${((ratio / target - 1) * 100).toFixed(0)} %`;
}

function median(numbers) {
  return quantile(numbers, 0.5);
}

/** The number below which a share of them is. */
function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}
