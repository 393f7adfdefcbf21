import fc from "fast-check";
import { RE2JS } from "re2js";
import { expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import { isRead } from "../../src/graph/kinds/index.ts";
import { builtInRules } from "../../src/rules/built-in.generated.ts";
import { checkRules } from "../../src/rules/check.ts";
import type { Verdict } from "../../src/rules/result.ts";
import { filesInMemory } from "../../src/source/files-in-memory.ts";
import { policyDocument } from "../../src/terraform/policy-document.ts";
import { readTerraform, type TerraformOptions } from "../../src/terraform/project.ts";
import { type IamProgram, iamPrograms } from "./iam-program.ts";

const RULES = builtInRules.filter(({ kind }) => kind === "Role");
const RUNS = Number(process.env["SOUNDNESS_RUNS"] ?? 400);
const SEED = Number(process.env["SOUNDNESS_SEED"] ?? 20261121);

/** The verdict on the role of the program, by rule. */
function verdictsOf(text: string, vars: TerraformOptions["vars"]): ReadonlyMap<string, Verdict> {
  const { declarations } = readTerraform(filesInMemory(new Map([["main.tf", text]])), ["main.tf"], {
    vars,
    varFiles: [],
    region: undefined,
    late: { regex: () => RE2JS, policyDocument: () => policyDocument },
    isWanted: isRead,
  });
  const results = checkRules(RULES, buildGraph(declarations).graph).value;
  return new Map(
    results
      .filter(({ subject }) => subject.address.startsWith("aws_iam_role."))
      .map(({ rule, verdict }) => [rule, verdict]),
  );
}

let known = 0;
let all = 0;
const seen = new Set<string>();

function problems({ text, vars }: IamProgram): readonly string[] {
  const vague = verdictsOf(text, []);
  const concrete = verdictsOf(text, vars);
  expect(vague.size).toBe(RULES.length);
  return [...vague].flatMap(([rule, verdict]) => {
    all++;
    seen.add(`${rule} ${verdict}`);
    if (verdict === "unknown") return [];
    known++;
    const other = concrete.get(rule);
    return other === verdict ? [] : [`${rule}: ${verdict}, but ${other}\n${text}`];
  });
}

test("verdicts on a role that are known stay so once its variables are given", () => {
  fc.assert(
    fc.property(iamPrograms, (program) => {
      expect(problems(program)).toEqual([]);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

test("every verdict is met, and much is known", () => {
  expect(known / all).toBeGreaterThan(0.4);
  const wanted = RULES.flatMap(({ id }) =>
    ["pass", "fail", "unknown"].map((one) => `${id} ${one}`),
  );
  expect(wanted.filter((one) => !seen.has(one))).toEqual([]);
});
