// What `bench.mjs` scans.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A repository of root modules with ten files each: a network as people write it, and its variables. */
export function generate(directory, files) {
  for (let at = 0; at < files; at++) {
    const module = join(directory, `root-${Math.floor(at / 10)}`);
    mkdirSync(module, { recursive: true });
    writeFileSync(join(module, `part-${at % 10}.tf`), at % 10 === 0 ? NETWORK : part(at % 10));
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
  default     = "byoc-${number}"
  description = "What the resources of this file are called"
}

locals {
  tags_${number} = merge(var.tags, { Name = var.name_${number}, Part = "${number}" })
}

resource "aws_subnet" "extra_${number}" {
  count                   = 2
  vpc_id                  = aws_vpc.main.id
  cidr_block              = cidrsubnet(var.cidr, 8, ${number} * 10 + count.index)
  availability_zone       = element(var.azs, count.index)
  map_public_ip_on_launch = false
  tags                    = local.tags_${number}
}

resource "aws_security_group" "part_${number}" {
  name   = "\${var.name_${number}}-sg"
  vpc_id = aws_vpc.main.id

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = [var.cidr]
  }
}
`;
}

const NETWORK = `
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
  default = { clickhouse-byoc = "true" }
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

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.main.id
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
