import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { CLASSES } from "../../scripts/template-oracle/classes.ts";
import { readWithValidate } from "../../scripts/template-oracle/cloudformation-validate.ts";
import { compare } from "../../scripts/template-oracle/compare.ts";
import type { Theirs } from "../../scripts/template-oracle/meaning.ts";
import { readOurs } from "../../scripts/template-oracle/ours.ts";

interface Record {
  readonly totals: { readonly templates: number; readonly unexplained: number };
  readonly classes: readonly {
    readonly id: string;
    readonly because: string;
    readonly decidedBy: string;
    readonly "cloudformation-validate": number;
    readonly "cfn-lint": number;
  }[];
}

describe("the record of what other readers make of public templates", () => {
  const record: Record = JSON.parse(
    readFileSync("fixtures/cloudformation-oracle/semantics.json", "utf8"),
  );

  test("holds thousands of templates and no difference that nobody explained", () => {
    expect(record.totals.templates).toBeGreaterThan(7_000);
    expect(record.totals.unexplained).toBe(0);
  });

  test("has the classes of the script, each with differences and with what decides it", () => {
    const told = record.classes.map(({ id, because, decidedBy }) => ({ id, because, decidedBy }));
    expect(told).toEqual(CLASSES.map(({ id, because, decidedBy }) => ({ id, because, decidedBy })));
    for (const each of record.classes) {
      expect([each.id, each["cloudformation-validate"] + each["cfn-lint"] > 0]).toEqual([
        each.id,
        true,
      ]);
    }
  });
});

const TEMPLATE = `
Parameters:
  Env: { Type: String, Default: prod }
  Names: { Type: CommaDelimitedList, Default: "a, b" }
Mappings:
  Ranges: { prod: { vpc: 10.1.0.0/16 } }
Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: !FindInMap [Ranges, !Ref Env, vpc]
      InstanceTenancy: !Select [1, !Ref Names]
  Subnet:
    Type: AWS::EC2::Subnet
    DependsOn: Gateway
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.1.0.0/24
      Tags: [{ Key: Name, Value: !Sub "\${Env}-\${AWS::Region}" }]
  Gateway: { Type: AWS::EC2::InternetGateway }
Outputs:
  Zone: { Value: !GetAtt Subnet.AvailabilityZone }
`;

describe("a template of ours", () => {
  let theirs: Theirs | undefined;
  beforeAll(() => {
    const directory = mkdtempSync(join(tmpdir(), "byoc-preflight-"));
    const file = join(directory, "t.yaml");
    writeFileSync(file, TEMPLATE);
    theirs = readWithValidate([file]).get(file);
    rmSync(directory, { recursive: true });
  }, 90_000);
  const differencesOf = (text: string) =>
    theirs ? compare(readOurs("t.yaml", text), theirs, () => true).differences : undefined;

  test("is to us what it is to AWS's validator", () => {
    expect(theirs?.refusals).toEqual([]);
    expect([...(theirs?.edges ?? [])].sort()).toEqual([
      "Outputs/Zone GetAtt Subnet",
      "Subnet DependsOn Gateway",
      "Subnet Ref Env",
      "Subnet Ref Vpc",
      "Vpc Ref Env",
      "Vpc Ref Names",
    ]);
    expect(differencesOf(TEMPLATE)).toEqual([]);
  });

  test.each([
    ["another value", "10.1.0.0/16", "10.2.0.0/16", ["Vpc.CidrBlock"]],
    ["another item", "[1, !Ref Names]", "[0, !Ref Names]", ["Vpc.InstanceTenancy"]],
    [
      "a reference that is gone",
      "VpcId: !Ref Vpc",
      "VpcId: vpc-1",
      ["Subnet Ref Vpc", "Subnet.VpcId"],
    ],
    ["an order that is gone", "DependsOn: Gateway", "DependsOn: []", ["Subnet DependsOn Gateway"]],
    [
      "a name of nothing",
      "!GetAtt Subnet.",
      "!GetAtt Nothing.",
      ["", "Outputs/Zone GetAtt Subnet"],
    ],
  ])("and %s is seen", (_, from, to, places) => {
    const found = differencesOf(TEMPLATE.replace(from, to));
    expect(found?.map(({ at }) => at).sort()).toEqual(places);
  });
});
