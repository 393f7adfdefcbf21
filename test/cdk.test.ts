import { readdirSync, readFileSync } from "node:fs";
import { RE2JS } from "re2js";
import { describe, expect, test } from "vitest";
import * as yaml from "yaml";
import {
  applying,
  differences,
  type Expectation,
  expectationFor,
  type Judged,
} from "../scripts/expected-verdicts.ts";
import { json } from "../src/report/json.ts";
import { builtInRules } from "../src/rules/built-in.generated.ts";
import { scan } from "../src/scan.ts";
import { filesInMemory } from "../src/source/files-in-memory.ts";

const DIRECTORY = "fixtures/cdk/expected";

interface Table {
  readonly template: string;
  readonly expected: readonly (Expectation & {
    /** The resource whose lines the finding points into. */
    readonly within?: string;
  })[];
}

interface Located extends Judged {
  readonly message: string;
  readonly location: { readonly startLine: number };
}

function judged(path: string): readonly Located[] {
  const { report } = scan(
    filesInMemory(new Map([[path, readFileSync(path, "utf8")]])),
    { candidates: [path], paths: [path], roots: [], vars: [], varFiles: [] },
    builtInRules,
    { regex: () => RE2JS, yaml: () => yaml },
  );
  expect(report.files.unanalysed).toEqual([]);
  const verdicts = new Set(["fail", "unknown", "pass", "not-applicable"]);
  const options = { verdicts, colour: false, sarifUnknown: false };
  return applying(JSON.parse(json(report, options)).results as Located[]);
}

/** The first and the last line of a resource. */
function linesOf(path: string, resource: string): readonly [number, number] {
  const lines = readFileSync(path, "utf8").split("\n");
  const first = lines.indexOf(`  "${resource}": {`);
  return [first + 1, lines.findIndex((line, index) => index > first && /^ {2}\}/.test(line)) + 1];
}

describe("the verdicts about templates of the CDK are those written down before the first run", () => {
  test.for(readdirSync(DIRECTORY))("%s", (name) => {
    const table: Table = JSON.parse(readFileSync(`${DIRECTORY}/${name}`, "utf8"));
    const results = judged(table.template);
    expect(differences(table.expected, table.template, results)).toEqual([]);
    for (const result of results.filter(({ verdict }) => verdict === "fail")) {
      const within = expectationFor(table.expected, result)?.within;
      const [first, last] = linesOf(table.template, within ?? "");
      expect(result.location.startLine).toBeGreaterThanOrEqual(first);
      expect(result.location.startLine).toBeLessThanOrEqual(last);
    }
  });
});

test("messages name what is wrong and leave out what is right", () => {
  const failed = judged("fixtures/cdk/peering.template.json").filter(
    ({ verdict }) => verdict === "fail",
  );
  expect(failed.map(({ message }) => message).sort()).toEqual([
    "Balancer71DDC9D9 does not let every client in; its security groups are Entrance82017A84. Not let in on 8443: (none); on 9440: 10.60.0.0/20",
    "Management360EA51E can change EKS resources outside of clickhouse-cloud*: arn:(unknown: AWS::Partition):eks:eu-central-1:111122223333:cluster/*",
  ]);
});
