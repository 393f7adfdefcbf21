import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runReal } from "../cli/real.ts";
import { repository } from "../cli/temporary.ts";
import { network } from "./scanned.ts";

/** The code blocks of a language in a page. */
const blocks = (page: string, language: string): readonly string[] =>
  [...readFileSync(page, "utf8").matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , text = ""]) => text);

const report = async (files: Readonly<Record<string, string>>, ...args: readonly string[]) => {
  const root = repository(files);
  const { out, err, code } = await runReal(root, ["--format=json", ...args], {
    today: "2026-11-21",
  });
  return { code, err, ...(out.startsWith("{") && { report: JSON.parse(out) }) };
};

describe("docs/configuration.md", () => {
  test("shows a configuration that is valid", async () => {
    const [text = ""] = blocks("docs/configuration.md", "yaml");
    const group = 'resource "aws_security_group" "clients" {\n  vpc_id = aws_vpc.byoc.id\n}';
    const { report: found, err } = await report({
      "main.tf": network(group).replace('"main"', '"byoc"'),
      "byoc-preflight.yaml": text,
      ".byoc-baseline.json": '{ "schema": "byoc-preflight/baseline/v1", "findings": [] }',
    });
    expect(err).toBe("note: byoc-preflight.yaml is used.\n");
    expect(found.config.rulesOff).toEqual(["vpc-resolves-dns"]);
  });

  test("tells of every key", () => {
    const schema = JSON.parse(readFileSync("docs/config.schema.json", "utf8"));
    const page = readFileSync("docs/configuration.md", "utf8");
    const keys = Object.keys(schema.properties).filter((key) => key !== "$schema");
    expect(keys.filter((key) => !page.includes(`\`${key}`))).toEqual([]);
  });
});

describe("docs/suppressions.md", () => {
  const page = "docs/suppressions.md";

  test("shows a comment in Terraform that holds", async () => {
    const [text = ""] = blocks(page, "hcl");
    const { report: found } = await report({ "main.tf": network(text) });
    expect(found.setAside).toMatchObject([
      { by: "suppression", reason: "These subnets hold load balancers only.", until: "2027-01-31" },
    ]);
  });

  test("shows a comment and metadata in templates that hold", async () => {
    const [yaml = ""] = blocks(page, "yaml");
    const [json = ""] = blocks(page, "json");
    const tags = [{ Key: "clickhouse-byoc", Value: "true" }];
    const vpc = { Type: "AWS::EC2::VPC", Properties: { CidrBlock: "10.0.0.0/16", Tags: tags } };
    const properties = { VpcId: { Ref: "Vpc" }, CidrBlock: "10.0.0.0/24", Tags: tags };
    const files = [
      {
        "a.yaml": `${yaml}    Properties: ${JSON.stringify(properties)}\n  Vpc: ${JSON.stringify(vpc)}\n`,
      },
      {
        "a.json": JSON.stringify({
          Resources: {
            Small: { Type: "AWS::EC2::Subnet", ...JSON.parse(json), Properties: properties },
            Vpc: vpc,
          },
        }),
      },
    ];
    for (const texts of files) {
      const { report: found } = await report(texts);
      expect(found.setAside).toMatchObject([
        { by: "suppression", result: { subject: { address: "Small" } } },
      ]);
      expect(found.diagnostics).toEqual([]);
    }
  });

  test("shows commands that do what it says", async () => {
    const lines = (blocks(page, "sh")[0] ?? "")
      .trimEnd()
      .split("\n")
      .map((line) =>
        line
          .replace(/\s+#.*$/, "")
          .split(" ")
          .slice(1),
      );
    const root = repository({ "main.tf": network() });
    for (const args of lines) {
      expect((await runReal(root, args, { today: "2026-11-21" })).code).toBe(0);
    }
    expect((await runReal(root, [])).code).toBe(1);
  });
});
