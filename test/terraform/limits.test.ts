import { expect, test } from "vitest";
import { MOST_BLOCKS, MOST_INSTANCES } from "../../src/terraform/limits.ts";
import { attributesOf, projectOf } from "./support.ts";

const subnets = (name: string, count: number): string => `
  resource "aws_subnet" "${name}" {
    count      = ${count}
    cidr_block = cidrsubnet("10.0.0.0/8", 16, count.index)
  }`;

const summaries = ({ diagnostics }: ReturnType<typeof projectOf>): readonly string[] =>
  diagnostics.map(({ summary }) => summary);

const TOO_MUCH = "There is more than the scanner looks at one by one";

test("100,000 instances of one block are looked at as 1,000 and one that stands for the others", () => {
  const project = projectOf({ "main.tf": subnets("s", 100_000) });
  const { declarations } = project;
  expect(declarations).toHaveLength(1001);
  expect(attributesOf(declarations[999])).toEqual({ cidr_block: '"10.3.231.0/24"' });
  expect(declarations.at(-1)).toMatchObject({ address: "aws_subnet.s[*]", many: true });
  expect(declarations.at(-1)?.attribute("cidr_block")?.kind).toBe("unknown");
  expect(summaries(project)).toEqual([TOO_MUCH]);
});

test("100,000 instances of many blocks stay within the limit of a root", () => {
  const blocks = Array.from({ length: 100 }, (_, index) => subnets(`s${index}`, 1000));
  const project = projectOf({ "main.tf": blocks.join("\n") });
  const certain = project.declarations.filter(({ many }) => !many);
  expect(certain).toHaveLength(MOST_INSTANCES);
  expect(project.declarations).toHaveLength(MOST_INSTANCES + 90);
  expect(summaries(project)).toEqual(Array(90).fill(TOO_MUCH));
});

test("what one block does not tell apart is reported for keys too", () => {
  const project = projectOf({
    "main.tf": `resource "aws_subnet" "s" {
      for_each = toset([for i in range(1001) : tostring(i)])
    }`,
  });
  expect(project.declarations).toHaveLength(1001);
  expect(summaries(project)).toEqual([TOO_MUCH]);
});

/** A tree of modules with three calls each, all values handed on from the top. */
function tree(size: number): Record<string, string> {
  const files: Record<string, string> = {};
  for (let at = 0; at < size; at++) {
    const calls = [3 * at + 1, 3 * at + 2, 3 * at + 3]
      .filter((next) => next < size)
      .map((next) => {
        const source = at === 0 ? `./m${next}` : `../m${next}`;
        return `module "m${next}" {\n source = "${source}"\n cidr = var.cidr\n}`;
      });
    const own = `
      variable "cidr" { default = "10.0.0.0/8" }
      resource "aws_subnet" "s" { cidr_block = cidrsubnet(var.cidr, 16, ${at}) }`;
    files[at === 0 ? "main.tf" : `m${at}/main.tf`] = `${own}\n${calls.join("\n")}\n`;
  }
  return files;
}

test("1,000 modules, deep and wide, are all read once, and all their values are known", () => {
  const reads = new Map<string, number>();
  const { declarations, diagnostics, analysed } = projectOf(tree(1000));
  for (const { address, attribute } of declarations.filter(({ mode }) => mode === "resource")) {
    expect(attribute("cidr_block")?.kind).toBe("string");
    reads.set(address, (reads.get(address) ?? 0) + 1);
  }
  expect(reads.size).toBe(1000);
  expect(analysed.size).toBe(1000);
  expect(diagnostics).toEqual([]);
});

test("modules that call the next one twice, forty times over, stay within the limit", () => {
  const files: Record<string, string> = { "m39/main.tf": `resource "aws_vpc" "v" {}` };
  for (let at = 0; at < 39; at++) {
    const source = at === 0 ? "./m1" : `../m${at + 1}`;
    files[at === 0 ? "main.tf" : `m${at}/main.tf`] = ["a", "b"]
      .map((name) => `module "${name}" {\n source = "${source}"\n}\n`)
      .join("");
  }
  const project = projectOf(files);
  expect(project.declarations.length).toBeLessThan(MOST_BLOCKS);
  expect(new Set(summaries(project))).toEqual(new Set([TOO_MUCH]));
  expect(project.declarations.some(({ mode }) => mode === "module")).toBe(true);
});

test("a call inside of very many others is not followed, which is told", () => {
  const files: Record<string, string> = {};
  for (let at = 0; at < 300; at++) {
    const source = at === 0 ? "./m1" : `../m${at + 1}`;
    const call = at < 299 ? `module "m" {\n source = "${source}"\n}\n` : "";
    files[at === 0 ? "main.tf" : `m${at}/main.tf`] = `resource "aws_vpc" "v" {}\n${call}`;
  }
  const project = projectOf(files);
  expect(project.declarations.filter(({ mode }) => mode === "resource")).toHaveLength(257);
  expect(project.declarations.filter(({ mode }) => mode === "module")).toHaveLength(1);
  expect(summaries(project)).toEqual([TOO_MUCH]);
});

test("evaluation that takes too long is given up, which is told", () => {
  const project = projectOf({
    "main.tf": `
      locals {
        a = range(1000)
        b = [for x in local.a : [for y in local.a : [for z in local.a : x * y * z if x == y]]]
      }
      resource "aws_vpc" "v" { cidr_block = local.b[0][0][0] }`,
  });
  expect(project.declarations[0]?.attribute("cidr_block")?.kind).toBe("unknown");
  expect(summaries(project)).toContain("Evaluation was given up");
});

/** Roots of which each hands on what it reads from the state of the one before. */
function chainOfRoots(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `r${at}/main.tf`,
      `${
        at === 0
          ? ""
          : `data "terraform_remote_state" "s" {
          backend = "local"
          config  = { path = "../r${at - 1}/terraform.tfstate" }
        }`
      }
        output "cidr" {
          value = ${at === 0 ? '"10.0.0.0/16"' : "data.terraform_remote_state.s.outputs.cidr"}
        }
        resource "aws_vpc" "v" {
          cidr_block = ${at === 0 ? '"10.0.0.0/16"' : "data.terraform_remote_state.s.outputs.cidr"}
        }`,
    ]),
  );
}

test("50 roots that read the states of each other in a row know what the first one says", () => {
  const { declarations } = projectOf(chainOfRoots(50));
  const values = declarations
    .filter(({ type }) => type === "aws_vpc")
    .toReversed()
    .map((each) => attributesOf(each)["cidr_block"]);
  expect(new Set(values)).toEqual(new Set(['"10.0.0.0/16"']));
});

test("2,000 roots in a row are read as deep as one root may be", () => {
  const { declarations } = projectOf(chainOfRoots(2000));
  const last = declarations.find(({ root, type }) => root === "r1999" && type === "aws_vpc");
  expect(last?.attribute("cidr_block")?.kind).toBe("unknown");
  const second = declarations.find(({ root, type }) => root === "r1" && type === "aws_vpc");
  expect(second?.attribute("cidr_block")?.kind).toBe("string");
});

test("a tree that begins with 200 modules inside of each other is read like any other", () => {
  const files: Record<string, string> = {};
  for (let at = 0; at < 1000; at++) {
    const next = at < 200 ? [at + 1] : [1, 2, 3].map((each) => 3 * (at - 200) + 200 + each);
    const calls = next
      .filter((each) => each < 1000)
      .map((each) => {
        const source = at === 0 ? `./m${each}` : `../m${each}`;
        return `module "m${each}" {\n source = "${source}"\n cidr = var.cidr\n}\n`;
      });
    files[at === 0 ? "main.tf" : `m${at}/main.tf`] = `
      variable "cidr" { default = "10.0.0.0/8" }
      resource "aws_subnet" "s" { cidr_block = cidrsubnet(var.cidr, 16, ${at}) }
      ${calls.join("")}`;
  }
  const { declarations, diagnostics, analysed } = projectOf(files);
  const resources = declarations.filter(({ mode }) => mode === "resource");
  expect(resources.map((each) => each.attribute("cidr_block")?.kind)).toEqual(
    Array(1000).fill("string"),
  );
  expect(analysed.size).toBe(1000);
  expect(diagnostics).toEqual([]);
});
