import { loadAwsServiceSpecSync } from "@aws-cdk/aws-service-spec";
import { describe, expect, test } from "vitest";
import * as yaml from "yaml";
import { FACETS } from "../../src/cloudformation/facets.ts";
import * as types from "../../src/cloudformation/types/load.ts";
import { shapeOf } from "../../src/cloudformation/types/shape.ts";
import { DEFINITIONS } from "../../src/graph/kinds/index.ts";
import { declaredIn, propertiesOf } from "./support.ts";

const { misspeltAttribute, misspeltProperties, refShape } = types;

describe("the table of types", () => {
  test("has every type that AWS publishes, with its properties and attributes", () => {
    const types = loadAwsServiceSpecSync().all("resource");
    expect(types.length).toBeGreaterThan(1_800);
    for (const { cloudFormationType, properties } of types) {
      expect(shapeOf(cloudFormationType)?.properties).toEqual(Object.keys(properties).sort());
    }
  });

  test.each([
    "AWS::EC2::VPC\nAWS::EC2::Subnet",
    "AWS::EC2",
    "",
    " ",
    "Custom::Thing",
    "AWS::EC2::Subnet SubnetId",
  ])("has no %j", (type) => {
    expect(shapeOf(type)).toBeUndefined();
    expect(misspeltProperties(type, ["Anything"])).toEqual([]);
    expect(misspeltAttribute(type, "Anything")).toBeUndefined();
  });
});

test("a property that a type does not have is told with the one that is meant", () => {
  const names = ["CidrBlok", "VpcId", "Tags", "ZZZZZZZZZZ"];
  expect(misspeltProperties("AWS::EC2::Subnet", names)).toEqual([
    {
      name: "CidrBlok",
      detail: "`CidrBlok` is not a property of `AWS::EC2::Subnet`. Did you mean `CidrBlock`?",
    },
    { name: "ZZZZZZZZZZ", detail: "`ZZZZZZZZZZ` is not a property of `AWS::EC2::Subnet`." },
  ]);
});

test.each([
  [
    "AWS::EC2::VPC",
    "CidrBlok",
    "`CidrBlok` is not an attribute of `AWS::EC2::VPC`. Did you mean `CidrBlock`?",
  ],
  ["AWS::EC2::VPC", "DefaultSecurityGroup", undefined],
  ["AWS::RDS::DBInstance", "Endpoint.Address", undefined],
  ["AWS::CloudFormation::Stack", "Outputs.VpcId", undefined],
  ["AWS::CloudFormation::CustomResource", "Anything", undefined],
])("of %s the attribute %s", (type, name, detail) => {
  expect(misspeltAttribute(type, name)).toBe(detail);
});

test.each([
  ["AWS::EC2::Instance", { facet: "id", attribute: "InstanceId" }],
  ["AWS::StepFunctions::StateMachine", { facet: "arn", attribute: "Arn" }],
  ["AWS::Logs::LogGroup", { facet: "name" }],
  // Two records of one name have one `Ref`.
  ["AWS::Route53::RecordSet", { facet: "name" }],
  ["AWS::EC2::VPCGatewayAttachment", undefined],
  ["Custom::Thing", undefined],
])("`Ref` of %s", (type, shape) => {
  expect(refShape(type)).toEqual(shape);
});

describe("what we say of types ourselves agrees with the table", () => {
  test.each(Object.entries(FACETS))("%s", (type, { ref = "id", id, written = [] }) => {
    const shape = shapeOf(type);
    const [name = "", ...others] = shape?.identifier ?? [];
    expect(others).toEqual([]);
    if (ref === "id" || ref === "arn") {
      expect(refShape(type)?.facet).toBe(ref);
      expect(shape?.attributes).toContain(id);
    }
    if (ref === "name") expect(shape?.properties).toContain(name);
    for (const each of written) {
      expect(shape?.attributes).toContain(each);
      expect(shape?.properties).toContain(each);
    }
  });

  test.each(
    DEFINITIONS.filter(({ cloudformation }) => cloudformation.length > 0).map(
      (each) => [each.name, each] as const,
    ),
  )("%s is read from properties that exist", (_, { cloudformation, attributes }) => {
    const known = new Set(cloudformation.flatMap((type) => shapeOf(type)?.properties ?? []));
    const spelled = Object.values(attributes).map((each) => each.cloudformation);
    // What begins with a small letter is a name of our own, for what is written in several places.
    expect(spelled.filter((name) => /^[A-Z]/.test(name) && !known.has(name))).toEqual([]);
  });

  test("tags are lists of `Key` and `Value` in `Tags`, where a kind has any", () => {
    const types = new Map(
      loadAwsServiceSpecSync()
        .all("resource")
        .map((each) => [each.cloudFormationType, each.tagInformation]),
    );
    const tagged = DEFINITIONS.filter(({ attributes }) => attributes["tags"]?.cloudformation);
    expect(tagged.length).toBeGreaterThan(8);
    for (const type of tagged.flatMap(({ cloudformation }) => cloudformation)) {
      expect([type, types.get(type)]).toEqual([
        type,
        { tagPropertyName: "Tags", variant: "standard" },
      ]);
    }
  });
});

test("`Ref` of any type is known: what it equals, and whether another resource can have the same", () => {
  const template = `
Resources:
  Server: { Type: AWS::EC2::Instance }
  Machine: { Type: AWS::StepFunctions::StateMachine }
  Record: { Type: AWS::Route53::RecordSet }
  New: { Type: AWS::New::Thing }
  Asking:
    Type: AWS::X::Y
    Properties:
      Id: [!Ref Server, !GetAtt Server.InstanceId]
      Arn: [!Ref Machine, !GetAtt Machine.Arn]
      Name: !Ref Record
      Nobody: !Ref New
`;
  const late = { yaml: () => yaml, types: () => types };
  const asking = declaredIn(template, { late }).get("Asking");
  expect(propertiesOf(asking)).toEqual({
    Id: "[<Server.id; item Server>, <Server.id; item Server>]",
    Arn: "[<Machine.arn; item Machine>, <Machine.arn; item Machine>]",
    Name: "<Record.name>",
    Nobody: "<New.id>",
  });
});
