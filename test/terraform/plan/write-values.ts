import type { Declaration } from "../../../src/graph/declaration.ts";
import type { Value } from "../../../src/value/value.ts";

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A value as a plan has it. */
export interface Planned {
  /** Undefined where nothing is known. */
  readonly after: Json | undefined;
  /** Undefined where nothing is unknown. */
  readonly unknown: Json | undefined;
  readonly sensitive: Json | undefined;
}

const UNKNOWN: Planned = { after: undefined, unknown: true, sensitive: undefined };

/** What Terraform would print of a value in `after`, `after_unknown` and `after_sensitive`. */
export function plannedValue(value: Value, name: string): Planned {
  const secret = value.sensitive ? { sensitive: true } : {};
  if (value.kind === "unknown") return { ...UNKNOWN, ...secret };
  if (value.kind === "list") {
    const items = value.items.map((item) => plannedValue(item, name));
    return {
      after: items.map(({ after }) => after ?? null),
      unknown: items.some(({ unknown }) => unknown)
        ? items.map(({ unknown }) => unknown ?? false)
        : undefined,
      sensitive: undefined,
      ...secret,
    };
  }
  if (value.kind === "object") {
    if (value.open || value.symbols) return { ...UNKNOWN, ...secret };
    return { ...objectOf([...value.entries]), ...secret };
  }
  if (value.kind === "null") return { after: null, unknown: undefined, sensitive: undefined };
  return {
    after: asProvider(value.value, name),
    unknown: undefined,
    sensitive: undefined,
    ...secret,
  };
}

function objectOf(entries: readonly (readonly [string, Value])[]): Planned {
  const parts = entries.map(([name, value]) => [name, plannedValue(value, name)] as const);
  const pick = (key: keyof Planned) => {
    const found = parts.flatMap(([name, part]) =>
      part[key] === undefined ? [] : [[name, part[key]]],
    );
    return found.length === 0 ? undefined : Object.fromEntries(found);
  };
  return { after: pick("after") ?? {}, unknown: pick("unknown"), sensitive: pick("sensitive") };
}

/** The provider's types; everything else is as it is written. */
function asProvider(value: string | number | boolean, name: string): Json {
  if (/^(from|to)_port$/.test(name)) return Number(value);
  if (/^(self|internal|map_public_ip_on_launch|enable_dns_\w+)$/.test(name))
    return String(value) === "true";
  return typeof value === "boolean" || /_length$/.test(name) ? value : String(value);
}

/** What the provider adds inside blocks: attributes that nobody writes are empty, not absent. */
const IN_BLOCKS: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
  ingress: {
    description: "",
    cidr_blocks: [],
    ipv6_cidr_blocks: [],
    prefix_list_ids: [],
    security_groups: [],
    self: false,
  },
  egress: {
    description: "",
    cidr_blocks: [],
    ipv6_cidr_blocks: [],
    prefix_list_ids: [],
    security_groups: [],
    self: false,
  },
  route: {
    ...{ cidr_block: "", ipv6_cidr_block: "", destination_prefix_list_id: "", gateway_id: "" },
    ...{
      nat_gateway_id: "",
      network_interface_id: "",
      transit_gateway_id: "",
      local_gateway_id: "",
    },
    ...{
      vpc_endpoint_id: "",
      vpc_peering_connection_id: "",
      egress_only_gateway_id: "",
      carrier_gateway_id: "",
      core_network_arn: "",
    },
  },
};

/** What the provider makes of attributes that are not written: a value, or `undefined` for one that only AWS knows. */
const UNWRITTEN: Readonly<Record<string, Readonly<Record<string, Json | undefined>>>> = {
  aws_vpc: {
    enable_dns_support: true,
    enable_dns_hostnames: undefined,
    instance_tenancy: "default",
    main_route_table_id: undefined,
    default_route_table_id: undefined,
    ipv6_netmask_length: null,
  },
  aws_subnet: {
    map_public_ip_on_launch: false,
    availability_zone: undefined,
    availability_zone_id: undefined,
    ipv6_native: false,
    ipv6_cidr_block: null,
  },
  aws_route_table: { route: undefined, propagating_vgws: undefined },
  aws_default_route_table: { route: undefined, vpc_id: undefined },
  aws_route: {
    instance_id: undefined,
    network_interface_id: undefined,
    destination_ipv6_cidr_block: null,
    gateway_id: null,
    nat_gateway_id: null,
    state: undefined,
  },
  aws_security_group: {
    ingress: undefined,
    egress: undefined,
    description: "Managed by Terraform",
    revoke_rules_on_delete: false,
  },
  aws_security_group_rule: {
    self: false,
    source_security_group_id: undefined,
    ipv6_cidr_blocks: null,
    security_group_rule_id: undefined,
  },
  aws_vpc_endpoint: {
    vpc_endpoint_type: "Gateway",
    policy: undefined,
    route_table_ids: undefined,
    subnet_ids: undefined,
    security_group_ids: undefined,
    prefix_list_id: undefined,
  },
  aws_nat_gateway: { connectivity_type: "public", allocation_id: null, private_ip: undefined },
  aws_vpc_peering_connection: {
    peer_region: undefined,
    peer_owner_id: undefined,
    accept_status: undefined,
  },
  aws_iam_role: {
    path: "/",
    max_session_duration: 3600,
    managed_policy_arns: undefined,
    inline_policy: undefined,
    name_prefix: undefined,
    description: "",
  },
};

const NOTHING: Planned = { after: undefined, unknown: undefined, sensitive: undefined };

/** All attributes of a resource as the AWS provider would plan to create it. */
export function plannedResource(declaration: Declaration): Planned {
  const written = declaration.names.flatMap((name) => {
    const value = declaration.attribute(name);
    return value ? [[name, blocksFilled(name, plannedValue(value, name))] as const] : [];
  });
  const parts = new Map<string, Planned>(written);
  for (const name of ["id", "arn", "owner_id"]) if (!parts.has(name)) parts.set(name, UNKNOWN);
  const unwritten = declaration.mode === "resource" ? UNWRITTEN[declaration.type] : undefined;
  for (const [name, value] of Object.entries(unwritten ?? {})) {
    if (parts.has(name)) continue;
    parts.set(name, value === undefined ? UNKNOWN : { ...NOTHING, after: value });
  }
  if (declaration.mode === "resource") parts.set("tags_all", allTags(declaration));
  const entries = [...parts];
  const pick = (key: keyof Planned): Json =>
    Object.fromEntries(
      entries.flatMap(([name, part]) => (part[key] === undefined ? [] : [[name, part[key]]])),
    );
  return { after: pick("after"), unknown: pick("unknown"), sensitive: pick("sensitive") };
}

/** Sets of blocks come in an order of the provider's own, and complete. */
function blocksFilled(name: string, { after, unknown, sensitive }: Planned): Planned {
  const filled = IN_BLOCKS[name];
  if (!filled || !Array.isArray(after)) return { after, unknown, sensitive };
  const masks = Array.isArray(unknown) ? unknown.toReversed() : undefined;
  return {
    after: after
      .map((item, at) => {
        const mask = Array.isArray(unknown) ? unknown[at] : undefined;
        const hidden = typeof mask === "object" && mask !== null ? Object.keys(mask) : [];
        const empty = Object.fromEntries(
          Object.entries(filled).filter(([key]) => !hidden.includes(key)),
        );
        return { ...empty, ...(item as object) };
      })
      .toReversed(),
    unknown: masks,
    sensitive,
  };
}

function allTags({ attribute, defaultTags }: Declaration): Planned {
  const own = attribute("tags");
  if (own?.kind === "unknown") return UNKNOWN;
  const entries = [...defaultTags.entries, ...(own?.kind === "object" ? own.entries : [])];
  const isOpen =
    defaultTags.open ?? (own?.kind === "object" ? (own.open ?? own.symbols) : undefined);
  return isOpen ? UNKNOWN : objectOf(entries);
}
