import { describe, expect, test } from "vitest";
import { projectOf, show } from "./support.ts";
import { verdictsOf, verdictsOfRoles } from "./verdicts.ts";

const declared = (text: string) => projectOf({ "main.tf": text }).declarations;
const addressesIn = (text: string) =>
  declared(text)
    .filter(({ mode }) => mode === "resource")
    .map(({ address }) => address);
const attributeOf = (text: string, address: string, name: string) => {
  const value = declared(text)
    .find((one) => one.address === address)
    ?.attribute(name);
  return value && show(value);
};

describe("a security group that a module makes", () => {
  const group = (inner: string, more: string) => `
module "group" {
  source  = "terraform-aws-modules/security-group/aws${inner}"
  version = "~> 5.0"
  name    = "clients"
  vpc_id  = "vpc-1"
${more}}
`;

  test("has the ports of the rules that go by name", () => {
    const text = group("", '  ingress_rules = ["postgresql-tcp"]\n');
    const address = "module.group.aws_security_group_rule.ingress_rules[0]";
    expect(attributeOf(text, address, "from_port")).toBe('"5432"');
  });

  test("has the rules of the kind that its directory names, and lets everything out", () => {
    const address = (kind: string) => `module.group.module.sg.aws_security_group_rule.${kind}[0]`;
    const text = group("//modules/https-443", '  ingress_cidr_blocks = ["10.0.0.0/8"]\n');
    expect(attributeOf(text, address("ingress_rules"), "to_port")).toBe('"443"');
    expect(attributeOf(text, address("ingress_rules"), "cidr_blocks")).toBe('["10.0.0.0/8"]');
    expect(attributeOf(text, address("egress_rules"), "cidr_blocks")).toBe('["0.0.0.0/0"]');
  });

  test("has rules that are not known if its kind came after the model", () => {
    const [rule] = declared(group("//modules/brand-new", "")).filter(({ address }) =>
      address.includes("ingress_rules"),
    );
    expect(rule?.many).toBe(true);
    expect(rule?.guard).toBeDefined();
  });
});

test("a cluster that a module makes has security groups and roles, and those of its nodes", () => {
  const cluster = (version: string, name: string) =>
    addressesIn(`
module "eks" {
  source  = "terraform-aws-modules/eks/aws"
  version = "${version}"
  ${name} = "main"
  vpc_id  = "vpc-1"
  subnet_ids = ["subnet-1"]
  eks_managed_node_groups = { nodes = {} }
}
`);
  for (const found of [cluster("~> 20.0", "cluster_name"), cluster("21.19.0", "name")]) {
    expect(found).toEqual(
      expect.arrayContaining([
        "module.eks.aws_security_group.node[0]",
        'module.eks.aws_security_group_rule.node["ingress_cluster_8443_webhook"]',
        "module.eks.aws_iam_role.this[0]",
        'module.eks.module.eks_managed_node_group["nodes"].aws_iam_role.this[0]',
      ]),
    );
  }
  expect(cluster("18.31.2", "cluster_name")).toEqual([]);
});

test("a cluster that is known leaves nothing open in the network that it is given", () => {
  const network = (version: string) => `
resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
  tags       = { clickhouse-byoc = "true" }
}
resource "aws_subnet" "private" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.0.0/22"
  tags       = { clickhouse-byoc = "true" }
}
module "eks" {
  source       = "terraform-aws-modules/eks/aws"
  version      = "${version}"
  cluster_name = "main"
  vpc_id       = aws_vpc.main.id
  subnet_ids   = [aws_subnet.private.id]
}
`;
  const rule = "target-has-an-s3-gateway-endpoint";
  expect(verdictsOf(network("~> 20.0"), rule)).toEqual({ [rule]: "fail" });
  expect(verdictsOf(network("~> 18.0"), rule)).toEqual({ [rule]: "unknown" });
});

test("a role that a module makes is judged by whom the call lets in", () => {
  const role = (account: string) => `
module "role" {
  source              = "terraform-aws-modules/iam/aws//modules/iam-assumable-role"
  version             = "~> 5.0"
  create_role         = true
  role_requires_mfa   = false
  role_name           = "ClickHouseManagementRole"
  trusted_role_arns   = ["arn:aws:iam::${account}:root"]
  role_sts_externalid = "0f8fad5b-d9cb-469f-a165-70867728950e"
}
`;
  expect(verdictsOfRoles(role("426924874929"))).toMatchObject({
    "role-demands-an-external-id": "pass",
    "role-is-named-clickhouse-management-role": "pass",
    "role-trusts-only-clickhouse": "pass",
  });
  expect(verdictsOfRoles(role("123456789012"))).toMatchObject({
    "role-trusts-only-clickhouse": "fail",
  });
});

test("a commit does not say which release it is, and a main branch is the newest", () => {
  const call = (ref: string) =>
    declared(`
module "group" {
  source = "github.com/terraform-aws-modules/terraform-aws-security-group?ref=${ref}"
  name   = "clients"
}
`)[0];
  expect(call("3cf4e1a48a4649179e8ea27308daf0b551cb0bfa")?.unseen?.why).toBe(
    "its source is not on disk, and its `ref` does not say which release it is, as a tag would",
  );
  expect(call("next")?.mode).toBe("module");
  expect(call("v5.3.1")?.mode).toBe("call");
  expect(call("master")?.mode).toBe("call");
});

test("a model cannot be told what it finds out by itself", () => {
  const [call] = declared(`
module "group" {
  source          = "terraform-aws-modules/security-group/aws//modules/ssh"
  model_directory = "http-80"
}
`);
  expect(call?.unseen?.why).toContain("does not know `model_directory`");
});
