import { expect, test } from "vitest";
import { statementsOf, valuesOf } from "../../src/graph/iam/document.ts";
import { lineText, positionAt } from "../../src/source/file.ts";
import { chainOf, type Origin } from "../../src/value/origin.ts";
import type { Value } from "../../src/value/value.ts";
import { projectOf } from "./support.ts";

/** The line that decides: `main.tf: Action = "a:B"`. */
function lineOf(origin: Origin | undefined): string {
  const span = origin && chainOf(origin).at(-1)?.span;
  if (!span) return "nowhere";
  const { line } = positionAt(span.file, span.start);
  return `${span.file.path}: ${lineText(span.file, line).trim()}`;
}

/** Of each statement of the policy its line, and those of its actions. */
function placesIn(policy: Value): readonly string[] {
  return statementsOf(policy).certain.flatMap((statement) => [
    lineOf(statement.origin),
    ...valuesOf(statement.element("Action")).certain.map(({ origin }) => `  ${lineOf(origin)}`),
  ]);
}

const MORE = `
  variable "bucket" { default = "b" }
  variable "given" {}
  locals { names = ["c", "d"] }
  `;

function policyIn(value: string, files: Readonly<Record<string, string>> = {}): Value {
  const main = `${MORE}
  resource "aws_iam_policy" "p" {
    policy = ${value}
  }`;
  const { declarations } = projectOf(
    { "net/main.tf": main, ...files },
    { isWanted: (type) => type === "aws_iam_policy" },
  );
  const policy = declarations[0]?.attribute("policy");
  if (!policy) throw new Error("there is no policy");
  return policy;
}

const JSON_TEXT = `{
  "Statement": [
    { "Sid": "one",
      "Action": "a:B" },
    {
      "Action": [
        "c:D",
        "e:F"
      ]
    }
  ]
}`;

const FOUND = [`{ "Sid": "one",`, `  "Action": "a:B" },`, "{", `  "c:D",`, `  "e:F"`];

const inFile = (path: string, lines: readonly string[] = FOUND) =>
  lines.map((line) => line.replace(/^( *)/, `$1${path}: `));

test("of a policy in a heredoc, a statement stands on its line", () => {
  expect(placesIn(policyIn(`<<EOT\n${JSON_TEXT}\nEOT`))).toEqual(inFile("net/main.tf"));
  const flush = `<<-EOT\n${JSON_TEXT.replaceAll(/^/gm, "      ")}\n    EOT`;
  expect(placesIn(policyIn(flush))).toEqual(inFile("net/main.tf"));
});

test("what is put into a heredoc moves no line", () => {
  const heredoc = `<<EOT
{
  "Id": "\${var.bucket}", "Note": "\${var.given}",
  "Note2": "\${join("", [
    var.bucket,
  ])}",
  "Statement": [
    { "Action": "a:\${var.bucket}",
      "Resource": "\${var.given}" },
    { "Action": "a:C" }
  ]
}
EOT`;
  expect(placesIn(policyIn(heredoc))).toEqual([
    `net/main.tf: { "Action": "a:\${var.bucket}",`,
    `  net/main.tf: { "Action": "a:\${var.bucket}",`,
    'net/main.tf: { "Action": "a:C" }',
    '  net/main.tf: { "Action": "a:C" }',
  ]);
});

test("of a policy in a file of its own, a statement stands there", () => {
  for (const path of ["net/policy.json", "policies/policy.json"]) {
    const name = path === "net/policy.json" ? "policy.json" : "../policies/policy.json";
    const policy = policyIn(`file("\${path.module}/${name}")`, { [path]: JSON_TEXT });
    expect(placesIn(policy)).toEqual(inFile(path));
  }
});

test("of a policy in a template, a statement stands in the template", () => {
  const template = `{
  "Version": "\${version}",
  "Statement": [
%{ for name in names ~}
    {
      "Action": "\${name}:Get"
    },
%{ endfor ~}
%{ if version == "2008" }
    { "Action": "never:So" },
%{ endif }
    \${jsonencode({ Action = "j:K" })},
    { "Action": "last:One" }
  ]
}`;
  const policy = policyIn(
    `templatefile("\${path.module}/t.tftpl", { names = local.names, version = "2012" })`,
    { "net/t.tftpl": template },
  );
  expect(placesIn(policy)).toEqual(
    inFile("net/t.tftpl", [
      "{",
      `  "Action": "\${name}:Get"`,
      "{",
      `  "Action": "\${name}:Get"`,
      `\${jsonencode({ Action = "j:K" })},`,
      `  \${jsonencode({ Action = "j:K" })},`,
      '{ "Action": "last:One" }',
      '  { "Action": "last:One" }',
    ]),
  );
});

test("of a policy in a template of the older kind, a statement stands in the template", () => {
  const template = `{
  "Statement": [
    { "Action": "\${bucket}:Get", "Resource": "\${given}" },
    { "Action": "$\${literal}:Get" }
  ]
}`;
  const policy = policyIn("data.template_file.t.rendered", {
    "net/t.json": template,
    "net/data.tf": `data "template_file" "t" {
      template = file("t.json")
      vars     = { bucket = var.bucket, given = var.given }
    }`,
  });
  expect(placesIn(policy)).toEqual(
    inFile("net/t.json", [
      `{ "Action": "\${bucket}:Get", "Resource": "\${given}" },`,
      `  { "Action": "\${bucket}:Get", "Resource": "\${given}" },`,
      `{ "Action": "$\${literal}:Get" }`,
      `  { "Action": "$\${literal}:Get" }`,
    ]),
  );
  const [first] = statementsOf(policy).certain;
  expect(first?.element("Action")).toMatchObject({ kind: "string", value: "b:Get" });
});

test("of a policy made by `jsonencode`, every part stands where it is written", () => {
  const value = `jsonencode({
    Statement = [
      { Action = "a:B" },
      merge({ Effect = "Allow" }, {
        Action = [
          "c:D",
          "\${var.bucket}:E",
        ]
      }),
    ]
  })`;
  expect(placesIn(policyIn(value))).toEqual(
    inFile("net/main.tf", [
      '{ Action = "a:B" },',
      '  { Action = "a:B" },',
      'merge({ Effect = "Allow" }, {',
      '  "c:D",',
      `  "\${var.bucket}:E",`,
    ]),
  );
});

test("what a function does to a text leaves nothing but the place of the call", () => {
  const policy = policyIn('replace(file("policy.json"), "a:", "z:")', {
    "net/policy.json": JSON_TEXT,
  });
  expect(new Set(placesIn(policy).map((line) => line.trim()))).toEqual(
    new Set(['net/main.tf: policy = replace(file("policy.json"), "a:", "z:")']),
  );
});
