import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { declaredIn, projectOf, propertiesOf, show, valueIn } from "./support.ts";

const SECTIONS = `
Transform: AWS::LanguageExtensions
Parameters:
  Free: { Type: String }
  Names: { Type: CommaDelimitedList, Default: "a, b,c" }
  Unknown: { Type: CommaDelimitedList }
  Env: { Type: String, AllowedValues: [dev, prod] }
Mappings:
  Ranges:
    dev: { vpc: 10.1.0.0/16, zones: [a, b] }
    prod: { vpc: 10.1.0.0/16 }
Conditions:
  Perhaps: !Equals [!Ref Free, x]
`;

function check(rows: readonly (readonly [source: string, wanted: string])[]): void {
  test.each(rows)("%s", (source, wanted) => {
    expect(show(valueIn(source, SECTIONS))).toBe(wanted);
  });
}

describe("Fn::Length", () => {
  check([
    ["!Length [a, b]", "2"],
    ["!Length []", "0"],
    ["{ Fn::Length: !Ref Names }", "3"],
    ["{ Fn::Length: !Split [',', 'x,y'] }", "2"],
    ["{ Fn::Length: !Ref Unknown }", "<? Parameters.Unknown>"],
    ["{ Fn::Length: !GetAZs '' }", "<? Fn::GetAZs>"],
    ["{ Fn::Length: [a, !Ref AWS::NoValue] }", "1"],
    ["{ Fn::Length: [a, !If [Perhaps, b, !Ref AWS::NoValue]] }", "<? Parameters.Free>"],
    ["!Length x", "<? invalid template; maybe null>"],
    [`!Sub ['\${n} names', { n: { Fn::Length: !Ref Names } }]`, '"3 names"'],
  ]);
});

describe("Fn::ToJsonString", () => {
  check([
    [`!ToJsonString { a: 1, b: [true, 'x"y'] }`, JSON.stringify('{"a":1,"b":[true,"x\\"y"]}')],
    ["!ToJsonString []", '"[]"'],
    ["{ Fn::ToJsonString: { a: !Ref Names } }", JSON.stringify('{"a":["a","b","c"]}')],
    ["{ Fn::ToJsonString: { a: !Ref AWS::NoValue, b: 1 } }", JSON.stringify('{"b":1}')],
    ["{ Fn::ToJsonString: { a: !Ref Free } }", '<? Parameters.Free; {"a":"*"}>'],
    ["{ Fn::ToJsonString: { a: !Ref Unknown } }", '<? Parameters.Unknown; {"a":*}>'],
    ["{ Fn::ToJsonString: !Ref Unknown }", "<? Parameters.Unknown>"],
    ["!ToJsonString x", "<? invalid template; maybe null>"],
  ]);

  test("every part of a policy that is written so can be asked for", () => {
    const value = valueIn(
      `{ Fn::ToJsonString: { Statement: [{ Effect: Allow, Resource: !Ref Free }] } }`,
      SECTIONS,
    );
    const whole = value && "encodes" in value ? value.encodes : undefined;
    expect(show(whole)).toBe('{Statement: [{Effect: "Allow", Resource: <Parameters.Free>}]}');
  });
});

describe("Fn::FindInMap with a default", () => {
  check([
    ["!FindInMap [Ranges, none, vpc, { DefaultValue: x }]", '"x"'],
    ["!FindInMap [Ranges, dev, vpc, { DefaultValue: x }]", '"10.1.0.0/16"'],
    ["!FindInMap [Ranges, !Split [x, dev], vpc, { DefaultValue: no key }]", '"no key"'],
    ["!FindInMap [Ranges, none, vpc, { DefaultValue: !Ref AWS::NoValue }]", "nothing"],
    [
      "!FindInMap [Ranges, !Ref Env, vpc, { DefaultValue: 10.2.0.0/16 }]",
      "<? Parameters.Env; 10.*.0.0/16; /16-16>",
    ],
    ["!FindInMap [Ranges, !Ref Env, vpc, { DefaultValue: 10.1.0.0/16 }]", '"10.1.0.0/16"'],
    [
      "!FindInMap [Ranges, !Ref Env, vpc, { DefaultValue: !Ref AWS::NoValue }]",
      "<? Parameters.Env; maybe null>",
    ],
  ]);
});

describe("names that are computed", () => {
  check([
    [`{ Ref: !Sub 'Fr\${x}' }`, "<? invalid template; maybe null>"],
    ["{ Ref: !Join ['', [V, pc]] }", "<Vpc.id; item Vpc>"],
    ["{ Fn::GetAtt: [!Join ['', [V, pc]], CidrBlock] }", '"10.0.0.0/16"'],
    ["{ Ref: !Ref Free }", "<? Parameters.Free; maybe null>"],
  ]);
});

/** The properties of everything that is declared, by logical id. */
function everything(template: string, parameters: Record<string, string> = {}) {
  const declared = declaredIn(`Transform: AWS::LanguageExtensions\n${template}`, { parameters });
  return Object.fromEntries([...declared].map(([name, one]) => [name, propertiesOf(one)]));
}

describe("parameters that a rule of the template does not admit", () => {
  const template = `
Parameters:
  Nat: { Type: String, Default: "true" }
  Private: { Type: String, Default: "true" }
Rules:
  Nat:
    RuleCondition: !Equals [!Ref Nat, "true"]
    Assertions:
      - { Assert: !Equals [!Ref Private, "true"], AssertDescription: NAT needs private subnets. }
  Either:
    Assertions: [{ Assert: !Or [!Equals [!Ref Nat, "true"], !Equals [!Ref Private, "true"]] }]
Resources:
  Vpc: { Type: AWS::EC2::VPC }
`;

  test.each([
    [{}, []],
    [
      { Private: "false" },
      ["Rule `Nat` does not admit these parameters. NAT needs private subnets."],
    ],
    [{ Private: "false", Nat: "false" }, ["Rule `Either` does not admit these parameters."]],
  ])("are reported: %j", (parameters, wanted) => {
    const { diagnostics } = projectOf({ "t.yaml": template }, { parameters });
    expect(diagnostics.map(({ detail }) => detail)).toEqual(wanted);
  });
});

describe("Fn::ForEach", () => {
  test("makes resources, whose values know the item", () => {
    expect(
      everything(`
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Fn::ForEach::Subnets:
    - Zone
    - [a, b]
    - "Subnet\${Zone}":
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: !Ref Vpc
          AvailabilityZone: !Sub "us-east-1\${Zone}"
          Plain: "us-east-1\${Zone}"
          Ref: { Ref: Zone }
          Short: !Ref Zone
  Endpoint: { Type: AWS::EC2::VPCEndpoint, Properties: { SubnetIds: [!Ref Subneta, !GetAtt Subnetb.SubnetId] } }
`),
    ).toEqual({
      Vpc: { CidrBlock: '"10.0.0.0/16"' },
      Subneta: {
        VpcId: "<Vpc.id; item Vpc>",
        AvailabilityZone: '"us-east-1a"',
        Plain: '"us-east-1a"',
        Ref: '"a"',
        Short: '"a"',
      },
      Subnetb: {
        VpcId: "<Vpc.id; item Vpc>",
        AvailabilityZone: '"us-east-1b"',
        Plain: '"us-east-1b"',
        Ref: '"b"',
        Short: '"b"',
      },
      Endpoint: {
        SubnetIds: "[<Subneta.id; item Subneta>, <Subnetb.id; item Subnetb>]",
      },
    });
  });

  test("runs over parameters and maps, inside each other and in conditions", () => {
    const template = `
Parameters:
  Zones: { Type: CommaDelimitedList, Default: "a, b" }
  Env: { Type: String, Default: prod }
Mappings:
  Tiers: { prod: { all: [web, db] }, dev: { all: [web] } }
Conditions:
  Fn::ForEach::Wanted:
    - Tier
    - !FindInMap [Tiers, !Ref Env, all]
    - "Has\${Tier}": !Equals ["\${Tier}", db]
Resources:
  Fn::ForEach::Tiers:
    - Tier
    - !FindInMap [Tiers, !Ref Env, all]
    - Fn::ForEach::Zones:
        - Zone
        - !Ref Zones
        - "\${Tier}\${Zone}":
            Type: AWS::EC2::Subnet
            Condition: "Has\${Tier}"
            Properties: { Name: !Join ["-", [!Ref Tier, !Ref Zone]] }
`;
    expect(everything(template)).toEqual({
      dba: { Name: '"db-a"' },
      dbb: { Name: '"db-b"' },
    });
    expect(Object.keys(everything(template, { Zones: "c" }))).toEqual(["dbc"]);
    expect(Object.keys(everything(template, { Env: "dev" }))).toEqual([]);
  });

  test("takes letters and digits of an item for a name", () => {
    expect(
      everything(`
Resources:
  Fn::ForEach::Ranges:
    - Range
    - [10.0.0.0/24, 10.0.1.0/24]
    - "Subnet&{Range}": { Type: AWS::EC2::Subnet, Properties: { CidrBlock: !Ref Range } }
`),
    ).toEqual({
      Subnet1000024: { CidrBlock: '"10.0.0.0/24"' },
      Subnet1001024: { CidrBlock: '"10.0.1.0/24"' },
    });
  });

  test("makes properties", () => {
    expect(
      everything(`
Mappings:
  M: { A: { Size: 1, Kind: x }, B: { Size: 2 } }
Resources:
  Fn::ForEach::Things:
    - Name
    - [A, B]
    - "\${Name}":
        Type: AWS::EC2::Instance
        Properties:
          Always: true
          Fn::ForEach::Properties:
            - Property
            - [Size, Kind]
            - "\${Property}": !FindInMap [!Ref Name, !Ref Property, x, { DefaultValue: !FindInMap [M, !Ref Name, !Ref Property, { DefaultValue: !Ref AWS::NoValue }] }]
`),
    ).toEqual({
      A: { Always: "true", Size: "1", Kind: '"x"' },
      B: { Always: "true", Size: "2", Kind: "nothing" },
    });
  });

  test("makes outputs, which another template imports", () => {
    const home = `
Transform: AWS::LanguageExtensions
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
Outputs:
  Fn::ForEach::Outputs:
    - What
    - [CidrBlock, VpcId]
    - "Vpc\${What}": { Value: !GetAtt [Vpc, !Ref What], Export: { Name: !Sub "net-\${What}" } }
`;
    const user = `
Resources:
  User: { Type: AWS::EC2::Subnet, Properties: { Range: !ImportValue net-CidrBlock, Id: !ImportValue net-VpcId } }
`;
    const { declarations } = projectOf({ "home.yaml": home, "user.yaml": user });
    expect(propertiesOf(declarations.find(({ address }) => address === "User"))).toEqual({
      Range: '"10.0.0.0/16"',
      Id: "<home.yaml#Vpc.id; item home.yaml#Vpc>",
    });
  });

  test("runs over what a nested stack is passed", () => {
    const parent = `
Resources:
  Child: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml, Parameters: { Names: "x,y" } } }
`;
    const child = `
Transform: AWS::LanguageExtensions
Parameters: { Names: { Type: CommaDelimitedList } }
Resources:
  Fn::ForEach::All: [Name, !Ref Names, { "\${Name}": { Type: AWS::EC2::VPC } }]
`;
    const { declarations } = projectOf({ "parent.yaml": parent, "child.yaml": child });
    expect(declarations.map(({ address }) => address)).toEqual(["Child", "Child/x", "Child/y"]);
  });

  test("does nothing for no item, and is a loop no more", () => {
    expect(
      everything(`
Resources:
  Fn::ForEach::None: [Name, [], { "\${Name}": { Type: AWS::EC2::VPC } }]
  Vpc: { Type: AWS::EC2::VPC }
`),
    ).toEqual({ Vpc: {} });
  });

  test("stays a loop over what nobody knows, at its place", () => {
    const template = `
Transform: AWS::LanguageExtensions
Parameters:
  Names: { Type: CommaDelimitedList }
Resources:
  Fn::ForEach::Outer:
    - Tier
    - [web, db]
    - Fn::ForEach::Inner:
        - Name
        - !Ref Names
        - "\${Tier}\${Name}": { Type: AWS::EC2::VPC }
      "\${Tier}": { Type: AWS::EC2::VPC }
`;
    const { declarations } = projectOf({ "t.yaml": template });
    expect(declarations.map(({ address, opens }) => [address, opens])).toEqual([
      ["web", undefined],
      ["db", undefined],
      ["Fn::ForEach::Inner", "everything"],
      ["Fn::ForEach::Inner'", "everything"],
    ]);
  });

  test("without the transform is a loop that nothing runs", () => {
    const { declarations } = projectOf({
      "t.yaml": `Resources:\n  Fn::ForEach::L: [x, [A], { "\${x}": { Type: AWS::EC2::VPC } }]\n`,
    });
    expect(declarations.map(({ opens }) => opens)).toEqual(["everything"]);
  });

  test("that would make too much is not written out", () => {
    const items = Array.from({ length: 700 }, (_, at) => `n${at}`).join(", ");
    const template = `
Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::A: [X, [${items}], { Fn::ForEach::B: [Y, [${items}], { "\${X}\${Y}": { Type: AWS::EC2::VPC } }] }]
`;
    const { declarations } = projectOf({ "t.yaml": template });
    expect(declarations.map(({ opens }) => opens)).toEqual(["everything"]);
  });

  test.each([
    ["[Name, [A]]", "`Fn::ForEach::L` takes a name, a list and a mapping."],
    [
      "[[Name], [A], { B: { Type: AWS::EC2::VPC } }]",
      "`Fn::ForEach::L` takes a name, a list and a mapping.",
    ],
    ["[Name, A, { B: { Type: AWS::EC2::VPC } }]", "`Fn::ForEach::L` runs over a list."],
    ["[Name, [A, C], { B: { Type: AWS::EC2::VPC } }]", "`B` is made twice."],
  ])("says what is wrong with %s", (loop, wanted) => {
    const template = `Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::L: ${loop}\n`;
    const { diagnostics } = projectOf({ "t.yaml": template });
    expect(diagnostics.map(({ detail }) => detail)).toEqual([wanted]);
  });

  test("comes to what AWS's own tools make of it", () => {
    const record = JSON.parse(readFileSync("fixtures/cloudformation-oracle/loops.json", "utf8"));
    expect(record.templates).toBeGreaterThanOrEqual(3_000);
    expect(record.differences).toBe(0);
  });

  test("points at the place where its body is written", () => {
    const template = `Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::L:
    - Name
    - [A, B]
    - "\${Name}":
        Type: AWS::EC2::VPC
`;
    const { declarations } = projectOf({ "t.yaml": template });
    const starts = declarations.map(({ span }) => template.slice(span.start, span.end));
    expect(starts).toEqual([`"\${Name}"`, `"\${Name}"`]);
  });
});
