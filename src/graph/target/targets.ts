import { doubtOf, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import type { Network, Thing } from "../thing.ts";
import { type Choice, choicesOf } from "./choose.ts";
import { givenOf } from "./given.ts";
import { hidingModules } from "./hiding-modules.ts";
import { BYOC_TAG } from "./marked.ts";

export interface Targets {
  readonly targets: readonly Thing[];
  /** Full sentences: why there is no target, or why there are several. */
  readonly notices: readonly string[];
  /** Full sentences: which of the given addresses name nothing. */
  readonly misuse: readonly string[];
}

const choices = new WeakMap<Thing, Choice>();

/** The choice behind a target. */
export function choiceBehind(target: Thing): Choice {
  const choice = choices.get(target);
  if (!choice) throw new Error(`${target.id} is not a target`);
  return choice;
}

export const targetsOf = remember((network: Network): Targets => {
  const targets = choicesOf(network).map((choice) => {
    const entity = network.make("Target", partsOf(choice));
    choices.set(entity, choice);
    return entity;
  });
  const found = choicesOf(network);
  return {
    targets,
    notices: found.length === 0 ? [noneFound(network)] : severalFound(found),
    misuse: givenOf(network).unmatched.map(
      (address) => `No VPC or subnet in the scanned code has the address \`${address}\`.`,
    ),
  };
});

function partsOf({ network, vpc, chosen }: Choice) {
  if (!vpc) {
    const [first] = givenOf(network).subnets;
    const address = first?.address ?? "target";
    return {
      id: "Target()",
      address,
      root: first?.root ?? ".",
      ...(first?.origin && { origin: first.origin }),
    };
  }
  const { address, root, many, declaration, origin, outside } = vpc;
  const guard = together([
    declaration && !outside ? doubtOf(declaration) : undefined,
    chosen.because,
  ]);
  return {
    id: `Target(${vpc.id})`,
    address,
    root,
    many,
    ...(guard && { guard }),
    ...(declaration && { declaration }),
    ...(origin && { origin }),
  };
}

function noneFound(network: Network): string {
  const declared = network.things("Vpc");
  const vpcs = declared.length > 0 ? [...declared, ...hidingModules(network)] : [];
  if (vpcs.length > 1) {
    return `Several VPCs may be meant for ClickHouse, and none is marked: ${listed(vpcs)}. Tag the one that is meant \`${BYOC_TAG} = "true"\`, or ${howToName(vpcs)}.`;
  }
  const hiding = hidingModules(network);
  if (hiding.length > 1) {
    return `No VPC is declared in the scanned code, but modules whose source is not on disk may make some: ${listed(hiding)}. Run \`terraform init -backend=false\`, so that they can be read.`;
  }
  const outside = network.outsiders("Vpc");
  return outside.length > 0
    ? `No VPC is declared in the scanned code; it refers to ${listed(outside)}. To judge one of them as far as the code tells, ${howToName(outside)}.`
    : "No VPC is declared in the scanned code, so there is no BYOC network to judge.";
}

function severalFound(found: readonly Choice[]): readonly string[] {
  if (found.length < 2) return [];
  const vpcs = found.flatMap(({ vpc }) => vpc ?? []);
  const sure = found.every(({ chosen }) => chosen.truth === true);
  return [
    sure
      ? `Several VPCs are marked for ClickHouse, and each is judged: ${listed(vpcs)}.`
      : `Several VPCs may be meant for ClickHouse: ${listed(vpcs)}. To choose one, ${howToName(vpcs)}.`,
  ];
}

const SHOWN = 5;

type Named = Pick<Thing, "address" | "root">;

/** With their roots where they are not all in the same one. */
function listed(vpcs: readonly Named[]): string {
  const names = vpcs
    .slice(0, SHOWN)
    .map(
      ({ address, root }) =>
        `\`${address}\`${inOneRoot(vpcs) || root === "." ? "" : ` in ${root}`}`,
    );
  const rest = vpcs.length - names.length;
  return `${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

const inOneRoot = (vpcs: readonly Named[]) => new Set(vpcs.map(({ root }) => root)).size < 2;

/** The option that chooses the first of them, for the user to copy. */
function howToName(vpcs: readonly Named[]): string {
  const [first] = vpcs;
  if (!first) return "pass `--target ADDRESS`";
  const { address, root } = first;
  return `pass for example \`--target '${inOneRoot(vpcs) ? "" : `${root}:`}${address}'\``;
}
