import {
  boundsOfRange,
  networkOf,
  type Range,
  rangeContains,
  rangeOverlaps,
  whyUnknown,
} from "../../value/cidr.ts";
import { covers, type Layer } from "../../value/cover.ts";
import type { Because } from "../../value/reason.ts";
import type { Truth } from "../../value/truth.ts";
import { certainOf } from "../edge.ts";
import { type Judgement, NO, undecided, YES } from "../judgement.ts";
import { reason, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import type { Thing } from "../thing.ts";
import { connectionOf } from "./connection.ts";
import { rangeOfRoute } from "./destination.ts";
import { mayBeSame } from "./may-be-same.ts";
import { targetOf } from "./route-target.ts";
import { routesOf } from "./routes.ts";

/**
 * Whether a table routes all of a range to a peering connection, by one route or by several together, with
 * no route of higher precedence to somewhere else. Among routes the longest prefix counts:
 * https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html
 */
export function reaches(table: Thing, range: Range, peering: Thing): Judgement {
  const { routes, open } = pathsOf(table);
  const paths = routes
    .filter(({ to }) => rangeOverlaps(to, range) !== false)
    .map((path) => ({ ...path, ...leadsThrough(path.route, peering) }));
  if (!open && certainlyReaches(paths, range)) return YES;
  const because = together([
    open,
    range.text.kind === "string" ? undefined : whyUnknown(range.text),
    ...paths.map(({ because, doubt, to }) =>
      together([because, doubt, to.text.kind === "string" ? undefined : whyUnknown(to.text)]),
    ),
  ]);
  if (open || mayReach(paths, range)) return undecided(because ?? contradictory(table));
  return NO;
}

/** A route, and what is known of where it leads. */
interface Path {
  readonly route: Thing;
  readonly to: Range;
  /** Why it is not certain that it is in the table. */
  readonly doubt?: Because | undefined;
}

interface Judged extends Path {
  /** Whether it leads through the connection in question. */
  readonly leads: Truth;
  readonly because?: Because;
}

const pathsOf = remember(
  (table: Thing): { routes: readonly Path[]; open?: Because | undefined } => {
    const { certain, possible, open } = routesOf(table);
    const path = (route: Thing, doubt?: Because) => ({ route, to: rangeOfRoute(route), doubt });
    const routes = [
      ...certain.map((route) => path(route)),
      ...possible.map(({ member, because }) => path(member, because)),
    ];
    return { routes, open };
  },
);

function leadsThrough(route: Thing, peering: Thing): Pick<Judged, "leads" | "because"> {
  if (!targetOf(route).types.includes("vpc-peering")) return { leads: false };
  const edge = connectionOf(route);
  if (certainOf(edge)?.id === peering.id) return { leads: true };
  const isMaybe = (other: Thing) => other.id === peering.id || mayBeSame(other, peering);
  if (!edge.elsewhere && !edge.candidates.some(isMaybe)) return { leads: false };
  return { leads: "unknown", because: edge.because ?? whichConnection(route) };
}

const whichConnection = (route: Thing) =>
  reason(
    `The code does not say which peering connection \`${route.address}\` leads to.`,
    route.address,
    "Refer to the connection itself.",
    route.origin?.span,
  );

function certainlyReaches(paths: readonly Judged[], range: Range): boolean {
  const ways = paths.filter(({ leads, doubt }) => leads === true && !doubt);
  const rivals = paths.filter(({ leads }) => leads !== true);
  const most = rivals.reduce((length, { to }) => Math.max(length, boundsOfRange(to).max), -1);
  const wins = ({ to }: Judged) =>
    rangeContains(to, range) === true && boundsOfRange(to).min >= most;
  const network = networkOf(range);
  if (!network || ways.some(wins)) return ways.some(wins);
  const isKnown = rivals.every(({ to }) => networkOf(to));
  return isKnown && covers([...layersOf(ways, true), ...layersOf(rivals, false)], network);
}

/** As if every route that may lead there did, and every other one only if it certainly is there. */
function mayReach(paths: readonly Judged[], range: Range): boolean {
  const ways = paths.filter(({ leads }) => leads !== false);
  const network = networkOf(range);
  if (!network || ways.some(({ to }) => !networkOf(to))) return ways.length > 0;
  const rivals = paths.filter(({ leads, doubt }) => leads === false && !doubt);
  return covers([...layersOf(ways, true), ...layersOf(rivals, false)], network);
}

const layersOf = (paths: readonly Judged[], wanted: boolean): readonly Layer[] =>
  paths.flatMap(({ to }) => {
    const network = networkOf(to);
    return network ? [{ network, wanted }] : [];
  });

const contradictory = (table: Thing) =>
  reason(
    `The routes of \`${table.address}\` contradict each other.`,
    table.address,
    "Keep one route per range.",
    table.origin?.span,
  );
