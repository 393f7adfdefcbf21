import { expect, test } from "vitest";
import * as yaml from "yaml";
import { builtInRules } from "../../src/rules/built-in.generated.ts";
import { scan } from "../../src/scan.ts";
import { filesInMemory } from "../../src/source/files-in-memory.ts";

const TERRAFORM = `resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}
resource "aws_subnet" "s" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.0.0.0/22"
  tags                    = { clickhouse-byoc = "true" }
  map_public_ip_on_launch = VALUE
}
`;

const CLOUDFORMATION = JSON.stringify({
  Resources: {
    Vpc: { Type: "AWS::EC2::VPC", Properties: { CidrBlock: "10.0.0.0/16" } },
    Subnet: {
      Type: "AWS::EC2::Subnet",
      Properties: {
        VpcId: { Ref: "Vpc" },
        CidrBlock: "10.0.0.0/22",
        Tags: [{ Key: "clickhouse-byoc", Value: "true" }],
        MapPublicIpOnLaunch: "VALUE",
      },
    },
  },
});

test.for([
  ["Terraform", "main.tf", TERRAFORM, '"maybe"', "map_public_ip_on_launch"],
  ["Terraform", "main.tf", TERRAFORM, "[true]", "map_public_ip_on_launch"],
  ["CloudFormation", "t.json", CLOUDFORMATION, "maybe", "MapPublicIpOnLaunch"],
] as const)(
  "of a value of the wrong type nothing follows: in %s",
  ([, path, text, value, name]) => {
    const files = filesInMemory(new Map([[path, text.replace("VALUE", value)]]));
    const options = { candidates: [path], paths: [], roots: [], vars: [], varFiles: [] };
    const { report } = scan(files, options, builtInRules, { yaml: () => yaml });
    const [result] = report.results.filter(
      ({ rule }) => rule === "subnet-does-not-map-public-addresses",
    );
    expect(result?.verdict).toBe("unknown");
    expect(result?.reasons.map(({ text }) => text)).toEqual([
      `\`${name}\` is not \`true\` or \`false\`.`,
    ]);
  },
);
