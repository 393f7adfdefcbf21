import type { Location, Suppression } from "sarif";
import type { SetAside } from "../rules/set-aside.ts";
import type { Span } from "../source/file.ts";
import { compare } from "./order.ts";
import { sanitise } from "./sanitise.ts";
import { whyAside } from "./summary.ts";

const isConfig = ({ file }: Span) => /(?:^|\/)byoc-preflight\.ya?ml$/.test(file.path);

/** Why a result does not count, each reason once. */
export function suppressionsOf(
  setAside: readonly SetAside[],
  toLocation: (span: Span) => Location,
): Suppression[] {
  const all = setAside.map((one): Suppression => {
    const { location } = one;
    return {
      kind: location && !isConfig(location) ? "inSource" : "external",
      status: "accepted",
      justification: sanitise(whyAside(one)),
      ...(location && { location: toLocation(location) }),
    };
  });
  const different = new Map(all.map((one) => [JSON.stringify(one), one]));
  return [...different].sort(([a], [b]) => compare(a, b)).map(([, one]) => one);
}
