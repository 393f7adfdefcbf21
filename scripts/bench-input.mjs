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
  const git = (...args) => execFileSync("git", args, { cwd: directory, stdio: "ignore" });
  git("init", "--quiet");
  git("add", ".");
  return directory;
}

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
