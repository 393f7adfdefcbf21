import { type Discovery, discover } from "./discover.ts";
import { type Jail, jail } from "./jail.ts";
import type { Place } from "./place.ts";

/** One state of a repository: which files there are, and the door to their content. */
export interface Snapshot {
  readonly discovery: Discovery;
  readonly files: Jail;
}

/** The files as they stand on the disk. */
export async function workTree(place: Place): Promise<Snapshot> {
  return { discovery: await discover(place), files: jail(place.root) };
}
