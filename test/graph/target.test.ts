import { describe, expect, test } from "vitest";
import type { Declaration } from "../../src/graph/declaration.ts";
import { graphOf } from "./ask.ts";
import { check, NAT, route, subnet, table, toInternet, VPC } from "./check.ts";
import { anything, type Body, declare, type Marks, reasonFor, ref, unknown } from "./declare.ts";

const BYOC = { "clickhouse-byoc": "true" };
const INTERNAL = { "kubernetes.io/role/internal-elb": "1" };
const EXTERNAL = { "kubernetes.io/role/elb": "1" };
const guard = reasonFor("var.on");

const vpc = (name: string, tags?: Body[string], marks: Marks = {}) =>
  declare(`aws_vpc.${name}`, { cidr_block: "10.0.0.0/16", tags }, marks);
const inVpc = (name: string, owner: string, tags?: Body[string], marks: Marks = {}) =>
  declare(
    `aws_subnet.${name}`,
    { vpc_id: ref(`aws_vpc.${owner}`), cidr_block: "10.0.0.0/23", tags },
    marks,
  );

function targets(declarations: readonly Declaration[], ...target: readonly string[]) {
  const { targets, notices } = graphOf(declarations, { target });
  return { targets, notices };
}

describe("the VPC that is judged", () => {
  const rows: readonly (readonly [string, readonly Declaration[], readonly string[]])[] = [
    ["is the only one", [vpc("a")], ["aws_vpc.a: the only VPC"]],
    [
      "is the one that is tagged",
      [vpc("a"), vpc("b", BYOC)],
      ["aws_vpc.b: tagged `clickhouse-byoc`"],
    ],
    [
      "is the one whose subnets are tagged",
      [vpc("a"), vpc("b"), inVpc("x", "b", INTERNAL)],
      ["aws_vpc.b: owns subnets that are tagged for ClickHouse or for internal load balancers"],
    ],
    [
      "is the tagged one rather than the one whose subnets are",
      [vpc("a", BYOC), vpc("b"), inVpc("x", "b", BYOC)],
      ["aws_vpc.a: tagged `clickhouse-byoc`"],
    ],
    [
      "are all that are tagged",
      [vpc("a", BYOC), vpc("b", BYOC)],
      ["aws_vpc.a: tagged `clickhouse-byoc`", "aws_vpc.b: tagged `clickhouse-byoc`"],
    ],
    ["is none of several", [vpc("a"), vpc("b")], []],
    ["is none where there is none", [], []],
    [
      "is outside the code if all subnets lie there",
      [declare("aws_subnet.x", { vpc_id: unknown("var.vpc"), cidr_block: "10.0.0.0/23" })],
      ["var.vpc: the only VPC"],
    ],
    [
      "is not outside the code if one is declared",
      [vpc("a"), declare("aws_subnet.x", { vpc_id: unknown("var.vpc") })],
      ["aws_vpc.a: the only VPC"],
    ],
    [
      "is outside the code if a data source asks for the tag",
      [vpc("a"), declare("data.aws_vpc.b", { tags: BYOC })],
      ["data.aws_vpc.b: tagged `clickhouse-byoc`"],
    ],
    [
      "is not where only data sources see subnets",
      [declare("data.aws_subnet.x", { id: "subnet-1" })],
      [],
    ],
    [
      "is not just anything that a data source reads",
      [declare("data.aws_vpc.peer", { tags: { Name: "peer" } })],
      [],
    ],
  ];
  test("is not a default VPC because of subnets in it that the code does not show", () => {
    expect(targets([vpc("a"), vpc("b"), declare("aws_default_vpc.d", {})]).targets).toEqual([]);
    expect(targets([declare("aws_default_vpc.d", {})]).targets).toEqual([
      "aws_default_vpc.d: the only VPC",
    ]);
  });
  test.each(rows)("%s", (_, declarations, found) => {
    expect(targets(declarations).targets).toEqual(found);
  });

  test.for<[address: string, source: string, body: Body, found: boolean]>([
    ["module.vpc", "terraform-aws-modules/vpc/aws", {}, true],
    ["module.live", "terraform-aws-modules/vpc/aws", {}, true],
    ["module.live", "app.terraform.io/us/vpc/aws", {}, true],
    ["module.live", "github.com/us/terraform-aws-vpc?ref=v1", {}, true],
    ["module.live", "git::https://example.com/security/modules.git//network?ref=1", {}, true],
    ['module.a["peer"].module.network', "us/base/aws", {}, true],
    ["module.vpc", "terraform-aws-modules/vpc/aws", { vpc_id: "vpc-1" }, false],
    ["module.vpc", "us/base/aws", { vpc: { cidr: "10.0.0.0/16" } }, true],
    ["module.vpc", "us/base/aws", { vpc: "vpc-1" }, false],
    ["module.vpc_cni_irsa", "terraform-aws-modules/iam/aws//modules/irsa", {}, false],
    ["module.vpc_flow_logs", "us/logs/aws", {}, false],
    ["module.vpc", "terraform-aws-modules/vpc/aws//modules/vpc-endpoints", {}, false],
    ["module.eks", "terraform-aws-modules/eks/aws", {}, false],
  ])("may be made by a module that is not on disk: %s of %s", ([address, type, body, found]) => {
    expect(targets([{ ...declare(address, body), type }]).targets.length).toBe(found ? 1 : 0);
  });

  test("is not the only one beside a module that probably makes another", () => {
    const module = { ...declare("module.vpc"), root: "live", type: "us/vpc/aws" };
    expect(targets([vpc("a"), module]).targets).toEqual([]);
    expect(targets([vpc("a"), module]).notices[0]).toContain("`aws_vpc.a`, `module.vpc` in live");
    expect(targets([vpc("a", BYOC), module]).targets).toEqual([
      "aws_vpc.a: tagged `clickhouse-byoc`",
    ]);
  });

  test("is the given one, whatever the tags say", () => {
    const network = [vpc("a", BYOC), vpc("b"), inVpc("x", "b")];
    expect(targets(network, "aws_vpc.b").targets).toEqual(["aws_vpc.b: given as the target"]);
    expect(targets(network, ".:aws_vpc.b").targets).toEqual(["aws_vpc.b: given as the target"]);
    expect(targets(network, "aws_subnet.x").targets).toEqual([
      "aws_vpc.b: owns the subnets given as the target",
    ]);
    expect(targets(network, "aws_vpc.c").notices).toContain(
      "No VPC or subnet in the scanned code has the address `aws_vpc.c`.",
    );
  });

  test("is asked for in plain words where it cannot be told", () => {
    expect(targets([]).notices).toMatchInlineSnapshot(`
      [
        "No VPC is declared in the scanned code, so there is no BYOC network to judge.",
      ]
    `);
    const [notice] = targets([
      { ...vpc("a"), root: "live/prod" },
      { ...vpc("b"), root: "live/dev" },
    ]).notices;
    expect(notice).toContain("`aws_vpc.a` in live/prod, `aws_vpc.b` in live/dev.");
    expect(notice).toContain("`--target 'live/prod:aws_vpc.a'`");
    expect(targets([vpc("a"), vpc("b")]).notices).toMatchInlineSnapshot(`
      [
        "Several VPCs may be meant for ClickHouse, and none is marked: \`aws_vpc.a\`, \`aws_vpc.b\`. Tag the one that is meant \`clickhouse-byoc = "true"\`, or pass for example \`--target 'aws_vpc.a'\`.",
      ]
    `);
    expect(targets([vpc("a", BYOC), vpc("b", BYOC)]).notices).toMatchInlineSnapshot(`
      [
        "Several VPCs are marked for ClickHouse, and each is judged: \`aws_vpc.a\`, \`aws_vpc.b\`.",
        "The scanned code has no role for ClickHouse. Create \`ClickHouseManagementRole\` with ClickHouse's Terraform module or CloudFormation template, in this code or elsewhere.",
      ]
    `);
  });
});

describe("a tag that is not known", () => {
  const maybe = anything("var.tags");
  test("leaves no doubt about the only VPC, but about why it is the target", () => {
    check(
      [vpc("a", maybe)],
      [
        ["aws_vpc.a", "byoc", true],
        ["aws_vpc.a", "Target:assumed", "? var.tags"],
      ],
    );
  });
  test("leaves every VPC in doubt where there are several", () => {
    check(
      [vpc("a", maybe), vpc("b")],
      [
        ["aws_vpc.a", "byoc", "? --target"],
        ["aws_vpc.b", "byoc", false],
      ],
    );
    check(
      [vpc("a", maybe), vpc("b"), inVpc("x", "b", BYOC)],
      [
        ["aws_vpc.a", "byoc", "? --target"],
        ["aws_vpc.b", "byoc", "? --target"],
        ["aws_subnet.x", "marked", true],
        ["aws_subnet.x", "byoc", "? --target"],
      ],
    );
    check([vpc("a", maybe), vpc("b", BYOC)], [["aws_vpc.b", "byoc", true]]);
  });
  test("leaves a VPC in doubt that may not be the only one", () => {
    check(
      [vpc("a"), vpc("b", undefined, { guard })],
      [
        ["aws_vpc.a", "byoc", "? --target"],
        ["aws_vpc.b", "byoc", false],
      ],
    );
    check([vpc("a", undefined, { guard })], [["aws_vpc.a", "byoc", true]]);
    check([vpc("a", undefined, { many: true, guard })], [["aws_vpc.a", "byoc", "? var.on"]]);
  });
  test("on a subnet leaves it open which subnets are meant", () => {
    check(
      [vpc("a"), inVpc("x", "a", maybe), inVpc("y", "a")],
      [
        ["aws_vpc.a", "byoc", true],
        ["aws_vpc.a", "Target:assumed", "? var.tags"],
        ["aws_vpc.a", "Target:subnets", "aws_subnet.x, maybe aws_subnet.y"],
        ["aws_vpc.a", "Target:subnetsAssumed", "? var.tags"],
        ["aws_subnet.x", "byoc", true],
        ["aws_subnet.x", "assumed", "? var.tags"],
        ["aws_subnet.y", "byoc", "? var.tags"],
      ],
    );
  });
});

describe("the subnets that are judged", () => {
  const out = [
    ...VPC,
    NAT,
    table("a"),
    route("out", { destination_cidr_block: "0.0.0.0/0", ...toInternet }),
  ];
  const isPublic = (name: string) =>
    declare(`aws_route_table_association.${name}`, {
      subnet_id: ref(`aws_subnet.${name}`),
      route_table_id: ref("aws_route_table.a"),
    });
  test("are all private ones where none is tagged", () => {
    check(
      [...out, subnet("public"), isPublic("public"), subnet("x"), subnet("y")],
      [
        ["aws_vpc.main", "Target:subnets", "aws_subnet.x, aws_subnet.y"],
        ["aws_vpc.main", "Target:subnetsAssumed", true],
        ["aws_subnet.x", "assumed", true],
        ["aws_subnet.public", "byoc", false],
        ["aws_subnet.public", "assumed", false],
      ],
    );
  });
  test("are those that are tagged, public ones included", () => {
    check(
      [
        ...out,
        subnet("public", { tags: BYOC }),
        isPublic("public"),
        subnet("x", { tags: INTERNAL }),
        subnet("y"),
      ],
      [
        ["aws_vpc.main", "Target:subnets", "aws_subnet.public, aws_subnet.x"],
        ["aws_vpc.main", "Target:subnetsAssumed", false],
        ["aws_subnet.y", "byoc", false],
        ["aws_subnet.x", "marked", true],
      ],
    );
  });
  test("are not those for public load balancers, whatever tags they have", () => {
    const tags = { ...BYOC, ...EXTERNAL };
    check(
      [...out, subnet("public", { tags }), isPublic("public"), subnet("x", { tags })],
      [
        ["aws_subnet.public", "marked", false],
        ["aws_subnet.x", "marked", true],
        ["aws_vpc.main", "Target:subnets", "aws_subnet.x"],
      ],
    );
  });
  test("are those that are given", () => {
    const network = [...out, subnet("x"), subnet("y", { tags: BYOC })];
    check(network, [["aws_vpc.main", "Target:subnets", "aws_subnet.x"]], {
      target: ["aws_subnet.x"],
    });
    check(network, [["aws_subnet.x", "marked", true]], { target: ["aws_subnet.x"] });
    check(network, [["aws_vpc.main", "Target:subnets", "aws_subnet.y"]], {
      target: ["aws_vpc.main"],
    });
  });
  test("may be more where a module that cannot be read may add some", () => {
    const module = declare("module.net", { vpc_id: ref("aws_vpc.main") });
    const association = declare("aws_route_table_association.x", {
      subnet_id: ref("aws_subnet.x"),
      route_table_id: ref("aws_route_table.b"),
    });
    check(
      [...VPC, subnet("x"), table("b"), association, module],
      [
        ["aws_vpc.main", "Target:subnets", "maybe aws_subnet.x, open(module.net)"],
        ["aws_vpc.main", "byoc", true],
      ],
    );
    check(
      [...VPC, subnet("x", { tags: BYOC }), table("b"), association, module],
      [["aws_vpc.main", "Target:subnets", "aws_subnet.x, open(module.net)"]],
    );
  });
});
