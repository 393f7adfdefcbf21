import fc from "fast-check";

/** Something that the code says, or does not say although it is so. */
export interface Choice<T> {
  readonly is: T;
  readonly how: "said" | "named" | "unsaid";
}

/** How many there are: exactly one, one or none by a condition, or any number of a template. */
export interface Existence {
  readonly how: "certain" | "guarded" | "many";
  readonly count: number;
}

/** A network of which some is not known, and what it really is. Numbers are indices of other parts. */
export interface World {
  readonly vpcs: readonly { exists: Existence; tag: Choice<boolean>; cidr: Choice<string> }[];
  readonly tables: readonly {
    exists: Existence;
    vpc: number;
    inline: readonly Target[];
    open: boolean;
  }[];
  readonly subnets: readonly Subnet[];
  readonly associations: readonly {
    exists: Existence;
    subnet: Choice<number>;
    table: Choice<number>;
  }[];
  readonly routes: readonly {
    exists: Existence;
    table: Choice<number>;
    to: Choice<string>;
    target: Target;
  }[];
  readonly main: readonly { exists: Existence; vpc: Choice<number>; table: Choice<number> }[];
  readonly endpoints: readonly {
    exists: Existence;
    vpc: Choice<number>;
    tables: Choice<readonly number[]>;
  }[];
  readonly tags: readonly { exists: Existence; subnet: Choice<number>; key: Choice<string> }[];
  readonly peerings: readonly { exists: Existence; vpc: Choice<number>; peer: Choice<number> }[];
  readonly groups: readonly Group[];
  readonly rules: readonly (Rule & { exists: Existence; group: Choice<number> })[];
  readonly balancers: readonly {
    exists: Existence;
    type: Choice<string>;
    subnet: Choice<number>;
    groups: Choice<readonly number[]>;
  }[];
  /** What the modules are given that cannot be read, and what they add. */
  readonly hidden: Hidden;
}

interface Group {
  readonly exists: Existence;
  readonly vpc: Choice<number>;
  readonly tag: Choice<boolean>;
  readonly inline: readonly Rule[];
  readonly open: boolean;
}

export interface Rule {
  readonly direction: Choice<string>;
  readonly protocol: Choice<string>;
  readonly to: Choice<number>;
  readonly cidr: Choice<string>;
}

interface Subnet {
  readonly exists: Existence;
  readonly vpc: Choice<number>;
  readonly tag: Choice<boolean>;
  readonly elb: boolean;
  readonly zone: Choice<string>;
}

export interface Hidden {
  readonly vpc: boolean;
  readonly table: boolean;
  readonly subnet: boolean;
  readonly adds: readonly ("endpoint" | "route" | "association" | "tag" | "subnet" | "main")[];
}

export interface Target {
  readonly through: Choice<"igw" | "vgw"> | "nat" | "peering" | "declared peering" | "transit";
}

const exists: fc.Arbitrary<Existence> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Existence>({ how: "certain", count: 1 }) },
  { weight: 1, arbitrary: fc.nat(1).map((count): Existence => ({ how: "guarded", count })) },
  { weight: 1, arbitrary: fc.nat(2).map((count): Existence => ({ how: "many", count })) },
);
const here = fc.constant<Existence>({ how: "certain", count: 1 });
const choice = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Choice<T>> =>
  fc.record({
    is: value,
    how: fc.oneof(
      { weight: 4, arbitrary: fc.constant("said" as const) },
      { weight: 1, arbitrary: fc.constantFrom("named" as const, "unsaid" as const) },
    ),
  });
const some = <T>(value: fc.Arbitrary<T>, maxLength: number) => fc.array(value, { maxLength });
const target: fc.Arbitrary<Target> = fc.record({
  through: fc.oneof(
    choice(fc.constantFrom("igw" as const, "vgw" as const)),
    fc.constantFrom(
      "nat" as const,
      "nat" as const,
      "peering" as const,
      "declared peering" as const,
      "transit" as const,
    ),
  ),
});
const index = fc.nat(2);
/** Mostly one VPC, since tables serve their own VPC only. */
const owner = fc.nat(7).map((n) => (n === 0 ? 1 : 0));
const ranges = fc.constantFrom("0.0.0.0/0", "0.0.0.0/0", "0.0.0.0/1", "128.0.0.0/1", "10.9.0.0/16");

const rule = {
  direction: choice(fc.constantFrom("ingress", "ingress", "egress")),
  protocol: choice(fc.constantFrom("tcp", "tcp", "-1", "udp")),
  to: choice(fc.constantFrom(8443, 9440)),
  cidr: choice(fc.constantFrom("10.0.0.0/16", "10.9.0.0/16", "10.9.0.0/17", "10.0.0.0/8")),
};

export const world: fc.Arbitrary<World> = fc.record({
  vpcs: fc.array(
    fc.record({
      exists,
      tag: choice(fc.boolean()),
      cidr: choice(fc.constantFrom("10.0.0.0/16", "10.9.0.0/16")),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  peerings: some(fc.record({ exists, vpc: choice(owner), peer: choice(index) }), 2),
  groups: some(
    fc.record({
      exists,
      vpc: choice(owner),
      tag: choice(fc.boolean()),
      inline: some(fc.record(rule), 2),
      open: fc.nat(5).map((n) => n === 0),
    }),
    2,
  ),
  rules: some(fc.record({ exists, group: choice(index), ...rule }), 2),
  balancers: some(
    fc.record({
      exists,
      type: choice(fc.constantFrom("network", "network", "application")),
      subnet: choice(index),
      groups: choice(some(index, 2)),
    }),
    1,
  ),
  tables: fc.array(
    fc.record({ exists, vpc: owner, inline: some(target, 1), open: fc.nat(5).map((n) => n === 0) }),
    { minLength: 1, maxLength: 3 },
  ),
  subnets: fc.array(
    fc.record({
      exists,
      vpc: choice(owner),
      tag: choice(fc.boolean()),
      elb: fc.boolean(),
      zone: choice(fc.constantFrom("us-east-1a", "us-east-1b")),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  associations: some(fc.record({ exists, subnet: choice(index), table: choice(index) }), 3),
  routes: some(fc.record({ exists, table: choice(index), to: choice(ranges), target }), 3),
  main: some(fc.record({ exists: here, vpc: choice(owner), table: choice(index) }), 1),
  endpoints: some(fc.record({ exists, vpc: choice(owner), tables: choice(some(index, 2)) }), 1),
  tags: some(
    fc.record({
      exists,
      subnet: choice(index),
      key: choice(fc.constantFrom("clickhouse-byoc", "kubernetes.io/role/elb", "other")),
    }),
    1,
  ),
  hidden: fc.record({
    vpc: fc.nat(3).map((n) => n === 0),
    table: fc.nat(3).map((n) => n === 0),
    subnet: fc.nat(3).map((n) => n === 0),
    adds: some(
      fc.constantFrom("endpoint", "route", "association", "tag", "subnet", "main"),
      2,
    ) as fc.Arbitrary<Hidden["adds"]>,
  }),
});
