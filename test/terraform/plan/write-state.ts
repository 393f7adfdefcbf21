import { createHash } from "node:crypto";
import type { Declaration } from "../../../src/graph/declaration.ts";
import { text } from "../../../src/value/make.ts";
import type { Reference } from "../../../src/value/reason.ts";
import type { Value } from "../../../src/value/value.ts";
import { declaredIn, type Given, identity, moduleOf } from "./write-plan.ts";
import { type Json, plannedResource } from "./write-values.ts";

/**
 * The state after Terraform has created a project, as `terraform show -json` prints it: everything is known,
 * ids are AWS's own. Undefined if that cannot be told, as of what a data source reads.
 */
export function writeState(texts: ReadonlyMap<string, string>, vars: Given): string | undefined {
  const declared = declaredIn(texts, vars);
  const resources = declared?.found.filter(({ mode }) => mode === "resource");
  if (!resources || resources.length < (declared?.found.length ?? 0)) return undefined;
  const byInstance = new Map(resources.map((one) => [one.instance, one]));
  const made = resources.map((declaration) => ({
    declaration,
    own: appliedTo(declaration, byInstance),
  }));
  if (made.some(({ own }) => Object.keys(own.left).length > 0)) return undefined;
  const values = new Map(made.map(({ declaration, own }) => [declaration.instance, own.values]));
  for (const { declaration, own } of made) addToOwners(declaration, own.values, values);
  const root = moduleOf("", resources, (declaration) => ({
    ...identity(declaration),
    values: values.get(declaration.instance) ?? {},
    sensitive_values: {},
  }));
  return JSON.stringify({
    format_version: "1.0",
    terraform_version: "1.11.4",
    values: { root_module: root },
  });
}

const PREFIX: Readonly<Record<string, string>> = {
  ...{ aws_vpc: "vpc", aws_subnet: "subnet", aws_route_table: "rtb", aws_internet_gateway: "igw" },
  ...{ aws_nat_gateway: "nat", aws_vpc_endpoint: "vpce", aws_vpc_peering_connection: "pcx" },
  ...{ aws_security_group: "sg", aws_eip: "eipalloc", aws_egress_only_internet_gateway: "eigw" },
  ...{ aws_vpn_gateway: "vgw", aws_default_route_table: "rtb", aws_default_security_group: "sg" },
};

const OF_VPC: Readonly<Record<string, string>> = {
  default_route_table_id: "rtb",
  main_route_table_id: "rtb",
  default_security_group_id: "sg",
};

const hash = (seed: string) => createHash("sha1").update(seed).digest("hex").slice(0, 17);

/** The text that AWS makes for an attribute; undefined where it is no id. */
function madeBy({ instance, attribute }: Reference, type: string): string | undefined {
  if (attribute === "id" && PREFIX[type]) return `${PREFIX[type]}-${hash(instance)}`;
  if (attribute === "id" || attribute === "arn") return `${type}/${hash(instance)}/${attribute}`;
  // The main table is the one that is made with the VPC.
  const prefix = type === "aws_vpc" ? OF_VPC[attribute] : undefined;
  return prefix && `${prefix}-${hash(`${instance} ${prefix}`)}`;
}

type Fields = Record<string, Json>;

/** Types that take over something, whose id they have. */
const SAME_ID: Readonly<Record<string, string>> = {
  aws_vpc_peering_connection_accepter: "vpc_peering_connection_id",
  aws_default_route_table: "default_route_table_id",
};

function appliedTo(declaration: Declaration, byInstance: ReadonlyMap<string, Declaration>) {
  const known = (value: Value): Value => {
    if (value.kind === "list") return { ...value, items: value.items.map(known) };
    if (value.kind === "object") {
      return {
        ...value,
        entries: new Map([...value.entries].map(([key, entry]) => [key, known(entry)])),
      };
    }
    if (value.kind !== "unknown") return value;
    const reference = value.identity?.reference;
    const other = reference && byInstance.get(reference.instance);
    const shared = other && reference.attribute === "id" && SAME_ID[other.type];
    const same = shared && other.attribute(shared);
    if (same) return known(same);
    const made = reference && other && madeBy(reference, other.type);
    if (made) return text(made);
    const parts = value.parts?.map((part) => (typeof part === "string" ? text(part) : known(part)));
    return parts?.every((part) => part.kind === "string")
      ? text(parts.map((part) => (part.kind === "string" ? part.value : "")).join(""))
      : value;
  };
  const { names, type, instance } = declaration;
  const applied: Declaration = {
    ...declaration,
    region: declaration.region,
    defaultTags: declaration.defaultTags,
    attribute: (name) => {
      const value = declaration.attribute(name);
      return value && known(value);
    },
  };
  const { after, unknown } = plannedResource(applied);
  const left = Object.keys(unknown as Fields).filter((name) => names.includes(name));
  const values: Fields = { ...(after as Fields) };
  for (const attribute of ["id", "arn", ...(type === "aws_vpc" ? Object.keys(OF_VPC) : [])]) {
    values[attribute] ??= madeBy({ instance, attribute }, type) ?? null;
  }
  const shared = SAME_ID[type];
  if (shared !== undefined) values["id"] = values[shared] ?? null;
  if (type === "aws_vpc") values["enable_dns_hostnames"] ??= false;
  for (const name of LISTS[type] ?? []) values[name] ??= [];
  return { values, left };
}

const LISTS: Readonly<Record<string, readonly string[]>> = {
  aws_route_table: ["route"],
  aws_security_group: ["ingress", "egress"],
};

/** AWS lists what resources of their own add to a table or group as if it were written there. */
function addToOwners(
  declaration: Declaration,
  values: Fields,
  all: ReadonlyMap<string, Fields>,
): void {
  const owner = [...all.values()].find(({ id }) =>
    [values["route_table_id"], values["security_group_id"]].includes(id ?? ""),
  );
  if (!owner) return;
  const add = (name: string, item: Fields) => {
    owner[name] = [...((owner[name] ?? []) as readonly Json[]), item];
  };
  if (declaration.type === "aws_route")
    add("route", { ...values, cidr_block: values["destination_cidr_block"] ?? "" });
  if (declaration.type === "aws_security_group_rule") add(String(values["type"]), values);
}
