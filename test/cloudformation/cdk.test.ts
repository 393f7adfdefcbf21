import { describe, expect, test } from "vitest";
import { judge } from "./judge.ts";
import { projectOf } from "./support.ts";

const HASH = "840148bb69d0eabe9c21c12c73c9ba938297c1a77a6ee485eef95cce9228bdbb";

const INNER = '{"Resources":{"Vpc":{"Type":"AWS::EC2::VPC"}}}';

const outer = (address: unknown) =>
  JSON.stringify({
    Resources: {
      Inner: { Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: address } },
    },
  });

const assets = (objectKey: string) =>
  JSON.stringify({
    files: {
      any: {
        source: { path: "inner.nested.template.json", packaging: "file" },
        destinations: { "1-eu-west-1": { bucketName: "b", objectKey } },
      },
    },
  });

const addresses = (address: unknown, key = `${HASH}.json`) =>
  projectOf(
    {
      "cdk.out/app.template.json": outer(address),
      "cdk.out/inner.nested.template.json": INNER,
      "cdk.out/app.assets.json": assets(key),
    },
    { isWanted: (type) => type === "AWS::EC2::VPC" },
  ).declarations.map(({ root, address: logical }) => `${root} ${logical}`);

const NESTED = ["cdk.out/app.template.json Inner/Vpc"];

test.each([
  ["joined", { "Fn::Join": ["", ["https://s3.", { Ref: "AWS::Region" }, `/b/${HASH}.json`]] }],
  ["substituted", { "Fn::Sub": `https://s3.\${AWS::URLSuffix}/b/${HASH}.json` }],
  ["written out", `https://s3.eu-west-1.amazonaws.com/b/${HASH}.json`],
])(
  "a nested template is found by the list of what the CDK publishes, its address being %s",
  (_, address) => {
    expect(addresses(address)).toEqual(NESTED);
    expect(addresses(address, `prefix/${HASH}.json`)).toEqual(NESTED);
  },
);

test("what is published under another name is not taken for the nested template", () => {
  const address = `https://s3.amazonaws.com/b/${HASH.replace("8", "9")}.json`;
  expect(addresses(address)).toEqual([
    "cdk.out/app.template.json Inner",
    "cdk.out/inner.nested.template.json Vpc",
  ]);
});

describe("a custom resource that is given the default security group of a VPC", () => {
  const HANDLER = "CustomVpcRestrictDefaultSGCustomResourceProviderHandlerDC833E5E";

  const endpointVerdict = (type: string, handler: string) =>
    judge({
      "t.json": JSON.stringify({
        Resources: {
          Vpc: { Type: "AWS::EC2::VPC", Properties: { CidrBlock: "10.0.0.0/16" } },
          Empty: {
            Type: type,
            Properties: {
              ServiceToken: { "Fn::GetAtt": [handler, "Arn"] },
              DefaultSecurityGroupId: { "Fn::GetAtt": ["Vpc", "DefaultSecurityGroup"] },
            },
          },
          [handler]: { Type: "AWS::Lambda::Function" },
        },
      }),
    }).find(({ rule }) => rule === "target-has-an-s3-gateway-endpoint")?.verdict;

  test("makes nothing if the code behind it is the CDK's own", () => {
    expect(endpointVerdict("Custom::VpcRestrictDefaultSG", HANDLER)).toBe("fail");
  });

  test("may make anything if it is not", () => {
    expect(endpointVerdict("Custom::VpcRestrictDefaultSG", "Handler")).toBe("unknown");
    expect(endpointVerdict("Custom::Other", HANDLER)).toBe("unknown");
  });
});

describe("the construct behind a resource", () => {
  const at = (path: string, ...said: readonly (readonly [string, string])[]) => [
    path,
    said.map(([type, data]) => ({ type: `aws:cdk:${type}`, data })),
  ];

  const METADATA = Object.fromEntries([
    at("/App/Vpc/Resource", ["logicalId", "Vpc"]),
    at("/App/Inner", ["templateFile", "inner.nested.template.json"]),
    at("/App/Inner/Net/Default", ["logicalId", "Vpc"]),
    at("/App/A", ["logicalId", "Twice"]),
    at("/App/B", ["logicalId", "Twice"]),
  ]);

  const OUTER = JSON.stringify({
    Resources: {
      Vpc: { Type: "AWS::EC2::VPC" },
      Twice: { Type: "AWS::EC2::VPC" },
      Noted: { Type: "AWS::EC2::VPC", Metadata: { "aws:cdk:path": "App/Noted/Resource" } },
      Inner: {
        Type: "AWS::CloudFormation::Stack",
        Properties: { TemplateURL: "inner.nested.template.json" },
      },
    },
  });

  const constructs = (artifact: unknown, files: Readonly<Record<string, string>> = {}) => {
    const { declarations } = projectOf(
      {
        "cdk.out/app.template.json": OUTER,
        "cdk.out/inner.nested.template.json": INNER,
        "cdk.out/manifest.json": JSON.stringify({ artifacts: { app: artifact } }),
        ...files,
      },
      { isWanted: (type) => type === "AWS::EC2::VPC" },
    );
    return Object.fromEntries(declarations.map(({ address, construct }) => [address, construct]));
  };

  const ARTIFACT = {
    type: "aws:cloudformation:stack",
    properties: { templateFile: "app.template.json" },
  };

  const FOUND = {
    Vpc: "App/Vpc",
    Noted: "App/Noted",
    Twice: undefined,
    "Inner/Vpc": "App/Inner/Net",
  };

  test("is noted at the resource, or in the metadata of the manifest", () => {
    expect(constructs({ ...ARTIFACT, metadata: METADATA })).toEqual(FOUND);
  });

  test("stands in a file of its own in newer assemblies", () => {
    const artifact = { ...ARTIFACT, additionalMetadataFile: "app.metadata.json" };
    const files = { "cdk.out/app.metadata.json": JSON.stringify(METADATA) };
    expect(constructs(artifact, files)).toEqual(FOUND);
  });

  test("is not known where nothing tells", () => {
    expect(constructs(ARTIFACT)).toMatchObject({ Vpc: undefined, Noted: "App/Noted" });
  });
});
