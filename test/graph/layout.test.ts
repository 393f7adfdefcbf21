import { expect, test } from "vitest";
import * as yaml from "yaml";
import { networkPicture } from "../../src/report/network-picture.ts";
import { scan } from "../../src/scan.ts";
import { filesInMemory } from "../../src/source/files-in-memory.ts";

/** The picture of the network that some Terraform declares. */
function drawn(text: string): string {
  const { report } = scan(
    filesInMemory(new Map([["main.tf", text]])),
    { candidates: ["main.tf"], paths: [], roots: [], vars: [], varFiles: [] },
    [],
    { yaml: () => yaml },
  );
  const layout = report.network?.();
  return (layout && networkPicture(layout, [])?.mermaid) ?? "";
}

const VPC = 'resource "aws_vpc" "v" {\n  cidr_block = "10.0.0.0/16"\n}\n';
const SUBNET = (name: string, rest = "") =>
  `resource "aws_subnet" "${name}" {\n  vpc_id = aws_vpc.v.id\n  cidr_block = "10.0.1.0/24"\n${rest}}\n`;

test("a subnet stands in its zone, and its table leads where its routes lead", () => {
  const text = `${VPC}${SUBNET("a", '  availability_zone = "us-east-1a"\n')}
resource "aws_internet_gateway" "i" {
  vpc_id = aws_vpc.v.id
}
resource "aws_nat_gateway" "n" {
  subnet_id = aws_subnet.a.id
}
resource "aws_vpc_peering_connection" "p" {
  vpc_id      = aws_vpc.v.id
  peer_vpc_id = "vpc-1"
}
resource "aws_route_table" "t" {
  vpc_id = aws_vpc.v.id
  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.i.id
  }
  route {
    cidr_block                = "192.168.0.0/16"
    vpc_peering_connection_id = aws_vpc_peering_connection.p.id
  }
  route {
    cidr_block         = "172.16.0.0/12"
    transit_gateway_id = "tgw-1"
  }
}
resource "aws_route_table_association" "a" {
  subnet_id      = aws_subnet.a.id
  route_table_id = aws_route_table.t.id
}
resource "aws_vpc_endpoint" "s3" {
  vpc_id          = aws_vpc.v.id
  service_name    = "com.amazonaws.us-east-1.s3"
  route_table_ids = [aws_route_table.t.id]
}
`;
  expect(drawn(text)).toMatchInlineSnapshot(`
    "flowchart LR
      subgraph n0["VPC aws_vpc.v 10.0.0.0/16"]
        subgraph n1["us-east-1a"]
          n2["subnet<br>aws_subnet.a<br>10.0.1.0/24 public"]
          n4["NAT gateway<br>aws_nat_gateway.n"]
        end
        n3["internet gateway<br>aws_internet_gateway.i"]
        n5["endpoint<br>aws_vpc_endpoint.s3<br>s3 Gateway"]
        n8["route table<br>aws_route_table.t"]
        n10["route table<br>aws_vpc.v.default_route_table_id"]
      end
      n6["peering<br>aws_vpc_peering_connection.p"]
      n7["VPC<br>vpc-1"]
      n9["way out<br>transit gateway"]
      n2 --> n8
      n6 --> n7
      n8 --> n5
      n8 -->|"0.0.0.0/0"| n3
      n8 -->|"192.168.0.0/16"| n6
      n8 -->|"172.16.0.0/12"| n9"
  `);
});

test("what may not exist, and where a table may lead, is dashed", () => {
  const text = `variable "on" {}
${VPC}${SUBNET("a", "  count = var.on ? 1 : 0\n")}
resource "aws_route" "r" {
  route_table_id         = aws_vpc.v.main_route_table_id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = var.on
}
`;
  expect(drawn(text)).toMatchInlineSnapshot(`
    "flowchart LR
      subgraph n0["VPC aws_vpc.v 10.0.0.0/16"]
        n1["subnet<br>aws_subnet.a#91;0#93;<br>10.0.1.0/24 public#63;"]
        n2["route table<br>aws_vpc.v.default_route_table_id"]
      end
      n3["way out<br>not known"]
      n1 --> n2
      n2 -->|"0.0.0.0/0"| n3
      classDef perhaps stroke-dasharray:4 4
      class n1,n3 perhaps"
  `);
});

test("without a VPC there is nothing to draw", () => {
  expect(drawn('resource "aws_s3_bucket" "b" {}\n')).toBe("");
});
