import fc from "fast-check";
import { RE2JS } from "re2js";
import { expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import type { Graph } from "../../src/graph/kind.ts";
import { isRead } from "../../src/graph/kinds/index.ts";
import { builtInRules } from "../../src/rules/built-in.generated.ts";
import { checkRules } from "../../src/rules/check.ts";
import type { Result, Verdict } from "../../src/rules/result.ts";
import { filesInMemory } from "../../src/source/files-in-memory.ts";
import { readTerraform, type TerraformOptions } from "../../src/terraform/project.ts";
import { possibleDropped, unknownAsFalse } from "./distort.ts";
import { type Program, programs } from "./program.ts";

const late = { regex: () => RE2JS };

type Distort = (graph: Graph) => Graph;

const asItIs: Distort = (graph) => graph;

/** What the rules say of a program whose graph is seen through `distort`. */
function resultsOf(
  texts: Readonly<Record<string, string>>,
  vars: TerraformOptions["vars"] = [],
  distort = asItIs,
): readonly Result[] {
  const candidates = Object.keys(texts).filter((path) => !path.startsWith(".terraform/"));
  const { declarations } = readTerraform(
    filesInMemory(new Map(Object.entries(texts))),
    candidates,
    { vars, varFiles: [], region: undefined, late, isWanted: isRead },
  );
  return checkRules(builtInRules, distort(buildGraph(declarations).graph)).value;
}

/** Whether an address of the concrete program is one that an address of the vague one stands for. */
function standsFor(vague: string, concrete: string): boolean {
  const pattern = vague
    .split(/\[(?:\*|data\.[^\]]*\[\d+\])\]/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\[[^\\]]+\\]");
  return new RegExp(`^${pattern}$`).test(concrete);
}

interface Comparison {
  readonly broken: readonly string[];
  readonly known: number;
  readonly all: number;
}

/** Known verdicts of the vague program that the concrete one contradicts. */
function compare(program: Program, distort = asItIs): Comparison {
  const vague = resultsOf(program.vague, [], distort);
  const concrete = resultsOf(program.concrete, program.vars);
  const broken: string[] = [];
  let known = 0;
  for (const { rule, subject, verdict } of vague) {
    if (verdict === "unknown") continue;
    known++;
    for (const other of concrete) {
      if (other.rule !== rule || other.subject.kind !== subject.kind) continue;
      if (!standsFor(subject.address, other.subject.address)) continue;
      if (other.verdict !== verdict) {
        broken.push(
          `${rule} of ${other.subject.address}: ${verdict}, but ${other.verdict} once everything is known`,
        );
      }
    }
  }
  return { broken, known, all: vague.length };
}

function described({ concrete, vague, vars }: Program): string {
  const given = vars.map(({ name, text }) => `${name} = ${text}`).join("\n");
  const module = concrete[".terraform/modules/more/main.tf"] ?? "";
  return [vague["main.tf"], given, module].join("\n---\n").replaceAll(/\n\s*\n/g, "\n");
}

const RUNS = Number(process.env["SOUNDNESS_RUNS"] ?? 300);
const SEED = Number(process.env["SOUNDNESS_SEED"] ?? 20261120);

test("a verdict that is known stays the same whatever the unknowns turn out to be", () => {
  let known = 0;
  let all = 0;
  fc.assert(
    fc.property(programs, (program) => {
      const found = compare(program);
      known += found.known;
      all += found.all;
      if (found.broken.length > 0)
        throw new Error(`${found.broken.join("\n")}\n${described(program)}`);
    }),
    { numRuns: RUNS, seed: SEED },
  );
  const share = known / all;
  console.info(`known verdicts: ${known} of ${all} (${Math.round(share * 100)} %)`);
  expect(share).toBeGreaterThan(0.5);
});

test.for<[string, Distort]>([
  ["an unknown is taken for false, empty or absent", unknownAsFalse],
  ["members that are only possible are dropped", possibleDropped],
])("the promise is broken when %s", ([, distort]) => {
  const { failed } = fc.check(
    fc.property(programs, (program) => compare(program, distort).broken.length === 0),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
  expect(failed).toBe(true);
});

const VERDICTS: readonly Verdict[] = ["pass", "fail", "unknown", "not-applicable"];
test("the generated programs bring every verdict about", () => {
  const seen = new Set<Verdict>();
  for (const program of fc.sample(programs, { numRuns: 50, seed: SEED })) {
    for (const { verdict } of resultsOf(program.vague)) seen.add(verdict);
  }
  expect([...seen].sort()).toEqual([...VERDICTS].sort());
});
