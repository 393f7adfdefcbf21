import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatNames } from "../../src/cli/formats.ts";
import { writePlan } from "../terraform/plan/write-plan.ts";
import { runReal } from "./real.ts";
import { fill, repository } from "./temporary.ts";

const MAIN = `variable "secret" {
  sensitive = true
}

variable "dns" {
  type = bool
}

resource "aws_vpc" "main" {
  cidr_block         = "10.0.0.0/16"
  enable_dns_support = var.dns
  tags               = { clickhouse-byoc = "true", Password = var.secret, Copy = nonsensitive(var.secret) }
}
`;

const SECRET = "s3cr3t-of-the-plan";

function planOf(dns: string): string {
  const given = [
    { name: "secret", text: SECRET },
    { name: "dns", text: dns },
  ];
  const plan = writePlan(new Map([["main.tf", MAIN]]), given);
  if (plan === undefined) throw new Error("there is no plan");
  return plan;
}

const verdictOf = (out: string, rule: string): string =>
  JSON.parse(out).results.find((result: { rule: string }) => result.rule === rule)?.verdict;

describe("--plan", () => {
  test("says what the code leaves open", async () => {
    const directory = repository({ "infra/main.tf": MAIN });
    fill(directory, { "infra/plan.json": planOf("false") });
    const line = ["--format=json", "--verdicts=all", "infra/main.tf"];
    const before = await runReal(directory, line);
    expect(verdictOf(before.out, "vpc-resolves-dns")).toBe("unknown");
    for (const plan of ["infra/plan.json", "infra=infra/plan.json"]) {
      const { out } = await runReal(directory, [...line, "--plan", plan]);
      expect(verdictOf(out, "vpc-resolves-dns")).toBe("fail");
    }
  });

  test("points at the line of the code", async () => {
    const directory = repository({ "main.tf": MAIN, "plan.json": planOf("false") });
    const { out } = await runReal(directory, ["--plan", "plan.json"]);
    expect(out).toContain("--> main.tf:11:24");
  });

  test.each([
    ["missing.json", "There is no file or directory `missing.json`."],
    ["nowhere=plan.json", "There is no file or directory `nowhere`."],
    ["../plan.json", "`../plan.json`"],
  ])("%s is refused", async (plan, sentence) => {
    const directory = repository({ "main.tf": MAIN, "plan.json": planOf("true") });
    const { code, err } = await runReal(directory, ["--plan", plan]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  test("may be written by PowerShell", async () => {
    const directory = repository({ "main.tf": MAIN });
    const text = `\uFEFF${planOf("false")}`;
    writeFileSync(join(directory, "plan.json"), Buffer.from(text, "utf16le"));
    const { out } = await runReal(directory, ["--plan", "plan.json"]);
    expect(out).toContain("--> main.tf:11:24");
  });

  test("of a binary plan says what to write instead", async () => {
    const directory = repository({ "main.tf": MAIN });
    writeFileSync(join(directory, "tfplan"), Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0xc0]));
    const { code, out } = await runReal(directory, ["--fail-on=none", "--plan", "tfplan"]);
    expect(code).toBe(4);
    expect(out).toContain(
      "is no text, as a binary plan is none. Write one with `terraform show -json`.",
    );
  });
});

describe("what is secret in a plan is in no report", () => {
  test.each(formatNames)("%s", async (format) => {
    const alone = repository({ "plan.json": planOf("false") });
    const both = repository({ "main.tf": MAIN, "plan.json": planOf("false") });
    for (const directory of [alone, both]) {
      const line = ["--format", format, "--verdicts=all", "--verbose", "--plan", "plan.json"];
      const { out, err } = await runReal(directory, line);
      expect(out).not.toBe("");
      expect(out + err).not.toContain(SECRET);
    }
  });

  test("nor in the graph", async () => {
    const directory = repository({ "plan.json": planOf("false") });
    const { out } = await runReal(directory, ["graph", "--format=json", "--plan", "plan.json"]);
    expect(out).toContain("aws_vpc.main");
    expect(out).not.toContain(SECRET);
  });
});
