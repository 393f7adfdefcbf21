import { expect, test } from "vitest";
import { reasonsOf } from "../../src/value/reason.ts";
import { judge } from "./judge.ts";
import { type Options, projectOf, show } from "./support.ts";

const exporting = (name: string, value = "!Ref Vpc") => `
Parameters:
  Free: { Type: String }
  Stage: { Type: String, Default: test }
Conditions:
  Never: !Equals [a, b]
  Maybe: !Equals [!Ref Free, a]
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
Outputs:
  Id: { Value: ${value}, Export: { Name: ${name} } }
`;

const importing = (name: string) => `
Parameters: { Stack: { Type: String } }
Resources:
  Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !ImportValue ${name} } }
`;

/** What the subnet is given, and why nobody knows. */
function imported(texts: Readonly<Record<string, string>>, options: Options = {}) {
  const { declarations } = projectOf(texts, options);
  const value = declarations.find(({ address }) => address === "Subnet")?.attribute("VpcId");
  const why = value?.kind === "unknown" ? reasonsOf(value.because).map(({ text }) => text) : [];
  return { is: show(value), why: why.join(" ") };
}

test("an import is the output that is exported under the name", () => {
  const found = imported({
    "home.yaml": exporting("home-vpc"),
    "away.yaml": importing("home-vpc"),
  });
  expect(found.is).toBe("<home.yaml#Vpc.id; item home.yaml#Vpc>");
});

test("names are evaluated on both sides", () => {
  const files = {
    "home.yaml": exporting(`!Sub "\${Stage}-vpc"`),
    "away.yaml": importing(`{ "Fn::Sub": "\${Stack}-vpc" }`),
  };
  expect(imported(files, { parameters: { Stack: "test" } }).is).toContain("home.yaml#Vpc.id");
  expect(imported(files, { parameters: { Stack: "live" } }).is).not.toContain("home.yaml#Vpc.id");
  const open = imported(files);
  expect(open.is).not.toContain("home.yaml#Vpc.id");
  expect(open.why).toBe(
    "The export is an output of another stack, and its name is not known, which depends on Parameters.Stack.",
  );
});

test("a name that only ends as another one does is not that one", () => {
  const files = {
    "home.yaml": exporting(`!Sub "\${AWS::StackName}-vpc"`),
    "away.yaml": importing("home-vpc"),
  };
  expect(imported(files).why).toContain("no template of the scan exports that name");
});

test("several templates that export one name are told apart by nothing", () => {
  const files = {
    "a.yaml": exporting("home-vpc"),
    "b.yaml": exporting("home-vpc"),
    "c.yaml": importing("home-vpc"),
  };
  expect(imported(files).why).toContain("an output of several templates: a.yaml, b.yaml");
});

test("what is not exported cannot be imported", () => {
  const never = exporting("home-vpc").replace("Value:", "Condition: Never, Value:");
  const maybe = exporting("home-vpc").replace("Value:", "Condition: Maybe, Value:");
  const away = importing("home-vpc");
  expect(imported({ "a.yaml": never, "c.yaml": away }).why).toContain("no template of the scan");
  expect(imported({ "a.yaml": never, "b.yaml": maybe, "c.yaml": away }).is).toContain(
    "b.yaml#Vpc.id",
  );
});

test("exports of nested stacks count as well", () => {
  const nesting =
    "Resources: { Net: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: home.yaml } } }";
  const files = {
    "main.yaml": nesting,
    "home.yaml": exporting("home-vpc"),
    "away.yaml": importing("home-vpc"),
  };
  expect(imported(files).is).toBe("<main.yaml#Net/Vpc.id; item main.yaml#Net/Vpc>");
});

test("imports in a circle end, and say so", () => {
  const files = {
    "a.yaml": `${importing("b")}Outputs: { O: { Value: !ImportValue b, Export: { Name: a } } }\n`,
    "b.yaml": `Resources: { V: { Type: AWS::EC2::VPC } }\nOutputs: { O: { Value: !ImportValue a, Export: { Name: b } } }\n`,
  };
  expect(imported(files).why).toContain("depends on itself");
});

test("roots that import from each other are touched by the same files", () => {
  const middle = `${importing("one")}Outputs: { O: { Value: !ImportValue one, Export: { Name: two } } }\n`;
  const { reads } = projectOf({
    "a.yaml": exporting("one"),
    "b.yaml": middle,
    "c.yaml": importing("two"),
    "d.yaml": exporting("three"),
  });
  const templates = (files: ReadonlySet<string>) =>
    [...files].filter((path) => path.endsWith(".yaml")).sort();
  expect([...reads()].map(([root, { files }]) => [root, templates(files)])).toEqual([
    ["a.yaml", ["a.yaml", "b.yaml", "c.yaml"]],
    ["b.yaml", ["a.yaml", "b.yaml", "c.yaml"]],
    ["c.yaml", ["a.yaml", "b.yaml", "c.yaml"]],
    ["d.yaml", ["d.yaml"]],
  ]);
});

const HOME = `
Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      Tags: [{ Key: clickhouse-byoc, Value: "true" }]
Outputs:
  Vpc: { Value: !Ref Vpc, Export: { Name: "home:VpcId" } }
`;

const AWAY = `
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.8.0.0/16 } }
  Peering:
    Type: AWS::EC2::VPCPeeringConnection
    Properties: { VpcId: !Ref Vpc, PeerVpcId: !ImportValue "home:VpcId" }
`;

test("a peering with the target of another stack is judged, and only where it is linked", () => {
  const overlap = (away: string) =>
    judge({ "home.yaml": HOME, "away.yaml": away })
      .filter(({ rule }) => rule === "vpc-peering-has-no-overlapping-ranges")
      .map(({ subject, verdict }) => `${subject.address} ${verdict}`);
  expect(overlap(AWAY)).toEqual(["Peering pass"]);
  expect(overlap(AWAY.replace("10.8.0.0/16", "10.0.0.0/20"))).toEqual(["Peering fail"]);
  expect(overlap(AWAY.replace("home:VpcId", "other:VpcId"))).toEqual(["Peering unknown"]);
});
