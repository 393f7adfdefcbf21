import { text, unknown, withOrigin } from "../../value/make.ts";
import type { Origin } from "../../value/origin.ts";
import type { Because } from "../../value/reason.ts";
import type { Value } from "../../value/value.ts";
import { certainOf, type Edge } from "../edge.ts";
import { type Judgement, NO, undecided, YES } from "../judgement.ts";
import type { Possibly } from "../members.ts";
import { reason, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import type { Thing } from "../thing.ts";
import { leadsTo } from "./destination.ts";
import { type TargetType, targetOf } from "./route-target.ts";
import { ownerOf, routesOf } from "./routes.ts";
import { tableOf } from "./tables.ts";

/** The whole internet, and its two halves: together they are a default route of higher precedence. */
const ALL = "0.0.0.0/0";
const HALVES = ["0.0.0.0/1", "128.0.0.0/1"] as const;

/** The routes of a table for exactly one network. */
interface Slot {
  readonly certain: readonly Thing[];
  readonly possible: readonly Possibly<Thing>[];
}

interface Slots {
  readonly all: Slot;
  readonly low: Slot;
  readonly high: Slot;
  readonly open?: Because;
}

const slotsOf = remember((table: Thing): Slots => {
  const { certain, possible, open } = routesOf(table);
  const slot = (network: string): Slot => {
    const sure: Thing[] = [];
    const maybe: Possibly<Thing>[] = [];
    for (const route of certain) {
      const { truth, because } = leadsTo(route, network);
      if (truth === true) sure.push(route);
      else if (because) maybe.push({ member: route, because, many: false });
    }
    for (const each of possible) {
      const { truth, because } = leadsTo(each.member, network);
      if (truth !== false)
        maybe.push({ ...each, because: together([each.because, because]) ?? each.because });
    }
    return { certain: sure, possible: maybe };
  };
  return { all: slot(ALL), low: slot(HALVES[0]), high: slot(HALVES[1]), ...(open && { open }) };
});

/** How traffic to the internet may leave, and why the code does not decide it. */
interface Ways {
  readonly ways: ReadonlySet<string>;
  readonly because: readonly Because[];
}

/** What the internet is reached through, by the type of the default route's target. */
const WAY: Readonly<Record<TargetType, string | undefined>> = {
  "nat-gateway": "nat-gateway",
  "internet-gateway": "internet-gateway",
  // A peering carries no traffic to the internet, and neither do these.
  "vpc-peering": "none",
  "egress-only-internet-gateway": "none",
  local: "none",
  none: "none",
  // Whether the internet can be reached from there is decided elsewhere.
  "transit-gateway": undefined,
  "virtual-private-gateway": undefined,
  "vpc-endpoint": undefined,
  "network-interface": undefined,
  "core-network": undefined,
  "carrier-gateway": undefined,
  "local-gateway": undefined,
};

const UNSEEN = "unseen";

const waysOf = remember((table: Thing): Ways => {
  const { all, low, high, open } = slotsOf(table);
  if (low.certain.length > 0 && high.certain.length > 0) {
    return waysThrough([...low.certain, ...high.certain]);
  }
  const plain = all.certain.length > 0 ? waysThrough(all.certain) : withNone(all, open);
  return splitIsPossible(low, high) || open ? joined(plain, waysOfHalves(low, high, open)) : plain;
});

/**
 * AWS refuses a second route to one destination, so that a certain default route excludes possible ones.
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html
 */
function withNone({ possible }: Slot, open: Because | undefined): Ways {
  const through = waysThrough(possible.map(({ member }) => member));
  return {
    ways: new Set([...through.ways, "none", ...(open ? [UNSEEN] : [])]),
    because: [
      ...through.because,
      ...possible.map(({ because }) => because),
      ...(open ? [open] : []),
    ],
  };
}

/** Each half needs a route of its own. */
function splitIsPossible(low: Slot, high: Slot): boolean {
  const [lower, upper] = [routesIn(low), routesIn(high)];
  const [only] = lower;
  const several = low.possible.some(({ many }) => many);
  return (
    lower.length > 0 &&
    upper.length > 0 &&
    (several || lower.length > 1 || upper.length > 1 || only !== upper[0])
  );
}

const routesIn = ({ certain, possible }: Slot) => [
  ...certain,
  ...possible.map(({ member }) => member),
];

function waysOfHalves(low: Slot, high: Slot, open: Because | undefined): Ways {
  const through = waysThrough([...routesIn(low), ...routesIn(high)]);
  const doubts = [...low.possible, ...high.possible].map(({ because }) => because);
  return {
    ways: open ? new Set([...through.ways, UNSEEN]) : through.ways,
    because: [...through.because, ...doubts, ...(open ? [open] : [])],
  };
}

function waysThrough(routes: readonly Thing[]): Ways {
  const ways = new Set<string>();
  const reasons: Because[] = [];
  for (const route of routes) {
    const { types, because } = targetOf(route);
    if (because) reasons.push(because);
    for (const type of types) {
      const way = WAY[type];
      ways.add(way ?? UNSEEN);
      if (way === undefined && !because) reasons.push(leavesTheCode(route, type));
    }
  }
  if (ways.size > 1 && reasons.length === 0 && routes[0]) reasons.push(disagreeing(routes[0]));
  return { ways, because: reasons };
}

const leavesTheCode = (route: Thing, type: TargetType) =>
  reason(
    `The default route leads to a ${type.replace(/-/g, " ")}; whether the internet can be reached from there is not in this code.`,
    route.address,
    "Check that traffic to the internet is forwarded there.",
    route.origin?.span,
  );

const disagreeing = (route: Thing) =>
  reason(
    "Several routes to the internet lead to different targets.",
    route.address,
    "Keep one default route per table.",
    route.origin?.span,
  );

const joined = (a: Ways, b: Ways): Ways => ({
  ways: new Set([...a.ways, ...b.ways]),
  because: [...a.because, ...b.because],
});

/** How a subnet reaches the internet over IPv4: `nat-gateway`, `internet-gateway`, `none`, or unknown. */
export const egressOf = remember((subnet: Thing): Value => {
  const edge = tableOf(subnet);
  const all = edge.candidates.map(waysOf).reduce(joined, { ways: new Set(), because: [] });
  const [only] = all.ways;
  const origin = egressOrigin(edge);
  const value =
    only !== undefined && only !== UNSEEN && all.ways.size === 1 && !edge.elsewhere
      ? text(only)
      : unknown("string", together([edge.because, ...all.because]) ?? noTable(subnet), {
          notNull: true,
        });
  return origin ? withOrigin(value, origin) : value;
});

const noTable = (subnet: Thing) =>
  reason(
    `The code does not say which route table \`${subnet.address}\` uses.`,
    subnet.address,
    "Associate a route table with the subnet.",
    subnet.origin?.span,
  );

/** The default route if there is one, else the table in which it is missing. */
function egressOrigin(edge: Edge): Origin | undefined {
  const table = certainOf(edge);
  const route = table && routesIn(slotsOf(table).all)[0];
  return route?.origin ?? table?.origin;
}

/** Whether a route is the default route, or half of one whose other half goes the same way. */
export const isDefault = remember((route: Thing): Judgement => {
  const whole = leadsTo(route, ALL);
  if (whole.truth === true) return YES;
  const halves = HALVES.map((half) => leadsTo(route, half));
  const known = halves.findIndex(({ truth }) => truth === true);
  if (known === -1) {
    const because = together([whole, ...halves].map((each) => each.because));
    return because ? undecided(because) : NO;
  }
  const table = certainOf(ownerOf(route)) ?? route.within;
  if (!table) return undecided(ownerOf(route).because ?? noOwner(route));
  const { low, high, open } = slotsOf(table);
  return completes(route, known === 0 ? high : low, open);
});

function completes(route: Thing, other: Slot, open: Because | undefined): Judgement {
  const mine = targetOf(route);
  const [type] = mine.types;
  const sameWay = (each: Thing) => {
    const { types } = targetOf(each);
    return types.length === 1 && types[0] === type;
  };
  if (mine.types.length === 1 && other.certain.length > 0) {
    if (other.certain.every(sameWay)) return YES;
    if (other.certain.every((each) => type && !targetOf(each).types.includes(type))) return NO;
  }
  const reasons = [mine, ...routesIn(other).map(targetOf)].map(({ because }) => because);
  const because = together([
    ...(other.certain.length > 0 ? [] : [...other.possible.map((each) => each.because), open]),
    ...(routesIn(other).length > 0 ? reasons : []),
  ]);
  return because ? undecided(because) : NO;
}

const noOwner = (route: Thing) =>
  reason(
    `The code does not say which route table \`${route.address}\` belongs to.`,
    route.address,
    "Refer to the route table.",
    route.origin?.span,
  );
