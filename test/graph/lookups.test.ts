import { describe, expect, test } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import type { Fact } from "../../src/graph/fact.ts";
import { vpc as VPC_DEFINITION } from "../../src/graph/kinds/vpc.ts";
import { lookUp } from "../../src/graph/lookups/look-up.ts";
import { reasonsOf } from "../../src/value/reason.ts";
import { projectOf } from "../terraform/support.ts";

const REGION = 'provider "aws" {\n region = "eu-west-1"\n }\n';

const vpc = (more = 'tags = { Name = "main" }', name = "main") => `
  resource "aws_vpc" "${name}" {
    cidr_block = "10.0.0.0/16"
    ${more}
  }`;

/** A subnet in the VPC that a data source reads. */
const using = (criteria: string, value = "data.aws_vpc.main.id") => `
  data "aws_vpc" "main" {
    ${criteria}
  }
  resource "aws_subnet" "a" {
    vpc_id     = ${value}
    cidr_block = "10.0.0.0/23"
  }`;

type Texts = Readonly<Record<string, string>>;

function entitiesOf(texts: Texts, region?: string) {
  const { declarations } = projectOf(texts, { region });
  return buildGraph(declarations, { lookUp, ...(region && { region }) }).graph.entities;
}

const shown = (fact: Fact | undefined): string => {
  if (fact?.kind === "entity") return `${fact.root}:${fact.address}`;
  if (fact?.kind !== "unknown") return fact?.kind ?? "nothing";
  return reasonsOf(fact.because)
    .map(({ text }) => text)
    .join(" ");
};

/** What a property of the only thing of a kind in the root `app` leads to. */
function behind(texts: Texts, kind = "Subnet", property = "vpc", region?: string): string {
  const things = entitiesOf(texts, region).get(kind) ?? [];
  return shown(
    things.find(({ root, declaration }) => root === "app" && declaration)?.get(property),
  );
}

/** Why nothing is known of the VPC of the subnet in `app`. */
function whyOutside(texts: Texts): string {
  const subnets = entitiesOf(texts).get("Subnet") ?? [];
  const vpc = subnets.find(({ root }) => root === "app")?.get("vpc");
  return vpc?.kind === "entity" ? shown(vpc.get("dnsSupport")) : "there is no VPC";
}

const BY_NAME = 'tags = { Name = "main" }';
const net = { "net/main.tf": REGION + vpc() };
const app = (criteria = BY_NAME, provider = REGION): Texts => ({
  "app/main.tf": provider + using(criteria),
});

describe("a data source reads what another root declares", () => {
  const rows: readonly (readonly [string, Texts, string])[] = [
    ["by its tags", { ...app(), ...net }, "net:aws_vpc.main"],
    [
      "by a filter",
      { ...app('filter {\n name = "tag:Name"\n values = ["main"]\n }'), ...net },
      "net:aws_vpc.main",
    ],
    [
      "by all that it demands",
      {
        ...app(`${BY_NAME}\n cidr_block = "10.0.0.0/16"\n state = "available"
          filter {\n name = "tag:Env"\n values = ["t*"]\n }`),
        "net/main.tf": REGION + vpc('tags = { Name = "main", Env = "test" }'),
        "other/main.tf": REGION + vpc('tags = { Name = "main", Env = "prod" }'),
      },
      "net:aws_vpc.main",
    ],
    [
      "with tags of its provider",
      {
        ...app(),
        "net/main.tf": `provider "aws" {\n region = "eu-west-1"\n default_tags {\n ${BY_NAME}\n }\n }\n${vpc("")}`,
      },
      "net:aws_vpc.main",
    ],
    [
      "in the same region, not in another",
      {
        ...app(),
        ...net,
        "us/main.tf": `provider "aws" {\n region = "us-east-1"\n }\n${vpc()}`,
      },
      "net:aws_vpc.main",
    ],
    [
      "with the same credentials, not with others",
      {
        ...app(BY_NAME, 'provider "aws" {\n region = "eu-west-1"\n profile = "a"\n }\n'),
        "net/main.tf": `provider "aws" {\n region = "eu-west-1"\n profile = "a"\n }\n${vpc()}`,
        "prod/main.tf": `provider "aws" {\n region = "eu-west-1"\n profile = "b"\n }\n${vpc()}`,
      },
      "net:aws_vpc.main",
    ],
    [
      "in the account whose id both say, one way or the other",
      {
        ...app(
          BY_NAME,
          'provider "aws" {\n region = "eu-west-1"\n allowed_account_ids = ["111122223333"]\n }\n',
        ),
        "net/main.tf": `provider "aws" {\n region = "eu-west-1"\n assume_role {\n role_arn = "arn:aws:iam::111122223333:role/x"\n }\n }\n${vpc()}`,
      },
      "net:aws_vpc.main",
    ],
    [
      "by the id that it is given",
      {
        "app/main.tf": `${using("id = module.net.id")}\n module "net" {\n source = "../modules/net"\n }`,
        "modules/net/main.tf": `${vpc()}\n output "id" {\n value = aws_vpc.main.id\n }`,
      },
      "app:module.net.aws_vpc.main",
    ],
  ];
  test.each(rows)("%s", (_, texts, expected) => {
    expect(behind(texts)).toBe(expected);
  });

  test("in the region that the user gives", () => {
    const texts = { "app/main.tf": using(BY_NAME), "net/main.tf": vpc() };
    expect(behind(texts, "Subnet", "vpc", "eu-west-1")).toBe("net:aws_vpc.main");
    expect(whyOutside(texts)).toContain("whether the two are in one region is not known");
  });

  test("and what lies in that, by the VPC and a tag", () => {
    const texts = {
      "app/main.tf": `${REGION}${using(BY_NAME)}
        data "aws_subnet" "private" {
          vpc_id = data.aws_vpc.main.id
          tags   = { Name = "private" }
        }
        resource "aws_nat_gateway" "n" {
          subnet_id = data.aws_subnet.private.id
        }`,
      "net/main.tf": `${REGION}${vpc()}
        resource "aws_subnet" "private" {
          vpc_id     = aws_vpc.main.id
          cidr_block = "10.0.2.0/23"
          tags       = { Name = "private" }
        }`,
      "old/main.tf": `${REGION}${vpc('tags = { Name = "old" }', "old")}
        resource "aws_subnet" "private" {
          vpc_id     = aws_vpc.old.id
          cidr_block = "10.0.2.0/23"
          tags       = { Name = "private" }
        }`,
    };
    expect(behind(texts, "NatGateway", "subnet")).toBe("net:aws_subnet.private");
  });

  test("so that there is one VPC, with what both roots add to it", () => {
    const all = entitiesOf({
      ...net,
      "app/main.tf": `${REGION}${using(BY_NAME)}
        resource "aws_vpc_endpoint" "s3" {
          vpc_id       = data.aws_vpc.main.id
          service_name = "com.amazonaws.eu-west-1.s3"
        }`,
    });
    const [only, ...others] = all.get("Vpc") ?? [];
    expect(others).toEqual([]);
    const endpoints = only?.get("endpoints");
    const certain = endpoints?.kind === "collection" ? endpoints.certain.map(shown) : [];
    expect(certain).toEqual(["app:aws_vpc_endpoint.s3"]);
    expect(endpoints).toMatchObject({ possible: [] });
  });

  test("so that the user may call it by either name", () => {
    const { declarations } = projectOf({ ...app(), ...net });
    const options = { lookUp, target: ["app:data.aws_vpc.main"] };
    const { targets, misuse } = buildGraph(declarations, options);
    expect(misuse).toEqual([]);
    expect(targets.map(({ root, address }) => `${root}:${address}`)).toEqual(["net:aws_vpc.main"]);
  });
});

describe("a list of what fits holds what certainly fits, and perhaps others", () => {
  const table = (name: string, vpc: string, tags: string) => `
    resource "aws_route_table" "${name}" {
      vpc_id = aws_vpc.${vpc}.id
      tags   = ${tags}
    }`;
  const net = `${vpc()}${vpc('tags = { Name = "other" }', "other")}
    ${table("a", "main", '{ Tier = "private" }')}
    ${table("b", "main", '{ Tier = "public" }')}
    ${table("c", "other", '{ Tier = "private" }')}
    ${table("d", "main", "{ Tier = var.tier }")}
    variable "tier" {}
    output "vpc_id" {
      value = aws_vpc.main.id
    }`;
  const state = `data "terraform_remote_state" "net" {
      backend = "local"
      config  = { path = "../net/terraform.tfstate" }
    }`;
  const endpoint = (tables: string) => `${state}
    data "aws_route_tables" "t" {
      ${tables}
    }
    resource "aws_vpc_endpoint" "s3" {
      vpc_id          = data.terraform_remote_state.net.outputs.vpc_id
      service_name    = "com.amazonaws.eu-west-1.s3"
      route_table_ids = data.aws_route_tables.t.ids
    }`;
  const covered = (tables: string, provider = REGION): readonly string[] => {
    const all = entitiesOf({
      "net/main.tf": REGION + net,
      "app/main.tf": provider + endpoint(tables),
    });
    return (all.get("RouteTable") ?? []).flatMap((each) => {
      const endpoints = each.get("endpoints");
      return endpoints.kind === "collection" && endpoints.certain.length > 0 ? each.address : [];
    });
  };
  const IN_VPC = "vpc_id = data.terraform_remote_state.net.outputs.vpc_id";

  test.each([
    ["a VPC", IN_VPC, ["a", "b", "d"]],
    ["a VPC and a tag", `${IN_VPC}\n tags = { Tier = "private" }`, ["a"]],
    [
      "a VPC and a pattern",
      `${IN_VPC}\n filter {\n name = "tag:Tier"\n values = ["p*"]\n }`,
      ["a", "b"],
    ],
    ["a tag", 'tags = { Tier = "private" }', ["a", "c"]],
    ["what is not known", "tags = { Tier = data.aws_region.r.name }\n", []],
    ["what is not followed", `${IN_VPC}\n filter {\n name = "owner-id"\n values = ["1"]\n }`, []],
  ])("by %s", (_, tables, expected) => {
    const addresses = expected.map((name) => `aws_route_table.${name}`);
    // A table that the VPC has of itself fits what demands nothing else.
    const own = covered(tables).filter((address) => !address.endsWith("_route_table_id"));
    expect(own).toEqual(addresses);
  });

  test("whatever the credentials, if it is the VPC itself that is named", () => {
    const other = REGION.replace("region", 'profile = "p"\n region');
    expect(covered(`${IN_VPC}\n tags = { Tier = "private" }`, other)).toEqual([
      "aws_route_table.a",
    ]);
    expect(covered('tags = { Tier = "private" }', other)).toEqual([]);
  });
});

describe("a role of another root", () => {
  const roles = (provider = "") => `${provider}
    resource "aws_iam_role" "r" {
      name               = "clickhouse"
      assume_role_policy = jsonencode({ Statement = [] })
    }`;
  const policy = (role: string, provider = "") => `${provider}
    data "aws_iam_role" "r" {
      name = "clickhouse"
    }
    data "aws_iam_policy" "p" {
      name = "shared"
    }
    resource "aws_iam_role_policy" "p" {
      role   = ${role}
      policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "eks:*", Resource = "*" }] })
    }`;
  const grants = (texts: Texts): string => {
    const [role] = entitiesOf(texts).get("Role") ?? [];
    const fact = role?.get("grants");
    if (fact?.kind !== "collection") return "nothing";
    return `${fact.certain.length} certain, ${fact.possible.length} possible`;
  };

  test.each(["data.aws_iam_role.r.name", "data.aws_iam_role.r.id", '"clickhouse"'])(
    "has the policies that %s gives it",
    (role) => {
      const texts = { "app/main.tf": policy(role), "iam/main.tf": roles() };
      expect(grants(texts)).toBe("1 certain, 0 possible");
      expect(entitiesOf(texts).get("Role")?.map(shown)).toEqual(["iam:aws_iam_role.r"]);
    },
  );

  test("may have them, where there are several, and has not, in another account", () => {
    const app = { "app/main.tf": policy('"clickhouse"') };
    const two = { ...app, "iam/main.tf": roles(), "old/main.tf": roles() };
    expect(grants(two)).toBe("0 certain, 1 possible");
    const other = 'provider "aws" {\n profile = "p"\n }';
    expect(grants({ ...app, "iam/main.tf": roles(other) })).toBe("0 certain, 0 possible");
  });
});

describe("nothing is taken for what a data source reads", () => {
  const OUTSIDE = "`data.aws_vpc.main` is a VPC outside this code.";
  const rows: readonly (readonly [string, Texts, string])[] = [
    [
      "where two fit",
      { ...app(), ...net, "old/main.tf": REGION + vpc() },
      "`data.aws_vpc.main` may read `aws_vpc.main` in net or `aws_vpc.main` in old: nothing says which is meant.",
    ],
    [
      "where another one may fit",
      {
        ...app(),
        ...net,
        "old/main.tf": `${REGION}variable "tags" {}\n${vpc("tags = var.tags")}`,
      },
      "`data.aws_vpc.main` may read `aws_vpc.main` in net or `aws_vpc.main` in old: nothing says which is meant.",
    ],
    [
      "where it may not exist",
      { ...app(), "net/main.tf": `${REGION}variable "n" {}\n${vpc(`count = var.n\n ${BY_NAME}`)}` },
      "whether that exists is not known.",
    ],
    [
      "where it may not fit",
      {
        ...app(),
        "net/main.tf": `${REGION}variable "name" {}\n${vpc("tags = { Name = var.name }")}`,
      },
      "whether that fits is not known.",
    ],
    [
      "where the account is not known",
      {
        ...app(
          BY_NAME,
          'provider "aws" {\n region = "eu-west-1"\n profile = var.p\n }\n variable "p" {}\n',
        ),
        ...net,
      },
      "whether the two are in one account is not known.",
    ],
    ["in another region", { ...app(BY_NAME, REGION.replace("eu", "us")), ...net }, OUTSIDE],
    [
      "with other credentials",
      { ...app(BY_NAME, 'provider "aws" {\n region = "eu-west-1"\n profile = "p"\n }\n'), ...net },
      OUTSIDE,
    ],
    ["without a name or a tag", { ...app('cidr_block = "10.0.0.0/16"'), ...net }, OUTSIDE],
    ["by what is not followed", { ...app(`${BY_NAME}\n default = true`), ...net }, OUTSIDE],
    [
      "where other resources add such tags",
      {
        ...app(),
        ...net,
        "tags/main.tf":
          'resource "aws_ec2_tag" "t" {\n resource_id = "vpc-1"\n key = "Name"\n value = "main"\n }',
      },
      OUTSIDE,
    ],
  ];
  test.each(rows)("%s", (_, texts, reason) => {
    expect(behind(texts)).toBe("app:data.aws_vpc.main");
    const why = whyOutside(texts);
    expect(why).toContain(reason);
  });
});

test("as many lookups as there are resources take time for each once", () => {
  const each = (make: (index: number) => string) => Array.from({ length: 400 }, (_, i) => make(i));
  const texts = {
    "net/main.tf": REGION + each((i) => vpc(`tags = { Name = "v${i}" }`, `v${i}`)).join("\n"),
    "app/main.tf":
      REGION + each((i) => `data "aws_vpc" "d${i}" {\n tags = { Name = "v${i}" }\n }`).join("\n"),
  };
  const { declarations } = projectOf(texts);
  const { linked } = lookUp(declarations, (type) =>
    type === "aws_vpc" ? VPC_DEFINITION : undefined,
  );
  expect(linked.size).toBe(400);
});
