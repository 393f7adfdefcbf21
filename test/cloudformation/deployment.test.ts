import { expect, test } from "vitest";
import { chainOf } from "../../src/value/origin.ts";
import { projectOf, propertiesOf, show } from "./support.ts";

const TEMPLATE = `
Parameters:
  Range: { Type: String, Default: 10.0.0.0/16 }
  Zones: { Type: CommaDelimitedList }
  Free: { Type: String }
Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties: { CidrBlock: !Ref Range, Zones: !Ref Zones, Free: !Ref Free }
`;

const given = (texts: Readonly<Record<string, string>>, parameters = {}) =>
  propertiesOf(
    projectOf(texts, { parameters }).declarations.find(({ address }) => address === "Vpc"),
  );

const GIVEN = { CidrBlock: '"10.9.0.0/16"', Zones: '["a", "b"]', Free: "<Parameters.Free>" };

test.each([
  [
    "the keys and values of the AWS CLI",
    '[{"ParameterKey":"Range","ParameterValue":"10.9.0.0/16"},{"ParameterKey":"Zones","ParameterValue":"a,b"},{"ParameterKey":"Free","UsePreviousValue":true}]',
  ],
  ["pairs", '["Range=10.9.0.0/16", "Zones=a,b"]'],
  [
    "parameters and tags",
    '{"Parameters":{"Range":"10.9.0.0/16","Zones":["a","b"]},"Tags":{"a":"b"}}',
  ],
  [
    "what only taskcat knows",
    '{"Parameters":{"Range":"10.9.0.0/16","Zones":"a,b","Free":"$[taskcat_genaz_2]"}}',
  ],
])("parameters beside a template are given to it, written as %s", (_, text) => {
  expect(given({ "t.yaml": TEMPLATE, "t.parameters.json": text })).toEqual(GIVEN);
});

test.each([
  ["of another tool", '{"$schema":"https://x","parameters":{"Range":{"value":"10.9.0.0/16"}}}'],
  ["with anything else in it", '[{"ParameterKey":"Range","ParameterValue":"10.9.0.0/16"}, 7]'],
  ["that is broken", '{"Parameters": {"Range": "10.9.0.0/16"'],
  ["of lists", '[["Range", "10.9.0.0/16"]]'],
])("a file %s gives nothing", (_, text) => {
  const found = given({ "t.yaml": TEMPLATE, "t.parameters.json": text });
  expect(found["CidrBlock"]).toBe('"10.0.0.0/16"');
});

test("parameters of another template, and of one environment among several, give nothing", () => {
  const text = '["Range=10.9.0.0/16"]';
  const others = {
    "u.parameters.json": text,
    "t.prod.parameters.json": text,
    "a/t.parameters.json": text,
  };
  expect(given({ "t.yaml": TEMPLATE, ...others })["CidrBlock"]).toBe('"10.0.0.0/16"');
});

test("what is said on the command line wins over files", () => {
  const texts = { "t.yaml": TEMPLATE, "t.parameters.json": '["Range=10.9.0.0/16"]' };
  expect(given(texts, { Range: "10.7.0.0/16" })["CidrBlock"]).toBe('"10.7.0.0/16"');
});

test("the way of a value leads to the file that gives it", () => {
  const { declarations } = projectOf({
    "t.yaml": TEMPLATE,
    "t.parameters.json": '["Range=10.9.0.0/16"]',
  });
  const origin = declarations[0]?.attribute("CidrBlock")?.origin;
  const paths = origin ? chainOf(origin).map(({ span }) => span.file.path) : [];
  expect(paths).toContain("t.parameters.json");
});

const MADE = `{
  "Parameters": { "Range": { "Type": "String" } },
  "Resources": { "Vpc": { "Type": "AWS::EC2::VPC", "Properties": {
    "CidrBlock": { "Ref": "Range" },
    "Where": { "Fn::Sub": "\${AWS::StackName} \${AWS::AccountId} \${AWS::Region}" } } } }
}`;

const stack = (environment: string) => ({
  type: "aws:cloudformation:stack",
  environment,
  properties: {
    templateFile: "App.template.json",
    parameters: { Range: "10.9.0.0/16" },
    tags: { team: "data" },
    stackName: "app",
  },
});

const made = (artifacts: Readonly<Record<string, unknown>>) =>
  projectOf({
    "cdk.out/App.template.json": MADE,
    "cdk.out/manifest.json": JSON.stringify({ version: "36.0.0", artifacts }),
  }).declarations[0];

test("the manifest of an assembly says where, under which name and with what a stack is deployed", () => {
  const vpc = made({ App: stack("aws://123456789012/eu-west-1") });
  expect(propertiesOf(vpc)).toEqual({
    CidrBlock: '"10.9.0.0/16"',
    Where: '"app 123456789012 eu-west-1"',
  });
  expect(vpc && [show(vpc.region), show(vpc.defaultTags)]).toEqual([
    '"eu-west-1"',
    '{team: "data"}',
  ]);
});

test("the region that the user gives wins over what is beside a template, in what it computes as well", () => {
  const artifacts = { App: stack("aws://123456789012/eu-west-1") };
  const { declarations } = projectOf(
    {
      "cdk.out/App.template.json": MADE,
      "cdk.out/manifest.json": JSON.stringify({ version: "36.0.0", artifacts }),
    },
    { region: "us-east-1" },
  );
  expect(declarations[0] && show(declarations[0].region)).toBe('"us-east-1"');
  expect(propertiesOf(declarations[0])["Where"]).toBe('"app 123456789012 us-east-1"');
});

test("a stack for any environment, and a template that is deployed twice, have no region", () => {
  const anywhere = made({ App: stack("aws://unknown-account/unknown-region") });
  expect(anywhere?.region.kind).toBe("unknown");
  expect(show(anywhere?.attribute("CidrBlock"))).toBe('"10.9.0.0/16"');
  const there = stack("aws://123456789012/eu-west-1");
  const twice = made({ A: there, B: there, C: there });
  expect(twice?.region.kind).toBe("unknown");
  expect(twice?.attribute("CidrBlock")?.kind).toBe("unknown");
});

test("a file that the user names is given to every template, and wins over one beside it", () => {
  const texts = {
    "t.yaml": TEMPLATE,
    "t.parameters.json": '["Range=10.8.0.0/16", "Zones=a,b"]',
    "deploy/prod.yaml": "template-file-path: t.yaml\nparameters: { Range: 10.9.0.0/16 }\n",
  };
  const { declarations, unanalysed, reads } = projectOf(texts, {
    parameterFiles: ["deploy/prod.yaml"],
  });
  expect(propertiesOf(declarations[0])).toEqual(GIVEN);
  expect(unanalysed.size).toBe(0);
  expect([...(reads().get("t.yaml")?.files ?? [])]).toContain("deploy/prod.yaml");
});

test("a file that the user names and that cannot be read is said to be so", () => {
  const { unanalysed } = projectOf(
    { "t.yaml": TEMPLATE, "a.yaml": "a: b\n" },
    { parameterFiles: ["a.yaml", "none.json"] },
  );
  expect([...unanalysed]).toEqual([
    ["a.yaml", "is no file of parameters"],
    ["none.json", "does not exist"],
  ]);
});

test("a broken file beside a template is said to be so", () => {
  const { diagnostics } = projectOf({
    "t.yaml": TEMPLATE,
    "t.parameters.json": '{"Parameters": {',
  });
  expect(diagnostics.map(({ detail }) => detail)).toEqual([
    "`t.parameters.json` is neither JSON nor YAML, so what it says of the deployment is not known.",
  ]);
});
