import { expect, test } from "vitest";
import { pretty } from "../../src/report/pretty.ts";
import type { ReportOptions } from "../../src/report/report.ts";
import type { Result } from "../../src/rules/result.ts";
import { empty, rules, sourceFile, spanOf } from "./sample.ts";

const options: ReportOptions = {
  verdicts: new Set(["fail", "unknown"]),
  colour: false,
  sarifUnknown: false,
  brief: true,
};

const file = sourceFile("main.tf", 'variable "azs" {}\nresource "aws_subnet" "a" {}\n');
const location = spanOf(file, '"aws_subnet" "a"');

function result(part: Partial<Result>): Result {
  return {
    rule: "subnet-is-private",
    requirement: "BYOC-NET-007",
    severity: "error",
    verdict: "fail",
    subject: { kind: "Subnet", root: ".", address: "aws_subnet.a", exists: true },
    message: "It is public.",
    location,
    trail: [],
    reasons: [],
    fingerprint: "0",
    ...part,
  };
}

function printed(...results: readonly Partial<Result>[]): string {
  return pretty({ ...empty, rules, results: results.map(result) }, options).trimEnd();
}

const instance = (key: number, root = ".") => ({
  subject: { kind: "Subnet", root, address: `aws_subnet.a[${key}]`, exists: true as const },
});

test("instances of one resource are one finding", () => {
  const many = Array.from({ length: 9 }, (_, key) => instance(key));
  expect(printed(...many, instance(0, "other"))).toMatchInlineSnapshot(`
    "error[subnet-is-private]: It is public.
      --> main.tf:2:10
       |
     2 | resource "aws_subnet" "a" {}
       |          ^^^^^^^^^^^^^^^^
       |
       = Subnet: aws_subnet.a[0], [1], [2], [3], [4], [5] and 3 more; aws_subnet.a[0] in other
       = requires: BYOC-NET-007, BYOC subnets are private
       = help: Use a prefix of /23 or shorter."
  `);
});

const unset = (input: string) => ({
  text: `\`${input}\` has no value.`,
  input,
  settledBy: `Pass \`--var ${input.slice(4)}=…\`.`,
  span: spanOf(file, 'variable "azs"'),
});

test("a subject that may not exist is said to", () => {
  const subject = {
    kind: "Subnet",
    root: ".",
    address: "aws_subnet.a",
    exists: "unknown",
  } as const;
  expect(printed({ subject, reasons: [unset("var.create")] })).toContain(
    "= when: `var.create` has no value.\n",
  );
});

test("what hinges on one input is one block, and rules about the same subjects share a line", () => {
  const unknown = { verdict: "unknown", reasons: [unset("var.azs")] } as const;
  expect(
    printed(
      { ...unknown, rule: "subnets-span-three-zones" },
      { ...unknown, rule: "subnet-is-private" },
      { ...unknown, rule: "vpc-has-s3-endpoint", ...instance(1, "other") },
    ),
  ).toMatchInlineSnapshot(`
    "unknown: 3 results hinge on \`var.azs\`
      --> main.tf:1:1
       |
     1 | variable "azs" {}
       | ^^^^^^^^^^^^^^ \`var.azs\` has no value.
       |
       = undecided: aws_subnet.a
       = rules: subnet-is-private, subnets-span-three-zones
       = undecided: aws_subnet.a[1] in other
       = rules: vpc-has-s3-endpoint
       = settled by: Pass \`--var azs=…\`."
  `);
});

test("several variables are given in one line", () => {
  const unset = (name: string) => ({
    text: `\`var.${name}\` has no value.`,
    input: `var.${name}`,
    settledBy: `Pass \`--var ${name}=…\` or \`--var-file FILE\`.`,
  });
  const other = { text: "It is outside.", input: "x", settledBy: "Look there." };
  expect(
    printed({ verdict: "unknown", reasons: [unset("a"), other, unset("b")] })
      .split("\n")
      .slice(-2),
  ).toEqual([
    "   = settled by: Pass `--var a=…`, `--var b=…` or `--var-file FILE`.",
    "   = settled by: Look there.",
  ]);
});

test("what is said of many places is said once", () => {
  const missing = (name: string, word: string) => ({
    severity: "warning" as const,
    summary: "Terraform would refuse this expression",
    detail: `\`local.${name}\` is not declared.`,
    span: spanOf(file, word),
  });
  const diagnostics = [
    missing("a", "azs"),
    missing("b", "azs"),
    missing("a", "aws_subnet"),
    missing("a", "resource"),
    ...Array.from({ length: 12 }, (_, index) => missing(`c${index}`, "azs")),
  ];
  const blocks = pretty({ ...empty, diagnostics }, options)
    .trimEnd()
    .split("\n\n");
  expect(blocks[0]).toMatchInlineSnapshot(`
    "warning: Terraform would refuse this expression
      --> main.tf:1:11
       |
     1 | variable "azs" {}
       |           ^^^
       = \`local.a\` is not declared.
       = The same in 2 more places (1 file)."
  `);
  expect(blocks.slice(10)).toEqual(["and 4 more messages like these; see --format json"]);
});

test("where no rule applies, there is no readiness to speak of", () => {
  expect(pretty(empty, { ...options, brief: false })).not.toContain("Readiness");
});

test("results that hinge on different inputs stay apart, the larger group first", () => {
  const on = (...inputs: readonly string[]) =>
    ({ verdict: "unknown", message: inputs.join(), reasons: inputs.map(unset) }) as const;
  const blocks = printed(on("var.a"), on("var.b", "var.a"), on("var.a", "var.b")).split("\n\n");
  expect(blocks.map((block) => block.split("\n")[0])).toEqual([
    "unknown: 2 results hinge on `var.a`, `var.b`",
    "unknown[subnet-is-private]: var.a",
  ]);
});

test("a long trail is cut, and says so", () => {
  const trail = Array.from({ length: 9 }, (_, step) => ({ note: `step ${step}`, location }));
  expect(printed({ trail })).toContain("= also: 3 more places; see --format json\n");
});

test("only the first sentence of a fix is shown", () => {
  const [rule] = rules;
  if (!rule) throw new Error("The sample has no rules");
  const fix = "Set `x = 1`, e.g. in\nmain.tf. Then apply.\n\nMore.";
  const report = { ...empty, rules: [{ ...rule, fix }], results: [result({ rule: rule.id })] };
  expect(pretty(report, options)).toContain("= help: Set `x = 1`, e.g. in main.tf.\n");
});
