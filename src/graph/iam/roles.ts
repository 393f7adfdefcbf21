import type { Network, Thing } from "../thing.ts";
import { attachedRoles } from "./grants.ts";
import { publishedRolesOf } from "./onboarding.ts";

/** Every role: declared, made by what ClickHouse publishes, and known by name only. */
export function rolesOf(network: Network): readonly Thing[] {
  attachedRoles(network);
  return [...network.things("Role"), ...publishedRolesOf(network), ...network.outsiders("Role")];
}
