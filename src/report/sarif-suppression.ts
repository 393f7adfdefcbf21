import type { Location, Suppression } from "sarif";
import type { SetAside, SetAsideBy } from "../rules/set-aside.ts";
import type { Span } from "../source/file.ts";
import { compare } from "./order.ts";
import { sanitise } from "./sanitise.ts";

/** What stands for the words of whoever accepted it, where there are none. */
const WORDS: Readonly<Record<SetAsideBy, string>> = {
  suppression: "Suppressed",
  expected: "Expected to be undecided",
  baseline: "In the baseline",
  base: "There before the change",
  elsewhere: "In a root that the change does not touch",
};

const isConfig = ({ file }: Span) => /(?:^|\/)byoc-preflight\.ya?ml$/.test(file.path);

/** Why a result does not count, each reason once. */
export function suppressionsOf(
  setAside: readonly SetAside[],
  toLocation: (span: Span) => Location,
): Suppression[] {
  const all = setAside.map(({ by, reason, until, location }): Suppression => {
    const words = reason === "" ? WORDS[by] : `${WORDS[by]}: ${reason}`;
    return {
      kind: location && !isConfig(location) ? "inSource" : "external",
      status: "accepted",
      justification: sanitise(until === undefined ? words : `${words} (until ${until})`),
      ...(location && { location: toLocation(location) }),
    };
  });
  const different = new Map(all.map((one) => [JSON.stringify(one), one]));
  return [...different].sort(([a], [b]) => compare(a, b)).map(([, one]) => one);
}
