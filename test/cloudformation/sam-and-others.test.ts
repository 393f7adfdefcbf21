import { describe, expect, test } from "vitest";
import { chainOf } from "../../src/value/origin.ts";
import { projectOf, propertiesOf, show } from "./support.ts";

const TEMPLATE = `
Parameters:
  Range: { Type: String, Default: 10.0.0.0/16 }
  Zones: { Type: CommaDelimitedList }
Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties: { CidrBlock: !Ref Range, Zones: !Ref Zones, Name: !Sub "\${AWS::StackName}" }
`;

type Options = Parameters<typeof projectOf>[1];

function vpcIn(texts: Readonly<Record<string, string>>, options?: Options) {
  const { declarations, diagnostics, reads } = projectOf(texts, options);
  const vpc = declarations.find(({ type }) => type === "AWS::EC2::VPC");
  return {
    given: propertiesOf(vpc),
    tags: show(vpc?.defaultTags),
    region: show(vpc?.region),
    told: diagnostics.map(({ detail }) => detail),
    path: vpc?.attribute("CidrBlock")?.origin,
    files: [...(reads().get(vpc?.root ?? "")?.files ?? [])],
  };
}

const BY_DEFAULT = { CidrBlock: '"10.0.0.0/16"' };
const GIVEN = { CidrBlock: '"10.9.0.0/16"', Zones: '["a", "b"]', Name: '"net"' };
const STACK = 'stack_name = "net"\nregion = "eu-west-1"\ntags = "team=data \\"cost center\\"=7"\n';

const deploy = (overrides: string) =>
  `version = 0.1\n[default.deploy.parameters]\n${STACK}parameter_overrides = ${overrides}\n`;

describe("the configuration of SAM beside a template", () => {
  test.each([
    ["a text", String.raw`"Range=10.9.0.0/16 Zones=\"a,b\""`],
    [
      "a text in the long form",
      '"ParameterKey=Range,ParameterValue=10.9.0.0/16 ParameterKey=Zones,ParameterValue=a,b"',
    ],
    ["a list", '["Range=10.9.0.0/16", "Zones=a,b"]'],
    ["a table", '{ Range = "10.9.0.0/16", Zones = "a,b" }'],
    ["a table with a list", '{ Range = "10.9.0.0/16", Zones = ["a", " b"] }'],
    ["a text with other quotes", String.raw`"'Range'='10.9.0.0/16'  Zones='a,\\ b'"`],
    ["a text in several lines", '"""\nRange=10.9.0.0/16 \n  Zones="a,b"\n"""'],
  ])("gives it parameters as %s, tags, a region and a name", (_, overrides) => {
    const found = vpcIn({ "template.yaml": TEMPLATE, "samconfig.toml": deploy(overrides) });
    expect(found).toMatchObject({
      given: GIVEN,
      tags: '{team: "data", cost center: "7"}',
      region: '"eu-west-1"',
      told: [],
    });
    expect(found.files).toContain("samconfig.toml");
  });

  test("may be written in YAML, and what deploys wins over what is global", () => {
    const config = [
      "default:",
      "  global: { parameters: { stack_name: net, parameter_overrides: [Range=10.1.0.0/16] } }",
      "  deploy:",
      "    parameters:",
      "      parameter_overrides: [Range=10.9.0.0/16, 'Zones=a,b']",
    ].join("\n");
    expect(vpcIn({ "template.yml": TEMPLATE, "samconfig.yaml": config }).given).toEqual(GIVEN);
  });

  test("leads the way of a value to its line", () => {
    const { path } = vpcIn({
      "template.yaml": TEMPLATE,
      "samconfig.toml": deploy('"Range=10.9.0.0/16"'),
    });
    const spans = path ? chainOf(path).map(({ span }) => span) : [];
    const inConfig = spans.find(({ file }) => file.path === "samconfig.toml");
    expect(inConfig?.file.text.slice(inConfig.start, inConfig.end)).toBe("Range=");
  });

  test.each([
    [
      "another template",
      { "vpc.yaml": TEMPLATE, "samconfig.toml": deploy('["Range=10.9.0.0/16"]') },
    ],
    [
      "a template of another directory",
      { "a/template.yaml": TEMPLATE, "samconfig.toml": deploy('["Range=10.9.0.0/16"]') },
    ],
    [
      "a template that it does not name",
      {
        "template.yaml": TEMPLATE,
        "samconfig.toml": `${deploy('["Range=10.9.0.0/16"]')}template_file = "other.yaml"\n`,
      },
    ],
    [
      "an environment that is not the default",
      {
        "template.yaml": TEMPLATE,
        "samconfig.toml":
          "[default.build.parameters]\ncached = true\n[prod.deploy.parameters]\nparameter_overrides = 'Range=10.9.0.0/16'\n",
      },
    ],
  ])("says nothing of %s", (_, texts) => {
    const { given, told } = vpcIn(texts);
    expect(given).toMatchObject(BY_DEFAULT);
    expect(told).toEqual([]);
  });

  test.each([
    ["that it names", 'template_file = "./net.yaml"'],
    [
      "that it names before it is built",
      'template_file = ".aws-sam/build/template.yaml"\n[default.build.parameters]\ntemplate_file = "net.yaml"',
    ],
  ])("is for the template %s", (_, line) => {
    const config = `${deploy('["Range=10.9.0.0/16", "Zones=a,b"]')}${line}\n`;
    expect(vpcIn({ "net.yaml": TEMPLATE, "samconfig.toml": config }).given).toEqual(GIVEN);
  });

  test.each([
    ["broken", "[default"],
    ["with overrides that are in another file", deploy('"file://parameters.json"')],
    ["with overrides that cannot be told apart", deploy('"Range 10.9.0.0/16"')],
    ["with a key that has no value, which SAM leaves out", deploy('"Zones=a,b Range="')],
    ["with a line that SAM takes for part of a value", deploy(`"""Range=10.9.0.0/16\nZones=a"""`)],
    ["with files in a table", deploy('{ "$include" = "parameters.json" }')],
  ])("is told to be unreadable if it is %s", (_, config) => {
    const { given, told } = vpcIn({ "template.yaml": TEMPLATE, "samconfig.toml": config });
    expect(given).toMatchObject(BY_DEFAULT);
    expect(told).toEqual([
      "`samconfig.toml` is no configuration of SAM, so what it says of the deployment is not known.",
    ]);
  });

  test("may hold any name", () => {
    const config =
      "[default.deploy.parameters]\n__proto__ = 1\n[default.deploy.parameters.parameter_overrides]\n__proto__ = 'x'\nRange = '10.9.0.0/16'\n";
    const { given } = vpcIn({ "template.yaml": TEMPLATE, "samconfig.toml": config });
    expect(given["CidrBlock"]).toBe('"10.9.0.0/16"');
  });
});

const sync = (template: string, range = "10.9.0.0/16") =>
  `template-file-path: ${template}\nparameters:\n  Range: ${range}\n  Zones: a,b\ntags:\n  team: data\n`;

describe("a deployment file of Git sync", () => {
  test.each(["net/vpc.yaml", "./net/vpc.yaml", "/net/vpc.yaml"])(
    "gives parameters and tags to the template that it names as %s",
    (path) => {
      const texts = { "net/vpc.yaml": TEMPLATE, "deploy/any.yaml": sync(path) };
      const { given, tags, files } = vpcIn(texts);
      expect(given).toMatchObject({ CidrBlock: '"10.9.0.0/16"', Zones: '["a", "b"]' });
      expect(tags).toBe('{team: "data"}');
      expect(files).toContain("deploy/any.yaml");
    },
  );

  test("is not chosen among several for one template, and that is told", () => {
    const { given, told } = vpcIn({
      "vpc.yaml": TEMPLATE,
      "prod.yaml": sync("vpc.yaml"),
      "test.yaml": sync("vpc.yaml", "10.8.0.0/16"),
    });
    expect(given).toMatchObject(BY_DEFAULT);
    expect(told).toEqual([
      "`prod.yaml`, `test.yaml` say how `vpc.yaml` is deployed. Name one of them with `--parameters`.",
    ]);
  });

  test("that is named gives what it has, tags as well", () => {
    const texts = { "vpc.yaml": TEMPLATE, "prod.yaml": sync("elsewhere.yaml") };
    const { given, tags } = vpcIn(texts, { parameterFiles: ["prod.yaml"] });
    expect(given).toMatchObject({ CidrBlock: '"10.9.0.0/16"' });
    expect(tags).toBe('{team: "data"}');
  });
});

describe("a file that is named", () => {
  const named = (path: string, text: string) =>
    projectOf({ "vpc.yaml": TEMPLATE, [path]: text }, { parameterFiles: [path] });
  const range = (path: string, text: string) =>
    propertiesOf(named(path, text).declarations[0])["CidrBlock"];

  test("may be a configuration of SAM for another template", () => {
    expect(range("samconfig.toml", deploy('["Range=10.9.0.0/16"]'))).toBe('"10.9.0.0/16"');
  });

  test("may be one of Taskcat, if that has one test", () => {
    const project =
      "project:\n  parameters:\n    Range: 10.9.0.0/16\n    Zones: $[taskcat_genaz_2]\n";
    expect(range(".taskcat.yml", `${project}tests: { a: { template: vpc.yaml } }\n`)).toBe(
      '"10.9.0.0/16"',
    );
    const one = "tests: { a: { parameters: { Range: 10.7.0.0/16 } } }\n";
    expect(range(".taskcat.yml", project + one)).toBe('"10.7.0.0/16"');
    const two = named(".taskcat.yml", `${project}tests: { a: {}, b: {} }\n`);
    expect([...two.unanalysed]).toEqual([[".taskcat.yml", "is no file of parameters"]]);
  });
});
