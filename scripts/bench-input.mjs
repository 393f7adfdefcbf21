// What `bench.mjs` scans.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A repository of root modules with ten files each: a network, and services in it as people write them. The
 * first network is meant for BYOC.
 */
export function generate(directory, files) {
  for (let at = 0; at < files; at++) {
    const module = join(directory, `root-${Math.floor(at / 10)}`);
    mkdirSync(module, { recursive: true });
    writeFileSync(
      join(module, `part-${at % 10}.tf`),
      at % 10 === 0 ? network(at === 0) : part(at % 10),
    );
  }
  return repository(directory);
}

/**
 * A repository of one template in YAML: private subnets of a network meant for BYOC in 1.7 KB, which is the median of
 * public templates; with the public one and its gateways in 3 KB; and services in it of 0.6 KB each.
 */
export function generateTemplate(directory, { isWhole, services }) {
  mkdirSync(directory, { recursive: true });
  const network = PRIVATE_NETWORK + (isWhole ? PUBLIC_NETWORK : "");
  writeFileSync(
    join(directory, "stack.yaml"),
    network + Array.from({ length: services }, (_, at) => service(at)).join(""),
  );
  return repository(directory);
}

function repository(directory) {
  const git = (...args) => execFileSync("git", args, { cwd: directory, stdio: "ignore" });
  git("init", "--quiet");
  git("add", ".");
  return directory;
}

const subnet = (at) => `
  Private${at}:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      AvailabilityZone: !Select [${at}, !GetAZs ""]
      CidrBlock: !Select [${at}, !Cidr [!Ref Cidr, 16, 12]]
      Tags:
        - Key: kubernetes.io/role/internal-elb
          Value: "1"
  Private${at}Association:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref Private${at}
      RouteTableId: !Ref PrivateTable
`;

const PRIVATE_NETWORK = `AWSTemplateFormatVersion: "2010-09-09"
Description: A network, and services in it
Parameters:
  Cidr:
    Type: String
    Default: 10.0.0.0/16
Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: !Ref Cidr
      EnableDnsSupport: true
      EnableDnsHostnames: true
      Tags:
        - Key: clickhouse-byoc
          Value: "true"
${[0, 1, 2].map(subnet).join("")}
  PrivateTable:
    Type: AWS::EC2::RouteTable
    Properties:
      VpcId: !Ref Vpc
  Endpoint:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcId: !Ref Vpc
      VpcEndpointType: Gateway
      ServiceName: !Sub com.amazonaws.\${AWS::Region}.s3
      RouteTableIds:
        - !Ref PrivateTable
`;

const PUBLIC_NETWORK = `
  Public:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: !Select [15, !Cidr [!Ref Cidr, 16, 8]]
  Gateway:
    Type: AWS::EC2::InternetGateway
  Attachment:
    Type: AWS::EC2::VPCGatewayAttachment
    Properties:
      VpcId: !Ref Vpc
      InternetGatewayId: !Ref Gateway
  PublicTable:
    Type: AWS::EC2::RouteTable
    Properties:
      VpcId: !Ref Vpc
  PublicRoute:
    Type: AWS::EC2::Route
    DependsOn: Attachment
    Properties:
      RouteTableId: !Ref PublicTable
      DestinationCidrBlock: 0.0.0.0/0
      GatewayId: !Ref Gateway
  PublicAssociation:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties:
      SubnetId: !Ref Public
      RouteTableId: !Ref PublicTable
  Address:
    Type: AWS::EC2::EIP
    Properties:
      Domain: vpc
  Nat:
    Type: AWS::EC2::NatGateway
    Properties:
      AllocationId: !GetAtt Address.AllocationId
      SubnetId: !Ref Public
  PrivateRoute:
    Type: AWS::EC2::Route
    Properties:
      RouteTableId: !Ref PrivateTable
      DestinationCidrBlock: 0.0.0.0/0
      NatGatewayId: !Ref Nat
`;

const service = (at) => `
  Group${at}:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: !Sub "\${AWS::StackName} service ${at}"
      VpcId: !Ref Vpc
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: !Ref Cidr }
        - IpProtocol: tcp
          FromPort: 8443
          ToPort: 8443
          CidrIp: !GetAtt Vpc.CidrBlock
  Role${at}:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Action: sts:AssumeRole
            Principal:
              Service: ec2.amazonaws.com
`;

function part(number) {
  return `
variable "name_${number}" {
  type        = string
  default     = "service-${number}"
  description = "What the resources of this file are called"
}

locals {
  tags_${number} = merge(var.tags, { Name = var.name_${number}, Part = "${number}" })
}

resource "aws_security_group" "part_${number}" {
  name   = "\${var.name_${number}}-sg"
  vpc_id = aws_vpc.main.id

  dynamic "ingress" {
    for_each = [443, 8443, 9440]
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = [for subnet in aws_subnet.private : subnet.cidr_block]
    }
  }

  tags = local.tags_${number}
}

resource "aws_iam_role" "part_${number}" {
  name = "\${var.name_${number}}-role"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Action    = "sts:AssumeRole"
      Effect    = "Allow"
      Principal = { Service = "ec2.amazonaws.com" }
    }]
  })
  tags = local.tags_${number}
}

resource "aws_s3_bucket" "part_${number}" {
  count  = 2
  bucket = format("%s-%02d", var.name_${number}, count.index)
  tags   = local.tags_${number}
}
`;
}

const network = (byoc) => `
variable "cidr" {
  type    = string
  default = "10.0.0.0/16"
}

variable "azs" {
  type    = list(string)
  default = ["us-east-1a", "us-east-1b", "us-east-1c"]
}

variable "tags" {
  type    = map(string)
  default = { ${byoc ? 'clickhouse-byoc = "true"' : 'team = "other"'} }
}

provider "aws" {
  region = "us-east-1"
}

resource "aws_vpc" "main" {
  cidr_block           = var.cidr
  enable_dns_support   = true
  enable_dns_hostnames = true
  tags                 = var.tags
}

resource "aws_subnet" "private" {
  for_each          = { for index, zone in var.azs : zone => index }
  vpc_id            = aws_vpc.main.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(var.cidr, 4, each.value)
  tags              = merge(var.tags, { "kubernetes.io/role/internal-elb" = "1" })
}

resource "aws_subnet" "public" {
  vpc_id     = aws_vpc.main.id
  cidr_block = cidrsubnet(var.cidr, 8, 250)
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
}

resource "aws_route_table" "public" {
  vpc_id = aws_vpc.main.id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.main.id
  }
}

resource "aws_route_table_association" "public" {
  subnet_id      = aws_subnet.public.id
  route_table_id = aws_route_table.public.id
}

resource "aws_eip" "nat" {
  domain = "vpc"
}

resource "aws_nat_gateway" "main" {
  allocation_id = aws_eip.nat.id
  subnet_id     = aws_subnet.public.id
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.main.id
}

resource "aws_route" "out" {
  route_table_id         = aws_route_table.private.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.main.id
}

resource "aws_route_table_association" "private" {
  for_each       = aws_subnet.private
  subnet_id      = each.value.id
  route_table_id = aws_route_table.private.id
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id            = aws_vpc.main.id
  service_name      = "com.amazonaws.us-east-1.s3"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = [aws_route_table.private.id]
}
`;
