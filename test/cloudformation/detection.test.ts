import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as yaml from "yaml";
import { readCloudFormation } from "../../src/cloudformation/project.ts";
import { projectOf } from "./support.ts";

/** What becomes of a file: `analysed`, `not applicable`, why it is unanalysed, or nothing at all. */
function fateOf(path: string, text: string): string {
  const { analysed, notApplicable, unanalysed } = projectOf({ [path]: text });
  if (analysed.has(path)) return "analysed";
  return notApplicable.has(path) ? "not applicable" : (unanalysed.get(path) ?? "passed over");
}

const BUCKET = "Resources:\n  A:\n    Type: AWS::S3::Bucket\n";
const JSON_BUCKET = '{ "Resources": { "A": { "Type": "AWS::S3::Bucket" } } }';

test.each([
  ["without a version", "t.yaml", BUCKET],
  ["with Windows line ends", "t.yml", BUCKET.replaceAll("\n", "\r\n")],
  ["with a byte order mark", "t.template", `\uFEFF${BUCKET}`],
  ["in JSON", "t.json", JSON_BUCKET],
  ["in JSON with a mark", "t.json", `\uFEFF${JSON_BUCKET}`],
  ["in JSON by the name of YAML", "t.yaml", JSON_BUCKET],
  [
    "in JSON with what only YAML allows",
    "t.json",
    '{ "Resources": { "A": { "Type": "AWS::S3::Bucket", }, }, }',
  ],
  ["with a custom resource among others", "t.yaml", `${BUCKET}  B:\n    Type: Custom::Thing\n`],
  [
    "with a loop only",
    "t.yaml",
    `Resources:\n  Fn::ForEach::L: [x, [y], { "A\${x}": { Type: AWS::S3::Bucket } }]\n`,
  ],
  ["with a custom resource alone", "t.yaml", "Resources:\n  A: { Type: Custom::Thing }\n"],
  ["with a skill of Alexa alone", "t.yaml", "Resources:\n  A: { Type: Alexa::ASK::Skill }\n"],
  ["with a module alone", "t.yaml", "Resources:\n  A: { Type: My::Own::Network::MODULE }\n"],
  [
    "with types of another vendor, and a version",
    "t.json",
    '{ "AWSTemplateFormatVersion": "2010-09-09", "Resources": { "A": { "Type": "My::Own::Thing" } } }',
  ],
  [
    "whose resources are included",
    "t.yaml",
    "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  Fn::Transform: { Name: AWS::Include }\n",
  ],
  ["with tags and anchors at the top", "t.yaml", `x: &x !Sub "a"\ny: *x\n${BUCKET}`],
  [
    "of SAM",
    "t.yaml",
    "Transform: AWS::Serverless-2016-10-31\nResources:\n  A: { Type: AWS::Serverless::Api }\n",
  ],
  ["with an odd resource", "t.yaml", `${BUCKET}  B: text\n  C:\n  D: [1]\n`],
  [
    "with lines that begin too far to the left",
    "t.yaml",
    `${BUCKET}    Properties:\n      A: "x\n  y"\n      B: [\n      1]\n`,
  ],
])("a template %s is found", (_, path, text) => {
  expect(fateOf(path, text)).toBe("analysed");
});

test.each([
  [
    "Kubernetes",
    "k.yaml",
    "apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n    Resources:\n      AWS::S3::Bucket\n",
  ],
  [
    "Serverless",
    "s.yml",
    `service: x\nprovider: { name: aws }\nresources:\n  ${BUCKET.replaceAll("\n", "\n  ")}`,
  ],
  ["resources that are a list", "l.yaml", "Resources:\n  - Type: AWS::S3::Bucket\n"],
  ["types of nobody", "n.yaml", "Resources:\n  A: { Type: bucket, For: AWS::S3::Bucket }\n"],
  [
    "types of another cloud",
    "r.yaml",
    "ROSTemplateFormatVersion: '2015-09-01'\nResources:\n  A: { Type: ALIYUN::ECS::VPC }\n# AWS::\n",
  ],
  ["types of OpenStack", "h.yaml", `HeatTemplateFormatVersion: '2012-12-12'\n${BUCKET}`],
  [
    "a version without resources",
    "v.yaml",
    "AWSTemplateFormatVersion: '2010-09-09'\n# Resources\n",
  ],
  [
    "a schema of templates",
    "s.json",
    '{ "properties": { "Resources": { "enum": ["AWS::S3::Bucket"] } } }',
  ],
  ["a list at the top", "l.json", `[${JSON_BUCKET}]`],
  ["several documents, the first of which is something else", "m.yaml", `kind: x\n---\n${BUCKET}`],
  [
    "a broken chart",
    "c.yaml",
    "{{- if .Values.aws }}\na: Resources of AWS::S3::Bucket\n{{ end }}\n",
  ],
  ["a text", "t.yaml", "Resources and AWS::S3::Bucket\n"],
])("%s is no template", (_, path, text) => {
  expect(fateOf(path, text)).toBe("not applicable");
});

test.each([
  ["another end", "t.txt", BUCKET],
  ["no word of AWS", "t.yaml", "Resources: 1"],
  ["no resources", "t.json", '{ "a": "AWS::S3::Bucket" }'],
  ["nothing", "t.yaml", ""],
])("a file with %s is not looked at", (_, path, text) => {
  expect(fateOf(path, text)).toBe("passed over");
});

test.each([
  ["YAML", "t.yaml", `${BUCKET}    Properties: [\n`],
  ["JSON", "t.json", JSON_BUCKET.slice(0, -2)],
  ["a template of a template", "t.yaml", `${BUCKET}{% if x %}\n  B: 1\n{% endif %}\n`],
  ["a template of Terraform", "t.yml", `${BUCKET}Outputs:\n%{ for k in names ~}\n  x: 1\n`],
  ["an alias of nothing", "t.yaml", `${BUCKET}    Properties: *nothing\n`],
  ["two templates in one file", "t.yaml", `${BUCKET}---\n${BUCKET}`],
])("a template with broken %s is unanalysed", (_, path, text) => {
  expect(fateOf(path, text)).toMatch(/^syntax error: The (YAML|JSON) cannot be read$/);
});

test("what is wrong with the JSON is said of JSON", () => {
  const { syntax } = projectOf({ "t.json": '{ "Resources": { "A": { "Type": "AWS::X::Y" } } ' });
  expect(syntax.map(({ summary, detail, span }) => [summary, detail, span?.start])).toEqual([
    ["The JSON cannot be read", "Expected `,` or `}`, found the end of the text.", 48],
  ]);
});

test("the first of several documents is analysed all the same", () => {
  const { declarations } = projectOf({ "t.yaml": `${BUCKET}---\n${BUCKET}` });
  expect(declarations.map(({ address }) => address)).toEqual(["A"]);
});

test("only YAML that is not written as most templates are loads the YAML parser", () => {
  const late = {
    yaml: () => {
      throw new Error("loaded");
    },
  };
  const others = { "k.yaml": "kind: &a Pod", "package.json": "{}" };
  const { analysed } = projectOf({ "t.json": JSON_BUCKET, "t.yaml": BUCKET, ...others }, { late });
  expect([...analysed]).toEqual(["t.json", "t.yaml"]);
  expect(() => projectOf({ "t.yaml": `x: &a 1\n${BUCKET}` }, { late })).toThrow("loaded");
});

const encoder = new TextEncoder();

/** A project of one file with the given bytes, or that cannot be read. */
function projectOfBytes(path: string, content: Uint8Array | string, named: readonly string[] = []) {
  const read = () => (typeof content === "string" ? { refusal: content } : { bytes: content });
  const options = {
    parameters: [],
    region: undefined,
    late: { yaml: () => yaml },
    named,
    isWanted: () => true,
  };
  return readCloudFormation({ list: () => [], read }, [path], options);
}

test("a file that cannot be read counts if it was meant", () => {
  const fate = (path: string, named: readonly string[]) => [
    ...projectOfBytes(path, "is a pipe", named).unanalysed,
  ];
  expect(fate("a.yaml", [])).toEqual([]);
  expect(fate("a.yaml", ["a.yaml"])).toEqual([["a.yaml", "is a pipe"]]);
  expect(fate("a.template", [])).toEqual([["a.template", "is a pipe"]]);
});

test("what is named and no template is not applicable", () => {
  const { notApplicable } = projectOfBytes("a.yaml", encoder.encode("a: 1"), ["a.yaml"]);
  expect([...notApplicable]).toEqual(["a.yaml"]);
});

test("bytes that are no text do not end the scan", () => {
  const bytes = Uint8Array.from([...encoder.encode(BUCKET), 0xff, 0xfe, 0x00]);
  expect(() => projectOfBytes("a.yaml", bytes)).not.toThrow();
});

test("an independent reader finds the same templates in public repositories", () => {
  const path = "fixtures/cloudformation-oracle/detection.json";
  const { totals } = JSON.parse(readFileSync(path, "utf8"));
  expect(totals.templates).toBeGreaterThan(1_000);
  expect(totals.files - totals.templates).toBeGreaterThan(5_000);
  expect(totals.unexplained).toBe(0);
});
