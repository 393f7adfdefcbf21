import { describe, expect, test } from "vitest";
import { projectOf, propertiesOf, show, valueIn } from "./support.ts";

const SECTIONS = `
Parameters:
  Given: { Type: String, Default: abc }
  Count: { Type: Number, Default: 3 }
  Free: { Type: String }
  Zones: { Type: "List<AWS::EC2::AvailabilityZone::Name>" }
  Names: { Type: CommaDelimitedList, Default: "a, b,c" }
  Env: { Type: String, AllowedValues: [dev, prod] }
  Sized: { Type: String, AllowedValues: [10.0.0.0/16, 10.1.0.0/16] }
  Only: { Type: String, AllowedValues: [it] }
  Latest: { Type: "AWS::SSM::Parameter::Value<String>", Default: /a/b }
Mappings:
  Ranges:
    dev: { vpc: 10.1.0.0/16, zones: [a, b] }
    prod: { vpc: 10.2.0.0/16, zones: [a, c] }
    test: { vpc: 192.168.0.0/20 }
Conditions:
  Holds: !Equals [!Ref Given, abc]
  Fails: !Not [!Condition Holds]
  Perhaps: !Equals [!Ref Free, x]
  Never: !Equals [!Ref Env, staging]
  Blank: !Equals [!Ref AWS::NoValue, abc]
`;

/** Title, expression, what it comes to. */
type Row = readonly [source: string, wanted: string];

function check(rows: readonly Row[]): void {
  test.each(rows)("%s", (source, wanted) => {
    expect(show(valueIn(source, SECTIONS))).toBe(wanted);
  });
}

describe("Ref", () => {
  check([
    ["!Ref Given", '"abc"'],
    ['{ "Ref": "Given" }', '"abc"'],
    ["!Ref Count", '"3"'],
    ["!Ref Names", '["a", "b", "c"]'],
    ["!Ref Free", "<Parameters.Free>"],
    ["!Ref Zones", "<Parameters.Zones>"],
    ["!Ref Only", '"it"'],
    ["!Ref Sized", "<Parameters.Sized; /16-16>"],
    ["!Ref Latest", "<Parameters.Latest>"],
    ["!Ref Vpc", "<Vpc.id; item Vpc>"],
    ["!Ref AWS::Region", "<AWS::Region>"],
    ["!Ref AWS::NoValue", "nothing"],
    ["!Ref Missing", "<? invalid template; maybe null>"],
    ["{ Ref: Given, Also: x }", '{Ref: "Given", Also: "x"}'],
  ]);
});

describe("Fn::GetAtt", () => {
  check([
    ["!GetAtt Vpc.CidrBlock", '"10.0.0.0/16"'],
    ["!GetAtt Vpc.VpcId", "<Vpc.id; item Vpc>"],
    ["{ Fn::GetAtt: [Vpc, CidrBlock] }", '"10.0.0.0/16"'],
    ["{ Fn::GetAtt: Vpc.CidrBlock }", '"10.0.0.0/16"'],
    ["!GetAtt Vpc.Ipv6CidrBlocks", "<Vpc.Ipv6CidrBlocks; maybe null>"],
    ["!GetAtt Thing.Arn", "<Thing.arn; item Thing>"],
    ["!GetAtt Thing.Outputs.Deep", "<Thing.Outputs.Deep; maybe null>"],
    ["!GetAtt Missing.Arn", "<? invalid template; maybe null>"],
  ]);
});

describe("Fn::Sub", () => {
  check([
    [`!Sub '\${Given}-x'`, '"abc-x"'],
    [`!Sub '\${!Given}'`, `"\${Given}"`],
    [`!Sub '\${ Given }'`, '"abc"'],
    [`!Sub ['\${a}\${Given}', { a: !Ref Count }]`, '"3abc"'],
    [`!Sub '\${Vpc.CidrBlock}'`, '"10.0.0.0/16"'],
    [`!Sub '\${Vpc}/\${Free}'`, '<template(Vpc.id,"/",Parameters.Free)>'],
    [`!Sub 'com.amazonaws.\${AWS::Region}.s3'`, '<template("com.amazonaws.",AWS::Region,".s3")>'],
    [`!Sub '\${Zones}'`, "<? invalid template; maybe null>"],
    [`!Sub '\${Missing}'`, "<? invalid template>"],
  ]);
});

describe("Fn::Join and Fn::Split", () => {
  check([
    ["!Join ['-', [a, !Ref Given, 3, true]]", '"a-abc-3-true"'],
    ["!Join [',', !Ref Names]", '"a,b,c"'],
    ["!Join ['', []]", '""'],
    ["!Join ['-', [a, !Ref AWS::NoValue, b]]", '"a-b"'],
    ["!Join [',', !Ref Zones]", '<Fn::Join(",",Parameters.Zones)>'],
    ["!Split [',', 'a,b,,c']", '["a", "b", "", "c"]'],
    ["!Split [',', '']", '[""]'],
    ["!Split [',', !Ref Free]", '<Fn::Split(",",Parameters.Free); 1..Infinity>'],
    ["!Select [1, !Split [',', !Ref Free]]", '<Fn::Split(",",Parameters.Free)[1]>'],
    ["!Base64 héllo", '"aMOpbGxv"'],
  ]);
});

describe("Fn::Select", () => {
  check([
    ["!Select [0, [a, b]]", '"a"'],
    ["!Select ['1', [a, b]]", '"b"'],
    ["!Select [!Ref Count, [a, b, c, d]]", '"d"'],
    ["!Select [2, !Ref Names]", '"c"'],
    ["!Select [0, !Ref Zones]", "<Parameters.Zones[0]>"],
    ["!Select [0, !GetAZs '']", "<GetAZs(AWS::Region)[0]; item 0>"],
    ["!Select [0, { Fn::GetAZs: }]", "<GetAZs(AWS::Region)[0]; item 0>"],
    ["!Select [1, !GetAZs { Ref: AWS::Region }]", "<GetAZs(AWS::Region)[1]; item 1>"],
    ["!Select [0, !GetAZs us-east-1]", '<GetAZs("us-east-1")[0]; item 0>'],
    ["!Select [2, [a, b]]", "<? invalid template; maybe null>"],
    ["!Select [!Ref Free, [x1, x2]]", "<? Parameters.Free; x*>"],
  ]);
});

describe("Fn::Cidr", () => {
  check([
    ["!Cidr [10.0.0.0/16, 2, 12]", '["10.0.0.0/20", "10.0.16.0/20"]'],
    ["!Cidr ['192.168.0.0/24', '6', '5']", sixBlocks()],
    ["!Select [1, !Cidr [!GetAtt Vpc.CidrBlock, 4, 9]]", '"10.0.2.0/23"'],
    ["!Select [1, !Cidr [!Ref Free, 6, 9]]", "<Fn::Cidr(Parameters.Free,9)[1]; item 1; /23-23>"],
    [
      "!Select [0, !Cidr [!Select [0, !GetAtt Vpc.Ipv6CidrBlocks], 2, 64]]",
      "<Fn::Cidr(Vpc.Ipv6CidrBlocks[0],64)[0]; item 0; /64-64>",
    ],
    [
      "!Select [3, !Cidr [!Ref Free, !Ref Free, 9]]",
      "<Fn::Cidr(Parameters.Free,9)[3]; item 3; /23-23>",
    ],
    ["!Select [0, !Cidr [!Ref Free, 6]]", "<? Parameters.Free, Fn::Cidr>"],
    ["!Cidr [10.0.0.0/24, 8, 6]", "<? invalid template; maybe null>"],
    ["!Cidr [10.0.0.0/24, 0, 6]", "<? invalid template; maybe null>"],
    ["!Cidr [ten, 1, 6]", "<? invalid template; maybe null>"],
    ["!Cidr ['2001:db8::/56', 2, 64]", '["2001:db8::/64", "2001:db8:0:1::/64"]'],
  ]);
});

function sixBlocks(): string {
  const starts = [0, 32, 64, 96, 128, 160];
  return `[${starts.map((start) => `"192.168.0.${start}/27"`).join(", ")}]`;
}

describe("Fn::FindInMap", () => {
  check([
    ["!FindInMap [Ranges, dev, vpc]", '"10.1.0.0/16"'],
    ["!FindInMap [Ranges, dev, zones]", '["a", "b"]'],
    [
      "!FindInMap [Ranges, !Ref Env, vpc]",
      '<Fn::FindInMap("Ranges",Parameters.Env,"vpc"); /16-16>',
    ],
    [
      "!FindInMap [Ranges, !Ref Free, vpc]",
      '<Fn::FindInMap("Ranges",Parameters.Free,"vpc"); /16-20>',
    ],
    ["!FindInMap [Ranges, !Ref Env, zones]", '["a", <? Parameters.Env>]'],
    ["!FindInMap [Ranges, none, vpc, { DefaultValue: x }]", "<? invalid template; maybe null>"],
    ["!FindInMap [Ranges, none, vpc]", "<? invalid template; maybe null>"],
    ["!FindInMap [None, !Ref Free, vpc]", "<? Parameters.Free>"],
    ["!FindInMap [Ranges, !Split [x, dev], vpc]", "<? invalid template; maybe null>"],
  ]);
});

describe("Fn::If", () => {
  check([
    ["!If [Holds, a, b]", '"a"'],
    ["!If [Fails, a, b]", '"b"'],
    ["!If [Never, a, b]", '"b"'],
    ["!If [Perhaps, same, same]", '"same"'],
    ["!If [Perhaps, x1, x2]", "<? Parameters.Free; x*>"],
    ["!If [Perhaps, x, !Ref AWS::NoValue]", "<? Parameters.Free; maybe null>"],
    ["!If [Fails, x, !Ref AWS::NoValue]", "nothing"],
    ["[a, !If [Fails, x, !Ref AWS::NoValue]]", '["a"]'],
    ["[a, !If [Perhaps, x, !Ref AWS::NoValue]]", '<? Parameters.Free; 1..2; with "a">'],
    [
      "{ a: 1, b: !If [Perhaps, x, !Ref AWS::NoValue] }",
      "{a: 1, b: <? Parameters.Free; maybe null>}",
    ],
    ["!If [Holds, !Ref Missing, b]", "<? invalid template; maybe null>"],
    ["!If [Undeclared, a, b]", "<? invalid template>"],
  ]);
});

describe("what only AWS knows", () => {
  check([
    ["!ImportValue net-Vpc", '<ImportValue("net-Vpc")>'],
    [`{ Fn::ImportValue: !Sub '\${Given}-Vpc' }`, '<ImportValue("abc-Vpc")>'],
    ["'{{resolve:ssm:/a}}'", "<{{resolve:ssm:/a}}>"],
    ["'x-{{resolve:ssm:/a}}'", '<template("x-",{{resolve:ssm:/a}})>'],
    [`!Sub '{{resolve:ssm:/\${Given}}}'`, "<{{resolve:ssm:/abc}}>"],
    [
      `!Sub '{{resolve:ssm:/\${Free}}}'`,
      '<resolve(template("{{resolve:ssm:/",Parameters.Free,"}}"))>',
    ],
    ["!Transform { Name: X }", "<? Fn::Transform; maybe null>"],
    ["{ Fn::Sub: { Fn::Transform: { Name: X } } }", "<? Fn::Transform; maybe null>"],
    ["!If [Blank, a, b]", "<? AWS::NoValue>"],
    ["{ a: 1, Fn::Transform: { Name: X } }", "<? Fn::Transform; maybe null>"],
    ["{ a: 1, Fn::Transform: { Name: AWS::Include, Parameters: {} } }", "{a: 1, …}"],
    ["{ a: 1, Fn::ForEach::L: [x, [y], {}] }", "{a: 1, …}"],
    ["!Length [a]", "<? invalid template; maybe null>"],
    ["!ToJsonString { a: 1 }", "<? invalid template; maybe null>"],
    ["!Rain::Module x", "<? invalid template; maybe null>"],
    ["", "<? invalid template; maybe null>"],
  ]);
});

test("what the user gives decides", () => {
  const options = {
    parameters: { Free: "x", Zones: "us-east-1a, us-east-1b" },
    region: "eu-west-1",
  };
  const value = (source: string) => show(valueIn(source, SECTIONS, options));
  expect(value("!If [Perhaps, a, b]")).toBe('"a"');
  expect(value("!Select [1, !Ref Zones]")).toBe('"us-east-1b"');
  expect(value(`!Sub '\${AWS::Region}.\${AWS::URLSuffix}'`)).toBe('"eu-west-1.amazonaws.com"');
  expect(value("!Ref AWS::Partition")).toBe('"aws"');
  expect(value("!Ref Latest")).toBe("<Parameters.Latest>");
});

test("a secret parameter is never printed", () => {
  const sections = "Parameters:\n  Key: { Type: String, NoEcho: true, Default: abc }";
  expect(valueIn("!Ref Key", sections)).toMatchObject({ value: "abc", sensitive: true });
});

test("zones of null are refused, and it is known all the same which ones are meant", () => {
  const template = `{"Resources":{"A":{"Type":"AWS::EC2::VPC","Properties":{
    "X":{"Fn::Select":[0,{"Fn::GetAZs":null}]},
    "Y":{"Fn::Select":[0,{"Fn::GetAZs":""}]}}}}}`;
  const { declarations, diagnostics } = projectOf({ "t.json": template });
  const { X, Y } = propertiesOf(declarations[0]);
  expect(X).toBe(Y);
  expect(diagnostics.map(({ detail }) => detail)).toEqual([
    "`Fn::GetAZs` takes the name of a region, or an empty text: null is not allowed.",
  ]);
});
