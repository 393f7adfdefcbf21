import { expect, test } from "vitest";
import { judge, type Told } from "./judge.ts";

/** A VPC with as many private subnets in different zones as are asked for. */
function network(parameters: string, rest = "", conditions = ""): string {
  const subnet = (letter: string, third: number, condition: string) => `
  Subnet${letter}:
    Type: AWS::EC2::Subnet${condition && `\n    Condition: ${condition}`}
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.${third}.0/23
      AvailabilityZone: us-east-1${letter.toLowerCase()}`;
  return `
Parameters:
${parameters}
${rest}
Conditions:
  Three: !Equals [!Ref Zones, "3"]
${conditions}
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }${subnet("A", 0, "")}${subnet("B", 2, "")}${subnet("C", 4, "Three")}
`;
}

const COUNT = "target-has-three-private-subnets";

function say(template: string, told: Told = {}, rule = COUNT) {
  const results = judge({ "t.yaml": template }, told).filter((result) => result.rule === rule);
  return results.map(({ verdict, reasons }) => {
    const why = verdict === "unknown" && reasons[0] ? `: ${reasons[0].text}` : "";
    return `${verdict}${why}`;
  });
}

const ALLOWED = `  Zones: { Type: String, AllowedValues: ["2", "3"], Default: "3" }`;

test("a parameter is its default unless something else is said", () => {
  expect(say(network(ALLOWED))).toEqual(["pass"]);
  expect(say(network(ALLOWED), { parameterValues: "defaults" })).toEqual(["pass"]);
});

test("what fails for some allowed values is undecided, and one of them is named", () => {
  expect(say(network(ALLOWED), { parameterValues: "allowed" })).toEqual([
    "unknown: It fails when `Zones` is `2`.",
  ]);
});

test("what is given is no longer one of the allowed values", () => {
  const told = { parameterValues: "allowed", parameters: { Zones: "3" } } as const;
  expect(say(network(ALLOWED), told)).toEqual(["pass"]);
});

test("without allowed values only the mode that knows no defaults asks what else it may be", () => {
  const free = `  Zones: { Type: String, Default: "3" }`;
  expect(say(network(free), { parameterValues: "allowed" })).toEqual(["pass"]);
  expect(say(network(free), { parameterValues: "unknown" })).toEqual([
    "unknown: It fails when `Zones` is not `3`.",
  ]);
});

test("what fails in all cases fails, and its values are those of one", () => {
  const either = `
Parameters:
  Zone: { Type: String, AllowedValues: [a, b] }
Conditions:
  IsA: !Equals [!Ref Zone, a]
  IsB: !Equals [!Ref Zone, b]
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Always: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/23 } }
  A: { Type: AWS::EC2::Subnet, Condition: IsA, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.2.0/23 } }
  B: { Type: AWS::EC2::Subnet, Condition: IsB, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.4.0/23 } }
`;
  expect(say(either, { settles: false })[0]).toMatch(/^unknown/);
  expect(say(either)).toEqual(["fail"]);
  const results = judge({ "t.yaml": either });
  expect(results.find(({ rule }) => rule === COUNT)?.message).toBe(
    "Vpc has 2 of the three private subnets that BYOC needs: Always, A (This is what it says when `Zone` is `a`; it fails in all other cases, too.)",
  );
});

test("a parameter without a default is followed, too", () => {
  const open = `  Zones: { Type: String, AllowedValues: ["2", "3"] }`;
  expect(say(network(open))).toEqual(["unknown: It fails when `Zones` is `2`."]);
  expect(say(network(`  Zones: { Type: String }`))).toEqual([
    "unknown: It fails when `Zones` is not `3`.",
  ]);
});

test("a parameter is followed into the nested stack that it is handed on to", () => {
  const child = network("  Zones: { Type: String }");
  const parent = `
Parameters:
  Count: { Type: String }
Resources:
  Network:
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: child.yaml, Parameters: { Zones: !Ref Count } }
`;
  const results = judge({ "parent.yaml": parent, "child.yaml": child });
  const found = results.filter(({ rule }) => rule === COUNT);
  expect(found.map(({ reasons }) => reasons[0]?.text)).toEqual([
    "It fails when `Count` is not `3`.",
  ]);
});

test("rules of the template leave out cases", () => {
  const rules = (assert: string) => `
Rules:
  Enough:
    RuleCondition: !Equals [!Ref Env, prod]
    Assertions: [{ Assert: ${assert} }]`;
  const parameters = `${ALLOWED}
  Env: { Type: String, AllowedValues: [dev, prod] }`;
  const prod = { parameterValues: "allowed", parameters: { Env: "prod" } } as const;
  for (const assert of [
    `!Equals [!Ref Zones, "3"]`,
    `!Not [!Equals [!Ref Zones, "2"]]`,
    `{ "Fn::Contains": [["3", "4"], !Ref Zones] }`,
    `!And [!Equals [a, a], !Or [!Equals [!Ref Zones, "3"], !Equals [a, b]]]`,
  ]) {
    expect(say(network(parameters, rules(assert)), prod)).toEqual(["pass"]);
  }
  // Without the condition, or with one that nobody knows, the rule says nothing.
  expect(
    say(network(parameters, rules(`!Equals [!Ref Zones, "3"]`)), {
      parameterValues: "allowed",
      parameters: { Env: "dev" },
    }),
  ).toEqual(["unknown: It fails when `Zones` is `2`."]);
  const about = `{ "Fn::EachMemberIn": [{ "Fn::RefAll": "AWS::EC2::VPC::Id" }, [a]] }`;
  expect(say(network(parameters, rules(about)), prod)).toEqual([
    "unknown: It fails when `Zones` is `2`.",
  ]);
});

test("a subject is judged in the cases in which it exists", () => {
  const gateway = `
  Gateway: { Type: AWS::EC2::InternetGateway, Condition: Three }
  Attachment:
    Type: AWS::EC2::VPCGatewayAttachment
    Condition: Three
    Properties: { VpcId: !Ref Vpc, InternetGatewayId: !Ref Gateway }
  Public:
    Type: AWS::EC2::Subnet
    Condition: Three
    Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.8.0/23, AvailabilityZone: us-east-1a }
  Table: { Type: AWS::EC2::RouteTable, Condition: Three, Properties: { VpcId: !Ref Vpc } }
  Out:
    Type: AWS::EC2::Route
    Condition: Three
    Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway }
  Uses:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Condition: Three
    Properties: { SubnetId: !Ref Public, RouteTableId: !Ref Table }
  Address: { Type: AWS::EC2::EIP, Condition: Three, Properties: { Domain: vpc } }
  Nat:
    Type: AWS::EC2::NatGateway
    Condition: Three
    Properties: { SubnetId: !Ref Public, AllocationId: !GetAtt Address.AllocationId }
  Private: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  Through:
    Type: AWS::EC2::Route
    Condition: Three
    Properties: { RouteTableId: !Ref Private, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat }
  Inside:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties: { SubnetId: !Ref SubnetA, RouteTableId: !Ref Private }
`;
  const template = network(ALLOWED) + gateway.slice(1);
  const told = { parameterValues: "allowed" } as const;
  const rule = "nat-gateway-reaches-the-internet";
  expect(say(template, { ...told, settles: false }, rule)[0]).toMatch(/^unknown/);
  expect(say(template, told, rule)).toEqual(["pass"]);
});

test("what another template imports changes with what it exports", () => {
  const home = `
Parameters:
  Size: { Type: String, AllowedValues: [10.0.0.0/16, 10.1.0.0/16] }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !Ref Size } }
Outputs:
  Vpc: { Value: !Ref Vpc, Export: { Name: the-vpc } }
`;
  const rest = `
Parameters:
  Zones: { Type: String, AllowedValues: ["2", "3"] }
Conditions:
  Three: !Equals [!Ref Zones, "3"]
Resources:
  A: { Type: AWS::EC2::Subnet, Properties: { VpcId: !ImportValue the-vpc, CidrBlock: 10.0.0.0/23 } }
  B: { Type: AWS::EC2::Subnet, Properties: { VpcId: !ImportValue the-vpc, CidrBlock: 10.0.2.0/23 } }
  C: { Type: AWS::EC2::Subnet, Condition: Three, Properties: { VpcId: !ImportValue the-vpc, CidrBlock: 10.0.4.0/23 } }
`;
  const results = judge({ "home.yaml": home, "rest.yaml": rest });
  const found = results.find(({ rule }) => rule === COUNT);
  expect(found?.reasons[0]?.text).toBe("It fails when `Zones` is `2`.");
});

test("many subjects that hinge on one parameter are all judged", () => {
  const count = 500;
  const subnets = Array.from(
    { length: count },
    (_, at) =>
      `  S${at}: { Type: AWS::EC2::Subnet, Condition: Three, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.${at >> 8}.${at & 255}.0/24, MapPublicIpOnLaunch: !If [Three, true, false], Tags: [{ Key: clickhouse-byoc, Value: "true" }] } }\n`,
  );
  const template = `
Parameters:
  Zones: { Type: String, AllowedValues: ["2", "3"] }
Conditions:
  Three: !Equals [!Ref Zones, "3"]
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/8 } }
${subnets.join("")}`;
  const results = judge({ "t.yaml": template });
  expect(results.length).toBeGreaterThan(count);
});

test("thirty parameters that all matter are not followed into every combination", () => {
  const names = Array.from({ length: 30 }, (_, at) => `P${at}`);
  const template = `
Parameters:
${names.map((name) => `  ${name}: { Type: String, AllowedValues: [yes_, no_] }`).join("\n")}
Conditions:
${names.map((name) => `  ${name}: !Equals [!Ref ${name}, yes_]`).join("\n")}
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
${names
  .map(
    (name, at) =>
      `  ${name}: { Type: AWS::EC2::Subnet, Condition: ${name}, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.${at}.0/24 } }`,
  )
  .join("\n")}
`;
  expect(say(template)[0]).toMatch(/^unknown/);
});
