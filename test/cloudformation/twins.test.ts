import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as yaml from "yaml";
import { ruleFiles } from "../../scripts/generate-rules.ts";
import { cutMarks } from "../../src/rules/examples.ts";
import type { Example, RuleFile } from "../../src/rules/rule.ts";
import { scanned } from "../twins/scanned.ts";
import { asJson } from "./as-json.ts";
import { networkPrograms } from "./network-program.ts";

const RUNS = Number(process.env["SOUNDNESS_RUNS"] ?? 60);
const SEED = Number(process.env["SOUNDNESS_SEED"] ?? 20261122);

/** The printed graph, and what all rules say, as one text in which the name of the file does not stand. */
function seen(name: string, text: string, flags: Example["flags"], rules: readonly RuleFile[]) {
  const files = new Map([[name, text]]);
  const { entities, results } = scanned(
    rules.map(({ rule }) => rule),
    { files, flags },
  );
  return {
    entities: entities.map(({ root: _, ...each }) => each),
    results: results.map(({ rule, subject, verdict, message }) => ({
      rule,
      subject: `${subject.kind} ${subject.address}`,
      verdict,
      message,
    })),
  };
}

const rules = ruleFiles();
const templates = rules.flatMap(({ rule, examples }) =>
  examples.flatMap(({ title, files, flags }) =>
    [...cutMarks(files)]
      .filter(([path]) => path.endsWith(".yaml"))
      .map(([, text]) => ({ id: rule.id, title, text, flags })),
  ),
);

describe("a template says in JSON what it says in YAML", () => {
  test.each(templates)("$id: $title", ({ text, flags }) => {
    const json = JSON.stringify(asJson(text), undefined, 1);
    const inYaml = seen("t.yaml", text, flags, rules);
    expect(seen("t.json", json, flags, rules)).toEqual(inYaml);
  });

  test("and nearly all of them say something", () => {
    const empty = templates.filter(
      ({ text, flags }) => seen("t.yaml", text, flags, []).entities.length === 0,
    );
    expect(empty.map(({ title }) => title)).toEqual([
      "A stack of somebody else's template, in CloudFormation",
    ]);
  });

  test("whatever it says", () => {
    fc.assert(
      fc.property(networkPrograms, ({ vague }) => {
        const text = yaml.stringify(JSON.parse(vague), { version: "1.1" });
        expect(seen("t.yaml", text, {}, rules)).toEqual(seen("t.json", vague, {}, rules));
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});

describe("public templates say in JSON what they say in YAML", () => {
  const { total, repositories } = JSON.parse(
    readFileSync("fixtures/cloudformation-oracle/twins.json", "utf8"),
  );

  test("where authors keep both", () => {
    expect(total.pairsWithEntities).toBeGreaterThanOrEqual(50);
    expect(total.pairs).toBeGreaterThanOrEqual(100);
  });

  test("and wherever another reader rewrites them", () => {
    expect(total.rewritten).toBeGreaterThan(2000);
  });

  test("without a difference", () => {
    const differences = repositories.flatMap(
      ({ differences }: { differences: readonly unknown[] }) => differences,
    );
    expect(differences).toEqual([]);
  });
});
