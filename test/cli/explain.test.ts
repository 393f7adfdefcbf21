import { describe, expect, test } from "vitest";
import { kindPages, rulePages } from "../../src/cli/guide.ts";
import { run } from "./run.ts";
import { repository, temporary } from "./temporary.ts";

const TERRAFORM = { "main.tf": 'resource "aws_vpc" "a" {}\n' };
const TEMPLATE = { "stack.yaml": "Resources:\n  A:\n    Type: AWS::EC2::VPC\n" };

/** The titles of the sections of a page, in order. */
const sections = (text: string) => text.split("\n").filter((line) => /^[A-Z][^:;.]*$/.test(line));

describe("explain", () => {
  test("tells why a rule is there, how to fix it, what it looks like, and how to accept it", async () => {
    const { code, out, err } = await run(repository(TERRAFORM), "explain subnet-is-private");
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n").slice(0, 3)).toEqual([
      "subnet-is-private: Each BYOC subnet is private",
      "BYOC-NET-007, error; asked about every Subnet",
      "Only with the profile byo-vpc.",
    ]);
    expect(sections(out)).toEqual([
      "Why",
      "How to fix it",
      "Condition",
      "Reported in Terraform",
      "Accepted in Terraform",
      "How to accept it",
      "Sources",
    ]);
    expect(out).toContain(
      "# byoc-preflight:ignore subnet-is-private -- reason, until 2027-01-31\n",
    );
    expect(out).toContain("  require: !subnet.public\n");
    expect(out).toMatch(/\n {4}resource "aws_subnet" "private" \{ # <- fail\n/);
  });

  test("shows examples in the language of the repository, and in both where there is none", async () => {
    const line = "explain subnet-is-private";
    const examples = async (root: string) =>
      sections((await run(root, line)).out).filter((name) => name.includes(" in "));
    expect(await examples(repository(TEMPLATE))).toEqual([
      "Reported in CloudFormation",
      "Accepted in CloudFormation",
    ]);
    const both = [
      "Reported in Terraform",
      "Accepted in Terraform",
      "Reported in CloudFormation",
      "Accepted in CloudFormation",
    ];
    expect(await examples(repository({ ...TERRAFORM, ...TEMPLATE }))).toEqual(both);
    expect(await examples(repository({ "values.yaml": "a: 1\n" }))).toEqual(both);
    expect(await examples(temporary(TERRAFORM))).toEqual(both);
  });

  test("lists the rules of a requirement", async () => {
    const { out } = await run(temporary(), "explain byoc-net-010");
    const ids = rulePages.flatMap(({ id, requirement }) =>
      requirement === "BYOC-NET-010" ? [id] : [],
    );
    expect(ids.length).toBeGreaterThan(1);
    expect(out).toMatch(/^BYOC-NET-010 is checked by \d+ rules:\n/);
    for (const id of ids) expect(out).toContain(`\n${id}: `);
  });

  test("lists what can be asked of a kind", async () => {
    const { out } = await run(temporary(), "explain Subnet");
    const page = kindPages.find(({ name }) => name === "Subnet");
    expect(out).toContain("In a rule: subnet\nTerraform: aws_subnet");
    for (const { member, type } of page?.members ?? []) {
      expect(out.split("\n")).toContain(`${member}  ${type}`);
    }
  });

  test.for<[name: string, hint: string]>([
    ["subnet-is-privat", "Did you mean `subnet-is-private`?"],
    ["BYOC-NET-07", "Did you mean `BYOC-NET-007`?"],
    ["Subnets", "Did you mean `Subnet`?"],
    ["zzzzzzzzzzzz", "`byoc-preflight rules` lists the rules."],
  ])("suggests for %s", async ([name, hint]) => {
    const { code, out, err } = await run(temporary(), `explain ${name}`);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe(`error: There is no rule, requirement or kind \`${name}\`. ${hint}\n`);
  });

  test("tells programs the same", async () => {
    const { out } = await run(temporary(), "explain subnet-is-private --format json");
    const page = rulePages.find(({ id }) => id === "subnet-is-private");
    expect(JSON.parse(out)).toEqual({
      schema: "byoc-preflight/explain/v1",
      rules: [page],
      kinds: [],
    });
    const { kinds } = JSON.parse((await run(temporary(), "explain Vpc --format json")).out);
    expect(kinds).toEqual(kindPages.filter(({ name }) => name === "Vpc"));
  });

  test("knows rules of the user, whose text cannot speak to the terminal", async () => {
    const root = temporary({ "rules/mine.yaml": "my title\u001b[31m" });
    const { out } = await run(root, "explain rules/mine.yaml --rules rules");
    expect(out).toMatch(/^rules\/mine.yaml: my title\\u\{1b\}\[31m\nACME-1, info;/);
    const json = (await run(root, "explain rules/mine.yaml --only-rules rules -f json")).out;
    expect(JSON.parse(json).rules[0].title).toBe("my title\\u{1b}[31m");
    expect((await run(root, "explain subnet-is-private --only-rules rules")).code).toBe(2);
  });

  test("no built-in rule is without examples of what is reported and what is accepted, or a reason", () => {
    const bare = rulePages.filter(({ examples, neverAccepted }) => {
      const shown = new Set(examples.map(({ section }) => section));
      return !shown.has("Reported") || shown.has("Accepted") === (neverAccepted !== undefined);
    });
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});
