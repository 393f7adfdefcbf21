import { expect, test } from "vitest";
import * as yaml from "yaml";
import * as types from "../../src/cloudformation/types/load.ts";
import { positionAt } from "../../src/source/file.ts";
import { projectOf, propertiesOf } from "./support.ts";

/** What is said of a template, as `line:column detail`, and how often the table of all types was asked for. */
function saidOf(template: string, isWanted = (_: string): boolean => true) {
  let loaded = 0;
  const load = () => {
    loaded++;
    return types;
  };
  const late = { yaml: () => yaml, types: load };
  const { declarations, diagnostics } = projectOf({ "t.yaml": template }, { late, isWanted });
  for (const declaration of declarations) propertiesOf(declaration);
  const said = diagnostics.map(({ detail, span, severity }) => {
    const at = span && positionAt(span.file, span.start);
    return `${severity} ${at?.line}:${at?.column} ${detail}`;
  });
  return { said, loaded };
}

const SUBNET = `
Resources:
  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: vpc-1
      CidrBlok: 10.0.0.0/23
`;

test("a misspelt property is told where it stands, with the one that is meant", () => {
  expect(saidOf(SUBNET).said).toEqual([
    "warning 7:7 `CidrBlok` is not a property of `AWS::EC2::Subnet`. Did you mean `CidrBlock`?",
  ]);
});

test("the table of all types is only read where a name is not one of a kind", () => {
  expect(saidOf(SUBNET).loaded).toBe(1);
  expect(saidOf(SUBNET.replace("CidrBlok", "CidrBlock"))).toEqual({ said: [], loaded: 0 });
});

test.each([
  ["of types that nobody asks about", SUBNET, () => false],
  ["of types that nobody knows", SUBNET.replace("AWS::EC2::Subnet", "AWS::New::Thing")],
  ["of modules", SUBNET.replace("AWS::EC2::Subnet", "My::Own::Subnet::MODULE")],
  ["where a macro may read them", `Transform: MyMacro${SUBNET}`],
  [
    "where they come from a function",
    SUBNET.replace("CidrBlok: 10.0.0.0/23", "Fn::Transform: { Name: M }"),
  ],
] as const)("nothing is said %s", (_, template, isWanted?: () => boolean) => {
  expect(saidOf(template, isWanted).said).toEqual([]);
});

const VPC = `
Resources:
  Vpc:
    Type: AWS::EC2::VPC
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: VALUE
`;

test.each([
  ["!GetAtt Vpc.CidrBlok", 37, "CidrBlok"],
  ["{ Fn::GetAtt: [Vpc, CidrBlok] }", 45, "CidrBlok"],
  [`!Sub "\${Vpc.CidrBlock} and \${Vpc.CidrBlok}"`, 58, "CidrBlok"],
  [`!Sub ["\${Vpc.CidrBlok}\${A}", { A: b }]`, 38, "CidrBlok"],
])("so is a misspelt attribute: %s", (value, column, name) => {
  const { said } = saidOf(VPC.replace("VALUE", value));
  expect(said).toEqual([
    `warning 8:${column} \`${name}\` is not an attribute of \`AWS::EC2::VPC\`. Did you mean \`CidrBlock\`?`,
  ]);
});

test.each([
  ["!GetAtt Vpc.DefaultSecurityGroup", false],
  ["!GetAtt Function.Arn", false],
  ["!GetAtt Server.PrivateIp", true],
  ["!GetAtt Nested.Outputs.Anything", false],
  ["!GetAtt Own.Anything", false],
  ["!GetAtt New.Anything", true],
])("nothing is said of %s", (value, isLooked) => {
  const others = `
  Function: { Type: AWS::Lambda::Function }
  Server: { Type: AWS::EC2::Instance }
  Nested: { Type: AWS::CloudFormation::Stack }
  Own: { Type: Custom::Thing }
  New: { Type: AWS::New::Thing }
`;
  const { said, loaded } = saidOf(VPC.replace("VALUE", value) + others);
  expect(said).toEqual([]);
  expect(loaded > 0).toBe(isLooked);
});
