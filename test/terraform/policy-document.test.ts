import { describe, expect, test } from "vitest";
import type { Value } from "../../src/value/value.ts";
import { listed } from "../graph/iam/show.ts";
import { projectOf, show } from "./support.ts";

/*
 * What the AWS provider renders. Sources: the page of the data source
 * (https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document) and the
 * provider's internal/service/iam/policy_document_data_source.go and policy_model.go: `Merge`, the order of sets
 * and the reading of JSON. Its acceptance tests hold the same for configurations of their own.
 */

const VARIABLES = `
  variable "any" { type = string }
  variable "list" { type = list(string) }
  variable "flag" { type = bool }
`;

function policyOf(text: string) {
  const main = `${VARIABLES}\n${text}
    resource "aws_iam_policy" "p" { policy = data.aws_iam_policy_document.d.json }`;
  const { declarations, diagnostics } = projectOf(
    { "main.tf": main },
    { isWanted: (type) => type === "aws_iam_policy" },
  );
  const policy = declarations[0]?.attribute("policy");
  if (policy?.kind !== "unknown" || !policy.encodes) throw new Error("there is no document");
  return { policy, document: policy.encodes, problems: diagnostics.map(({ detail }) => detail) };
}

/** A wholly known value as JSON. */
function plain(value: Value): unknown {
  switch (value.kind) {
    case "string":
    case "number":
    case "bool":
      return value.value;
    case "list":
      return value.items.map(plain);
    case "object":
      return Object.fromEntries([...value.entries].map(([name, entry]) => [name, plain(entry)]));
    default:
      return `not known: ${show(value)}`;
  }
}

const data = (name: string, body: string) =>
  `data "aws_iam_policy_document" "${name}" {\n${body}\n}`;
const allow = (sid: string, action: string, more = "") =>
  `statement {\n ${sid && `sid = "${sid}"`}\n actions = ["${action}"]\n ${more}\n}`;
const json = (name: string) => `data.aws_iam_policy_document.${name}.json`;
/** What `allow` comes to. */
const allowed = (sid: string, Action: string) => ({
  ...(sid && { Sid: sid }),
  Effect: "Allow",
  Action,
});
const VERSION = "2012-10-17";

describe("a document", () => {
  const rows: readonly (readonly [string, string, unknown])[] = [
    ["may be empty", data("d", ""), { Version: VERSION }],
    [
      "has an id, a version, and statements in the order of their blocks",
      data(
        "d",
        `policy_id = "p"\n version = "2008-10-17"\n ${allow("b", "x:B")}\n ${allow("", "x:A")}`,
      ),
      { Version: "2008-10-17", Id: "p", Statement: [allowed("b", "x:B"), allowed("", "x:A")] },
    ],
    [
      "sorts sets, the last first, leaves doubles out, and writes one item without a list",
      data(
        "d",
        `statement {
          effect        = "Deny"
          not_actions   = ["a:B", "a:C", "a:B", "a:Z"]
          not_resources = ["arn:b", "arn:b"]
        }`,
      ),
      {
        Version: VERSION,
        Statement: [{ Effect: "Deny", NotAction: ["a:Z", "a:C", "a:B"], NotResource: "arn:b" }],
      },
    ],
    [
      "has variables of policies wherever it is about somebody or something",
      data(
        "d",
        `statement {
          actions   = ["a:&{b}"]
          resources = ["arn:&{aws:username}/*", "arn:&{aws:username}"]
          not_principals {
            type        = "AWS"
            identifiers = ["&{aws:userid}"]
          }
          condition {
            test     = "StringLike"
            variable = "s3:prefix"
            values   = ["home/", "", "home/&{aws:username}/"]
          }
        }`,
      ),
      {
        Version: VERSION,
        Statement: [
          {
            Effect: "Allow",
            Action: "a:&{b}",
            Resource: [`arn:\${aws:username}/*`, `arn:\${aws:username}`],
            NotPrincipal: { AWS: `\${aws:userid}` },
            Condition: { StringLike: { "s3:prefix": ["home/", "", `home/\${aws:username}/`] } },
          },
        ],
      },
    ],
    [
      "names principals by type, those of several blocks together",
      data(
        "d",
        `statement {
          actions = ["sts:AssumeRole"]
          principals {
            type        = "AWS"
            identifiers = ["1"]
          }
          principals {
            type        = "AWS"
            identifiers = ["2", "3"]
          }
          principals {
            type        = "Service"
            identifiers = ["ec2.amazonaws.com"]
          }
          principals {
            type        = "Federated"
            identifiers = ["cognito-identity.amazonaws.com"]
          }
        }`,
      ),
      {
        Version: VERSION,
        Statement: [
          {
            Effect: "Allow",
            Action: "sts:AssumeRole",
            Principal: {
              AWS: ["1", "3", "2"],
              Service: "ec2.amazonaws.com",
              Federated: "cognito-identity.amazonaws.com",
            },
          },
        ],
      },
    ],
    [
      "tells anybody from anybody with an account of AWS",
      data(
        "d",
        ["*", "AWS"]
          .map((type) =>
            allow("", "a:B", `principals {\n type = "${type}"\n identifiers = ["*"]\n}`),
          )
          .join("\n"),
      ),
      {
        Version: VERSION,
        Statement: [
          { Effect: "Allow", Action: "a:B", Principal: "*" },
          { Effect: "Allow", Action: "a:B", Principal: { AWS: "*" } },
        ],
      },
    ],
    [
      "has conditions by test and key",
      data(
        "d",
        allow(
          "",
          "kms:Decrypt",
          [
            ["ForAnyValue:StringEquals", "kms:EncryptionContext:a", '"x"'],
            ["ForAnyValue:StringEquals", "kms:EncryptionContext:b", '"y"'],
            ["StringEquals", "aws:SourceAccount", '"1", "2"'],
            ["StringEquals", "aws:SourceAccount", '"3"'],
          ]
            .map(
              ([by, key, values]) =>
                `condition {\n test = "${by}"\n variable = "${key}"\n values = [${values}]\n}`,
            )
            .join("\n"),
        ),
      ),
      {
        Version: VERSION,
        Statement: [
          {
            Effect: "Allow",
            Action: "kms:Decrypt",
            Condition: {
              "ForAnyValue:StringEquals": {
                "kms:EncryptionContext:a": "x",
                "kms:EncryptionContext:b": "y",
              },
              StringEquals: { "aws:SourceAccount": ["1", "2", "3"] },
            },
          },
        ],
      },
    ],
    [
      "has statements of a `dynamic` block",
      data(
        "d",
        `dynamic "statement" {
          for_each = { read = ["s3:Get"], none = [] }
          content {
            sid     = statement.key
            actions = statement.value
          }
        }`,
      ),
      {
        Version: VERSION,
        Statement: [{ Sid: "none", Effect: "Allow" }, allowed("read", "s3:Get")],
      },
    ],
  ];
  test.each(rows)("%s", (_, text, expected) => {
    expect(plain(policyOf(text).document)).toEqual(expected);
  });
});

describe("merging", () => {
  const rows: readonly (readonly [string, string, readonly unknown[]])[] = [
    [
      "puts sources first, in their order",
      [
        data("a", `${allow("", "a:1")}\n${allow("one", "a:2")}`),
        data("b", allow("two", "b:1")),
        data("d", `source_policy_documents = [${json("a")}, ${json("b")}]\n${allow("", "d:1")}`),
      ].join("\n"),
      [allowed("", "a:1"), allowed("one", "a:2"), allowed("two", "b:1"), allowed("", "d:1")],
    ],
    [
      "lets own statements take the place of those of sources",
      [
        data("a", `${allow("same", "a:1")}\n${allow("other", "a:2")}`),
        data(
          "d",
          `source_policy_documents = [${json("a")}]\n${allow("", "d:0")}\n${allow("same", "d:1")}`,
        ),
      ].join("\n"),
      [allowed("same", "d:1"), allowed("other", "a:2"), allowed("", "d:0")],
    ],
    [
      "lets overrides take the place of all before them, one after the other",
      [
        data("a", allow("One", "a:1")),
        data("b", `${allow("", "b:1")}\n${allow("Two", "b:2")}`),
        data("c", allow("One", "c:1")),
        data(
          "d",
          `override_policy_documents = [${json("a")}, ${json("b")}, ${json("c")}]\n${allow("Two", "d:2")}`,
        ),
      ].join("\n"),
      [allowed("Two", "b:2"), allowed("One", "c:1"), allowed("", "b:1")],
    ],
    [
      "lets an override take the place of a source where there are no own statements",
      [
        data("a", allow("x", "a:1")),
        data("b", allow("x", "b:1")),
        data(
          "d",
          `source_policy_documents = [${json("a")}]\noverride_policy_documents = [${json("b")}]`,
        ),
      ].join("\n"),
      [allowed("x", "b:1")],
    ],
    [
      "never takes the place of a statement without a name",
      [
        data("a", allow("", "a:1")),
        data("b", allow("", "b:1")),
        data("d", `source_json = ${json("a")}\noverride_json = ${json("b")}`),
      ].join("\n"),
      [allowed("", "a:1"), allowed("", "b:1")],
    ],
    [
      "reads the older attributes: `source_json` before all, `override_json` after all",
      [
        data("a", allow("x", "a:1")),
        data("b", allow("y", "b:1")),
        data("c", allow("x", "c:1")),
        data("e", allow("x", "e:1")),
        data(
          "d",
          `source_json = ${json("a")}\nsource_policy_documents = [${json("b")}]
           override_policy_documents = [${json("e")}]\noverride_json = ${json("c")}`,
        ),
      ].join("\n"),
      [allowed("x", "c:1"), allowed("y", "b:1")],
    ],
    [
      "passes over what is empty",
      data("d", `source_json = ""\nsource_policy_documents = [null]\n${allow("", "d:1")}`),
      [allowed("", "d:1")],
    ],
    [
      "reads JSON however it is written, and names in any case",
      data(
        "d",
        `source_policy_documents = [
          jsonencode({ Statement = [{ Sid = "a", Action = "a:1" }] }),
          "{\\"statement\\": [{\\"sid\\": \\"b\\", \\"action\\": \\"b:1\\"}]}",
        ]
        override_policy_documents = [jsonencode({ Statement = [{ Sid = "b", Action = "c:1" }] })]`,
      ),
      [
        { Sid: "a", Action: "a:1" },
        { Sid: "b", Action: "c:1" },
      ],
    ],
  ];
  test.each(rows)("%s", (_, text, expected) => {
    expect(plain(policyOf(text).document)).toMatchObject({ Statement: expected });
  });

  test("takes the latest version and the last id", () => {
    const source = `jsonencode({ Version = "2012-10-17", Id = "a", Statement = [] })`;
    const text = data("d", `version = "2008-10-17"\nsource_policy_documents = [${source}]`);
    expect(plain(policyOf(text).document)).toEqual({ Version: VERSION, Id: "a" });
  });
});

describe("what the provider refuses is not known, and a diagnostic says why", () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Two statements have the `sid` "x"', data("d", `${allow("x", "a:1")}\n${allow("x", "a:2")}`)],
    [
      'Two statements have the `sid` "x"',
      [
        data("a", allow("x", "a:1")),
        data("b", allow("x", "b:1")),
        data("d", `source_policy_documents = [${json("a")}, ${json("b")}]`),
      ].join("\n"),
    ],
    ["is no JSON object", data("d", 'source_policy_documents = ["{"]')],
    ["is no JSON object", data("d", 'override_policy_documents = ["[]"]')],
    [
      "has no list of statements",
      data("d", "source_policy_documents = [jsonencode({ Statement = {} })]"),
    ],
    [
      "Policies of version 2008-10-17 have no variables",
      data("d", 'version = "2008-10-17"\nstatement {\n resources = ["&{aws:username}"]\n}'),
    ],
  ];
  test.each(rows)("%s", (problem, text) => {
    const { document, problems } = policyOf(text);
    expect(document.kind).toBe("unknown");
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });
});

describe("what is not known of a part leaves the others known", () => {
  const source = (more = "") =>
    `source_policy_documents = [${json("a")}${more}]\n${allow("own", "d:1")}`;
  const named = data("a", `${allow("x", "a:1")}\n${allow("", "a:2")}`);
  const maybe = `dynamic "statement" {
    for_each = var.flag ? [1] : []
    content { actions = ["may:be"] }
  }`;
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    [
      "a source of which nothing is known only adds",
      `${named}\n${data("d", source(", var.any"))}`,
      ["Allow a:1 on nothing", "Allow a:2 on nothing", "Allow d:1 on nothing", "more: var.any"],
    ],
    [
      "an override of which nothing is known may replace what has a name",
      `${named}\n${data("d", `${source()}\noverride_policy_documents = [var.any]`)}`,
      ["Allow a:2 on nothing", "more: var.any"],
    ],
    [
      "so may any number of them",
      `${named}\n${data("d", `${source()}\noverride_policy_documents = var.list`)}`,
      ["Allow a:2 on nothing", "more: var.list"],
    ],
    [
      "own statements that may be there may replace those of sources alone",
      `${named}\n${data("d", `${source()}\n${maybe}`)}`,
      ["Allow a:2 on nothing", "Allow d:1 on nothing", "more: var.flag"],
    ],
    [
      "a statement whose name is not known may replace any, and be replaced",
      `${named}\n${data(
        "d",
        `${source()}\noverride_policy_documents = [jsonencode({
        Statement = [{ Sid = var.any, Action = "o:1" }, { Sid = "y", Action = "o:2" }]
      })]`,
      )}`,
      ["Allow a:2 on nothing", " o:2 on nothing", "more: var.any"],
    ],
    [
      "names that are not known cannot clash in one document",
      data("d", `${allow(`\${var.any}`, "d:1")}\n${allow("b", "d:2")}`),
      ["Allow d:1 on nothing", "Allow d:2 on nothing"],
    ],
    [
      "a hole in JSON leaves the statements around it",
      data(
        "d",
        `source_policy_documents = [<<EOT
          { "Statement": [ { "Effect": "Allow", "Action": "\${var.any}:Get", "Resource": "*" } ] }
          EOT
        ]`,
      ),
      ["Allow {var.any}:Get on *"],
    ],
  ];
  test.each(rows)("%s", (_, text, expected) => {
    const { policy, problems } = policyOf(text);
    expect(listed(policy)).toEqual(expected);
    expect(problems).toEqual([]);
  });
});

test("documents that name each other twice do not grow without end", () => {
  const [first, ...others] = Array.from({ length: 40 }, (_, index) => index);
  const text = [
    data(`n${first}`, allow("", "a:1")),
    ...others.map((index) =>
      data(
        `n${index}`,
        `source_policy_documents = [${json(`n${index - 1}`)}, ${json(`n${index - 1}`)}]`,
      ),
    ),
    data("d", `source_policy_documents = [${json("n39")}]`),
  ].join("\n");
  expect(listed(policyOf(text).policy)).toEqual(["more: reading limit"]);
});
