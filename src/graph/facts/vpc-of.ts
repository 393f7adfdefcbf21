import { written } from "../attribute.ts";
import { certainOf, doubted, type Edge, leadingTo, nowhere, oneOf, unsure, via } from "../edge.ts";
import { indexed } from "../members.ts";
import { openingOf } from "../missing-module.ts";
import { doubtOf, reason, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import { type Aliases, resolve, resolveOptional } from "../resolve.ts";
import type { Network, Thing } from "../thing.ts";
import { placedIn } from "./placed-in.ts";

/** The VPC that a thing lies in. A thing outside the code lies in a VPC outside the code. */
export const vpcOf = remember((thing: Thing): Edge => {
  if (thing.within) return leadingTo(thing.within);
  switch (thing.type) {
    case "InternetGateway":
      return vpcOfGateway(thing);
    case "NatGateway":
      return vpcOfNat(thing);
    case "LoadBalancer":
      return vpcOfBalancer(thing);
    default:
      return vpcWritten(thing);
  }
});

/** `aws_subnet.a.vpc_id` is the VPC of that subnet, also when a data source read it. */
const aliases: Aliases = (thing, attribute) =>
  attribute === "vpc_id" && thing.type !== "NatGateway" ? vpcOf(thing) : undefined;

const asked = (network: Network, root: string) => ({ network, root, kind: "Vpc", aliases });

function vpcWritten(thing: Thing): Edge {
  const { network, root } = thing;
  const value = thing.body && written(thing, "vpc");
  if (value) return resolve(value, asked(network, root));
  if (!thing.body || !thing.outside) return unsure(thing.outside ?? noVpc(thing));
  // The id by which other resources refer to the VPC of something that a data source reads.
  const key = `${thing.key ?? thing.id}.vpc_id`;
  const outsider = { root, key, address: `${thing.address}.vpc_id`, mayBeDeclared: true };
  return leadingTo(network.outside("Vpc", outsider));
}

function noVpc(thing: Thing) {
  return reason(
    `The code does not say which VPC \`${thing.address}\` lies in.`,
    thing.address,
    "Refer to the VPC.",
    thing.origin?.span,
  );
}

/** Attached by its own attribute, or by an attachment. */
function vpcOfGateway(gateway: Thing): Edge {
  const { network, root } = gateway;
  const own = gateway.body && written(gateway, "vpc");
  if (own) return resolveOptional(own, asked(network, root));
  const attachments = attachmentsOf(network)(gateway);
  const edges = attachments.certain;
  if (edges.length > 0) return oneOf(edges, undefined);
  const possible = attachments.possible.map(({ member }) => member);
  const because = together([
    ...attachments.possible.map((each) => each.because),
    attachments.open,
    openingOf(gateway),
  ]);
  return because ? doubted(oneOf([...possible, nowhere()], because), because, true) : nowhere();
}

/** The VPCs that attachments attach a gateway to, by gateway. */
const attachmentsOf = remember((network: Network) =>
  indexed(
    network.pieces("InternetGateway", "attachment").map((piece) => {
      const { root, many } = piece.declaration;
      return {
        member: resolve(written(piece, "vpc"), asked(network, root)),
        edge: resolve(written(piece, "internetGateway"), {
          network,
          root,
          kind: "InternetGateway",
        }),
        root,
        doubt: doubtOf(piece.declaration),
        many,
      };
    }),
  ),
);

/** A zonal gateway lies where its subnet lies; a regional one names its VPC. */
function vpcOfNat(nat: Thing): Edge {
  const own = nat.body && written(nat, "vpc");
  const subnet = via(subnetOf(nat), vpcOf);
  if (!own) return certainOf(subnet) || subnet.because ? subnet : unsure(nat.outside ?? noVpc(nat));
  const named = resolveOptional(own, asked(nat.network, nat.root));
  return named.because && subnet.candidates.length > 0
    ? oneOf([named, subnet], named.because)
    : named;
}

/** The subnet that a NAT gateway is placed in; none for a regional one. */
export const subnetOf = remember((nat: Thing): Edge => {
  const { network, root } = nat;
  const value = nat.body && written(nat, "subnet");
  if (!value && nat.outside) return unsure(nat.outside);
  return resolveOptional(value, { network, root, kind: "Subnet" });
});

/** All subnets of a load balancer lie in one VPC. */
function vpcOfBalancer(balancer: Thing): Edge {
  const { edges, others } = placedIn(balancer);
  const vpcs = edges.map((edge) => via(edge, vpcOf));
  const known = vpcs.find(certainOf);
  if (known) return known;
  const because = together([others, ...vpcs.map((edge) => edge.because), balancer.outside]);
  const candidates = [...new Set(vpcs.flatMap((edge) => edge.candidates))];
  return { ...unsure(because ?? noVpc(balancer)), candidates };
}
