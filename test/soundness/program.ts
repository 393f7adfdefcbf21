import fc from "fast-check";

/**
 * A Terraform program about which not everything is known, and one way in which everything is: the same
 * program with values for its variables, literal zones in place of those read from AWS, and the modules
 * that were missing.
 */
export interface Program {
  readonly vague: Readonly<Record<string, string>>;
  readonly concrete: Readonly<Record<string, string>>;
  readonly vars: readonly { readonly name: string; readonly text: string }[];
}

/** An expression as the program writes it, and the variable behind it, if any, with the value it is given. */
interface Choice {
  readonly text: string;
  readonly variable?: { readonly name: string; readonly type: string; readonly value: string };
}

let serial = 0;

/** Either written out, or a variable without default that is given the same value later. */
function choice(type: string, values: fc.Arbitrary<string>): fc.Arbitrary<Choice> {
  return fc.record({ value: values, isVariable: fc.boolean() }).map(({ value, isVariable }) => {
    if (!isVariable) return { text: value };
    const name = `v${serial++}`;
    return { text: `var.${name}`, variable: { name, type, value } };
  });
}

const flag = choice("bool", fc.constantFrom("true", "false"));
const count = choice("number", fc.constantFrom("0", "1", "2", "3", "4"));
const yesOrNo = fc.boolean();

const tagValue = choice("string", fc.constantFrom('"true"', '"1"', '"True"', '""'));
const tags = fc.record({
  form: fc.constantFrom("none", "literal", "literal", "merged", "overridden"),
  byoc: fc.option(tagValue, { nil: undefined }),
  elb: fc.option(tagValue, { nil: undefined }),
  rest: choice(
    "map(string)",
    fc.constantFrom(
      "{}",
      '{ team = "net" }',
      '{ "clickhouse-byoc" = "no" }',
      '{ "kubernetes.io/role/internal-elb" = "1" }',
    ),
  ),
});
type Tags = typeof tags extends fc.Arbitrary<infer T> ? T : never;

const subnets = fc.record({
  form: fc.constantFrom("count", "for_each", "conditional", "zones"),
  count,
  keys: choice("set(string)", fc.constantFrom('["a"]', '["a", "b"]', '["a", "b", "c"]')),
  condition: flag,
  bits: choice("number", fc.constantFrom("2", "4", "7", "8")),
  zone: fc.constantFrom("own", "same", "wrapped", "absent"),
  tags,
  table: fc.constantFrom("none", "own", "shared", "unknown"),
});

/** Of the routes of a table only the first may go everywhere: AWS refuses a destination that exists. */
const route = fc.record({
  form: fc.constantFrom("inline", "resource"),
  destination: choice("string", fc.constantFrom('"0.0.0.0/0"', '"10.9.0.0/16"')),
  target: fc.constantFrom("nat", "internet", "transit", "peering", "variable"),
  condition: fc.option(flag, { nil: undefined }),
});

const endpoint = fc.record({
  condition: fc.option(flag, { nil: undefined }),
  service: choice(
    "string",
    fc.constantFrom('"com.amazonaws.us-east-1.s3"', '"com.amazonaws.us-east-1.dynamodb"'),
  ),
  type: fc.constantFrom("", '"Gateway"', '"Interface"'),
  tables: fc.constantFrom("none", "listed", "association", "variable"),
});

const missing = fc.record({
  passes: fc.constantFrom("vpc", "table", "subnet", "nothing"),
  makes: fc.constantFrom("endpoint", "route", "tag", "nothing"),
});

const shape = fc.record({
  // A variable is given the region that literal service names speak of: they count as evidence for it.
  region: fc.option(
    fc.oneof(
      choice("string", fc.constant('"us-east-1"')),
      fc.constantFrom('"us-east-1"', '"sa-east-1"').map((text): Choice => ({ text })),
    ),
    { nil: undefined },
  ),
  defaultTags: yesOrNo,
  vpcTags: tags,
  cidr: choice("string", fc.constantFrom('"10.0.0.0/16"', '"10.0.0.0/20"', '"10.0.0.0/24"')),
  dnsSupport: fc.option(flag, { nil: undefined }),
  dnsHostnames: fc.option(flag, { nil: undefined }),
  groups: fc.array(subnets, { minLength: 1, maxLength: 2 }),
  routes: fc.array(route, { maxLength: 2 }),
  endpoint: fc.option(endpoint, { nil: undefined }),
  nat: fc.constantFrom("none", "public", "private", "odd"),
  missing: fc.option(missing, { nil: undefined }),
});
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

export const programs: fc.Arbitrary<Program> = shape.map((chosen) => {
  const variables = new Map<string, NonNullable<Choice["variable"]>>();
  const use = (one: Choice): string => {
    if (one.variable) variables.set(one.variable.name, one.variable);
    return one.text;
  };
  const body = write(chosen, use);
  const declared = [...variables.values()]
    .map(({ name, type }) => `variable "${name}" { type = ${type} }`)
    .join("\n");
  const zones = `data.aws_availability_zones.all.names`;
  const main = `${declared}\ndata "aws_availability_zones" "all" {}\n${body}`;
  // Two resources that set one tag overwrite each other for ever: nobody means that.
  const isTagged = [chosen.vpcTags, ...chosen.groups.map(({ tags: own }) => own)].some(
    ({ form, byoc, rest }) =>
      form !== "none" &&
      (byoc || `${rest.text}${rest.variable?.value}`.includes("clickhouse-byoc")),
  );
  const makes = chosen.missing?.makes === "tag" && isTagged ? "nothing" : chosen.missing?.makes;
  const installed = makes && moduleText(makes);
  return {
    vague: { "main.tf": main },
    concrete: {
      "main.tf": main.replaceAll(zones, zoneNames(chosen)),
      ...(installed !== undefined && {
        ".terraform/modules/modules.json":
          '{"Modules":[{"Key":"more","Source":"acme/more/aws","Dir":".terraform/modules/more"}]}',
        ".terraform/modules/more/main.tf": installed,
      }),
    },
    vars: [...variables.values()].map(({ name, value, type }) => ({
      name,
      text: type === "string" ? JSON.parse(value) : value,
    })),
  };
});

/** The zones of the region that the program is in, as AWS would list them. */
function zoneNames({ region }: Shape): string {
  const name = JSON.parse(region?.variable?.value ?? region?.text ?? '"us-east-1"');
  return JSON.stringify(["a", "b", "c", "d"].map((letter) => `${name}${letter}`));
}

type Use = (one: Choice) => string;

function write(chosen: Shape, use: Use): string {
  const tables = ["aws_route_table.shared.id"];
  const [firstRoute] = chosen.routes;
  const destinationOf = (one: Shape["routes"][number]): string => {
    const { destination } = one;
    if (one === firstRoute) return use(destination);
    if (!destination.variable) return '"10.8.0.0/16"';
    return use({ ...destination, variable: { ...destination.variable, value: '"10.8.0.0/16"' } });
  };
  const blocks = [
    `provider "aws" {
      ${chosen.region ? `region = ${use(chosen.region)}` : ""}
      ${chosen.defaultTags ? 'default_tags { tags = { owner = "net" } }' : ""}
    }`,
    `resource "aws_vpc" "main" {
      cidr_block = ${use(chosen.cidr)}
      ${chosen.dnsSupport ? `enable_dns_support = ${use(chosen.dnsSupport)}` : ""}
      ${chosen.dnsHostnames ? `enable_dns_hostnames = ${use(chosen.dnsHostnames)}` : ""}
      ${tagsText(chosen.vpcTags, use)}
    }`,
    `resource "aws_internet_gateway" "main" { vpc_id = aws_vpc.main.id }`,
    natText(chosen),
    `resource "aws_route_table" "shared" {
      vpc_id = aws_vpc.main.id
      ${chosen.routes
        .filter(({ form }) => form === "inline")
        .map(
          (one) =>
            `route {\n cidr_block = ${destinationOf(one)}\n ${targetText(one.target, chosen)}\n }`,
        )
        .join("\n")}
    }`,
    ...chosen.routes
      .filter(({ form }) => form === "resource")
      .map(
        (one, index) => `resource "aws_route" "r${index}" {
          ${one.condition ? `count = ${use(one.condition)} ? 1 : 0` : ""}
          route_table_id = aws_route_table.shared.id
          destination_cidr_block = ${destinationOf(one)}
          ${targetText(one.target, chosen)}
        }`,
      ),
    ...chosen.groups.map((group, index) => subnetText(group, index, use, tables)),
    chosen.endpoint ? endpointText(chosen.endpoint, use, tables) : "",
    chosen.missing ? callText(chosen.missing.passes) : "",
  ];
  return blocks.join("\n");
}

function tagsText({ form, byoc, elb, rest }: Tags, use: Use): string {
  const literal = `{
    ${byoc ? `"clickhouse-byoc" = ${use(byoc)}` : ""}
    ${elb ? `"kubernetes.io/role/internal-elb" = ${use(elb)}` : ""}
  }`;
  if (form === "none") return "";
  if (form === "literal") return `tags = ${literal}`;
  return form === "merged"
    ? `tags = merge(${use(rest)}, ${literal})`
    : `tags = merge(${literal}, ${use(rest)})`;
}

function natText({ nat }: Shape): string {
  if (nat === "none") return "";
  return `resource "aws_eip" "nat" {}
  resource "aws_subnet" "nat" {
    vpc_id     = aws_vpc.main.id
    cidr_block = "10.0.240.0/24"
  }
  ${
    nat === "odd"
      ? ""
      : `resource "aws_route_table" "nat" {
    vpc_id = aws_vpc.main.id
    route {
      cidr_block = "0.0.0.0/0"
      gateway_id = aws_internet_gateway.main.id
    }
  }
  resource "aws_route_table_association" "nat" {
    subnet_id      = aws_subnet.nat.id
    route_table_id = aws_route_table.nat.id
  }`
  }
  resource "aws_nat_gateway" "main" {
    subnet_id     = aws_subnet.nat.id
    ${nat === "private" ? 'connectivity_type = "private"' : "allocation_id = aws_eip.nat.id"}
  }`;
}

function targetText(target: string, { nat }: Shape): string {
  if (target === "nat" && nat !== "none") return "nat_gateway_id = aws_nat_gateway.main.id";
  if (target === "internet") return "gateway_id = aws_internet_gateway.main.id";
  if (target === "peering") return 'vpc_peering_connection_id = "pcx-0123"';
  return 'transit_gateway_id = "tgw-0123"';
}

function subnetText(
  group: Shape["groups"][number],
  index: number,
  use: Use,
  tables: string[],
): string {
  const name = `g${index}`;
  const isCount = group.form === "count";
  const zones = "data.aws_availability_zones.all.names";
  const place = isCount ? "count.index" : `index(["a", "b", "c"], each.key)`;
  const repeat = {
    count: `count = ${use(group.count)}`,
    for_each: `for_each = toset(${use(group.keys)})`,
    conditional: `for_each = ${use(group.condition)} ? toset(["a", "b", "c"]) : toset([])`,
    zones: `for_each = { for z in slice(${zones}, 0, 3) : z => z }`,
  }[group.form];
  const zone =
    group.form === "zones"
      ? "availability_zone = each.key"
      : {
          own: `availability_zone = ${zones}[${place}]`,
          same: 'availability_zone = "us-east-1a"',
          wrapped: `availability_zone = element(slice(${zones}, 0, 2), ${place})`,
          absent: "",
        }[group.zone];
  const cidr =
    group.form === "zones"
      ? `cidrsubnet("10.0.0.0/16", ${use(group.bits)}, 3)`
      : `cidrsubnet("10.0.0.0/16", ${use(group.bits)}, 3)`;
  const table = group.table === "own" ? `aws_route_table.${name}.id` : "aws_route_table.shared.id";
  if (group.table === "own") tables.push(table);
  return `resource "aws_subnet" "${name}" {
    ${repeat}
    vpc_id     = aws_vpc.main.id
    cidr_block = ${cidr}
    ${zone}
    ${tagsText(group.tags, use)}
  }
  ${group.table === "own" ? `resource "aws_route_table" "${name}" { vpc_id = aws_vpc.main.id }` : ""}
  ${
    group.table === "none"
      ? ""
      : `resource "aws_route_table_association" "${name}" {
    ${isCount ? `count = length(aws_subnet.${name})` : `for_each = aws_subnet.${name}`}
    subnet_id      = ${isCount ? `aws_subnet.${name}[count.index].id` : "each.value.id"}
    route_table_id = ${table}
  }`
  }`;
}

function endpointText(
  one: NonNullable<Shape["endpoint"]>,
  use: Use,
  tables: readonly string[],
): string {
  const condition = one.condition ? `count = ${use(one.condition)} ? 1 : 0` : "";
  const id = one.condition ? "aws_vpc_endpoint.s3[0].id" : "aws_vpc_endpoint.s3.id";
  return `resource "aws_vpc_endpoint" "s3" {
    ${condition}
    vpc_id       = aws_vpc.main.id
    service_name = ${use(one.service)}
    ${one.type === "" ? "" : `vpc_endpoint_type = ${one.type}`}
    ${one.tables === "listed" ? `route_table_ids = [${tables.join(", ")}]` : ""}
  }
  ${
    one.tables === "association"
      ? `resource "aws_vpc_endpoint_route_table_association" "s3" {
    ${condition}
    vpc_endpoint_id = ${id}
    route_table_id  = aws_route_table.shared.id
  }`
      : ""
  }`;
}

function callText(passes: string): string {
  const argument = {
    vpc: "vpc_id = aws_vpc.main.id",
    table: "table_id = aws_route_table.shared.id",
    subnet: "subnet_id = try(values(aws_subnet.g0)[0].id, aws_subnet.g0[0].id, null)",
    nothing: "",
  }[passes];
  return `module "more" {
    source = "acme/more/aws"
    ${argument}
  }`;
}

/** What the missing module turns out to hold; it only touches what it is given. */
function moduleText(makes: string): string {
  const content = {
    endpoint: `resource "aws_vpc_endpoint" "e" {
      count        = var.vpc_id == null ? 0 : 1
      vpc_id       = var.vpc_id
      service_name = "com.amazonaws.us-east-1.s3"
    }`,
    route: `resource "aws_route" "r" {
      count                  = var.table_id == null ? 0 : 1
      route_table_id         = var.table_id
      destination_cidr_block = "0.0.0.0/0"
      gateway_id             = "igw-0123"
    }`,
    tag: `resource "aws_ec2_tag" "v" {
      count       = var.vpc_id == null ? 0 : 1
      resource_id = var.vpc_id
      key         = "clickhouse-byoc"
      value       = "true"
    }
    resource "aws_ec2_tag" "s" {
      count       = var.subnet_id == null ? 0 : 1
      resource_id = var.subnet_id
      key         = "clickhouse-byoc"
      value       = "true"
    }`,
    nothing: "",
  }[makes];
  return `variable "vpc_id" { default = null }
  variable "table_id" { default = null }
  variable "subnet_id" { default = null }
  ${content}`;
}
