import { describe, expect, test } from "vitest";
import { builtInRules } from "../../../src/rules/built-in.generated.ts";
import type { ScanOptions } from "../../../src/scan/options.ts";
import { scan } from "../../../src/scan.ts";
import type { Files } from "../../../src/source/files.ts";
import { filesInMemory } from "../../../src/source/files-in-memory.ts";
import { late, run } from "./both-ways.ts";
import { writePlan } from "./write-plan.ts";
import { writeState } from "./write-state.ts";

const code = (cidr: string, more = "") => `resource "aws_vpc" "main" {
  cidr_block = "${cidr}"
}
${more}`;

const MAIN = code("10.0.0.0/16");

function planOf(text: string): string {
  const plan = writePlan(new Map([["main.tf", text]]), []);
  if (plan === undefined) throw new Error("there is no plan");
  return plan;
}

const scanned = (files: Readonly<Record<string, string>>, options: Partial<ScanOptions> = {}) =>
  run(new Map(Object.entries(files)), {}, options);

const told = (files: Readonly<Record<string, string>>, options: Partial<ScanOptions> = {}) => {
  const { report, misuse } = scanned(files, options);
  const diagnostics = report.diagnostics.map(({ severity, detail }) => `${severity}: ${detail}`);
  return { roots: report.roots, diagnostics, misuse };
};

describe("a plan that nobody names", () => {
  test("is read if it lies alone beside the code that it was made from", () => {
    const found = told({ "main.tf": MAIN, "plan.json": planOf(MAIN) });
    expect(found.diagnostics).toEqual([
      "note: `plan.json` lies beside `.` and was made from it, so that its values count.",
    ]);
    expect(found.roots).toEqual(["."]);
  });

  test("takes the place of the code, which is not read twice", () => {
    const { report } = scanned({ "main.tf": MAIN, "plan.json": planOf(MAIN) });
    const subjects = report.results.filter(({ rule }) => rule === "vpc-resolves-dns");
    expect(subjects.map(({ subject }) => subject.address)).toEqual(["aws_vpc.main"]);
    expect(report.files).toMatchObject({ analysed: 2, unanalysed: [] });
  });

  const NOT_READ =
    "note: `plan.json`: only a plan that lies alone beside its root and was made from the code there is read unasked. Name others with `--plan`.";

  test.for<[string, Readonly<Record<string, string>>]>([
    ["was made from other code", { "main.tf": MAIN, "plan.json": planOf(code("10.9.0.0/16")) }],
    [
      "misses a resource",
      {
        "main.tf": code("10.0.0.0/16", 'resource "aws_internet_gateway" "g" {}\n'),
        "plan.json": planOf(MAIN),
      },
    ],
    ["lies elsewhere", { "infra/main.tf": MAIN, "plan.json": planOf(MAIN) }],
    [
      "is the state",
      { "main.tf": MAIN, "plan.json": writeState(new Map([["main.tf", MAIN]]), []) ?? "" },
    ],
  ])("is not read if it %s", ([, files]) => {
    expect(told(files).diagnostics).toEqual([NOT_READ]);
    expect(scanned(files).report.files).toMatchObject({ analysed: 1, notApplicable: 1 });
  });

  test("is not read if another one lies beside it", () => {
    const plan = planOf(MAIN);
    const { diagnostics } = told({ "main.tf": MAIN, "dev.json": plan, "prod.json": plan });
    expect(diagnostics).toEqual([NOT_READ.replace("`plan.json`", "`dev.json`, `prod.json`")]);
  });

  test("is a root of its own where there is no code at all", () => {
    expect(told({ "plan.json": planOf(MAIN) })).toMatchObject({ roots: ["plan.json"] });
    const { results } = scanned({ "plan.json": planOf(MAIN) }).report;
    const [vpc] = results.filter(({ rule }) => rule === "vpc-resolves-dns");
    expect(vpc).toMatchObject({ verdict: "pass", subject: { address: "aws_vpc.main" } });
  });
});

describe("a plan that is named", () => {
  const given = (path: string, root?: string): Partial<ScanOptions> => ({
    plans: [{ path, ...(root !== undefined && { root }) }],
  });

  test("counts though the code has changed since, which is told", () => {
    const files = {
      "main.tf": code("10.9.0.0/16", 'resource "aws_internet_gateway" "g" {}\n'),
      "plan.json": planOf(
        code("10.0.0.0/16", 'resource "aws_vpc" "old" {\n  cidr_block = "10.1.0.0/16"\n}\n'),
      ),
    };
    expect(told(files, given("plan.json")).diagnostics).toEqual([
      "warning: `plan.json` was made from other code than `.` holds (only in the code: `aws_internet_gateway.g`; only in the plan: `aws_vpc.old`; written otherwise: `aws_vpc.main.cidr_block`). What the plan says counts; make it again.",
    ]);
    const { report } = scanned(files, given("plan.json"));
    const [vpc] = report.results.filter(({ subject }) => subject.address === "aws_vpc.main");
    expect(vpc?.location.file.path).toBe("main.tf");
  });

  test("may come from a machine with other line ends", () => {
    const heredoc = (end: string) =>
      code("10.0.0.0/16", `resource "aws_iam_policy" "p" {\n  policy = <<E\n{${end}}${end}E\n}\n`);
    const files = { "main.tf": heredoc("\n"), "plan.json": planOf(heredoc("\r\n")) };
    expect(told(files, given("plan.json")).diagnostics).toEqual([]);
  });

  test("is of the one root that it was made from, wherever it lies", () => {
    const files = {
      "a/main.tf": MAIN,
      "b/main.tf": code("10.2.0.0/16"),
      "plans/b.json": planOf(code("10.2.0.0/16")),
    };
    const { report, misuse } = scanned(files, given("plans/b.json"));
    expect(misuse).toEqual([]);
    expect(report.roots).toEqual(["a", "b"]);
  });

  test.for<[string, Readonly<Record<string, string>>, Partial<ScanOptions>, string]>([
    [
      "fits no root",
      { "a/main.tf": MAIN, "b/main.tf": MAIN, "plan.json": planOf(code("10.3.0.0/16")) },
      given("plan.json"),
      "`plan.json` is that of no root module that is scanned. Say which: `--plan DIRECTORY=plan.json`.",
    ],
    [
      "fits two roots",
      { "a/main.tf": MAIN, "b/main.tf": MAIN, "plan.json": planOf(MAIN) },
      given("plan.json"),
      "`plan.json` may be that of `a` or `b`. Say which: `--plan DIRECTORY=plan.json`.",
    ],
    [
      "is said to be of what is no root",
      { "a/main.tf": MAIN, "plan.json": planOf(MAIN) },
      given("plan.json", "c"),
      "`c` of `--plan` is no root module.",
    ],
    [
      "is not the only one of its root",
      { "main.tf": MAIN, "plan.json": planOf(MAIN), "other.json": planOf(MAIN) },
      { plans: [{ path: "plan.json" }, { path: "other.json" }] },
      "Both `plan.json` and `other.json` are said to be the plan of `.`.",
    ],
  ])("is refused if it %s", ([, files, options, sentence]) => {
    expect(told(files, options).misuse).toEqual([sentence]);
  });

  test("of two roots that it may be of, the user says which", () => {
    const files = { "a/main.tf": MAIN, "b/main.tf": MAIN, "plan.json": planOf(MAIN) };
    expect(told(files, given("plan.json", "b"))).toMatchObject({ roots: ["a", "b"], misuse: [] });
  });

  test("is read with the code beside it if only the plan is named", () => {
    const files = filesInMemory(
      new Map([
        ["infra/main.tf", MAIN],
        ["infra/plan.json", planOf(MAIN)],
      ]),
    );
    const named = scanOnly(files, "infra/plan.json");
    expect(named.roots).toEqual(["infra"]);
    expect(named.results.every(({ location }) => location.file.path === "infra/main.tf")).toBe(
      true,
    );
  });

  test("ends as not analysed, with the reason, if it cannot be read", () => {
    const files = { "main.tf": MAIN, "plan.json": '{"format_version":"7.1","planned_values":{}}' };
    expect(scanned(files, given("plan.json")).report.files.unanalysed).toEqual([
      { file: "plan.json", reason: 'has the format version "7.1"; version 1 is read' },
    ]);
  });

  test("of a run that failed or was aimed at a part, leaves open what else there is", () => {
    const plan = JSON.stringify({ ...JSON.parse(planOf(MAIN)), complete: false });
    const { results } = scanned({ "main.tf": MAIN, "plan.json": plan }, given("plan.json")).report;
    const endpoint = results.find(({ rule }) => rule === "target-has-an-s3-gateway-endpoint");
    expect(endpoint?.verdict).toBe("unknown");
    expect(endpoint?.reasons.map(({ text }) => text)).toContain(
      "`plan.json` leaves changes to a later plan, as with `-target`, so what it declares is not known.",
    );
  });
});

function scanOnly(files: Files, path: string) {
  const options = { candidates: [path], paths: [path], roots: [], vars: [], varFiles: [] };
  return scan(files, options, builtInRules, late).report;
}

test("without a plan nothing that reads plans is loaded", () => {
  const load = () => {
    throw new Error("it was loaded");
  };
  const texts = new Map([
    ["main.tf", MAIN],
    ["package.json", "{}"],
    ["other.json", '{"format_version":"1"}'],
  ]);
  const options = { candidates: [...texts.keys()], paths: [], roots: [], vars: [], varFiles: [] };
  const { report } = scan(filesInMemory(texts), options, [], { ...late, plans: load });
  expect(report.files.analysed).toBe(1);
});
