import { expect, test } from "vitest";
import { graphOf } from "./ask.ts";
import { check, subnet, VPC } from "./check.ts";
import { anything, declare, reasonFor, ref, unknown } from "./declare.ts";

const more = (body: Parameters<typeof declare>[1], marks = {}) =>
  declare("aws_vpc_ipv4_cidr_block_association.a", { vpc_id: ref("aws_vpc.main"), ...body }, marks);
const guard = reasonFor("var.on");

test("a VPC has all ranges that are associated with it", () => {
  check(
    [...VPC, more({ cidr_block: "10.1.0.0/20" })],
    [
      ["aws_vpc.main", "cidrs", "10.0.0.0/16, 10.1.0.0/20"],
      ["aws_vpc.main", "capacity(20)", 17],
    ],
  );
  check(
    [...VPC, more({ cidr_block: "10.1.0.0/20" }, { guard })],
    [
      ["aws_vpc.main", "cidrs", "10.0.0.0/16, maybe 10.1.0.0/20"],
      ["aws_vpc.main", "capacity(20)", "? var.on"],
    ],
  );
  check(
    [...VPC, more({ ipv4_ipam_pool_id: unknown("var.pool"), ipv4_netmask_length: 18 })],
    [["aws_vpc.main", "capacity(18)", 5]],
  );
  check(
    [...VPC, more({ cidr_block: unknown("var.more"), vpc_id: anything("local.vpc") })],
    [["aws_vpc.main", "cidrs", "10.0.0.0/16, maybe ? var.more"]],
  );
  const six = declare("aws_vpc_ipv6_cidr_block_association.a", {
    vpc_id: ref("aws_vpc.main"),
    assign_generated_ipv6_cidr_block: true,
  });
  check(
    [...VPC, six],
    [["aws_vpc.main", "cidrs", "10.0.0.0/16, ? aws_vpc_ipv6_cidr_block_association.a"]],
  );
});

test("a VPC has an IPv6 range if it asks for one", () => {
  const asking = (value: boolean | ReturnType<typeof unknown>) =>
    declare("aws_vpc.v", { cidr_block: "10.0.0.0/16", assign_generated_ipv6_cidr_block: value });
  check([asking(true)], [["aws_vpc.v", "cidrs", "10.0.0.0/16, ? aws_vpc.v"]]);
  check([asking(false)], [["aws_vpc.v", "cidrs", "10.0.0.0/16"]]);
  check([asking(unknown("var.six"))], [["aws_vpc.v", "cidrs", "10.0.0.0/16, maybe ? aws_vpc.v"]]);
});

test("a subnet has its range, or one from a pool, or none if it is IPv6 only", () => {
  const pooled = { cidr_block: undefined, ipv4_ipam_pool_id: "ipam-1", ipv4_netmask_length: 23 };
  check(
    [
      ...VPC,
      subnet("a"),
      subnet("pool", pooled),
      subnet("six", { cidr_block: undefined, ipv6_native: true }),
      subnet("none", { cidr_block: undefined }),
      subnet("var", { cidr_block: unknown("var.cidr") }),
    ],
    [
      ["aws_subnet.a", "cidrs", "10.0.0.0/23"],
      ["aws_subnet.a", "cidr", "10.0.0.0/23"],
      ["aws_subnet.pool", "cidrs", "? aws_subnet.pool"],
      ["aws_subnet.six", "cidrs", ""],
      ["aws_subnet.six", "cidr", null],
      ["aws_subnet.none", "cidrs", "open(aws_subnet.none)"],
      ["aws_subnet.var", "cidrs", "? var.cidr"],
      ["aws_subnet.var", "cidr", "? var.cidr"],
    ],
  );
});

test("a range may have a length although its text is not known", () => {
  const cidr = unknown("local.cidr", { prefixLength: { min: 23, max: 23 } });
  const graph = graphOf([...VPC, subnet("a", { cidr_block: cidr })]);
  const cidrs = graph.find("aws_subnet.a").get("cidrs");
  const [range] = cidrs.kind === "collection" ? cidrs.certain : [];
  expect(range?.kind === "entity" && range.get("prefixLength")).toMatchObject({ value: 23 });
  expect(range?.kind === "entity" && range.get("addresses")).toMatchObject({ value: 512 });
  expect(cidrs).toMatchObject({ origin: { note: "`cidr_block` of aws_subnet.a" } });
});

test("ranges are compared", () => {
  const graph = graphOf([...VPC, subnet("a"), subnet("b", { cidr_block: "192.168.0.0/24" })]);
  const range = (address: string) => {
    const cidrs = graph.find(address).get("cidrs");
    const [first] = cidrs.kind === "collection" ? cidrs.certain : [];
    if (first?.kind !== "entity") throw new Error("no range");
    return first;
  };
  const [vpc, a, b] = ["aws_vpc.main", "aws_subnet.a", "aws_subnet.b"].map(range);
  if (!vpc || !a || !b) throw new Error("no range");
  expect(vpc.call("contains", [a])).toMatchObject({ value: true });
  expect(vpc.call("overlaps", [b])).toMatchObject({ value: false });
});
