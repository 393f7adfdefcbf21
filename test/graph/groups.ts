import { cidrEntity } from "../../src/graph/cidr-entity.ts";
import type { Declaration } from "../../src/graph/declaration.ts";
import { number } from "../../src/value/make.ts";
import type { Value } from "../../src/value/value.ts";
import { graphOf, type Shown, shown } from "./ask.ts";
import { type Body, declare, type Marks, reasonFor, ref } from "./declare.ts";

/** A security group in a VPC that is peered, and rules for it. */
export const VPC = declare("aws_vpc.byoc", { cidr_block: "10.0.0.0/16" });
export const PEER = declare("aws_vpc.peer", { cidr_block: "10.1.0.0/16" });
export const G = "aws_security_group.g";
export const group = (body: Body = {}, marks: Marks = {}) =>
  declare(G, { vpc_id: ref("aws_vpc.byoc"), ...body }, marks);
export const block = (body: Body) => ({ protocol: "tcp", from_port: 8443, to_port: 8443, ...body });
export const ingress = (...blocks: readonly Body[]) =>
  group({ ingress: blocks.map(block) as never });
export const PEERS = { cidr_blocks: ["10.1.0.0/16"] };
/** A rule of its own, of the first generation. */
export const old = (body: Body, marks: Marks = {}) =>
  declare(
    "aws_security_group_rule.r",
    { security_group_id: ref(G), type: "ingress", ...block(body) },
    marks,
  );
/** A rule of its own, of the second generation. */
export const own = (body: Body, marks: Marks = {}) =>
  declare(
    "aws_vpc_security_group_ingress_rule.r",
    { security_group_id: ref(G), ip_protocol: "tcp", from_port: 8443, to_port: 8443, ...body },
    marks,
  );
export const guard = reasonFor("var.on");

/** Whether a group or load balancer lets a range in on 8443. */
export function admitted(
  declarations: readonly Declaration[],
  address: string,
  cidr: Value,
): Shown {
  const thing = graphOf(declarations).find(address);
  const range = cidrEntity({ id: "asked", text: cidr, version: 4, within: thing });
  return shown(thing.call("admits", [range, number(8443)]));
}
