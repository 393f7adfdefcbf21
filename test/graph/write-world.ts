import type { Declaration } from "../../src/graph/declaration.ts";
import { bool, object, text } from "../../src/value/make.ts";
import type { Value } from "../../src/value/value.ts";
import {
  anything,
  type Body,
  declare,
  type Literal,
  reasonFor,
  ref,
  someOf,
  unknown,
} from "./declare.ts";
import type { Choice, Existence, Hidden, Rule, Target, World } from "./world.ts";

/** The two ways to write a world down: as the code says it, and as it is. */
export interface Writing {
  readonly declarations: readonly Declaration[];
  /** True if a reference leads to an instance that does not exist: no such world can be. */
  readonly broken: boolean;
}

const PEERING = "aws_vpc_peering_connection";
const GROUP = "aws_security_group";

/** As the code says it. */
export const written = (it: World): Writing => write(it, "vague");
/** As it is: every instance by itself, every value known that can be. */
export const real = (it: World): Writing => write(it, "real");

function write(it: World, as: "vague" | "real"): Writing {
  const declarations: Declaration[] = [];
  let broken = false;
  let inputs = 0;

  /** Declares the instances of a part; `body` is asked for each, with its index. */
  const add = (address: string, { how, count }: Existence, body: (at: number) => Body) => {
    const input = `var.exists_${address}`;
    if (how === "certain") declarations.push(declare(address, body(0)));
    else if (as === "vague") {
      const guard = reasonFor(input);
      declarations.push(declare(address, body(-1), { guard, many: how === "many" }));
    } else {
      for (let at = 0; at < count; at++) {
        declarations.push(declare(how === "many" ? `${address}[${at}]` : address, body(at)));
      }
    }
  };
  /** The id of a part: of its first instance where there are several. */
  const idOf = (kind: string, parts: readonly { exists: Existence }[], at: number): Value => {
    const number = at % parts.length;
    const { how, count } = parts[number]?.exists ?? { how: "certain", count: 1 };
    const address = `${kind}.n${number}`;
    if (count === 0) broken = true;
    if (how !== "many") return ref(address);
    return as === "vague" ? someOf(address) : ref(`${address}[0]`);
  };
  const say = <T>({ is, how }: Choice<T>, write: (value: T) => Literal): Literal => {
    const value = write(is);
    if (as === "real" || how === "said") return value;
    const input = `var.v${inputs++}`;
    return how === "named" ? unknown(input, { notNull: true }) : anything(input);
  };
  const vpc = (at: number) => idOf("aws_vpc", it.vpcs, at);
  const table = (at: number) => idOf("aws_route_table", it.tables, at);
  const subnet = (at: number) => idOf("aws_subnet", it.subnets, at);
  const group = (at: number) => idOf(GROUP, it.groups, at);
  const through = ({ through: target }: Target): Body => {
    if (target === "nat") return { nat_gateway_id: ref("aws_nat_gateway.nat") };
    if (target === "peering") return { vpc_peering_connection_id: "pcx-1" };
    if (target === "declared peering") {
      const id = it.peerings.length > 0 ? idOf(PEERING, it.peerings, 0) : text("pcx-2");
      return { vpc_peering_connection_id: id };
    }
    if (target === "transit") return { transit_gateway_id: "tgw-1" };
    return {
      gateway_id: say(target, (gateway) =>
        gateway === "igw" ? ref("aws_internet_gateway.igw") : "vgw-1",
      ),
    };
  };
  const tags = (tag: Choice<boolean>, more: Readonly<Record<string, Value>> = {}): Value => {
    const own = tag.is ? { "clickhouse-byoc": text("true") } : {};
    if (as === "real" || tag.how === "said")
      return object(new Map(Object.entries({ ...more, ...own })));
    const open = reasonFor(`var.tags${inputs++}`);
    return object(new Map(Object.entries(more)), { open });
  };

  it.vpcs.forEach(({ exists, tag, cidr }, at) => {
    add(`aws_vpc.n${at}`, exists, () => ({ cidr_block: say(cidr, (is) => is), tags: tags(tag) }));
  });
  it.peerings.forEach((each, at) => {
    // One of three peers lives outside the code, whatever is known of it.
    const peer = (is: number) => (is === 2 ? text("vpc-outside") : vpc(is));
    add(`${PEERING}.n${at}`, each.exists, () => ({
      vpc_id: say(each.vpc, vpc),
      peer_vpc_id: say(each.peer, peer),
    }));
  });
  const ruleBody = (each: Rule): Body => ({
    protocol: say(each.protocol, (is) => is),
    from_port: 8443,
    to_port: say(each.to, (is) => is),
    cidr_blocks: [say(each.cidr, (is) => is)],
  });
  it.groups.forEach((each, at) => {
    const blocks = (direction: string) => {
      const mine = each.inline.filter(({ direction: { is } }) => is === direction);
      if (each.open && as === "vague") return anything(`var.${direction}${at}`);
      return mine.map((one) => ruleBody(one) as { [name: string]: Literal });
    };
    add(`${GROUP}.n${at}`, each.exists, () => ({
      vpc_id: say(each.vpc, vpc),
      tags: tags(each.tag),
      ingress: blocks("ingress"),
      egress: blocks("egress"),
    }));
  });
  it.rules.forEach((each, at) => {
    if (it.groups.length === 0) return;
    add(`aws_security_group_rule.n${at}`, each.exists, () => ({
      security_group_id: say(each.group, group),
      type: say(each.direction, (is) => is),
      ...ruleBody(each),
    }));
  });
  declarations.push(
    declare("aws_internet_gateway.igw", { vpc_id: vpc(0) }),
    declare("aws_nat_gateway.nat", { subnet_id: subnet(0) }),
  );
  it.tables.forEach((each, at) => {
    const blocks = () =>
      each.inline.map((target) => ({ cidr_block: "8.8.8.8/32", ...through(target) }));
    add(`aws_route_table.n${at}`, each.exists, () => ({
      vpc_id: vpc(each.vpc),
      route: each.open && as === "vague" ? anything(`var.routes${at}`) : blocks(),
    }));
  });
  it.subnets.forEach((each, at) => {
    add(`aws_subnet.n${at}`, each.exists, () => ({
      vpc_id: say(each.vpc, vpc),
      cidr_block: "10.0.0.0/23",
      availability_zone: say(each.zone, (zone) => zone),
      map_public_ip_on_launch: bool(false),
      tags: tags(each.tag, each.elb ? { "kubernetes.io/role/elb": text("1") } : {}),
    }));
  });
  it.associations.forEach((each, at) => {
    add(`aws_route_table_association.n${at}`, each.exists, () => ({
      subnet_id: say(each.subnet, subnet),
      route_table_id: say(each.table, table),
    }));
  });
  it.routes.forEach((each, at) => {
    add(`aws_route.n${at}`, each.exists, () => ({
      route_table_id: say(each.table, table),
      destination_cidr_block: say(each.to, (to) => to),
      ...through(each.target),
    }));
  });
  it.main.forEach((each, at) => {
    add(`aws_main_route_table_association.n${at}`, each.exists, () => ({
      vpc_id: say(each.vpc, vpc),
      route_table_id: say(each.table, table),
    }));
  });
  it.balancers.forEach((each, at) => {
    const attached = it.groups.length > 0 ? each.groups : { ...each.groups, is: [] };
    add(`aws_lb.n${at}`, each.exists, () => ({
      load_balancer_type: say(each.type, (is) => is),
      subnets: [say(each.subnet, subnet)],
      security_groups: say(attached, (groups) => groups.map(group)),
    }));
  });
  it.endpoints.forEach((each, at) => {
    add(`aws_vpc_endpoint.n${at}`, each.exists, () => ({
      vpc_id: say(each.vpc, vpc),
      service_name: "com.amazonaws.us-east-1.s3",
      route_table_ids: say(each.tables, (tables) => tables.map(table)),
    }));
  });
  it.tags.forEach((each, at) => {
    add(`aws_ec2_tag.n${at}`, each.exists, () => ({
      resource_id: say(each.subnet, subnet),
      key: say(each.key, (key) => key),
      value: "1",
    }));
  });
  const { hidden } = it;
  const given = {
    ...(hidden.vpc && { vpc_id: vpc(0) }),
    ...(hidden.table && { table_id: table(0) }),
    ...(hidden.subnet && { subnet_id: subnet(0) }),
  };
  if (as === "vague") declarations.push(declare("module.hidden", given));
  else declarations.push(...added(hidden, { vpc: vpc(0), table: table(0), subnet: subnet(0) }));
  return { declarations, broken };
}

interface Ids {
  readonly vpc: Value;
  readonly table: Value;
  readonly subnet: Value;
}

/** What the hidden module adds, as far as it knows what to add it to. */
function added({ vpc, table, subnet, adds }: Hidden, ids: Ids): readonly Declaration[] {
  const inside = (type: string, body: Body) => declare(`module.hidden.${type}.x`, body);
  const own = vpc && !table ? [inside("aws_route_table", { vpc_id: ids.vpc })] : [];
  const to = table ? ids.table : ref("module.hidden.aws_route_table.x");
  const toSome = vpc || table;
  const s3 = { vpc_id: ids.vpc, service_name: "com.amazonaws.us-east-1.s3" };
  const tag = { key: "clickhouse-byoc", value: "true" };
  const parts: Readonly<Record<Hidden["adds"][number], readonly Declaration[]>> = {
    endpoint: vpc
      ? [inside("aws_vpc_endpoint", { ...s3, ...(table && { route_table_ids: [ids.table] }) })]
      : [],
    route: table
      ? [
          inside("aws_route", {
            route_table_id: ids.table,
            destination_cidr_block: "8.8.4.4/32",
            gateway_id: "igw-9",
          }),
        ]
      : [],
    association:
      subnet && toSome
        ? [
            ...own,
            inside("aws_route_table_association", { subnet_id: ids.subnet, route_table_id: to }),
          ]
        : [],
    tag: [
      ...(subnet ? [inside("aws_ec2_tag", { ...tag, resource_id: ids.subnet })] : []),
      ...(vpc ? [declare("module.hidden.aws_ec2_tag.y", { ...tag, resource_id: ids.vpc })] : []),
    ],
    subnet: vpc
      ? [
          inside("aws_subnet", {
            vpc_id: ids.vpc,
            cidr_block: "10.0.8.0/23",
            tags: { [tag.key]: "true" },
          }),
        ]
      : [],
    main: vpc
      ? [
          ...own,
          inside("aws_main_route_table_association", { vpc_id: ids.vpc, route_table_id: to }),
        ]
      : [],
  };
  const found = [...new Set(adds)].flatMap((what) => parts[what]);
  return [...new Map(found.map((each) => [each.address, each])).values()];
}
