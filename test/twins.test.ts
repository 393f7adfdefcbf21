import { describe, expect, test } from "vitest";
import { ruleFiles } from "../scripts/generate-rules.ts";
import { DEFINITIONS } from "../src/graph/kinds/index.ts";
import type { Example, RuleFile } from "../src/rules/rule.ts";
import { compare } from "./twins/compare.ts";
import { DIFFERENCES } from "./twins/differences.ts";
import { scanned } from "./twins/scanned.ts";

/** Examples are twins, the same infrastructure in both languages, if their titles differ by this alone. */
const MARK = ", in CloudFormation";

interface Pair {
  readonly title: string;
  readonly terraform: Example;
  readonly cloudformation: Example;
}

function pairsOf({ examples }: RuleFile): readonly Pair[] {
  const byTitle = new Map(examples.map((example) => [example.title, example]));
  return examples.flatMap((terraform) => {
    const cloudformation = byTitle.get(`${terraform.title}${MARK}`);
    return cloudformation ? [{ title: terraform.title, terraform, cloudformation }] : [];
  });
}

const files = ruleFiles().map((file) => ({ id: file.rule.id, file, pairs: pairsOf(file) }));

describe.each(files)("$id", ({ file, pairs }) => {
  test.each(pairs)("is asked about the same, and says the same: $title", (pair) => {
    const [one, other] = [pair.terraform, pair.cloudformation].map((each) =>
      scanned([file.rule], each),
    );
    expect(one && other && compare(one, other, DIFFERENCES)).toEqual([]);
  });

  test("has twins that pass and twins that fail, or says why it cannot", () => {
    const verdicts = pairs.flatMap(({ terraform }) =>
      scanned([file.rule], terraform).results.map(({ verdict }) => verdict),
    );
    const missing = (["pass", "fail"] as const).filter(
      (one) => !verdicts.includes(one) && file.without[one] === undefined,
    );
    expect(missing).toEqual([]);
  });
});

test("every kind is in a pair of twins", () => {
  const shown = new Set(
    files.flatMap(({ file, pairs }) =>
      pairs.flatMap(({ cloudformation }) =>
        scanned([file.rule], cloudformation).entities.map(({ kind }) => kind),
      ),
    ),
  );
  expect(DEFINITIONS.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
});

test.each(DIFFERENCES.map((difference) => ({ ...difference, difference })))(
  "the languages still differ: $what",
  ({ difference }) => {
    const others = DIFFERENCES.filter((each) => each !== difference);
    const shown = files.flatMap(({ file, pairs }) =>
      pairs.filter(({ terraform, cloudformation }) => {
        const one = scanned([file.rule], terraform);
        return compare(one, scanned([file.rule], cloudformation), others).length > 0;
      }),
    );
    expect(shown).not.toEqual([]);
  },
);

describe("what is compared", () => {
  const [rule] = files.filter(({ id }) => id === "subnet-is-private").map(({ file }) => file.rule);
  const network = (more: string) => {
    if (!rule) throw new Error("there is no such rule");
    const text = `
      resource "aws_vpc" "v" { cidr_block = "10.0.0.0/16" }
      resource "aws_subnet" "a" {
        vpc_id     = aws_vpc.v.id
        cidr_block = "10.0.0.0/24"
        tags       = { clickhouse-byoc = "true" }
      }
      resource "aws_subnet" "b" {
        vpc_id     = aws_vpc.v.id
        cidr_block = "10.0.1.0/24"
      }
      resource "aws_route_table" "t" { vpc_id = aws_vpc.v.id }
      ${more}`;
    return scanned([rule], { files: new Map([["main.tf", text]]), flags: {} });
  };
  const associated = (label: string) => `resource "aws_route_table_association" "x" {
    subnet_id      = aws_subnet.${label}.id
    route_table_id = aws_route_table.t.id
  }`;

  test("names have no part in it", () => {
    const renamed = associated("a").replace('"x"', '"y"');
    expect(compare(network(associated("a")), network(renamed))).toEqual([]);
  });

  test("a property that differs is told", () => {
    const more = 'resource "aws_vpc" "o" { enable_dns_support = false }';
    const [first, second] = [more, more.replace("false", "true")].map(network);
    if (!first || !second) throw new Error("two were made");
    expect(compare(first, second)).toHaveLength(2);
  });

  test("who leads to whom is told, even where all are alike by themselves", () => {
    const [first, second] = [associated("a"), associated("b")].map(network);
    if (!first || !second) throw new Error("two were made");
    expect(compare(first, second)[0]).toContain("by what it leads to");
  });

  test("a verdict that is missing is told", () => {
    const whole = network(associated("a"));
    const found = compare(whole, { ...whole, results: whole.results.slice(1) });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("subnet-is-private says pass of Subnet");
  });
});
