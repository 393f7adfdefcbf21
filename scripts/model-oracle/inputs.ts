/** What every case begins with: inputs that are not known. */
export const PREAMBLE = `provider "aws" {
  region = "us-east-1"
}
variable "flag" {
  type = bool
}
variable "text" {
  type = string
}
variable "ranges" {
  type = list(string)
}
data "aws_availability_zones" "available" {}
`;

export const FLAGS = ["true", "false", "var.flag"];
export const TAG_VALUES = [
  '{ "clickhouse-byoc" = "true" }',
  '{ "kubernetes.io/role/internal-elb" = 1 }',
  "{ Name = var.text, clickhouse-byoc = true }",
];
