import { describe, expect, test } from "vitest";
import type { ScanOutcome } from "../../../src/scan/outcome.ts";
import { run } from "./both-ways.ts";
import { type Given, writePlan } from "./write-plan.ts";

type Files = Readonly<Record<string, string>>;

/** Whatever a plan holds: tests change parts of it. */
// biome-ignore lint/suspicious/noExplicitAny: it is JSON of which each test knows its part.
type Plan = any;

function planOf(files: Files, vars: Given = []): Plan {
  const plan = writePlan(new Map(Object.entries(files)), vars);
  if (plan === undefined) throw new Error("there is no plan");
  return JSON.parse(plan);
}

const withPlan = (files: Files, plan: Plan): ScanOutcome =>
  run(new Map([...Object.entries(files), ["plan.json", JSON.stringify(plan)]]), {}, GIVEN);

const GIVEN = { plans: [{ path: "plan.json" }] };

const verdict = ({ report }: ScanOutcome, rule: string, address?: string) =>
  report.results.find(
    (result) =>
      result.rule === rule && (address === undefined || result.subject.address === address),
  )?.verdict;

interface Entity {
  readonly kind: string;
  readonly address: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const entities = (outcome: ScanOutcome): readonly Entity[] =>
  JSON.parse(outcome.printGraph("json")).entities;

const propertyOf = (outcome: ScanOutcome, address: string, name: string) =>
  entities(outcome).find((entity) => entity.address === address)?.properties[name];

/** What the plan says of a resource, wherever it says it. */
function change(plan: Plan, address: string, edit: (values: Plan, unknown: Plan) => void): void {
  const [planned] = plan.planned_values.root_module.resources.filter(
    (resource: Plan) => resource.address === address,
  );
  const [changed] = plan.resource_changes.filter((one: Plan) => one.address === address);
  edit(planned.values, changed.change.after_unknown);
  changed.change.after = planned.values;
}

const NETWORK = `
data "aws_vpc" "main" {
  tags = { Name = "main" }
}

resource "aws_subnet" "a" {
  vpc_id     = data.aws_vpc.main.id
  cidr_block = "10.0.0.0/22"
  tags       = { clickhouse-byoc = "true" }
}
`;

describe("the plan knows", () => {
  test("what data sources have found", () => {
    const files = { "main.tf": NETWORK };
    const plan = planOf(files);
    expect(verdict(withPlan(files, plan), "vpc-resolves-dns")).toBe("unknown");
    change(plan, "data.aws_vpc.main", (values, unknown) => {
      Object.assign(values, { id: "vpc-0123456789abcdef0", enable_dns_support: false });
      delete unknown.id;
    });
    change(plan, "aws_subnet.a", (values, unknown) => {
      values.vpc_id = "vpc-0123456789abcdef0";
      delete unknown.vpc_id;
    });
    const found = withPlan(files, plan);
    expect(verdict(found, "vpc-resolves-dns", "data.aws_vpc.main")).toBe("fail");
    expect(propertyOf(found, "aws_subnet.a", "vpc")).toBe("data.aws_vpc.main");
  });

  test("how many instances there are of what the code leaves open", () => {
    const main = `
      variable "zones" {
        type = set(string)
      }
      resource "aws_vpc" "main" { cidr_block = "10.0.0.0/16" }
      resource "aws_subnet" "a" {
        for_each   = var.zones
        vpc_id     = aws_vpc.main.id
        cidr_block = "10.0.0.0/22"
      }`;
    const files = { "main.tf": main };
    const open = run(new Map(Object.entries(files)), {});
    expect(verdict(open, "target-has-three-private-subnets")).toBe("unknown");
    const two = main.replace("type = set(string)", '$&\ndefault = ["a", "b"]');
    const plan = planOf({ "main.tf": two });
    plan.variables = { zones: { value: ["a", "b"] } };
    const found = withPlan(files, plan);
    expect(verdict(found, "target-has-three-private-subnets")).toBe("fail");
    expect(propertyOf(found, 'aws_subnet.a["b"]', "vpc")).toBe("aws_vpc.main");
  });

  test("what is in a module that is not on disk, and findings stand at the call", () => {
    const inner =
      'resource "aws_vpc" "main" {\n  cidr_block         = "10.0.0.0/16"\n  enable_dns_support = false\n}\n';
    const call = (source: string) => `module "network" {\n  source = "${source}"\n}\n`;
    const plan = planOf({ "main.tf": call("./network"), "network/main.tf": inner });
    plan.configuration.root_module.module_calls.network.source = "example.com/network";
    const found = withPlan({ "main.tf": call("example.com/network") }, plan);
    const [result] = found.report.results.filter(({ rule }) => rule === "vpc-resolves-dns");
    expect(result).toMatchObject({
      verdict: "fail",
      subject: { address: "module.network.aws_vpc.main" },
      location: { file: { path: "main.tf" }, start: 0 },
    });
  });

  test("what ClickHouse's own module makes where it is not on disk", () => {
    const source =
      "git::https://github.com/ClickHouse/terraform-byoc-onboarding.git//modules/aws?ref=v1";
    const main = (from: string) => `module "byoc" {\n  source = "${from}"\n}\n`;
    const role = `resource "aws_iam_role" "r" {
  name               = "ClickHouseManagementRole"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::123456789012:root" }
    }]
  })
}
`;
    const plan = planOf({ "main.tf": main("./m"), "m/main.tf": role });
    plan.configuration.root_module.module_calls.byoc.source = source;
    const files = { "main.tf": main(source) };
    expect(verdict(run(new Map(Object.entries(files)), {}), "role-trusts-only-clickhouse")).toBe(
      "unknown",
    );
    for (const given of [files, {}]) {
      const found = withPlan(given, plan);
      const address = "module.byoc.aws_iam_role.r";
      expect(verdict(found, "role-trusts-only-clickhouse", address)).toBe("fail");
      expect(verdict(found, "onboarding-is-given-an-external-id", "module.byoc")).toBe("fail");
    }
  });

  test("the region of a resource and the tags of its provider", () => {
    const main = `
      variable "region" {}
      provider "aws" {
        region = var.region
        default_tags { tags = { clickhouse-byoc = var.region } }
      }
      resource "aws_vpc" "main" { cidr_block = "10.0.0.0/16" }`;
    const plan = planOf({ "main.tf": main }, [{ name: "region", text: "eu-west-1" }]);
    for (const files of [{ "main.tf": main }, {}]) {
      const found = withPlan(files, plan);
      expect(found.report.targets.map(({ region }) => region)).toEqual(["eu-west-1"]);
      expect(verdict(found, "vpc-is-tagged-for-byoc")).toBe("fail");
      const [result] = found.report.results.filter(({ rule }) => rule === "vpc-is-tagged-for-byoc");
      expect(result?.message).toContain("eu-west-1");
    }
  });

  test("what exists already, whose ids are references again", () => {
    const main = `
      resource "aws_vpc" "main" { cidr_block = "10.0.0.0/16" }
      resource "aws_subnet" "a" {
        vpc_id     = aws_vpc.main.id
        cidr_block = "10.0.0.0/22"
      }
      resource "aws_route" "out" {
        route_table_id         = aws_vpc.main.default_route_table_id
        destination_cidr_block = "0.0.0.0/0"
        gateway_id             = aws_internet_gateway.main.id
      }
      resource "aws_internet_gateway" "main" { vpc_id = aws_vpc.main.id }`;
    const plan = planOf({ "main.tf": main });
    const ids = {
      vpc: "vpc-0aaaaaaaaaaaaaaa1",
      table: "rtb-0aaaaaaaaaaaaaaa2",
      gateway: "igw-0aaaaaaaaaaaaaaa3",
    };
    const known = (address: string, more: object) =>
      change(plan, address, (values, unknown) => {
        Object.assign(values, more);
        for (const name of Object.keys(more)) delete unknown[name];
      });
    known("aws_vpc.main", {
      id: ids.vpc,
      default_route_table_id: ids.table,
      main_route_table_id: ids.table,
    });
    known("aws_internet_gateway.main", { id: ids.gateway, vpc_id: ids.vpc });
    known("aws_subnet.a", { vpc_id: ids.vpc });
    known("aws_route.out", { route_table_id: ids.table, gateway_id: ids.gateway });
    for (const files of [{ "main.tf": main }, {}]) {
      const found = withPlan(files, plan);
      expect(propertyOf(found, "aws_subnet.a", "vpc")).toBe("aws_vpc.main");
      expect(propertyOf(found, "aws_subnet.a", "public")).toBe(true);
    }
  });
});

describe("of a plan and code that has changed since", () => {
  const main = (vpc: string, more = "") => `
    resource "aws_vpc" "a" { cidr_block = "10.0.0.0/16" }
    resource "aws_vpc" "b" { cidr_block = "10.1.0.0/16" }
    resource "aws_subnet" "s" {
      vpc_id     = aws_vpc.${vpc}.id
      cidr_block = "10.0.0.0/22"
      ${more}
    }`;

  test("the plan counts where the code refers to something else", () => {
    const found = withPlan({ "main.tf": main("b") }, planOf({ "main.tf": main("a") }));
    expect(propertyOf(found, "aws_subnet.s", "vpc")).toBe("aws_vpc.a");
  });

  test("what the code has now and the plan has not is not there", () => {
    const code = { "main.tf": main("a", "map_public_ip_on_launch = true") };
    const found = withPlan(code, planOf({ "main.tf": main("a") }));
    expect(propertyOf(found, "aws_subnet.s", "mapsPublicIp")).toBe(false);
  });

  test("what has gone from the code is there, without a place in it", () => {
    const code = { "main.tf": 'resource "aws_vpc" "a" { cidr_block = "10.0.0.0/16" }\n' };
    const found = withPlan(code, planOf({ "main.tf": main("a") }));
    expect(propertyOf(found, "aws_subnet.s", "vpc")).toBe("aws_vpc.a");
    const places = found.report.results.filter(({ subject }) => subject.address === "aws_vpc.b");
    expect(new Set(places.map(({ location }) => location.file.path))).toEqual(
      new Set(["plan.json"]),
    );
  });
});

describe("of a plan alone it stays undecided", () => {
  const main = `
    resource "aws_vpc" "main" { cidr_block = "10.0.0.0/16" }
    resource "aws_subnet" "s" {
      count      = 2
      vpc_id     = aws_vpc.main.id
      cidr_block = cidrsubnet("10.0.0.0/16", 6, count.index)
    }
    resource "aws_route_table" "t" {
      count  = 2
      vpc_id = aws_vpc.main.id
    }
    resource "aws_route_table_association" "x" {
      count          = 2
      subnet_id      = aws_subnet.s[count.index].id
      route_table_id = aws_route_table.t[count.index].id
    }`;

  test("which instance is meant by an index, and whether blocks are written", () => {
    const found = withPlan({}, planOf({ "main.tf": main }));
    expect(propertyOf(found, "aws_subnet.s[0]", "vpc")).toBe("aws_vpc.main");
    const text = JSON.stringify(propertyOf(found, "aws_subnet.s[0]", "routeTable"));
    expect(text).toContain("aws_route_table_association.x[0].subnet_id");
    const routes = JSON.stringify(propertyOf(found, "aws_route_table.t[0]", "routes"));
    expect(routes).toContain('"open":["aws_route_table.t[0].route"]');
  });

  test("with the code it is known", () => {
    const found = withPlan({ "main.tf": main }, planOf({ "main.tf": main }));
    expect(propertyOf(found, "aws_subnet.s[1]", "routeTable")).toBe("aws_route_table.t[1]");
  });
});
