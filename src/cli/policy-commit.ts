import { Misuse } from "./exit.ts";
import { commitNamed, gitIn } from "./git.ts";
import { commitSnapshot } from "./git-snapshot.ts";
import type { Place } from "./place.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * The state of the repository whose configuration and baseline hold: a pull request is then judged by the
 * policy of its base and cannot change it.
 */
export async function snapshotAt(name: string, place: Place): Promise<Snapshot> {
  if (!place.git) throw new Misuse("`--config-from` needs a git repository.");
  const git = await gitIn(place.root);
  const commit = commitNamed(git, name);
  if (commit === undefined) {
    throw new Misuse(
      `\`--config-from ${name}\`: there is no such commit here. \`fetch-depth: 2\` of actions/checkout fetches the base of a pull request.`,
    );
  }
  const snapshot = commitSnapshot(place, git, commit, () => false);
  if ("refusal" in snapshot) {
    throw new Misuse(`\`--config-from ${name}\`: git does not read it (${snapshot.refusal}).`);
  }
  return snapshot;
}
