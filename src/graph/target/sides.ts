import { type Edge, leadingTo, unsure } from "../edge.ts";
import { otherEnd, touches } from "../facts/peering.ts";
import { both, either, type Judgement } from "../judgement.ts";
import { reason, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import type { Thing } from "../thing.ts";
import { choicesOf } from "./choose.ts";

/** The two ends of a connection, as ClickHouse sees them. */
export interface Sides {
  readonly byoc: Edge;
  readonly peer: Edge;
  /** Whether one end is the VPC of a target. */
  readonly touches: Judgement;
}

/** Where both ends are BYOC VPCs, the first that is a target counts as such, and the other one as its peer. */
export const sidesOf = remember((peering: Thing): Sides => {
  const found = choicesOf(peering.network).flatMap(({ vpc, chosen }) =>
    vpc ? [{ vpc, holds: both([chosen, touches(peering, vpc)]) }] : [],
  );
  const judgement = either(found.map(({ holds }) => holds));
  const first = found.find(({ holds }) => holds.truth !== false);
  if (first?.holds.truth === true) {
    const byoc = leadingTo(first.vpc, peering.origin);
    const peer = otherEnd(peering, first.vpc);
    return { byoc, peer, touches: judgement };
  }
  const because = together([judgement.because]) ?? untouched(peering);
  const edge = unsure(because, peering.origin);
  return { byoc: edge, peer: edge, touches: judgement };
});

const untouched = (peering: Thing) =>
  reason(
    `\`${peering.address}\` does not touch a BYOC VPC.`,
    peering.address,
    "Pass `--target` if it does.",
    peering.origin?.span,
  );
