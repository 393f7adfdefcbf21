import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { rootsTouched, scan } from "../../src/index.ts";
import { builtInRules } from "../../src/rules/built-in.generated.ts";
import { filesInMemory } from "../../src/source/files-in-memory.ts";

const late = {
  yaml: () => createRequire(import.meta.url)("yaml"),
  regex: () => createRequire(import.meta.url)("re2js").RE2JS,
};

/** A repository with two roots that share a nested module, a root that stands alone, and a template. */
const TEXTS = new Map([
  ["live/eu/main.tf", 'module "net" {\n  source = "../../modules/net"\n}\n'],
  ["live/eu/terraform.tfvars", ""],
  [
    "live/us/main.tf",
    `module "net" {
  source = "../../modules/net"
  count  = 0
}
resource "aws_vpc" "x" {
  cidr_block = file("../range.txt")
}
module "gone" {
  source = "../../modules/gone"
}
`,
  ],
  ["live/range.txt", "10.0.0.0/16"],
  ["modules/net/main.tf", 'module "subnets" {\n  source = "./subnets"\n}\n'],
  ["modules/net/subnets/main.tf", 'resource "aws_subnet" "a" {\n  vpc_id = "vpc-1"\n}\n'],
  ["alone/main.tf", 'module "far" {\n  source = "far/far/aws"\n}\n'],
  [
    "alone/.terraform/modules/modules.json",
    '{"Modules":[{"Key":"far","Source":"x","Dir":".terraform/modules/far"}]}',
  ],
  ["alone/.terraform/modules/far/main.tf", ""],
  ["stack.json", '{"Resources":{"Vpc":{"Type":"AWS::EC2::VPC"}}}'],
]);

const options = { paths: [""], roots: [], vars: [], varFiles: [] };

function touched(...changed: readonly string[]): readonly string[] {
  const candidates = [...TEXTS.keys()].filter((path) => !path.includes(".terraform")).sort();
  const { reads } = scan(filesInMemory(TEXTS), { ...options, candidates }, builtInRules, late);
  return rootsTouched(reads(), changed);
}

test("a file of a root touches that root and no other", () => {
  expect(touched("alone/main.tf")).toEqual(["alone"]);
  expect(touched("live/eu/terraform.tfvars")).toEqual(["live/eu"]);
  expect(touched("stack.json")).toEqual(["stack.json"]);
});

test("a file of a module touches all roots that call it, through other modules and with a count of 0", () => {
  expect(touched("modules/net/main.tf")).toEqual(["live/eu", "live/us"]);
  expect(touched("modules/net/subnets/main.tf")).toEqual(["live/eu", "live/us"]);
});

test("a file that is new or gone touches the roots of its directory", () => {
  expect(touched("modules/net/subnets/new.tf")).toEqual(["live/eu", "live/us"]);
  expect(touched("modules/gone/main.tf")).toEqual(["live/us"]);
});

test("a file that an expression reads touches the root it is read in", () => {
  expect(touched("live/range.txt")).toEqual(["live/us"]);
});

test("an installed module touches the root it is installed in", () => {
  expect(touched("alone/.terraform/modules/far/main.tf")).toEqual(["alone"]);
});

test("other files touch nothing", () => {
  expect(touched("README.md", "live/eu/notes.txt", "stack.yaml", "main.tf")).toEqual([]);
  expect(touched()).toEqual([]);
});

test("where capitals count for nothing, another spelling touches the same roots", () => {
  const reads = new Map([
    ["Live/Eu", { directories: new Set(["Live/Eu"]), files: new Set(["Live/Range.txt"]) }],
  ]);
  const spelling = (path: string) => path.toLowerCase();
  for (const path of ["live/eu/main.TF", "LIVE/EU/new.tf", "live/range.TXT"]) {
    expect([path, rootsTouched(reads, [path], spelling)]).toEqual([path, ["Live/Eu"]]);
    expect([path, rootsTouched(reads, [path])]).toEqual([path, []]);
  }
});
