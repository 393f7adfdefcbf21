import { expect, test } from "vitest";
import { projectOf, propertiesOf } from "./support.ts";

const include = (location: string) =>
  `Fn::Transform: { Name: AWS::Include, Parameters: { Location: ${location} } }`;

/** What templates declare, with the properties of each. */
function everything(texts: Readonly<Record<string, string>>) {
  const { declarations, diagnostics } = projectOf(texts);
  const properties = declarations.map((one) => [one.address, propertiesOf(one)] as const);
  return { ...Object.fromEntries(properties), said: diagnostics.map(({ detail }) => detail) };
}

test("a file of the repository is put in among resources, properties and values", () => {
  const template = `
Parameters: { Range: { Type: String, Default: 10.0.0.0/16 } }
Resources:
  ${include("parts/network.yaml")}
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: q
      ${include("./parts/more.json")}
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      Tags: !Transform { Name: AWS::Include, Parameters: { Location: ../tags.yaml } }
`;
  expect(
    everything({
      "stacks/t.yaml": template,
      "stacks/parts/network.yaml": `Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !Ref Range } }\n`,
      "stacks/parts/more.json": `{ "DelaySeconds": 5 }`,
      "tags.yaml": "- { Key: a, Value: b }\n",
    }),
  ).toEqual({
    Vpc: { CidrBlock: '"10.0.0.0/16"' },
    Queue: { QueueName: '"q"', DelaySeconds: "5" },
    Topic: { Tags: '[{Key: "a", Value: "b"}]' },
    said: [],
  });
});

test("what is put in stands in its own file", () => {
  const part = `\n\nVpc:\n  Type: AWS::EC2::VPC\n  Properties:\n    CidrBlock: 10.0.0.0/16\n`;
  const { declarations, reads } = projectOf({
    "t.yaml": `Resources:\n  ${include("part.yaml")}\n  Other: { Type: AWS::EC2::VPC }\n`,
    "part.yaml": part,
  });
  const [vpc, other] = declarations;
  expect([vpc?.span.file.path, other?.span.file.path]).toEqual(["part.yaml", "t.yaml"]);
  const range = vpc?.attribute("CidrBlock")?.origin?.span;
  expect(range?.file.path).toBe("part.yaml");
  expect(part.slice(range?.start, range?.end)).toBe("10.0.0.0/16");
  expect([...(reads().get("t.yaml")?.files ?? [])]).toContain("part.yaml");
});

test.each([
  ["s3://bucket/part.yaml", []],
  ["!Ref Where", []],
  ["missing.yaml", ["`missing.yaml`, which is included here, does not exist."]],
  ["../../out.yaml", ["`../../out.yaml`, which is included here, leaves the repository."]],
])("what %s would put in is not known", (location, said) => {
  const template = `Parameters: { Where: { Type: String } }\nResources:\n  ${include(location)}\n`;
  const { declarations, diagnostics } = projectOf({
    "t.yaml": `${template}  Vpc: { Type: AWS::EC2::VPC }\n`,
  });
  expect(declarations.map(({ address, opens }) => [address, opens])).toEqual([
    ["Vpc", undefined],
    ["Fn::Transform", "everything"],
  ]);
  expect(diagnostics.map(({ detail }) => detail)).toEqual(said);
});
