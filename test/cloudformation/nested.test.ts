import { expect, test } from "vitest";
import { reasonsOf } from "../../src/value/reason.ts";
import { projectOf, propertiesOf, show } from "./support.ts";

const CHILD = `
Parameters:
  Vpc: { Type: String }
  Zones: { Type: CommaDelimitedList, Default: "x,y" }
  Env: { Type: String, Default: none }
  Unset: { Type: String }
Conditions:
  Prod: !Equals [!Ref Env, prod]
  Test: !Equals [!Ref Env, test]
Resources:
  Subnet:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      AvailabilityZone: !Select [0, !Ref Zones]
      Env: !Ref Env
      Unset: !Ref Unset
  Other: { Type: AWS::EC2::Subnet, Condition: Prod, Properties: { VpcId: !Ref Vpc } }
  Never: { Type: AWS::EC2::Subnet, Condition: Test }
Outputs:
  SubnetId: { Value: !Ref Subnet }
  Count: { Value: 7 }
  Zone: { Value: !GetAtt Subnet.AvailabilityZone }
`;

const PARENT = `
Parameters:
  Env: { Type: String, AllowedValues: [dev, prod] }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Network:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ../stacks/child.yaml
      Parameters: { Vpc: !Ref Vpc, Zones: !Join [",", [us-east-1a, us-east-1b]], Env: !Ref Env }
  User:
    Type: AWS::EC2::NatGateway
    Properties:
      SubnetId: !GetAtt Network.Outputs.SubnetId
      Count: !Sub "\${Network.Outputs.Count}"
      Zone: !GetAtt Network.Outputs.Zone
`;

const FILES = { "apps/main.yaml": PARENT, "stacks/child.yaml": CHILD };

function declared(texts: Readonly<Record<string, string>>, parameters?: Record<string, string>) {
  const isWanted = (type: string) => type !== "AWS::CloudFormation::Stack";
  const project = projectOf(texts, { isWanted, ...(parameters && { parameters }) });
  return {
    ...project,
    of: (address: string) => project.declarations.find((each) => each.address === address),
  };
}

test("a nested stack gets the values of its parameters, and gives its outputs back", () => {
  const { roots, declarations, diagnostics, of } = declared(FILES);
  expect(roots).toEqual(["apps/main.yaml"]);
  expect(declarations.map(({ address, root }) => `${root} ${address}`)).toEqual([
    "apps/main.yaml Vpc",
    "apps/main.yaml User",
    "apps/main.yaml Network/Subnet",
    "apps/main.yaml Network/Other",
  ]);
  expect(propertiesOf(of("Network/Subnet"))).toEqual({
    VpcId: "<apps/main.yaml#Vpc.id; item apps/main.yaml#Vpc>",
    AvailabilityZone: '"us-east-1a"',
    Env: "<apps/main.yaml#Parameters.Env>",
    Unset: "<apps/main.yaml#Network/Parameters.Unset>",
  });
  expect(propertiesOf(of("User"))).toEqual({
    SubnetId: "<apps/main.yaml#Network/Subnet.id; item apps/main.yaml#Network/Subnet>",
    Count: '"7"',
    Zone: '"us-east-1a"',
  });
  expect(diagnostics).toEqual([]);
});

test("what is said of a nested resource names the file it is in, and the stacks around it", () => {
  const subnet = declared(FILES).of("Network/Subnet");
  expect(subnet?.span.file.path).toBe("stacks/child.yaml");
  expect(subnet?.calls.map(({ address, span }) => `${address} in ${span.file.path}`)).toEqual([
    "Network in apps/main.yaml",
  ]);
});

test("a parameter that is neither passed nor has a default can be settled in the stack around", () => {
  const unset = declared(FILES).of("Network/Subnet")?.attribute("Unset");
  const [why] = unset?.kind === "unknown" ? reasonsOf(unset.because) : [];
  expect(why?.settledBy).toContain("Pass it in `Parameters` of `Network`");
});

test("the condition of a nested stack guards everything in it", () => {
  const parent = (conditions: string) => `
Parameters: { Given: { Type: String } }
Conditions: { Wanted: ${conditions} }
Resources:
  Vpc: { Type: AWS::EC2::VPC }
  Network:
    Condition: Wanted
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: child.yaml, Parameters: { Vpc: !Ref Vpc, Env: prod } }
`;
  const guards = (conditions: string) =>
    declared({ "p.yaml": parent(conditions), "child.yaml": CHILD }).declarations.map(
      ({ address, guard }) =>
        guard ? `${address} when ${reasonsOf(guard).map(({ input }) => input)}` : address,
    );
  expect(guards("!Equals [a, b]")).toEqual(["Vpc"]);
  expect(guards("!Equals [a, a]")).toEqual(["Vpc", "Network/Subnet", "Network/Other"]);
  expect(guards("!Equals [!Ref Given, a]")).toEqual([
    "Vpc",
    "Network/Subnet when Parameters.Given",
    "Network/Other when Parameters.Given",
  ]);
});

test("a list that is passed as one text with commas is a list of the same ids", () => {
  const child = `
Parameters: { Subnets: { Type: "List<AWS::EC2::Subnet::Id>" }, Text: { Type: String } }
Resources: { T: { Type: AWS::XX::YY, Properties: { A: !Ref Subnets, B: !Split [",", !Ref Text] } } }
`;
  const parent = `
Parameters: { Free: { Type: String } }
Resources:
  A: { Type: AWS::EC2::Subnet }
  B: { Type: AWS::EC2::Subnet }
  Sure: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: c.yaml, Parameters: {
    Subnets: !Join [",", [!Ref A, !Ref B]], Text: !Sub "\${A}, \${B}" } } }
  Vague: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: c.yaml, Parameters: {
    Subnets: !Sub "\${A},\${Free}", Text: !Sub "\${A},\${Free}" } } }
`;
  const { of } = declared({ "t.yaml": parent, "c.yaml": child });
  const both = "[<A.id; item A>, <B.id; item B>]";
  expect(propertiesOf(of("Sure/T"))).toEqual({ A: both, B: both });
  expect(of("Vague/T")?.attribute("A")?.kind).toBe("unknown");
  expect(of("Vague/T")?.attribute("B")?.kind).toBe("unknown");
});

test("what may not be passed is not taken for what is", () => {
  const child = `
Parameters: { Range: { Type: String, Default: 10.1.0.0/16 } }
Resources: { V: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !Ref Range } } }
`;
  const parent = `
Parameters: { P: { Type: String } }
Conditions: { C: !Equals [!Ref P, a] }
Resources:
  N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: c.yaml, Parameters: {
    Range: !If [C, 10.2.0.0/16, !Ref AWS::NoValue] } } }
`;
  const given = (P?: string) =>
    show(
      declared({ "t.yaml": parent, "c.yaml": child }, P === undefined ? {} : { P })
        .of("N/V")
        ?.attribute("CidrBlock"),
    );
  expect(given()).toBe("<? Parameters.P>");
  expect(given("a")).toBe('"10.2.0.0/16"');
  expect(given("b")).toBe('"10.1.0.0/16"');
});

test("zones, the account and the region are those of the stack around", () => {
  const child = `
Parameters: { Zone: { Type: String } }
Resources: { T: { Type: AWS::XX::YY, Properties: { A: !Ref Zone, B: !Select [0, !GetAZs ""], C: !Ref AWS::AccountId, D: !Ref AWS::StackName } } }
`;
  const parent = `
Resources:
  T: { Type: AWS::XX::YY, Properties: { C: !Ref AWS::AccountId, D: !Ref AWS::StackName } }
  N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: c.yaml, Parameters: { Zone: !Select [0, !GetAZs ""] } } }
`;
  const { of } = declared({ "t.yaml": parent, "c.yaml": child });
  const [inner, outer] = [propertiesOf(of("N/T")), propertiesOf(of("T"))];
  expect(inner["A"]).toBe(inner["B"]);
  expect(inner["C"]).toBe(outer["C"]);
  expect(inner["D"]).not.toBe(outer["D"]);
});

test("tags of a nested stack are those of everything in it", () => {
  const leaf = "Resources: { V: { Type: AWS::EC2::VPC } }";
  const parent = (tags: string, url: string) => `
Parameters: { Key: { Type: String } }
Resources:
  N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ${url}, Tags: ${tags} } }
`;
  const tags = (own: string) => {
    const files = {
      "t.yaml": parent("[{ Key: team, Value: data }, { Key: env, Value: dev }]", "m.yaml"),
      "m.yaml": parent(own, "leaf.yaml"),
      "leaf.yaml": leaf,
    };
    return show(declared(files).of("N/N/V")?.defaultTags);
  };
  expect(tags("[{ Key: env, Value: prod }]")).toBe('{team: "data", env: "prod"}');
  expect(tags("[{ Key: !Ref Key, Value: prod }]")).toMatch(/^\{team: <.*>, env: <.*>, …\}$/);
});

test("assets of the CDK and applications of SAM are followed as well", () => {
  const child = "Outputs: { Id: { Value: a } }\nResources: { V: { Type: AWS::EC2::VPC } }";
  const parent = `
Resources:
  Cdk:
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: !Sub "https://s3.\${AWS::URLSuffix}/x/y.json" }
    Metadata: { "aws:asset:path": App.nested.template.json, "aws:asset:property": TemplateURL }
  Sam: { Type: AWS::Serverless::Application, Properties: { Location: ./App.nested.template.json } }
  T: { Type: AWS::XX::YY, Properties: { A: !GetAtt Cdk.Outputs.Id, B: !GetAtt Sam.Outputs.Id } }
`;
  const { of, roots } = declared({
    "cdk.out/App.template.json": parent,
    "cdk.out/App.nested.template.json": child,
  });
  expect(roots).toEqual(["cdk.out/App.template.json"]);
  expect(propertiesOf(of("T"))).toEqual({ A: '"a"', B: '"a"' });
  expect([of("Cdk/V"), of("Sam/V")].map((each) => each?.type)).toEqual(
    Array.from({ length: 2 }, () => "AWS::EC2::VPC"),
  );
});

test.each([
  ["https://example.com/child.yaml", "is at an address"],
  ["!Sub 'https://a/child.yaml'", "is computed"],
  ["../../child.yaml", "leaves the repository"],
  ["/etc/child.yaml", "leaves the repository"],
  ["none.yaml", "`none.yaml` does not exist"],
  ["other.yaml", "`other.yaml` is no template"],
  ["broken.yaml", "`broken.yaml` could not be read"],
  ["t.yaml", "nests itself"],
])("a nested stack whose template is %s may make anything of what it is given", (url, why) => {
  const parent = `
Resources:
  Vpc: { Type: AWS::EC2::VPC }
  N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ${url}, Parameters: { Vpc: !Ref Vpc } } }
  T: { Type: AWS::XX::YY, Properties: { A: !GetAtt N.Outputs.Id } }
`;
  const files = {
    "t.yaml": parent,
    "other.yaml": "a: b",
    "broken.yaml": "Resources:\n  A:\n    Type: AWS::XX::YY\n  B: [\n",
  };
  const { of, roots } = declared(files);
  expect(roots).toEqual(["t.yaml"]);
  expect(of("N")).toMatchObject({ mode: "module", unseen: { why: expect.stringContaining(why) } });
  const value = of("T")?.attribute("A");
  const reasons = value?.kind === "unknown" ? reasonsOf(value.because) : [];
  expect(reasons.map(({ text }) => text).join()).toContain(why);
});

test("an output that the nested template does not have is refused", () => {
  const parent = `
Resources:
  N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml } }
  T: { Type: AWS::XX::YY, Properties: { A: !GetAtt N.Outputs.Nothing } }
`;
  const { of, diagnostics } = declared({ "t.yaml": parent, "child.yaml": CHILD });
  expect(of("T")?.attribute("A")?.kind).toBe("unknown");
  expect(diagnostics.map(({ detail }) => detail)).toEqual([
    "The template of `N` has no output `Nothing`.",
  ]);
});

test("a template that is nested twice is two stacks; one that only reaches itself is a root all the same", () => {
  const nests = (...urls: string[]) =>
    `Resources:\n  V: { Type: AWS::EC2::VPC }\n${urls
      .map(
        (url, at) =>
          `  N${at}: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ${url} } }\n`,
      )
      .join("")}`;
  const twice = declared({ "a.yaml": nests("b.yaml", "b.yaml"), "b.yaml": nests() });
  expect(twice.declarations.map(({ instance }) => instance)).toEqual([
    "a.yaml#V",
    "a.yaml#N0/V",
    "a.yaml#N1/V",
  ]);
  const cyclic = declared({ "a.yaml": nests("b.yaml"), "b.yaml": nests("a.yaml") });
  expect(cyclic.roots).toEqual(["a.yaml"]);
  expect(cyclic.declarations.map(({ address }) => address)).toEqual(["V", "N0/V", "N0/N0"]);
});

test("a root reads the templates that it nests, whether they are there or not", () => {
  const parent = `
Resources:
  N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ../child.yaml } }
  M: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: missing.yaml } }
`;
  const { reads } = declared({ "apps/t.yaml": parent, "child.yaml": CHILD });
  expect([...reads()].map(([root, { files }]) => [root, [...files].sort()])).toEqual([
    ["apps/t.yaml", ["apps/missing.yaml", "apps/t.parameters.json", "apps/t.yaml", "child.yaml"]],
  ]);
});

test("a template that is no candidate is read where another one names it", () => {
  const files = {
    "t.yaml": PARENT.replace("../stacks/child.yaml", "child.txt"),
    "child.txt": CHILD,
  };
  const { of, analysed } = declared(files);
  expect(of("Network/Subnet")).toBeDefined();
  expect([...analysed]).toEqual(["t.yaml", "child.txt"]);
});
