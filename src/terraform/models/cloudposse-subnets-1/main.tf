# What cloudposse/dynamic-subnets/aws creates, as far as the graph asks: versions 0.39.5 to 1.x.
# `model_release` is the version in use, as one number: 0.40.1 is 40001.

variable "model_release" {
  type = number
}

variable "vpc_id" {
  type = string
}

variable "igw_id" {
  type = string
}

variable "cidr_block" {
  type = string
}

variable "availability_zones" {
  type = list(string)
}

variable "availability_zone_attribute_style" {
  type    = string
  default = "short"
}

variable "max_subnet_count" {
  default = 0
}

variable "vpc_default_route_table_id" {
  type    = string
  default = ""
}

variable "public_network_acl_id" {
  type    = string
  default = ""
}

variable "private_network_acl_id" {
  type    = string
  default = ""
}

variable "nat_gateway_enabled" {
  type    = bool
  default = true
}

variable "nat_instance_enabled" {
  type    = bool
  default = false
}

variable "nat_instance_type" {
  type    = string
  default = "t3.micro"
}

variable "nat_elastic_ips" {
  type    = list(string)
  default = []
}

variable "map_public_ip_on_launch" {
  type    = bool
  default = true
}

variable "private_subnets_additional_tags" {
  type    = map(string)
  default = {}
}

variable "public_subnets_additional_tags" {
  type    = map(string)
  default = {}
}

variable "subnet_type_tag_key" {
  type    = string
  default = "cpco.io/subnet/type"
}

variable "subnet_type_tag_value_format" {
  type    = string
  default = "%s"
}

# Inputs that change nothing of what the graph asks about.

variable "nat_instance_cpu_credits_override" {
  default = null
}

variable "metadata_http_endpoint_enabled" {
  default = null
}

variable "metadata_http_put_response_hop_limit" {
  default = null
}

variable "metadata_http_tokens_required" {
  default = null
}

variable "root_block_device_encrypted" {
  default = null
}

variable "aws_route_create_timeout" {
  default = null
}

variable "aws_route_delete_timeout" {
  default = null
}

locals {
  enabled   = module.this.enabled
  delimiter = module.this.delimiter
  codes     = local.zone_codes[var.availability_zone_attribute_style]
  zones     = local.enabled ? length(var.availability_zones) : 0
  vpc_id    = join("", data.aws_vpc.default[*].id)
  whole     = signum(length(var.cidr_block)) == 1 ? var.cidr_block : join("", data.aws_vpc.default[*].cidr_block)
  all_most  = length(flatten(data.aws_availability_zones.available[*].names))

  # Each half of the range has room for one subnet in every zone: the first half for private ones.
  public_most  = local.enabled && var.max_subnet_count == 0 ? local.all_most : var.max_subnet_count
  private_most = var.max_subnet_count == 0 ? local.all_most : var.max_subnet_count

  given_table     = local.enabled && signum(length(var.vpc_default_route_table_id)) == 1
  given_addresses = length(var.nat_elastic_ips) > 0
  gateways        = var.nat_gateway_enabled ? length(var.availability_zones) : 0
  instances       = var.nat_instance_enabled ? length(var.availability_zones) : 0
  has_instances   = var.nat_instance_enabled ? 1 : 0
}

data "aws_vpc" "default" {
  count = local.enabled ? 1 : 0

  id = var.vpc_id
}

data "aws_availability_zones" "available" {
  count = local.enabled ? 1 : 0
}

data "aws_eip" "nat_ips" {
  count = local.enabled ? length(var.nat_elastic_ips) : 0

  public_ip = element(var.nat_elastic_ips, count.index)
}

module "public_label" {
  source  = "cloudposse/label/null"
  version = "0.25.0"

  context    = module.this.context
  attributes = ["public"]
  tags       = merge(var.public_subnets_additional_tags, { (var.subnet_type_tag_key) = format(var.subnet_type_tag_value_format, "public") })
}

resource "aws_subnet" "public" {
  count = local.zones

  vpc_id                  = local.vpc_id
  availability_zone       = element(var.availability_zones, count.index)
  cidr_block              = cidrsubnet(local.whole, ceil(log(local.public_most * 2, 2)), local.public_most + count.index)
  map_public_ip_on_launch = var.map_public_ip_on_launch
  tags                    = merge(module.public_label.tags, { Name = "${module.public_label.id}${local.delimiter}${local.codes[element(var.availability_zones, count.index)]}" })
}

resource "aws_route_table" "public" {
  count = local.given_table ? 0 : local.enabled ? 1 : 0

  vpc_id = local.vpc_id
  tags   = module.public_label.tags
}

resource "aws_route" "public" {
  count = local.given_table ? 0 : local.enabled ? 1 : 0

  route_table_id         = join("", aws_route_table.public[*].id)
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = var.igw_id
}

resource "aws_route_table_association" "public" {
  count = local.given_table ? 0 : local.zones

  subnet_id      = element(aws_subnet.public[*].id, count.index)
  route_table_id = aws_route_table.public[0].id
}

resource "aws_route_table_association" "public_default" {
  count = local.given_table ? local.zones : 0

  subnet_id      = element(aws_subnet.public[*].id, count.index)
  route_table_id = var.vpc_default_route_table_id
}

module "private_label" {
  source  = "cloudposse/label/null"
  version = "0.25.0"

  context    = module.this.context
  attributes = ["private"]
  tags       = merge(var.private_subnets_additional_tags, { (var.subnet_type_tag_key) = format(var.subnet_type_tag_value_format, "private") })
}

resource "aws_subnet" "private" {
  count = local.enabled ? local.zones : 0

  vpc_id            = local.vpc_id
  availability_zone = element(var.availability_zones, count.index)
  cidr_block        = cidrsubnet(local.whole, ceil(log(local.private_most * 2, 2)), count.index)
  tags              = merge(module.private_label.tags, { Name = "${module.private_label.id}${local.delimiter}${local.codes[element(var.availability_zones, count.index)]}" })
}

resource "aws_route_table" "private" {
  count = local.enabled ? local.zones : 0

  vpc_id = local.vpc_id
  tags   = merge(module.private_label.tags, { Name = "${module.private_label.id}${local.delimiter}${local.codes[element(var.availability_zones, count.index)]}" })
}

resource "aws_route_table_association" "private" {
  count = local.enabled ? local.zones : 0

  subnet_id      = element(aws_subnet.private[*].id, count.index)
  route_table_id = element(aws_route_table.private[*].id, count.index)
}

module "nat_label" {
  source  = "cloudposse/label/null"
  version = "0.25.0"

  context    = module.this.context
  attributes = ["nat"]
}

resource "aws_eip" "default" {
  count = local.enabled ? local.given_addresses ? 0 : local.gateways : 0
}

resource "aws_nat_gateway" "default" {
  count = local.enabled ? local.gateways : 0

  allocation_id = element(local.given_addresses ? data.aws_eip.nat_ips[*].id : aws_eip.default[*].id, count.index)
  subnet_id     = element(aws_subnet.public[*].id, count.index)
  tags          = merge(module.nat_label.tags, { Name = "${module.nat_label.id}${local.delimiter}${local.codes[element(var.availability_zones, count.index)]}" })
}

resource "aws_route" "default" {
  count = local.enabled ? local.gateways : 0

  route_table_id         = element(aws_route_table.private[*].id, count.index)
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = element(aws_nat_gateway.default[*].id, count.index)
}

module "nat_instance_label" {
  source  = "cloudposse/label/null"
  version = "0.25.0"

  context    = module.this.context
  attributes = ["nat", "instance"]
}

resource "aws_security_group" "nat_instance" {
  count = local.enabled ? local.has_instances : 0

  name        = module.nat_instance_label.id
  description = "Security Group for NAT Instance"
  vpc_id      = var.vpc_id
  tags        = module.nat_instance_label.tags
}

resource "aws_security_group_rule" "nat_instance_egress" {
  count = local.enabled ? local.has_instances : 0

  security_group_id = join("", aws_security_group.nat_instance[*].id)
  type              = "egress"
  description       = "Allow all egress traffic"
  from_port         = 0
  to_port           = 0
  protocol          = "-1"
  cidr_blocks       = ["0.0.0.0/0"]
}

resource "aws_security_group_rule" "nat_instance_ingress" {
  count = local.enabled ? local.has_instances : 0

  security_group_id = join("", aws_security_group.nat_instance[*].id)
  type              = "ingress"
  description       = "Allow ingress traffic from the VPC CIDR block"
  from_port         = 0
  to_port           = 0
  protocol          = "-1"
  cidr_blocks       = [var.cidr_block != "" ? var.cidr_block : join("", data.aws_vpc.default[*].cidr_block)]
}

resource "aws_instance" "nat_instance" {
  count = local.enabled ? local.instances : 0

  instance_type               = var.nat_instance_type
  subnet_id                   = element(aws_subnet.public[*].id, count.index)
  vpc_security_group_ids      = [aws_security_group.nat_instance[0].id]
  source_dest_check           = false
  associate_public_ip_address = true
}

resource "aws_eip" "nat_instance" {
  count = local.enabled ? local.given_addresses ? 0 : local.instances : 0
}

resource "aws_route" "nat_instance" {
  count = local.enabled ? local.instances : 0

  route_table_id         = element(aws_route_table.private[*].id, count.index)
  destination_cidr_block = "0.0.0.0/0"
  instance_id            = var.model_release < 40001 ? element(aws_instance.nat_instance[*].id, count.index) : null
  network_interface_id   = var.model_release < 40001 ? null : element(aws_instance.nat_instance[*].primary_network_interface_id, count.index)
}

output "public_subnet_ids" {
  value = aws_subnet.public[*].id
}

output "public_subnet_cidrs" {
  value = aws_subnet.public[*].cidr_block
}

output "public_route_table_ids" {
  value = aws_route_table.public[*].id
}

output "private_subnet_ids" {
  value = aws_subnet.private[*].id
}

output "private_subnet_cidrs" {
  value = aws_subnet.private[*].cidr_block
}

output "private_route_table_ids" {
  value = aws_route_table.private[*].id
}

output "nat_gateway_ids" {
  value = aws_nat_gateway.default[*].id
}

output "nat_gateway_public_ips" {
  value = aws_eip.default[*].public_ip
}

output "nat_instance_ids" {
  value = aws_instance.nat_instance[*].id
}

output "availability_zones" {
  value = var.availability_zones
}

output "nat_ips" {
  value = coalescelist(aws_eip.default[*].public_ip, aws_eip.nat_instance[*].public_ip, data.aws_eip.nat_ips[*].public_ip, tolist([""]))
}
