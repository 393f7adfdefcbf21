import { describe, expect, test } from "vitest";
import { reasonsOf } from "../../src/value/reason.ts";
import { judge } from "./judge.ts";
import { declaredIn, projectOf, propertiesOf } from "./support.ts";

const INCLUDE = "Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://b/k } }";

const VPC = "  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }\n";

const verdicts = (template: string) => {
  const results = judge({ "t.yaml": template });
  const verdict = (id: string) => results.find(({ rule }) => rule === id)?.verdict;
  return {
    endpoint: verdict("target-has-an-s3-gateway-endpoint"),
    tag: verdict("vpc-is-tagged-for-byoc"),
    room: verdict("target-vpc-has-room"),
  };
};

test("a macro for the whole template may add to it, wherever it is named", () => {
  for (const head of ["Transform: Mine", INCLUDE, "Fn::Transform: { Name: Mine }"]) {
    expect(verdicts(`${head}\nResources:\n${VPC}`)).toMatchObject({ endpoint: "unknown" });
  }
  expect(verdicts(`Resources:\n${VPC}`)).toMatchObject({ endpoint: "fail", tag: "fail" });
});

test("the transform of SAM and its globals change nothing that is asked about", () => {
  const globals = "Globals: { Function: { Tags: { clickhouse-byoc: 'true' }, Timeout: 3 } }";
  const head = `Transform: AWS::Serverless-2016-10-31\n${globals}\n`;
  expect(verdicts(`${head}Resources:\n${VPC}`)).toEqual(verdicts(`Resources:\n${VPC}`));
});

test("policies of deletion and other attributes of a resource change nothing", () => {
  const more =
    "DeletionPolicy: !If [a, b, c], UpdateReplacePolicy: Snapshot, DependsOn: [Gone], UpdatePolicy: {}, CreationPolicy: {}, Metadata: { a: !Ref Nobody }";
  const vpc = VPC.replace("Properties", `${more}, Properties`);
  expect(verdicts(`Resources:\n${vpc}`)).toEqual(verdicts(`Resources:\n${VPC}`));
  expect(projectOf({ "t.yaml": `Resources:\n${vpc}` }).diagnostics).toEqual([]);
});

describe("a macro inside of a resource", () => {
  test("may change all of it", () => {
    const resource = `  Vpc:\n    Type: AWS::EC2::VPC\n    Fn::Transform: { Name: Mine }\n    Properties: { CidrBlock: 10.0.0.0/16 }\n`;
    expect(verdicts(`Resources:\n${resource}`)).toMatchObject({ tag: "unknown", room: "unknown" });
  });

  test("may be an inclusion, which adds to what is written", () => {
    const resource = `  Vpc:\n    Type: AWS::EC2::VPC\n    Properties:\n      CidrBlock: 10.0.0.0/16\n      ${INCLUDE}\n`;
    expect(verdicts(`Resources:\n${resource}`)).toMatchObject({ tag: "unknown", room: "pass" });
    const whole = `  Vpc:\n    Type: AWS::EC2::VPC\n    ${INCLUDE}\n`;
    expect(verdicts(`Resources:\n${whole}`)).toMatchObject({ tag: "unknown", room: "unknown" });
  });
});

describe("what a section includes", () => {
  const reason = (sections: string, value: string) => {
    const template = `${sections}\nResources:\n  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: ${value} } }\n`;
    const { diagnostics } = projectOf({ "t.yaml": template });
    const found = declaredIn(template).get("Vpc")?.attribute("CidrBlock");
    return {
      told: diagnostics.length,
      because: found?.kind === "unknown" ? reasonsOf(found.because).map(({ input }) => input) : [],
    };
  };

  test.each([
    ["Parameters", `Parameters:\n  ${INCLUDE}`, "!Ref Range"],
    ["Mappings", `Mappings:\n  ${INCLUDE}`, "!FindInMap [A, b, c]"],
    ["a map", `Mappings:\n  A:\n    ${INCLUDE}\n    x: { c: 1 }`, "!FindInMap [A, b, c]"],
    [
      "a row of a map",
      `Mappings:\n  A:\n    b:\n      ${INCLUDE}\n      x: 1`,
      "!FindInMap [A, b, c]",
    ],
    ["Conditions", `Conditions:\n  ${INCLUDE}`, "!If [Any, 10.0.0.0/16, 10.1.0.0/16]"],
  ])("is not known in %s, and nothing is refused", (_, sections, value) => {
    expect(reason(sections, value)).toEqual({ told: 0, because: ["Fn::Transform"] });
  });

  test("does not hide what is written beside it", () => {
    const sections = `Mappings:\n  ${INCLUDE}\n  A: { b: { c: 10.0.0.0/16 } }`;
    const template = `${sections}\nResources:\n  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !FindInMap [A, b, c] } }\n`;
    expect(propertiesOf(declaredIn(template).get("Vpc"))).toEqual({ CidrBlock: '"10.0.0.0/16"' });
  });

  test("may be the condition of a resource, which may exist then", () => {
    const template = `Conditions:\n  ${INCLUDE}\nResources:\n  Vpc: { Type: AWS::EC2::VPC, Condition: Any, Properties: {} }\n`;
    const { declarations, diagnostics } = projectOf({ "t.yaml": template });
    expect([declarations.length, diagnostics]).toEqual([1, []]);
    expect(declarations[0]?.guard).toBeDefined();
  });
});
