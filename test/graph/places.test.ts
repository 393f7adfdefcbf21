import { describe, expect, test } from "vitest";
import type { Declaration } from "../../src/graph/declaration.ts";
import { graphOf } from "./ask.ts";
import { check, subnet, VPC } from "./check.ts";
import { type Body, declare, type Marks, ref, unknown } from "./declare.ts";

describe("the zones of a target", () => {
  const zones = unknown("data.aws_availability_zones.a.names");
  const name = (item: string) => ({
    ...unknown(`names[${item}]`),
    identity: { key: `names[${item}]`, among: zones.identity?.key ?? "", item },
  });
  const rows: readonly (readonly [string, readonly Body[], string])[] = [
    [
      "are told apart by name",
      [
        { availability_zone: "us-east-1a" },
        { availability_zone: "us-east-1b" },
        { availability_zone: "us-east-1a" },
      ],
      "us-east-1a, us-east-1b",
    ],
    [
      "are told apart by their place in a list",
      [
        { availability_zone: name("0") },
        { availability_zone: name("1") },
        { availability_zone: name("0") },
      ],
      "? names[0], ? names[1]",
    ],
    [
      "may be the same",
      [{ availability_zone: unknown("var.a") }, { availability_zone: unknown("var.b") }],
      "? var.a, maybe ? var.b",
    ],
    [
      "are counted once where they are the same, whatever else they may be",
      [
        { availability_zone: name("0") },
        { availability_zone: "us-east-1c" },
        { availability_zone: name("0") },
        { availability_zone: name("0") },
      ],
      "us-east-1c, maybe ? names[0]",
    ],
    ["are chosen by AWS where none is written", [{}, {}], "? aws_subnet.s0, maybe ? aws_subnet.s1"],
    [
      "are told apart by id",
      [{ availability_zone_id: "use1-az1" }, { availability_zone_id: "use1-az2" }],
      "use1-az1, use1-az2",
    ],
    [
      "are not told apart by a name and an id",
      [
        { availability_zone: "us-east-1a" },
        { availability_zone_id: "use1-az1" },
        { availability_zone_id: "use1-az2" },
      ],
      "? use1-az1, ? use1-az2, maybe us-east-1a",
    ],
  ];
  test.each(rows)("%s", (_, bodies, shown) => {
    const subnets = bodies.map((body, index) => subnet(`s${index}`, body));
    check([...VPC, ...subnets], [["aws_vpc.main", "Target:zones", shown]]);
  });
});

describe("the region of a VPC", () => {
  const region = (value: string) => ({ region: { kind: "string", value } as const });
  const s3 = (name: string) =>
    declare("aws_vpc_endpoint.e", {
      vpc_id: ref("aws_vpc.main"),
      service_name: `com.amazonaws.${name}.s3`,
    });
  const main = (marks: Marks = {}) => declare("aws_vpc.main", { cidr_block: "10.0.0.0/16" }, marks);
  const rows: readonly (readonly [string, readonly Declaration[], string | undefined, string])[] = [
    ["is the given one", [main(region("eu-west-1"))], "us-east-1", "us-east-1"],
    [
      "is the provider's",
      [main(region("eu-west-1")), subnet("a", { availability_zone: "us-west-2a" })],
      undefined,
      "eu-west-1",
    ],
    [
      "is that of its zones",
      [main(), subnet("a", { availability_zone: "us-west-2a" }), s3("us-east-1")],
      undefined,
      "us-west-2",
    ],
    [
      "is that of a local zone",
      [main(), subnet("a", { availability_zone: "us-west-2-lax-1a" })],
      undefined,
      "us-west-2",
    ],
    [
      "is that of its endpoints",
      [main(), subnet("a", { availability_zone_id: "usw2-az1" }), s3("us-east-1")],
      undefined,
      "us-east-1",
    ],
    [
      "is not known where its zones disagree",
      [
        main(),
        subnet("a", { availability_zone: "us-west-2a" }),
        subnet("b", { availability_zone: "us-west-1a" }),
      ],
      undefined,
      "? provider aws region",
    ],
    ["is not known where nothing says so", [main()], undefined, "? provider aws region"],
  ];
  test.each(rows)("%s", (_, declarations, given, shown) => {
    check(
      declarations,
      [["aws_vpc.main", "region", shown]],
      given === undefined ? {} : { region: given },
    );
  });
  test("is the same as the region of a service, even if it is not known", () => {
    const provider = unknown("provider aws region", { identity: { key: ".#provider.aws.region" } });
    const name = { ...unknown("local.name"), parts: ["com.amazonaws.", provider, ".s3"] };
    const endpoint = declare("aws_vpc_endpoint.e", {
      vpc_id: ref("aws_vpc.main"),
      service_name: name,
    });
    const ask = (declarations: readonly Declaration[]) => {
      const entity = graphOf([main(), endpoint, ...declarations]).find("aws_vpc_endpoint.e");
      return [entity.get("serviceRegion"), entity.get("region")].map((fact) =>
        fact.kind === "unknown" ? fact.identity?.key : fact.kind === "string" && fact.value,
      );
    };
    expect(ask([])).toEqual([".#provider.aws.region", ".#provider.aws.region"]);
    expect(ask([subnet("a", { availability_zone: "us-west-2a" })])).toEqual([
      "us-west-2",
      "us-west-2",
    ]);
  });
});

test("what ClickHouse offers in a region", () => {
  for (const [region, offering] of [
    ["us-east-1", "public"],
    ["eu-north-1", "private"],
    ["us-west-1", "none"],
  ]) {
    check([declare("aws_vpc.a")], [["aws_vpc.a", "Target:regionOffering", offering ?? ""]], {
      region: region ?? "",
    });
  }
});
