import { written } from "../attribute.ts";
import { doubted, type Edge, leadingTo, nowhere, oneOf, via } from "../edge.ts";
import { type Judgement, NO, undecided, YES } from "../judgement.ts";
import { indexed } from "../members.ts";
import { openingOf } from "../missing-module.ts";
import { doubtOf, reason, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import { type Aliases, resolve } from "../resolve.ts";
import type { Network, Piece, Thing } from "../thing.ts";
import { vpcOf } from "./vpc-of.ts";

/**
 * The route table in effect on a subnet: its own association, else the main table of its VPC.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html
 */
export const tableOf = remember((subnet: Thing): Edge => {
  const own = associationsOf(subnet.network)(subnet);
  // A subnet has one association at most, so that nothing unseen adds another.
  if (own.certain.length > 0) return oneOf(own.certain, undefined);
  const main = via(vpcOf(subnet), mainTableOf);
  const hidden = together([own.open, openingOf(subnet)]);
  const because = together([...own.possible.map((each) => each.because), hidden]);
  if (!because) return main;
  const choice = oneOf([main, ...own.possible.map(({ member }) => member)], because);
  return hidden ? doubted(choice, hidden, true) : choice;
});

/** Which table subnets of a VPC use that have no association of their own. */
export const mainTableOf = remember((vpc: Thing): Edge => {
  const { network } = vpc;
  const own = mainAssociationsOf(network)(vpc);
  if (own.certain.length > 0) return oneOf(own.certain, undefined);
  const made = leadingTo(network.defaultTable(vpc));
  // The default table of a VPC outside the code stands for its main table, whichever that is.
  const hidden = vpc.outside ? own.open : together([own.open, openingOf(vpc)]);
  const because = together([...own.possible.map((each) => each.because), hidden]);
  if (!because) return made;
  const choice = oneOf([made, ...own.possible.map(({ member }) => member)], because);
  return hidden ? doubted(choice, hidden, true) : choice;
});

/** Whether a table is the main one of a VPC. A main table outside the code may be any table. */
export function isMainOf(table: Thing, vpc: Thing): Judgement {
  const main = mainTableOf(vpc);
  if (main.candidates.includes(table)) return main.because ? undecided(main.because) : YES;
  const vague = [...main.candidates, table].find((each) => each.mayBeDeclared);
  const because = together([main.elsewhere ? main.because : undefined, vague?.outside]);
  return because ? undecided(because) : NO;
}

/** The table that the attribute of a declaration names. */
export function tableNamed(
  network: Network,
  root: string,
  value: Parameters<typeof resolve>[0],
): Edge {
  return resolve(value, { network, root, kind: "RouteTable", aliases });
}

const aliases: Aliases = (thing, attribute) => {
  if (thing.type !== "Vpc") return undefined;
  const made = leadingTo(thing.network.defaultTable(thing));
  if (attribute === "default_route_table_id") return made;
  if (attribute !== "main_route_table_id") return undefined;
  // Read before or after the main association is changed, it is another table.
  const replaced = namesMain(thing.network, thing.root);
  return replaced ? doubted(made, replaced, true) : made;
};

export const listedTables = { kind: "RouteTable", aliases };

function namesMain(network: Network, root: string) {
  const found = network
    .pieces("Vpc", "mainAssociation")
    .find(({ declaration }) => declaration.root === root);
  return (
    found &&
    reason(
      `\`${found.declaration.address}\` may have made another table the main one by then.`,
      found.declaration.address,
      "Refer to the route table itself.",
      found.declaration.span,
    )
  );
}

const mainAssociationsOf = remember((network: Network) =>
  indexed(
    network.pieces("Vpc", "mainAssociation").map((piece) => ({
      ...linkOf(piece, tableNamed(network, piece.declaration.root, written(piece, "routeTable"))),
      edge: resolve(written(piece, "vpc"), { network, root: piece.declaration.root, kind: "Vpc" }),
    })),
  ),
);

/** The tables that associations give to a subnet. Associations of a gateway are no business of subnets. */
const associationsOf = remember((network: Network) =>
  indexed(
    network.pieces("RouteTable", "association").map((piece) => {
      const { root } = piece.declaration;
      const subnet = written(piece, "subnet");
      const gateway = written(piece, "gateway");
      const edge = subnet ? resolve(subnet, { network, root, kind: "Subnet" }) : nowhere();
      return {
        ...linkOf(piece, tableNamed(network, root, written(piece, "routeTable"))),
        edge: subnet && gateway ? ambiguous(edge, piece) : edge,
      };
    }),
  ),
);

function linkOf({ declaration }: Piece, member: Edge) {
  const { root, many } = declaration;
  return { member, root, many, doubt: doubtOf(declaration) };
}

/** Only one of the two may be set; which one is, an unknown that may be null leaves open. */
function ambiguous(edge: Edge, { declaration }: Piece): Edge {
  const why = reason(
    `\`${declaration.address}\` names both a subnet and a gateway.`,
    declaration.address,
    "Keep only one of them.",
    declaration.span,
  );
  return doubted(edge, why, false);
}
