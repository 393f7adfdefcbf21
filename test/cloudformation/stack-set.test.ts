import { describe, expect, test } from "vitest";
import { judge } from "./judge.ts";
import { projectOf, propertiesOf, show } from "./support.ts";

const MEMBER = `
Parameters:
  Range: { Type: String, Default: 10.0.0.0/16 }
  Zones: { Type: CommaDelimitedList, Default: x }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !Ref Range, Zones: !Ref Zones } }
`;

const setWith = (more: string, url = "member.yaml") => `
Parameters: { Wanted: { Type: String, Default: 10.9.0.0/16 } }
Resources:
  Set:
    Type: AWS::CloudFormation::StackSet
    Properties:
      StackSetName: members
      PermissionModel: SERVICE_MANAGED
      TemplateURL: ${url}
      Tags: [{ Key: team, Value: data }]
      Parameters:
        - { ParameterKey: Range, ParameterValue: !Ref Wanted }
        - { ParameterKey: Zones, ParameterValue: "a,b" }
${more}
`;

function member(texts: Readonly<Record<string, string>>, parameters = {}) {
  const project = projectOf({ "member.yaml": MEMBER, ...texts }, { parameters });
  const vpc = project.declarations.find(({ type }) => type === "AWS::EC2::VPC");
  const { CidrBlock, Zones } = propertiesOf(vpc);
  const { roots } = project;
  return {
    project,
    roots,
    CidrBlock,
    Zones,
    region: vpc && show(vpc.region),
    tags: vpc && show(vpc.defaultTags),
  };
}

const GROUP = (more = "") => `      StackInstancesGroup:
        - DeploymentTargets: { OrganizationalUnitIds: [ou-1] }
          Regions: [eu-west-1]
${more}`;

describe("a template that a stack set deploys", () => {
  test("stays a root, and gets parameters, tags and the region from the set", () => {
    expect(member({ "org.yaml": setWith(GROUP()) })).toMatchObject({
      roots: ["member.yaml", "org.yaml"],
      CidrBlock: '"10.9.0.0/16"',
      Zones: '["a", "b"]',
      region: '"eu-west-1"',
      tags: '{team: "data"}',
    });
  });

  test("has no region if it goes to several, or to one that is not written", () => {
    const two = GROUP("        - { DeploymentTargets: {}, Regions: [us-east-1] }\n");
    expect(member({ "org.yaml": setWith(two) }).region).toContain("AWS::Region");
    const given = GROUP().replace("[eu-west-1]", "!Ref Wanted");
    expect(member({ "org.yaml": setWith(given) }).region).toContain("AWS::Region");
    expect(member({ "org.yaml": setWith("") }).region).toContain("AWS::Region");
  });

  test("has no known value where instances have their own", () => {
    const own = GROUP(
      "          ParameterOverrides: [{ ParameterKey: Range, ParameterValue: 10.1.0.0/16 }]\n",
    );
    expect(member({ "org.yaml": setWith(own) })).toMatchObject({
      CidrBlock: "<? Set>",
      Zones: '["a", "b"]',
    });
    const unknown = GROUP("          ParameterOverrides: !Ref Unset\n");
    expect(member({ "org.yaml": setWith(unknown) }).Zones).not.toBe('["a", "b"]');
  });

  test("gets what is given on the command line before what the set passes", () => {
    expect(member({ "org.yaml": setWith("") }, { Range: "10.5.0.0/16" }).CidrBlock).toBe(
      '"10.5.0.0/16"',
    );
  });

  test("is as it is alone if several sets deploy it, or one from an address", () => {
    const texts = { "a.yaml": setWith(""), "b.yaml": setWith("") };
    expect(member(texts).CidrBlock).toBe('"10.0.0.0/16"');
    const away = setWith("", "https://example.com/member.yaml");
    expect(member({ "org.yaml": away }).CidrBlock).toBe('"10.0.0.0/16"');
  });

  test("may deploy the one that deploys it", () => {
    const texts = {
      "member.yaml": `${MEMBER}  Back: { Type: AWS::CloudFormation::StackSet, Properties: { TemplateURL: org.yaml, Parameters: [{ ParameterKey: Wanted, ParameterValue: !Ref Range }] } }\n`,
      "org.yaml": setWith(""),
    };
    const { tags, CidrBlock, Zones } = member(texts);
    expect([tags, Zones]).toEqual(['{team: "data"}', '["a", "b"]']);
    expect(CidrBlock).not.toContain('"');
  });

  test("is read with the set, and the set with it", () => {
    const reads = member({ "org.yaml": setWith("") }).project.reads();
    for (const root of ["member.yaml", "org.yaml"]) {
      expect([...(reads.get(root)?.files ?? [])]).toEqual(
        expect.arrayContaining(["member.yaml", "org.yaml"]),
      );
    }
  });
});

describe("a VPC whose id a stack set is given", () => {
  const ORG = `
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Set:
    Type: AWS::CloudFormation::StackSet
    Properties:
      TemplateURL: TEMPLATE
      Parameters: [{ ParameterKey: Vpc, ParameterValue: !Ref Vpc }]
`;
  const verdict = (template: string, texts: Readonly<Record<string, string>> = {}) =>
    judge({ "org.yaml": ORG.replace("TEMPLATE", template), ...texts }).find(
      ({ rule }) => rule === "target-has-an-s3-gateway-endpoint",
    )?.verdict;

  test("may get anything from a template that cannot be seen", () => {
    expect(verdict("https://example.com/member.yaml")).toBe("unknown");
  });

  test("gets what the template has", () => {
    const endpoint = `
Parameters: { Vpc: { Type: String } }
Resources:
  S3:
    Type: AWS::EC2::VPCEndpoint
    Properties: { VpcId: !Ref Vpc, ServiceName: !Sub "com.amazonaws.\${AWS::Region}.s3" }
`;
    expect(verdict("member.yaml", { "member.yaml": endpoint })).toBe("pass");
    const nothing = endpoint.replace(".s3", ".dynamodb");
    expect(verdict("member.yaml", { "member.yaml": nothing })).toBe("fail");
  });
});
