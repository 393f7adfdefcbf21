import type fc from "fast-check";
import { Drawing, id, literal } from "./drawing.ts";
import type { Attributes, Block, Network, Value } from "./network.ts";

/** A network that AWS would take, whatever its inputs are. */
export const drawNetwork = (draw: fc.GeneratorValue): Network => new NetworkDrawing(draw).network();

class NetworkDrawing extends Drawing {
  network(): Network {
    this.decide();
    const vpc = this.add(
      "vpc",
      {
        cidr: this.text("10.0.0.0/16", "10.0.0.0/21", "10.0.0.0/24"),
        dnsSupport: this.optional("true", "false"),
        dnsHostnames: this.optional("true", "false"),
        tags: this.tags(),
      },
      12,
    );
    if (this.chance(4))
      this.add("range", { vpc: id(vpc), cidr: this.text("100.64.0.0/20", "100.64.0.0/24") });
    const others = this.chance(2)
      ? [this.add("vpc", { cidr: this.text("10.9.0.0/16", "10.0.0.0/18"), tags: this.tags() })]
      : [];
    this.connect(vpc, others);
    if (this.chance(2)) this.addRole();
    const { inputs, conditions, things } = this;
    return { inputs, conditions, things, region: "us-east-1" };
  }

  /** Everything in the VPC, and what leads out of it. AWS takes only what belongs together. */
  connect(vpc: string, others: readonly string[]): void {
    const tables = Array.from({ length: this.pick(1, 2) }, () =>
      this.add("table", { vpc: id(vpc) }, 12),
    );
    const placed: string[] = [];
    const subnets = Array.from({ length: this.pick(1, 2, 3, 4) }, (_, index) => {
      const isMoved = others.length > 0 && this.chance(6);
      const subnet = this.addSubnet(index, isMoved ? this.oneOf([vpc, ...others]) : id(vpc));
      if (!isMoved) placed.push(subnet);
      return subnet;
    });
    for (const subnet of placed) {
      if (!this.chance(3))
        this.add("association", { subnet: id(subnet), table: this.oneOf(tables) }, 12);
    }
    const [first] = placed;
    const gateway = this.chance(4) ? undefined : this.add("internetGateway", {}, 8);
    if (gateway) this.attach(gateway, vpc);
    const nat = first && this.chance(2) ? this.addNat(first) : undefined;
    const peering = others.length > 0 || this.chance(4) ? this.addPeering(vpc, others) : undefined;
    for (const table of tables) this.addRoutes(table, { gateway, nat, peering });
    if (!this.chance(3)) this.addEndpoint(vpc, tables);
    this.addGroups(this.chance(6) ? [vpc, ...others] : [vpc], subnets);
  }

  /** With the gateway: a route to one that is not attached is refused. */
  attach(gateway: string, vpc: string): void {
    const attributes = { vpc: id(vpc), gateway: id(gateway) };
    const guards = Object.values(attributes).flatMap((value) => this.guardsIn(value));
    const sorted = [...new Set(guards)].sort();
    this.things.push({ kind: "attachment", name: "attachment_0", guards: sorted, attributes });
  }

  addSubnet(index: number, vpc: Value): string {
    const range = (bits: number) => `10.0.${index * 16}.0/${bits}`;
    const letter = this.pick("a", "b", "c");
    const zones: readonly (() => Value | undefined)[] = [
      () => ({ zone: index % 3 }),
      () => ({ zone: 0 }),
      () => ({ joined: [{ region: true }, literal(letter)] }),
      () => this.text("us-east-1a", "us-east-1b", "us-east-1c"),
      () => undefined,
    ];
    return this.add("subnet", {
      vpc,
      cidr: this.text(range(22), range(23), range(24)),
      zone: this.pick(...zones)(),
      mapsPublicIp: this.optional("true", "false"),
      tags: this.tags(),
    });
  }

  addNat(subnet: string): string {
    return this.add("nat", {
      subnet: id(subnet),
      connectivity: this.optional("public", "private"),
      allocation: this.optional("eipalloc-1"),
    });
  }

  addPeering(vpc: string, others: readonly string[]): string {
    const outside = literal("vpc-0123456789abcdef0");
    const [other] = others;
    const peer: Value = other === undefined || this.chance(4) ? outside : id(other);
    const isAsked = other !== undefined && this.chance(3);
    return this.add(
      "peering",
      isAsked ? { vpc: id(other), peer: id(vpc) } : { vpc: id(vpc), peer },
    );
  }

  addRoutes(
    table: string,
    to: Readonly<Record<"gateway" | "nat" | "peering", string | undefined>>,
  ): void {
    // A table has one route to a destination.
    const destinations = [
      ["0.0.0.0/0", "10.7.0.0/16"],
      ["10.9.0.0/16", "10.9.0.0/17"],
    ];
    for (const destination of destinations) {
      if (this.chance(3)) continue;
      const { gateway, nat, peering } = to;
      const targets: Attributes[] = [
        { transit: literal("tgw-1") },
        ...(gateway ? [{ gateway: id(gateway) }] : []),
        ...(nat ? [{ nat: id(nat) }, { nat: id(nat) }] : []),
        ...(peering ? [{ peering: id(peering) }] : []),
      ];
      if (gateway && nat && this.chance(4)) {
        const when = this.condition();
        targets.unshift({
          gateway: { when, yes: id(gateway), no: undefined },
          nat: { when, yes: undefined, no: id(nat) },
        });
      }
      const target = this.pick(...targets);
      this.add("route", { table: id(table), destination: this.text(...destination), ...target });
    }
  }

  addEndpoint(vpc: string, tables: readonly string[]): void {
    const names = ["com.amazonaws.us-east-1.s3", "com.amazonaws.us-east-1.dynamodb"];
    const anywhere: Value = {
      joined: [literal("com.amazonaws."), { region: true }, literal(".s3")],
    };
    this.add("endpoint", {
      vpc: id(vpc),
      service: this.chance(2) ? anywhere : this.text(...names),
      type: this.optional("Gateway", "Interface"),
      tables: this.someOf(tables),
    });
  }

  addGroups(vpcs: readonly string[], subnets: readonly string[]): void {
    const groups = Array.from({ length: this.pick(0, 1, 2) }, () =>
      this.add("group", {
        vpc: this.oneOf(vpcs),
        name: this.optional("clickhouse", "other"),
        description: this.text("Access", "ClickHouse"),
        ingress: { blocks: this.rules() },
        egress: { blocks: this.rules() },
        tags: this.tags(),
      }),
    );
    if (groups.length > 0 && this.chance(2)) {
      const source = this.chance(3) ? { source: this.oneOf(groups) } : { cidr: this.range() };
      this.add("ingress", { group: this.oneOf(groups), ...this.ports(), ...source });
    }
    if (this.chance(2)) {
      this.add("balancer", {
        type: this.optional("network", "application"),
        subnets: { list: [id(this.pick(...subnets))] },
        groups: this.someOf(groups),
        tags: this.tags(),
      });
    }
  }

  rules(): readonly Block[] {
    return Array.from({ length: this.pick(0, 1, 2) }, () => ({
      attributes: { ...this.ports(), cidr: this.range() },
      ...this.perhaps(4),
    }));
  }

  ports(): Attributes {
    return {
      protocol: this.text("tcp", "tcp", "udp"),
      from: this.text("8443", "8000"),
      to: this.text("8443", "9440"),
    };
  }

  range(): Value {
    return this.text("10.9.0.0/16", "10.9.0.0/17", "0.0.0.0/0", "10.0.0.0/8");
  }

  addRole(): void {
    const account = () => this.text("426924874929", "662591887723", "111122223333");
    const role = this.add("role", {
      name: this.optional("ClickHouseManagementRole", "other"),
      path: this.optional("/", "/vendors/"),
      trust: {
        document: Array.from({ length: this.pick(1, 2) }, () => ({
          effect: this.text("Allow", "Allow", "Deny"),
          action: this.text("sts:AssumeRole", "sts:TagSession"),
          account: account(),
          ...this.perhaps(6),
          ...(this.chance(2) && { externalId: this.text("4b1c9f0e", "4b1c9f0e") }),
        })),
      },
      managed: this.chance(3)
        ? { list: [literal("arn:aws:iam::aws:policy/AdministratorAccess")] }
        : undefined,
      tags: this.tags(),
    });
    if (this.chance(3)) return;
    const statement = () => ({
      ...this.perhaps(5),
      effect: this.text("Allow", "Allow", "Deny"),
      action: this.text("eks:*", "eks:CreateCluster", "s3:*"),
      resource: this.text("*", "arn:aws:eks:*:*:cluster/clickhouse-cloud-a"),
    });
    this.add("policy", {
      role: id(role),
      name: literal("grants"),
      document: { document: Array.from({ length: this.pick(1, 2) }, statement) },
    });
  }
}
