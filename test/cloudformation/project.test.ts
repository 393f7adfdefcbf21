import { expect, test } from "vitest";
import { reasonsOf } from "../../src/value/reason.ts";
import { declaredIn, projectOf, propertiesOf, show } from "./support.ts";

const VPC = "Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 }";

/** Logical ids, with why they may not exist. */
function existing(template: string, parameters: Record<string, string> = {}) {
  return [...declaredIn(template, { parameters }).values()].map(({ address, guard }) =>
    guard ? `${address} when ${reasonsOf(guard).map(({ input }) => input)}` : address,
  );
}

const CONDITIONAL = `
Parameters:
  Env: { Type: String, AllowedValues: [dev, prod] }
  Zones: { Type: Number, Default: 2 }
Conditions:
  Prod: !Equals [!Ref Env, prod]
  Two: !Equals [!Ref Zones, 2]
  Three: !Equals [!Ref Zones, "3"]
  Both: !And [!Condition Prod, !Condition Two]
  Neither: !And [{ Condition: Prod }, { Condition: Three }]
  Either: !Or [!Condition Prod, !Condition Two]
  Other: !Not [!Condition Either]
Resources:
  Always: { ${VPC} }
  Prod: { Condition: Prod, ${VPC} }
  Three: { Condition: Three, ${VPC} }
  Both: { Condition: Both, ${VPC} }
  Neither: { Condition: Neither, ${VPC} }
  Either: { Condition: Either, ${VPC} }
  Other: { Condition: Other, ${VPC} }
`;

test("a condition that nobody decides guards what it is about", () => {
  const both = "when Parameters.Env";
  expect(existing(CONDITIONAL)).toEqual(["Always", `Prod ${both}`, `Both ${both}`, "Either"]);
});

test("a given parameter decides conditions", () => {
  expect(existing(CONDITIONAL, { Env: "dev", Zones: "3" })).toEqual(["Always", "Three", "Other"]);
});

test("conditions that depend on each other are refused, and end", () => {
  const template = `
Conditions:
  A: !Not [!Condition B]
  B: !Not [!Condition A]
Resources:
  Vpc: { Condition: A, ${VPC} }
`;
  const { declarations, diagnostics } = projectOf({ "t.yaml": template });
  expect(declarations.map(({ guard }) => guard !== undefined)).toEqual([true]);
  expect(diagnostics.map(({ detail }) => detail)).toEqual(["`Conditions.A` depends on itself."]);
});

test("a reference to what does not exist is refused", () => {
  const template = `
Conditions: { No: !Equals [a, b] }
Resources:
  Vpc: { Condition: "No", ${VPC} }
  Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
`;
  const { declarations, diagnostics } = projectOf({ "t.yaml": template });
  expect(declarations.map(({ address }) => address)).toEqual(["Subnet"]);
  void declarations[0]?.attribute("VpcId");
  expect(diagnostics[0]?.detail).toContain("its condition is false");
});

test("what is wrong inside something that may not exist is not reported", () => {
  const template = `
Parameters: { P: { Type: String } }
Conditions: { Perhaps: !Equals [!Ref P, b] }
Resources:
  Vpc: { Condition: Perhaps, Type: AWS::EC2::VPC, Properties: { CidrBlock: !Ref Missing } }
`;
  const { declarations, diagnostics } = projectOf({ "t.yaml": template });
  expect(show(declarations[0]?.attribute("CidrBlock"))).toContain("invalid template");
  expect(diagnostics).toEqual([]);
});

test("properties may be chosen as a whole", () => {
  const template = `
Parameters: { P: { Type: String } }
Conditions: { Perhaps: !Equals [!Ref P, b], Yes: !Equals [a, a] }
Resources:
  Known: { Type: AWS::EC2::VPC, Properties: !If [Yes, { CidrBlock: a }, { CidrBlock: b }] }
  Open: { Type: AWS::EC2::VPC, Properties: !If [Perhaps, { CidrBlock: a, More: 1 }, { CidrBlock: a }] }
`.replaceAll("Yes", "Holds");
  const declared = declaredIn(template);
  expect(show(declared.get("Known")?.attribute("CidrBlock"))).toBe('"a"');
  expect(declared.get("Known")?.attribute("More")).toBeUndefined();
  expect(show(declared.get("Open")?.attribute("CidrBlock"))).toBe('"a"');
  expect(show(declared.get("Open")?.attribute("More"))).toBe("<? Parameters.P; maybe null>");
});

test("ids of two resources differ, and an id is the same however it is referred to", () => {
  const template = `
Resources:
  A: { ${VPC} }
  B: { ${VPC} }
  S:
    Type: AWS::EC2::Subnet
    Properties: { First: !Ref A, Same: !GetAtt A.VpcId, Text: !Sub "\${A}", Other: !Ref B }
`;
  expect(propertiesOf(declaredIn(template).get("S"))).toEqual({
    First: "<A.id; item A>",
    Same: "<A.id; item A>",
    Text: "<A.id; item A>",
    Other: "<B.id; item B>",
  });
});

test("what makes other resources reaches what it is given", () => {
  const template = `
Resources:
  Nested: { Type: AWS::CloudFormation::Stack, Properties: { Parameters: { VpcId: !Ref Vpc } } }
  Lookup: { Type: Custom::Lookup, Properties: { Vpc: !Ref Vpc } }
  Module: { Type: My::Own::Vpc::MODULE, Properties: {} }
  Vpc: { ${VPC} }
  Subnet: { Type: AWS::EC2::Subnet, Properties: { A: !GetAtt Nested.Outputs.Id, B: !Ref ModuleVpc } }
`;
  const declared = declaredIn(template);
  const modes = [...declared.values()].map(({ address, mode }) => `${address} ${mode}`);
  expect(modes.slice(0, 4)).toEqual([
    "Nested module",
    "Lookup module",
    "Module module",
    "Vpc resource",
  ]);
  expect(propertiesOf(declared.get("Nested"))).toEqual({
    Parameters: "{VpcId: <Vpc.id; item Vpc>}",
  });
  expect(propertiesOf(declared.get("Subnet"))).toEqual({
    A: "<Nested.Outputs.Id; maybe null>",
    B: "<? ModuleVpc>",
  });
});

test.each([
  ["a macro", "Transform: MyMacro", ["MyMacro"]],
  ["several", "Transform: [MyMacro, AWS::Serverless-2016-10-31]", ["MyMacro"]],
  ["an included file", "Transform: { Name: AWS::Include, Parameters: {} }", ["AWS::Include"]],
  ["modules of other tools", "Modules: { A: { Source: ./a.yaml } }", ["Modules"]],
  ["none: SAM only makes what nobody asks about", "Transform: AWS::Serverless-2016-10-31", []],
])("%s may declare anything", (_, section, wanted) => {
  const { declarations } = projectOf({ "t.yaml": `${section}\nResources:\n  Vpc: { ${VPC} }\n` });
  const open = declarations.filter(({ opens }) => opens === "everything");
  expect(open.map(({ address }) => address)).toEqual(wanted);
});

test("so may a loop over what nobody knows, and names that nothing declares may come from it", () => {
  const template = `
Transform: AWS::LanguageExtensions
Parameters:
  Names: { Type: CommaDelimitedList }
Resources:
  Fn::ForEach::Subnets: [Name, !Ref Names, { "Subnet\${Name}": { Type: AWS::EC2::Subnet } }]
  Endpoint: { Type: AWS::EC2::VPCEndpoint, Properties: { SubnetIds: [!Ref SubnetA] } }
`;
  const { declarations, diagnostics } = projectOf({ "t.yaml": template });
  expect(declarations.map(({ address, opens }) => [address, opens])).toEqual([
    ["Endpoint", undefined],
    ["Fn::ForEach::Subnets", "everything"],
  ]);
  expect(propertiesOf(declarations[0])).toEqual({ SubnetIds: "[<? Fn::ForEach::Subnets>]" });
  expect(diagnostics).toEqual([]);
});

test("a loop without the transform that writes it out is reported, unless a macro might do so", () => {
  const loop = "Resources:\n  Fn::ForEach::Vpcs: [Name, [A], { Vpc: { Type: AWS::EC2::VPC } }]\n";
  const saidWith = (transform: string) => {
    const { diagnostics, declarations } = projectOf({ "t.yaml": `${transform}${loop}` });
    expect(declarations.map(({ opens }) => opens)).toContain("everything");
    return diagnostics.map(({ detail }) => detail);
  };
  expect(saidWith("")).toEqual(["`Fn::ForEach::Vpcs` needs `Transform: AWS::LanguageExtensions`."]);
  expect(saidWith("Transform: MyMacro\n")).toEqual([]);
  expect(saidWith("Outputs: { Fn::ForEach::Ids: [Name, [A], {}] }\n")).toHaveLength(2);
});

test.each(["ServerlessRestApi", "ServerlessHttpApi", "ServerlessRestApiProdStage"])(
  "%s is made by SAM, and is missing without it",
  (name) => {
    const rest = `Resources:\n  Endpoint: { Type: AWS::EC2::VPCEndpoint, Properties: { A: !Ref ${name} } }\n`;
    const diagnosticsWith = (transform: string) => {
      const { declarations, diagnostics } = projectOf({ "t.yaml": `${transform}${rest}` });
      propertiesOf(declarations[0]);
      return diagnostics.map(({ detail }) => detail);
    };
    expect(diagnosticsWith("Transform: AWS::Serverless-2016-10-31\n")).toEqual([]);
    expect(diagnosticsWith("")).toEqual([`There is no \`${name}\` to refer to.`]);
  },
);

test("a parameter that no template has is reported", () => {
  const { diagnostics } = projectOf(
    { "t.yaml": `Resources:\n  Vpc: { ${VPC} }\n` },
    { parameters: { Nmae: "x" } },
  );
  expect(diagnostics.map(({ detail }) => detail)).toEqual(["No template has a parameter `Nmae`."]);
});

test("the region is the given one, else the same unknown for a whole template", () => {
  const template = `Resources:\n  Vpc: { ${VPC} }\n  Other: { ${VPC} }\n`;
  const regions = (region?: string) => [
    ...new Set([...declaredIn(template, { region }).values()].map((each) => show(each.region))),
  ];
  expect(regions()).toEqual(["<AWS::Region>"]);
  expect(regions("eu-west-1")).toEqual(['"eu-west-1"']);
});
