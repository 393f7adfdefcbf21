import { describe, expect, test } from "vitest";
import { unknown as unknownValue } from "../../src/value/make.ts";
import { graphOf, type Shown } from "./ask.ts";
import { associate, check, inMain, subnet, table, VPC } from "./check.ts";
import { anything, type Body, declare, type Literal, reasonFor, ref, unknown } from "./declare.ts";

const S3 = "com.amazonaws.us-east-1.s3";
const NETWORK = [...VPC, subnet("a"), table("a"), associate("a", "a")];
const endpoint = (body: Body) => inMain("aws_vpc_endpoint.s3", { service_name: S3, ...body });
const link = (body: Body) => declare("aws_vpc_endpoint_route_table_association.a", body);
const guard = reasonFor("var.on");

describe("which endpoints serve a subnet", () => {
  const other = table("b");
  const rows: readonly (readonly [string, Parameters<typeof graphOf>[0], Shown])[] = [
    [
      "listed with its table",
      [endpoint({ route_table_ids: [ref("aws_route_table.a")] })],
      "aws_vpc_endpoint.s3",
    ],
    [
      "listed with another table",
      [other, endpoint({ route_table_ids: [ref("aws_route_table.b")] })],
      "",
    ],
    ["listed with none", [endpoint({})], ""],
    [
      "associated by a resource",
      [
        endpoint({}),
        link({
          vpc_endpoint_id: ref("aws_vpc_endpoint.s3"),
          route_table_id: ref("aws_route_table.a"),
        }),
      ],
      "aws_vpc_endpoint.s3",
    ],
    [
      "listed with nobody knows what",
      [endpoint({ route_table_ids: anything("local.ids") })],
      "maybe many aws_vpc_endpoint.s3",
    ],
    [
      "certainly among an unknown list",
      [
        endpoint({
          route_table_ids: { ...anything("local.ids"), members: [ref("aws_route_table.a")] },
        }),
      ],
      "aws_vpc_endpoint.s3",
    ],
    [
      "listed with a table that may be this one",
      [endpoint({ route_table_ids: [unknown("var.table")] })],
      "maybe aws_vpc_endpoint.s3",
    ],
    [
      "that may not exist",
      [
        inMain(
          "aws_vpc_endpoint.s3",
          { service_name: S3, route_table_ids: [ref("aws_route_table.a")] },
          { guard },
        ),
      ],
      "maybe aws_vpc_endpoint.s3",
    ],
  ];
  test.each(rows)("one %s", (_, declarations, shown) => {
    expect(graphOf([...NETWORK, ...declarations]).ask("aws_subnet.a", "endpoints")).toBe(shown);
  });
});

test("an endpoint that may not exist has its tables if it does", () => {
  const body = { service_name: S3, route_table_ids: [ref("aws_route_table.a")] };
  for (const marks of [{ guard }, { many: true }]) {
    check(
      [...NETWORK, inMain("aws_vpc_endpoint.s3", body, marks)],
      [["aws_vpc_endpoint.s3", "routeTables", "aws_route_table.a"]],
    );
  }
});

test("the tables of an endpoint may be outside the code or not known", () => {
  check(
    [...NETWORK, endpoint({ route_table_ids: [unknown("var.table"), ref("aws_route_table.a")] })],
    [["aws_vpc_endpoint.s3", "routeTables", "var.table, aws_route_table.a"]],
  );
  check(
    [...NETWORK, endpoint({ route_table_ids: anything("local.ids") })],
    [["aws_vpc_endpoint.s3", "routeTables", "open(local.ids)"]],
  );
});

describe("the service of an endpoint", () => {
  const region = unknown("var.region");
  const made = (...parts: readonly (string | ReturnType<typeof unknown>)[]) =>
    unknownValue("string", reasonFor("var.region"), { parts, notNull: true });
  const rows: readonly (readonly [string, Literal, Shown, Shown])[] = [
    ["S3", S3, "s3", "us-east-1"],
    ["S3 Express", "com.amazonaws.us-east-1.s3express", "s3express", "us-east-1"],
    ["a name of two words", "com.amazonaws.eu-west-1.ecr.api", "ecr.api", "eu-west-1"],
    ["China", "cn.com.amazonaws.cn-north-1.s3", "s3", "cn-north-1"],
    ["GovCloud", "com.amazonaws.us-gov-west-1.s3", "s3", "us-gov-west-1"],
    ["somebody's own", "com.amazonaws.vpce.us-east-1.vpce-svc-1", "vpce-svc-1", "us-east-1"],
    [
      "another pattern",
      "aws.sagemaker.us-east-1.notebook",
      "aws.sagemaker.us-east-1.notebook",
      "? aws.sagemaker.us-east-1.notebook",
    ],
    ["an unknown region", made("com.amazonaws.", region, ".s3"), "s3", "? var.region"],
    [
      "an unknown region in two steps",
      made("com.amazonaws.", region, ".", "s3"),
      "? var.region",
      "? var.region",
    ],
    [
      "an unknown service",
      made("com.amazonaws.us-east-1.", unknown("var.service")),
      "? var.service",
      "us-east-1",
    ],
    [
      "both unknown",
      made("com.amazonaws.", region, ".", unknown("var.service")),
      "? var.service",
      "? var.region",
    ],
    ["an unknown beginning", made(unknown("var.prefix"), ".s3"), "? var.region", "? var.region"],
    ["nothing known", unknown("var.name"), "? var.name", "? var.name"],
  ];
  test.each(rows)("%s", (_, name, service, serviceRegion) => {
    const graph = graphOf([...VPC, endpoint({ service_name: name })]);
    const ask = (question: string) => graph.ask("aws_vpc_endpoint.s3", question);
    expect([ask("service"), ask("serviceRegion")]).toEqual([service, serviceRegion]);
  });
  test("is what a data source looks it up by", () => {
    check(
      [
        ...VPC,
        declare("data.aws_vpc_endpoint_service.s3", { service: "s3" }),
        endpoint({ service_name: ref("data.aws_vpc_endpoint_service.s3", "service_name") }),
      ],
      [["aws_vpc_endpoint.s3", "service", "s3"]],
    );
  });
});

test("an endpoint that is looked up counts as being there", () => {
  const lookup = (body: Body) => inMain("data.aws_vpc_endpoint.s3", { service_name: S3, ...body });
  check(
    [...NETWORK, lookup({})],
    [
      ["aws_vpc.main", "endpoints", "data.aws_vpc_endpoint.s3"],
      ["data.aws_vpc_endpoint.s3", "type", "Gateway"],
      ["data.aws_vpc_endpoint.s3", "service", "s3"],
      ["data.aws_vpc_endpoint.s3", "routeTables", "open(data.aws_vpc_endpoint.s3)"],
    ],
  );
  check(
    [...NETWORK, lookup({ filter: [{ name: "vpc-endpoint-type", values: ["Interface"] }] })],
    [["data.aws_vpc_endpoint.s3", "type", "Interface"]],
  );
  check(
    [...NETWORK, lookup({ service_name: "com.amazonaws.us-east-1.sts" })],
    [["data.aws_vpc_endpoint.s3", "type", "? data.aws_vpc_endpoint.s3"]],
  );
});

describe("a module that cannot be read", () => {
  const NEXT = [...NETWORK, subnet("alone")];
  const module = (body: Body) => declare("module.endpoints", body);
  test("may add to a VPC whose id it is given", () => {
    for (const body of [
      { vpc_id: ref("aws_vpc.main") },
      { config: { vpc: { id: ref("aws_vpc.main") } } },
      { arns: [ref("aws_vpc.main", "arn")] },
      { text: { ...unknown("local.x"), parts: ["a", ref("aws_vpc.main")] } },
      { text: unknownValue("any", ref("aws_vpc.main").because) },
    ]) {
      check(
        [...NEXT, module(body)],
        [
          ["aws_vpc.main", "endpoints", "open(module.endpoints)"],
          ["aws_vpc.main", "tag(clickhouse-byoc)", "? module.endpoints"],
          ["aws_vpc.main", "subnets", "aws_subnet.a, aws_subnet.alone, open(module.endpoints)"],
          ["aws_subnet.a", "public", false],
          ["aws_subnet.alone", "public", "? module.endpoints"],
          ["aws_subnet.a", "endpoints", ""],
        ],
      );
    }
  });
  test("adds nothing to what it does not know", () => {
    check(
      [...NEXT, module({ cidr: ref("aws_vpc.main", "cidr_block"), name: "x" })],
      [
        ["aws_vpc.main", "endpoints", ""],
        ["aws_vpc.main", "tag(a)", ""],
      ],
    );
  });
  test("may add routes and endpoints to a table", () => {
    check(
      [...NEXT, module({ ids: [ref("aws_route_table.a")] })],
      [
        ["aws_route_table.a", "routes", "open(module.endpoints)"],
        ["aws_subnet.a", "public", "? module.endpoints"],
        ["aws_subnet.a", "egress", "? module.endpoints"],
        ["aws_subnet.a", "endpoints", "open(module.endpoints)"],
        ["aws_vpc.main", "endpoints", ""],
        ["aws_subnet.alone", "public", false],
      ],
    );
  });
  test("may associate a subnet only if nothing else does", () => {
    check(
      [...NEXT, module({ ids: [ref("aws_subnet.a"), ref("aws_subnet.alone")] })],
      [
        ["aws_subnet.a", "routeTable", "aws_route_table.a"],
        ["aws_subnet.alone", "routeTable", "? module.endpoints"],
        ["aws_subnet.a", "tag(k)", "? module.endpoints"],
      ],
    );
  });
  test("leaves the tags alone that the code writes", () => {
    const tagged = [...VPC, subnet("t", { tags: { k: "v" } })];
    check(
      [...tagged, module({ ids: [ref("aws_subnet.t")] })],
      [
        ["aws_subnet.t", "tag(k)", "v"],
        ["aws_subnet.t", "hasTag(k)", true],
        ["aws_subnet.t", "hasTag(other)", "? module.endpoints"],
      ],
    );
  });
  test("may change the default table by its own id", () => {
    check(
      [...NEXT, module({ table: ref("aws_vpc.main", "default_route_table_id") })],
      [
        ["aws_subnet.alone", "routeTable", "aws_vpc.main.default_route_table_id"],
        ["aws_subnet.alone", "public", "? module.endpoints"],
      ],
    );
  });
});
