import type { Span } from "../source/file.ts";
import type { Declaration } from "./declaration.ts";
import { discover, everything } from "./discover.ts";
import type { Entity } from "./fact.ts";
import { allRules } from "./facts/groups.ts";
import { allRoutes } from "./facts/routes.ts";
import { iamNotices } from "./iam/notices.ts";
import { onboardingsOf } from "./iam/onboarding.ts";
import { rolesOf } from "./iam/roles.ts";
import type { Graph } from "./kind.ts";
import { DEFINITIONS } from "./kinds/index.ts";
import { networkOf } from "./network.ts";
import { peeringMisuse, peeringNotices } from "./target/checklist.ts";
import { choiceBehind, targetsOf } from "./target/targets.ts";
import type { GraphOptions, Network, Thing } from "./thing.ts";

/** The graph, and what it takes for the BYOC environment. */
export interface BuiltGraph {
  readonly graph: Graph;
  readonly targets: readonly TargetDescription[];
  /** Full sentences: why there is no target, or why there are several. */
  readonly notices: readonly string[];
  /** Full sentences: which of the given addresses name nothing. */
  readonly misuse: readonly string[];
}

/** A target and how it was found, for the reader of a report. */
export interface TargetDescription {
  readonly kind: "Vpc";
  readonly root: string;
  readonly address: string;
  /** True if nothing but its being the only VPC speaks for it. */
  readonly assumed: boolean;
  /** Undefined when it cannot be told. */
  readonly region: string | undefined;
  /** "tagged `clickhouse-byoc`", "the only VPC" */
  readonly why: string;
  readonly location?: Span;
}

/** Folds declarations into entities. What nobody asks for is not computed. */
export function buildGraph(
  declarations: readonly Declaration[],
  options: GraphOptions = {},
): BuiltGraph {
  const network = networkOf(declarations, DEFINITIONS, options);
  let entities: Graph["entities"] | undefined;
  const graph: Graph = {
    get entities() {
      entities ??= new Map(DEFINITIONS.map(({ name }) => [name, entitiesOf(network, name)]));
      return entities;
    },
  };
  return {
    graph,
    get targets() {
      return targetsOf(network).targets.map(describe);
    },
    get notices() {
      return [...targetsOf(network).notices, ...peeringNotices(network), ...iamNotices(network)];
    },
    get misuse() {
      return [...targetsOf(network).misuse, ...peeringMisuse(network)];
    },
  };
}

function entitiesOf(network: Network, kind: string): readonly Entity[] {
  discover(network);
  if (kind === "Target") return targetsOf(network).targets;
  if (kind === "Role") return rolesOf(network);
  if (kind === "Onboarding") return onboardingsOf(network);
  if (kind === "SecurityGroupRule") return allRules(network);
  return kind === "Route" ? allRoutes(network) : everything(network, kind);
}

function describe(target: Thing): TargetDescription {
  const { assumed, why } = choiceBehind(target);
  const region = target.get("region");
  return {
    kind: "Vpc",
    root: target.root,
    address: target.address,
    assumed: assumed.truth === true,
    region: region.kind === "string" ? region.value : undefined,
    why,
    ...(target.origin && { location: target.origin.span }),
  };
}
