import { isWhollyKnown } from "../../src/value/make.ts";
import type { More } from "./compare.ts";

/** Why it is sound that we know something that the plan does not. */
const CLASSES: readonly (readonly [string, (more: More) => boolean])[] = [
  [
    // The plan gives up the whole: an unknown type or condition makes a map or list unknown altogether.
    "a collection of which only parts are unknown",
    ({ value }) => (value.kind === "list" || value.kind === "object") && !isWhollyKnown(value),
  ],
  [
    "the zones of a known region begin with its name",
    ({ value, path }) => value.kind === "null" && path === "availability_zone_id",
  ],
  [
    "a gateway service is named after the region, which is known",
    ({ value, path }) => path === "service_name" && value.kind === "string",
  ],
  [
    "data about the region says which region the provider has",
    ({ value }) =>
      value.kind === "string" && /(?:^|:)[a-z]{2}(?:-[a-z]+)+-\d(?:$|:)/.test(value.value),
  ],
  [
    // `can(map[key])`: Terraform does not look while any value of the map is unknown.
    "the key is certainly not in a map of which all keys are known",
    ({ value, path }) => value.kind === "null" && path === "ipv6_cidr_block",
  ],
  [
    "an empty list contains nothing",
    ({ value, path }) => value.kind === "bool" && path === "nothing",
  ],
  [
    "both results of a conditional are the same",
    ({ value, path }) => value.kind === "string" && path === "tags.Either",
  ],
];

export function soundClass(more: More): string {
  return (
    CLASSES.find(([, holds]) => holds(more))?.[0] ??
    `unexplained: ${more.value.kind} ${more.path.split(".").at(-1)}`
  );
}
