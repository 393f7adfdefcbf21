import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareResults, type Known, knownFrom } from "../../src/policy/compare.ts";
import type { Result } from "../../src/rules/result.ts";
import { network, scanned, subnet } from "./scanned.ts";

const TOO_SMALL = "subnet-is-23-or-larger";

type Texts = Readonly<Record<string, string>>;

/** What the comparison of two states of a repository says of one rule, by address. */
function story(before: Texts, now: Texts, rule = TOO_SMALL) {
  const { known, moved, fresh, fixed } = compareResults(
    knownFrom(scanned(before).results),
    scanned(now).results,
  );
  return {
    known: known.filter((pair) => pair.now.rule === rule).map((pair) => pair.now.subject.address),
    moved: moved
      .filter((pair) => pair.now.rule === rule)
      .map((pair) => `${pair.before.address} -> ${pair.now.subject.address}`),
    fresh: fresh.filter((one) => one.rule === rule).map(({ subject }) => subject.address),
    fixed: fixed.filter((one) => one.rule === rule).map(({ address }) => address),
  };
}

const NOTHING = { known: [], moved: [], fresh: [], fixed: [] };
const small = { "main.tf": network(subnet("a", "10.0.0.0/24")) };

describe("two states of a repository", () => {
  test("what was there before is known, wherever its lines are now", () => {
    const later = { "main.tf": `# a comment\n\n\n${small["main.tf"]}` };
    expect(story(small, later)).toEqual({ ...NOTHING, known: ["aws_subnet.a"] });
  });

  test("a second subnet that is too small is news", () => {
    const later = { "main.tf": network(subnet("a", "10.0.0.0/24"), subnet("b", "10.0.1.0/24")) };
    expect(story(small, later)).toEqual({
      ...NOTHING,
      known: ["aws_subnet.a"],
      fresh: ["aws_subnet.b"],
    });
  });

  test("what holds now, and what is gone, is fixed", () => {
    const fixed = { ...NOTHING, fixed: ["aws_subnet.a"] };
    expect(story(small, { "main.tf": network(subnet("a", "10.0.0.0/23")) })).toEqual(fixed);
    expect(story(small, { "main.tf": network() })).toEqual(fixed);
  });

  test("another name for the same is a move", () => {
    const later = { "main.tf": network(subnet("b", "10.0.0.0/24")) };
    expect(story(small, later)).toEqual({ ...NOTHING, moved: ["aws_subnet.a -> aws_subnet.b"] });
  });

  test("so is another root, another file, and a module around it", () => {
    expect(story(small, { "prod/network.tf": small["main.tf"] })).toEqual({
      ...NOTHING,
      moved: ["aws_subnet.a -> aws_subnet.a"],
    });
    const wrapped = { "main.tf": 'module "n" { source = "./n" }', "n/main.tf": small["main.tf"] };
    expect(story(small, wrapped)).toEqual({
      ...NOTHING,
      moved: ["aws_subnet.a -> module.n.aws_subnet.a"],
    });
  });

  test("so is for_each in the place of count, as long as the values are the same", () => {
    const many = (meta: string, cidr: string) => ({
      "main.tf": network(
        `resource "aws_subnet" "a" {\n${meta}\nvpc_id = aws_vpc.main.id\ncidr_block = ${cidr}\ntags = { clickhouse-byoc = "true" }\n}`,
      ),
    });
    const counted = many("count = 1", '"10.0.0.0/24"');
    const keyed = many('for_each = toset(["10.0.0.0/24"])', "each.key");
    expect(story(counted, keyed)).toEqual({
      ...NOTHING,
      moved: ['aws_subnet.a[0] -> aws_subnet.a["10.0.0.0/24"]'],
    });
  });

  test("a target moves with its VPC", () => {
    const rule = "target-has-an-s3-gateway-endpoint";
    const files = (name: string) => ({
      "main.tf": network(subnet("a", "10.0.0.0/23")).replaceAll(/"main"|vpc\.main/g, (text) =>
        text.replace("main", name),
      ),
    });
    expect(story(files("main"), files("byoc"), rule)).toEqual({
      ...NOTHING,
      moved: ["aws_vpc.main -> aws_vpc.byoc"],
    });
  });

  test("what is secret is no part of the content", () => {
    const files = (name: string, secret: string) => ({
      "main.tf": `variable "p" {\n  default = "${secret}"\n  sensitive = true\n}\n${network(
        subnet(name, "10.0.0.0/24").replace('"true" }', '"true", p = var.p }'),
      )}`,
    });
    expect(story(files("a", "one"), files("b", "two"))).toEqual({
      ...NOTHING,
      moved: ["aws_subnet.a -> aws_subnet.b"],
    });
  });

  test("another name and another content is news", () => {
    const later = { "main.tf": network(subnet("b", "10.0.0.0/25")) };
    expect(story(small, later)).toEqual({
      ...NOTHING,
      fresh: ["aws_subnet.b"],
      fixed: ["aws_subnet.a"],
    });
  });

  test("a copy beside the old one is news", () => {
    const later = { "main.tf": network(subnet("a", "10.0.0.0/24"), subnet("b", "10.0.0.0/24")) };
    expect(story(small, later)).toEqual({
      ...NOTHING,
      known: ["aws_subnet.a"],
      fresh: ["aws_subnet.b"],
    });
  });

  test("what was fixed at its place did not move to a copy of its old self", () => {
    const later = { "main.tf": network(subnet("a", "10.0.0.0/23"), subnet("b", "10.0.0.0/24")) };
    expect(story(small, later)).toEqual({
      ...NOTHING,
      fresh: ["aws_subnet.b"],
      fixed: ["aws_subnet.a"],
    });
  });

  test("an unknown that turns out to fail is news, a fail that becomes unknown is not fixed", () => {
    const open = {
      "main.tf": `variable "c" {}\n${network(subnet("a", "x").replace('"x"', "var.c"))}`,
    };
    expect(story(open, small)).toEqual({
      ...NOTHING,
      fresh: ["aws_subnet.a"],
      fixed: ["aws_subnet.a"],
    });
    expect(story(small, open)).toEqual({ ...NOTHING, known: ["aws_subnet.a"] });
  });

  test("in a template, another logical id for the same is a move", () => {
    const template = (id: string) =>
      `Resources:\n  Vpc:\n    Type: AWS::EC2::VPC\n    Properties:\n      CidrBlock: 10.0.0.0/16\n      Tags: [{ Key: clickhouse-byoc, Value: "true" }]\n  ${id}:\n    Type: AWS::EC2::Subnet\n    Properties:\n      VpcId: !Ref Vpc\n      CidrBlock: 10.0.0.0/24\n      Tags: [{ Key: clickhouse-byoc, Value: "true" }]\n`;
    expect(story({ "a.yaml": template("One") }, { "b.yaml": template("Two") })).toEqual({
      ...NOTHING,
      moved: ["One -> Two"],
    });
  });
});

describe("a subject of which several parts are to blame", () => {
  const open = "security-group-is-not-open-to-the-world";
  const rule = (from: number, to = from) =>
    `ingress {\nfrom_port = ${from}\nto_port = ${to}\nprotocol = "tcp"\ncidr_blocks = ["0.0.0.0/0"]\n}`;
  const group = (...rules: readonly string[]) => ({
    "main.tf": network(
      `resource "aws_vpc" "peer" {\ncidr_block = "10.1.0.0/16"\n}`,
      `resource "aws_vpc_peering_connection" "p" {\nvpc_id = aws_vpc.main.id\npeer_vpc_id = aws_vpc.peer.id\n}`,
      `resource "aws_security_group" "g" {\ntags = { clickhouse-byoc = "true" }\nvpc_id = aws_vpc.main.id\n${rules.join("\n")}\n}`,
    ),
  });
  const known = { ...NOTHING, known: ["aws_security_group.g"] };

  test("it is known with the same parts in another order, and with fewer", () => {
    const before = group(rule(8443), rule(9440));
    expect(story(before, group(rule(9440), rule(8443)), open)).toEqual(known);
    expect(story(before, group(rule(9440)), open)).toEqual(known);
  });

  test("one more part, or another one, is news", () => {
    const news = { ...NOTHING, fresh: ["aws_security_group.g"], fixed: ["aws_security_group.g"] };
    const before = group(rule(8443));
    expect(story(before, group(rule(8443), rule(9440)), open)).toEqual(news);
    expect(story(before, group(rule(0, 65535)), open)).toEqual(news);
  });
});

test("a stranger more in a trust policy, or another one, is news", () => {
  const role = (...accounts: readonly string[]) => ({
    "main.tf": `resource "aws_iam_role" "r" {
  name = "ClickHouseManagementRole"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Action = "sts:AssumeRole"
      Principal = { AWS = [${accounts.map((id) => `"arn:aws:iam::${id}:root"`).join(", ")}] }
    }]
  })
}
`,
  });
  const trusts = "role-trusts-only-clickhouse";
  const [own, one, two] = ["426424874929", "111111111111", "222222222222"] as const;
  const news = { ...NOTHING, fresh: ["aws_iam_role.r"], fixed: ["aws_iam_role.r"] };
  expect(story(role(own, one), role(own, one, two), trusts)).toEqual(news);
  expect(story(role(own, one), role(own, two), trusts)).toEqual(news);
  expect(story(role(own, one), role(own, one), trusts)).toEqual({
    ...NOTHING,
    known: ["aws_iam_role.r"],
  });
});

describe("lists of any violations", () => {
  const word = fc.constantFrom("a", "b", "c");
  const violation = fc.record({
    rule: fc.constantFrom("r", "__proto__"),
    verdict: fc.constantFrom("fail" as const, "unknown" as const),
    root: fc.constantFrom(".", "constructor"),
    address: word,
    attribute: word,
    fingerprint: word,
    content: fc.option(word, { nil: undefined }),
    culprits: fc.array(word, { maxLength: 3 }).map((texts) => texts.sort()),
  });
  type Violation = Omit<Known, "content"> & { readonly content: string | undefined };
  const known = ({ content, ...rest }: Violation): Known => ({
    ...rest,
    ...(content !== undefined && { content }),
  });
  const result = (one: Violation): Result => ({
    rule: one.rule,
    requirement: "R",
    severity: "error",
    verdict: one.verdict,
    subject: { kind: "Subnet", root: one.root, address: one.address, exists: true },
    message: "",
    location: { file: { path: "f", text: "", vendored: false }, start: 0, end: 0 },
    trail: [],
    reasons: [],
    fingerprint: one.fingerprint,
    evidence: () => known(one),
  });

  test("everything is in one place, and nothing stands for two", () => {
    fc.assert(
      fc.property(fc.array(violation), fc.array(violation), (old, current) => {
        const before = old.map(known);
        const now = current.map(result);
        const { known: same, moved, fresh, fixed } = compareResults(before, now);
        const pairs = [...same, ...moved];
        expect(new Set([...pairs.map((pair) => pair.now), ...fresh])).toEqual(new Set(now));
        expect(pairs.length + fresh.length).toBe(now.length);
        expect(new Set([...pairs.map((pair) => pair.before), ...fixed])).toEqual(new Set(before));
        expect(pairs.length + fixed.length).toBe(before.length);
      }),
    );
  });

  test("nothing is absorbed that is worse than what absorbs it", () => {
    fc.assert(
      fc.property(fc.array(violation), fc.array(violation), (old, current) => {
        const { known: same, moved } = compareResults(old.map(known), current.map(result));
        for (const pair of [...same, ...moved]) {
          expect([pair.before.verdict, pair.now.verdict]).not.toEqual(["unknown", "fail"]);
          const left = [...pair.before.culprits];
          for (const culprit of pair.now.evidence?.().culprits ?? []) {
            const index = left.indexOf(culprit);
            expect(index).not.toBe(-1);
            left.splice(index, 1);
          }
        }
      }),
    );
  });

  test("compared with themselves, all are known", () => {
    fc.assert(
      fc.property(fc.array(violation), (all) => {
        const { known: same, fixed } = compareResults(all.map(known), all.map(result));
        expect([same.length, fixed.length]).toEqual([all.length, 0]);
      }),
    );
  });
});
