import { describe, expect, test } from "vitest";
import { type Segment, segmentOf } from "../../../src/graph/iam/arn.ts";
import { concat } from "../../../src/value/concat.ts";
import { tuple, unknown as unknownValue } from "../../../src/value/make.ts";
import type { Unknown, Value } from "../../../src/value/value.ts";
import { type Literal, reasonFor, unknown, valueFrom } from "../declare.ts";
import { allowing, changing, demanding, entitiesIn, listed, shown } from "./show.ts";

const a = unknown("var.a", { notNull: true });
const made = (...pieces: readonly (string | Unknown)[]): Value => concat(pieces) ?? valueFrom("");
const anyList = unknownValue("any", reasonFor("var.list"));
const policy = (...statements: readonly Literal[]): Value =>
  valueFrom({ Version: "2012-10-17", Statement: statements });

describe("a policy", () => {
  const rows: readonly (readonly [string, Value, readonly string[]])[] = [
    [
      "is read from JSON",
      valueFrom('{"Statement":[{"Effect":"Allow","Action":["a:B","c:*"],"Resource":"*"}]}'),
      ["Allow a:B, c:* on *"],
    ],
    [
      "is read from JSON with holes",
      made('{"Statement":{"Effect":"Allow","Action":"a:B","Resource":"arn:', a, '/*"}}'),
      ["Allow a:B on arn:{var.a}/*"],
    ],
    [
      "is read from the value that its JSON was made from",
      { ...a, encodes: policy({ Effect: "Allow", Action: "a:B", Resource: [a, "*"] }) },
      ["Allow a:B on {var.a}, *"],
    ],
    [
      "is read from an object, as CloudFormation has it",
      policy({ Effect: "Deny", Action: "*", Resource: "*" }),
      ["Deny * on *"],
    ],
    [
      "has its elements in any case",
      valueFrom({ statement: { EFFECT: "Allow", action: "a:B", resource: "*" } }),
      ["Allow a:B on *"],
    ],
    [
      "may have more statements than are known",
      valueFrom({ Statement: { ...anyList, members: [valueFrom({ Effect: "Allow" })] } }),
      ["Allow  on nothing", "more: var.list"],
    ],
    [
      "may have a statement of which nothing is known",
      policy(anyList),
      ["{var.list} more: var.list on more: var.list to more: var.list"],
    ],
    ["may be unknown", a, ["more: var.a"]],
    ["may be empty", valueFrom({ Version: "2012-10-17" }), []],
    ["may be null", { kind: "null", type: "string" }, []],
    ["is undecided if it is no JSON", valueFrom("allow all"), ["more: policy"]],
    ["is undecided if it is no object", valueFrom('["Allow"]'), ["more: policy"]],
    ["is undecided if it is a list", tuple([]), ["more: policy"]],
    ["is undecided if it is a number", valueFrom(1), ["more: policy"]],
    [
      "does not choose between two actions",
      valueFrom('{"Statement":{"Effect":"Allow","Action":"a:B","Action":"c:D","Resource":"*"}}'),
      ["Allow more: Action on *"],
    ],
    [
      "is not changed by a prototype",
      valueFrom('{"__proto__":{"Statement":[{"Effect":"Allow"}]}}'),
      [],
    ],
    [
      "names whom it trusts",
      policy({
        Effect: "Allow",
        Action: "sts:AssumeRole",
        Principal: { AWS: ["1", a], Service: "ec2.amazonaws.com" },
      }),
      ["Allow sts:AssumeRole on nothing to AWS 1, AWS {var.a}, Service ec2.amazonaws.com"],
    ],
    [
      "trusts anybody",
      policy({ Effect: "Allow", Action: "sts:AssumeRole", Principal: "*" }),
      ["Allow sts:AssumeRole on nothing to AWS *"],
    ],
    [
      "does not work out `NotAction`, `NotResource` and `NotPrincipal`",
      policy({ Effect: "Allow", NotAction: "a:B", NotResource: "*", NotPrincipal: "*" }),
      ["Allow more: NotAction on more: NotResource to more: NotPrincipal"],
    ],
  ];
  test.each(rows)("%s", (_, value, expected) => {
    expect(listed(value)).toEqual(expected);
  });
});

describe("a statement allows", () => {
  const rows: readonly (readonly [Literal, string, string])[] = [
    ["eks:CreateCluster", "eks:CreateCluster", "true"],
    ["EKS:createcluster", "eks:Create*", "true"],
    ["eks:*", "eks:DeleteCluster", "true"],
    ["*", "eks:DeleteCluster", "true"],
    ["*:*", "eks:DeleteCluster", "true"],
    ["e?s:Del*ter", "eks:DeleteCluster", "true"],
    ["eks:D*", "eks:Create*", "false"],
    ["eks:Describe*", "eks:Delete*", "false"],
    ["ec2:*", "eks:*", "false"],
    [["ec2:*", "eks:Tag*"], "eks:*", "true"],
    [[], "*", "false"],
    [made("eks:", a), "eks:CreateCluster", "?"],
    [made("eks:", a), "ec2:*", "false"],
    [made("eks:Describe", a), "eks:Create*", "false"],
    [a, "eks:*", "?"],
    [[a, "eks:*"], "eks:Create*", "true"],
    [anyList, "eks:*", "?"],
  ];
  test.each(rows)("%j for %s: %s", (action, glob, expected) => {
    expect(allowing(policy({ Effect: "Allow", Action: action, Resource: "*" }), glob)).toBe(
      expected,
    );
  });

  test("nothing by denying it", () => {
    expect(allowing(policy({ Effect: "Deny", Action: "*", Resource: "*" }), "*")).toBe("false");
    expect(allowing(policy({ Effect: a, Action: "eks:*", Resource: "*" }), "eks:*")).toBe("?");
    expect(allowing(policy({ Effect: a, Action: "eks:*", Resource: "*" }), "ec2:*")).toBe("false");
  });

  test("nothing for certain that another may deny", () => {
    const allow = { Effect: "Allow", Action: "eks:*", Resource: "*" };
    const deny = (action: string) => ({ Effect: "Deny", Action: action, Resource: "*" });
    expect(allowing(policy(allow, deny("eks:Delete*")), "eks:DeleteCluster")).toBe("?");
    expect(allowing(policy(allow, deny("eks:Delete*")), "eks:CreateCluster")).toBe("true");
    expect(allowing(policy(allow, deny("s3:*")), "eks:CreateCluster")).toBe("true");
    expect(allowing(policy(allow, anyList), "eks:CreateCluster")).toBe("?");
    expect(allowing(policy(allow, deny("eks:*")), "s3:*")).toBe("false");
  });
});

describe("a statement lets be changed", () => {
  const cluster = "arn:aws:eks:*:*:cluster/x";
  const rows: readonly (readonly [Literal, Literal, string])[] = [
    ["eks:Create*", cluster, cluster],
    ["eks:*", "*", "*"],
    ["*", [cluster, "arn:aws:s3:::b"], cluster],
    ["*", "arn:aws:s3:::b", ""],
    ["*", "arn:aws:*:eu-west-1:*:*", "arn:aws:*:eu-west-1:*:*"],
    ["eks:Describe*", "*", ""],
    ["eks:AccessKubernetesApi", "*", ""],
    ["eks:L*", "*", ""],
    ["eks:D*", cluster, cluster],
    ["eks:TagResource", made("arn:aws:eks:", a, ":1:cluster/x"), "arn:aws:eks:{var.a}:1:cluster/x"],
    ["eks:TagResource", made(a, "/*"), "maybe {var.a}/*"],
    ["eks:TagResource", anyList, "more"],
    [made("eks:", a), cluster, `maybe ${cluster}`],
  ];
  test.each(rows)("by %j on %j: %s", (action, resource, expected) => {
    const value = policy({ Effect: "Allow", Action: action, Resource: resource });
    expect(changing(value, "eks")).toBe(expected);
  });

  test("of a service that the scanner does not know", () => {
    expect(changing(policy({ Effect: "Allow", Action: "s3:*", Resource: "*" }), "s3")).toBe("more");
    expect(changing(policy({ Effect: "Allow" }), "__proto__")).toBe("more");
  });
});

describe("a part of an ARN", () => {
  const rows: readonly (readonly [Value, Segment, string])[] = [
    [valueFrom("arn:aws:eks:eu-west-1:1:cluster/a:b"), "resource", "cluster/a:b"],
    [valueFrom("arn:aws:s3:::bucket/*"), "region", ""],
    [valueFrom("*"), "resource", "*"],
    [valueFrom("arn:aws:eks:*"), "service", "eks"],
    [valueFrom("arn:aws:eks:*"), "resource", "*"],
    [valueFrom("426924874929"), "account", ""],
    [valueFrom("nonsense"), "service", ""],
    [made("arn:", a, ":eks:", a, ":", a, ":cluster/*"), "resource", "cluster/*"],
    [made("arn:", a, ":eks:", a, ":", a, ":cluster/*"), "service", "eks"],
    [made("arn:aws:eks:eu-west-1:1:cluster/", a), "resource", "cluster/{var.a}"],
    [made("arn:aws:eks:", a), "service", "eks"],
    [made("arn:aws:eks:", a), "resource", "{var.a}"],
    [made(a, ":eks:*:*:cluster/*"), "resource", "{var.a}"],
    [a, "resource", "{var.a}"],
  ];
  test.each(rows)("%j has the %s %s", (arn, segment, expected) => {
    expect(shown(segmentOf(arn, segment))).toBe(expected);
  });
});

describe("the external id", () => {
  const rows: readonly (readonly [Literal, string])[] = [
    [{ StringEquals: { "sts:ExternalId": "4b1c9f0e" } }, "demanded"],
    [{ stringequals: { "STS:EXTERNALID": ["4b1c9f0e"] } }, "demanded"],
    [{ StringEqualsIgnoreCase: { "sts:ExternalId": "4b1c9f0e" } }, "demanded"],
    [{ "ForAnyValue:StringEquals": { "sts:ExternalId": "4b1c9f0e" } }, "demanded"],
    [{ StringLike: { "sts:ExternalId": "4b1c9f0e" } }, "demanded"],
    [{ StringEquals: { "sts:ExternalId": a } }, "demanded"],
    [{ StringEquals: { "sts:ExternalId": anyList } }, "demanded"],
    [{ StringEquals: { "sts:ExternalId": "emptyid" } }, "demanded"],
    [{ StringLike: { "sts:ExternalId": "*" } }, "wildcard"],
    [{ StringLike: { "sts:ExternalId": made(a, "*") } }, "wildcard"],
    [{ StringEquals: { "sts:ExternalId": "*" } }, "placeholder"],
    [{ StringEquals: { "sts:ExternalId": "<external-id>" } }, "placeholder"],
    [{ StringEquals: { "sts:ExternalId": ["4b1c9f0e", "CHANGE_ME"] } }, "placeholder"],
    [{ StringEquals: { "sts:ExternalId": " " } }, "empty"],
    [{ StringEquals: { "sts:ExternalId": [] } }, "empty"],
    [{ StringEqualsIfExists: { "sts:ExternalId": "4b1c9f0e" } }, "optional"],
    [{ "ForAllValues:StringEquals": { "sts:ExternalId": "4b1c9f0e" } }, "optional"],
    [{ StringNotEquals: { "sts:ExternalId": "4b1c9f0e" } }, "none"],
    [{ Null: { "sts:ExternalId": "false" } }, "none"],
    [{ StringEquals: { "aws:PrincipalOrgID": "o-1" } }, "none"],
    [{}, "none"],
    [anyList, "{var.list}"],
    [{ StringEquals: anyList }, "{var.list}"],
    [
      {
        StringEqualsIfExists: { "sts:ExternalId": "*" },
        StringEquals: { "sts:ExternalId": "4b1c9f0e" },
      },
      "demanded",
    ],
  ];
  test.each(rows)("in %j is %s", (condition, expected) => {
    const value = policy({ Effect: "Allow", Action: "sts:AssumeRole", Condition: condition });
    expect(demanding(value)).toBe(expected);
  });
});

describe("a place", () => {
  const at = (text: string): Value => {
    const source = `policy = <<-EOT\n${text.replaceAll(/^/gm, "    ")}\n  EOT`;
    const file = { path: "main.tf", text: source, vendored: false };
    const span = { file, start: 9, end: source.length };
    return { ...valueFrom(`${text}\n`), origin: { span, note: "", role: "written" } };
  };
  const linesOf = (value: Value) =>
    entitiesIn(value).map(({ origin }) => {
      const { file, start, end } = origin?.span ?? { file: { text: "" }, start: 0, end: 0 };
      return file.text.slice(start, end).split("\n")[0];
    });

  test("of a statement in a heredoc is its line", () => {
    const text = '{\n  "Statement": [\n    {"Sid": "a"},\n    {\n      "Sid": "b" } ]\n}';
    expect(linesOf(at(text))).toEqual(['{"Sid": "a"},', "{"]);
  });

  test("of a text in one line is the text", () => {
    const text = '{"Statement": [{}, {}]}';
    expect(linesOf(at(text))).toEqual([text, text]);
  });
});

test("ten thousand statements are read", () => {
  const count = 10_000;
  const statements = Array.from({ length: count }, (_, index) => ({
    Effect: index % 2 === 0 ? "Allow" : "Deny",
    Action: [`svc${index}:Get*`, "eks:CreateCluster"],
    Resource: `arn:aws:eks:*:*:cluster/${index}`,
  }));
  const entities = entitiesIn(valueFrom(JSON.stringify({ Statement: statements })));
  for (const entity of entities) entity.call("changes", [valueFrom("eks")]);
  expect(entities).toHaveLength(count);
});
