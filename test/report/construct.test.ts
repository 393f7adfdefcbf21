import { expect, test } from "vitest";
import * as yaml from "yaml";
import { formats } from "../../src/report/formats.ts";
import { pretty } from "../../src/report/pretty.ts";
import { builtInRules } from "../../src/rules/built-in.generated.ts";
import { scan } from "../../src/scan.ts";
import { filesInMemory } from "../../src/source/files-in-memory.ts";

const CONSTRUCT = "App/Network/PrivateSubnet1";

const TEMPLATE = JSON.stringify(
  {
    Resources: {
      Vpc: { Type: "AWS::EC2::VPC", Properties: { CidrBlock: "10.0.0.0/16" } },
      Subnet1A2B3C4D: {
        Type: "AWS::EC2::Subnet",
        Properties: {
          VpcId: { Ref: "Vpc" },
          CidrBlock: "10.0.0.0/24",
          Tags: [{ Key: "clickhouse-byoc", Value: "true" }],
        },
        Metadata: { "aws:cdk:path": `${CONSTRUCT}/Resource` },
      },
    },
  },
  null,
  1,
);

const { report } = scan(
  filesInMemory(new Map([["t.json", TEMPLATE]])),
  { candidates: ["t.json"], paths: ["t.json"], roots: [], vars: [], varFiles: [] },
  builtInRules.filter(({ id }) => id === "subnet-is-23-or-larger"),
  { regex: () => expect.unreachable(), yaml: () => yaml },
);

const options = { verdicts: new Set(["fail"]), colour: false, sarifUnknown: false };

test.each(Object.keys(formats))(
  "a finding in %s names the construct that made its subject",
  (name) => {
    const format = Object.entries(formats).find(([each]) => each === name)?.[1];
    expect(format?.print(report, options)).toContain(CONSTRUCT);
  },
);

test("a finding for people names the construct that made its subject, and points into the template", () => {
  const text = pretty(report, options);
  expect(text).toContain(`= construct: ${CONSTRUCT}`);
  expect(text).toContain("t.json:15:18");
});

test("the construct stands where programs look for it", () => {
  const inJson = JSON.parse(formats.json.print(report, options)).results[0];
  expect(inJson.subject).toMatchObject({ address: "Subnet1A2B3C4D", construct: CONSTRUCT });
  const inSarif = JSON.parse(formats.sarif.print(report, options)).runs[0].results[0];
  expect(inSarif.locations[0].logicalLocations).toEqual([
    { fullyQualifiedName: CONSTRUCT, kind: "object" },
  ]);
  expect(inSarif.locations[0].physicalLocation.artifactLocation.uri).toBe("t.json");
});
