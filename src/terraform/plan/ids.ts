import type { Reference } from "../../value/reason.ts";
import type { Document, Planned } from "./document.ts";
import { fieldsOf, textOf } from "./fields.ts";

/** What has an id that AWS makes, under which everything else refers to it. */
const OWNERS: ReadonlySet<string> = new Set([
  ...["aws_vpc", "aws_default_vpc", "aws_subnet", "aws_default_subnet", "aws_route_table"],
  ...["aws_internet_gateway", "aws_egress_only_internet_gateway", "aws_nat_gateway"],
  ...["aws_vpc_endpoint", "aws_vpc_peering_connection", "aws_security_group"],
  ...["aws_default_security_group", "aws_vpn_gateway", "aws_eip", "aws_network_interface"],
  ...["aws_instance", "aws_ec2_transit_gateway", "aws_ec2_carrier_gateway", "aws_iam_policy"],
]);

/** What a VPC says of things that AWS makes with it; an id that a resource has counts before these. */
const OF_VPC = ["default_route_table_id", "main_route_table_id", "default_security_group_id"];

const MADE_BY_AWS = /^[a-z]+(?:-[a-z]+)*-[0-9a-f]{8,17}$/;

/** What has an id or, as policies do, an ARN that is known; what two resources have is nobody's. */
export function idsIn(
  { instances }: Document,
  instanceOf: (address: string) => string,
): ReadonlyMap<string, Reference> {
  const found = new Map<string, Reference>();
  const several = new Set<string>();
  const add = (one: Planned, attribute: string, isWeak: boolean): void => {
    const id = textOf(fieldsOf(one.values).get(attribute));
    if (id === undefined || !(MADE_BY_AWS.test(id) || attribute === "arn")) return;
    if (!found.has(id)) found.set(id, { instance: instanceOf(one.address), attribute });
    else if (!isWeak) several.add(id);
  };
  const owners = instances.filter(({ mode, type }) => mode === "resource" && OWNERS.has(type));
  for (const one of owners) add(one, one.type === "aws_iam_policy" ? "arn" : "id", false);
  for (const one of owners) for (const attribute of OF_VPC) add(one, attribute, true);
  for (const id of several) found.delete(id);
  return found;
}
