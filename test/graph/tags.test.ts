import { describe, expect, test } from "vitest";
import { object, text, unknown as unknownValue } from "../../src/value/make.ts";
import { graphOf, type Shown } from "./ask.ts";
import { check, subnet, VPC } from "./check.ts";
import { anything, type Body, declare, type Marks, reasonFor, ref, unknown } from "./declare.ts";

const K = "clickhouse-byoc";
const tag = (body: Body, marks: Marks = {}) =>
  declare(
    "aws_ec2_tag.t",
    { resource_id: ref("aws_subnet.a"), key: K, value: "true", ...body },
    marks,
  );
const open = object(new Map([["other", text("x")]]), { open: reasonFor("var.tags") });
const symbol = (key: ReturnType<typeof unknown>) =>
  object(new Map([[`\0${key.identity?.key}`, text("x")]]), { symbols: new Map([["s", key]]) });
const cluster = unknownValue("string", reasonFor("local.cluster"), {
  identity: { key: "cluster" },
  parts: ["kubernetes.io/cluster/", unknown("local.cluster")],
});

describe("a tag of a subnet", () => {
  const rows: readonly (readonly [
    string,
    Body,
    Marks,
    Parameters<typeof graphOf>[0],
    Shown,
    Shown,
  ])[] = [
    ["that nothing writes", {}, {}, [], "", false],
    ["that is written", { tags: { [K]: "true" } }, {}, [], "true", true],
    ["that is a bool", { tags: { [K]: true } }, {}, [], "true", true],
    ["that is a number", { tags: { [K]: 1 } }, {}, [], "1", true],
    ["in another case", { tags: { "ClickHouse-BYOC": "true" } }, {}, [], "", false],
    ["of the provider", {}, { defaultTags: { [K]: "true" } }, [], "true", true],
    [
      "that wins over the provider's",
      { tags: { [K]: "no" } },
      { defaultTags: { [K]: "true" } },
      [],
      "no",
      true,
    ],
    [
      "with an unknown value",
      { tags: { [K]: unknown("var.v", { notNull: true }) } },
      {},
      [],
      "? var.v",
      true,
    ],
    ["whose value may be null", { tags: { [K]: unknown("var.v") } }, {}, [], "? var.v", "? var.v"],
    [
      "beside an unknown rest",
      { tags: { ...open, entries: new Map([[K, text("true")]]) } },
      {},
      [],
      "true",
      true,
    ],
    ["in an unknown rest", { tags: open }, {}, [], "? var.tags", "? var.tags"],
    ["in an unknown map", { tags: anything("var.tags") }, {}, [], "? var.tags", "? var.tags"],
    [
      "of the provider under an unknown map",
      { tags: anything("var.tags") },
      { defaultTags: { [K]: "true" } },
      [],
      "? var.tags",
      true,
    ],
    [
      "under a key that may be it",
      { tags: symbol(unknown("var.key")) },
      {},
      [],
      "? var.key",
      "? var.key",
    ],
    ["under a key that cannot be it", { tags: symbol(cluster) }, {}, [], "", false],
    ["of a resource of its own", {}, {}, [tag({})], "true", true],
    ["of a resource for another key", {}, {}, [tag({ key: "k" })], "", false],
    [
      "of a resource for an unknown key",
      {},
      {},
      [tag({ key: unknown("var.key") })],
      "? var.key",
      "? var.key",
    ],
    [
      "of a resource that may not exist",
      {},
      {},
      [tag({}, { guard: reasonFor("var.on") })],
      "? var.on",
      "? var.on",
    ],
    [
      "that a resource may add again",
      { tags: { [K]: "true" } },
      {},
      [tag({}, { guard: reasonFor("var.on") })],
      "true",
      true,
    ],
    [
      "that a resource may change",
      { tags: { [K]: "false" } },
      {},
      [tag({}, { guard: reasonFor("var.on") })],
      "? var.on",
      true,
    ],
    [
      "of a resource for nobody knows what",
      {},
      {},
      [tag({ resource_id: anything("each.key") })],
      "? each.key",
      "? each.key",
    ],
    [
      "of a resource for a variable",
      {},
      {},
      [tag({ resource_id: unknown("var.id") })],
      "? var.id",
      "? var.id",
    ],
    [
      "of a resource for another thing",
      {},
      {},
      [tag({ resource_id: ref("aws_vpc.main") })],
      "",
      false,
    ],
    [
      "of a resource in another root",
      {},
      {},
      [tag({ resource_id: unknown("var.id") }, { root: "x" })],
      "? var.id",
      "? var.id",
    ],
  ];
  test.each(rows)("%s", (_, body, marks, others, value, present) => {
    const graph = graphOf([...VPC, subnet("a", body, marks), ...others]);
    expect([
      graph.ask("aws_subnet.a", `tag(${K})`),
      graph.ask("aws_subnet.a", `hasTag(${K})`),
    ]).toEqual([value, present]);
  });
});

test("a data source asserts the tags that it looks for", () => {
  const filter = (name: string, ...values: readonly string[]) => ({ filter: [{ name, values }] });
  const read = (body: Body) => [declare("data.aws_vpc.a", body)];
  const ask = (question: string, value: Shown) => [["data.aws_vpc.a", question, value]] as const;
  check(read({ tags: { [K]: "true" } }), ask(`tag(${K})`, "true"));
  check(read(filter(`tag:${K}`, "true")), ask(`tag(${K})`, "true"));
  check(read(filter(`tag:${K}`, "t*")), ask(`hasTag(${K})`, true));
  check(read(filter(`tag:${K}`, "a", "b")), ask(`hasTag(${K})`, true));
  check(read(filter("tag-key", K)), ask(`hasTag(${K})`, true));
  check(read(filter("tag:Name", "x")), ask(`hasTag(${K})`, "? data.aws_vpc.a"));
});

test("a tag on a variable's id is a tag on what is met under that variable", () => {
  check(
    [
      declare("aws_subnet.a", { vpc_id: unknown("var.vpc"), cidr_block: "10.0.0.0/23" }),
      tag({ resource_id: unknown("var.vpc") }),
    ],
    [
      ["var.vpc", `tag(${K})`, "true"],
      ["var.vpc", "byoc", true],
    ],
  );
});

test("things are called by their Name tag", () => {
  check(
    [...VPC, subnet("a", { tags: { Name: "blue" } }), subnet("b", { tags: { Name: "" } })],
    [
      ["aws_subnet.a", "name", "blue"],
      ["aws_subnet.b", "name", "aws_subnet.b"],
    ],
  );
});

test("what is not written points at the place where it would stand", () => {
  const graph = graphOf([...VPC, subnet("a", { tags: { other: "x" } })]);
  const origin = (address: string, key: string) => {
    const fact = graph.find(address).call("tag", [text(key)]);
    return fact.kind === "collection" || fact.kind === "entity" ? undefined : fact.origin;
  };
  expect(origin("aws_subnet.a", "other")?.role).toBe("written");
  expect(origin("aws_subnet.a", K)?.role).toBe("absent");
  expect(origin("aws_subnet.a", K)?.span.file.text).toBe("aws_subnet.a.tags");
  expect(origin("aws_vpc.main", K)?.span.file.text).toBe("aws_vpc.main");
  const dns = graph.find("aws_vpc.main").get("dnsHostnames");
  expect(dns.kind === "bool" && dns.origin?.note).toBe("`enable_dns_hostnames` is not written");
});
