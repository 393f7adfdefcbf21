import { remember } from "../remember.ts";
import { targetsOf } from "../target/targets.ts";
import type { Network, Thing } from "../thing.ts";
import { MANAGEMENT_ROLE } from "./clickhouse.ts";
import { isManagement } from "./management.ts";
import { externalIdGiven, inputOf, onboardingsOf } from "./onboarding.ts";
import { rolesOf } from "./roles.ts";

/** Full sentences about the role of ClickHouse: what nobody who reads the code can check. */
export const iamNotices = remember((network: Network): readonly string[] => [
  ...missing(network),
  ...onboardingsOf(network).flatMap(unseenId),
]);

function missing(network: Network): readonly string[] {
  const isThere = rolesOf(network).some(
    (role) => !role.mayBeDeclared && isManagement(role).truth !== false,
  );
  const isAsked = targetsOf(network).targets.length > 0;
  if (!isAsked || isThere || onboardingsOf(network).length > 0) return [];
  return [
    `The scanned code has no role for ClickHouse. Create \`${MANAGEMENT_ROLE}\` with ClickHouse's Terraform module or CloudFormation template, in this code or elsewhere.`,
  ];
}

function unseenId(onboarding: Thing): readonly string[] {
  const value = inputOf(onboarding, "external_id");
  const isHidden = value?.kind === "unknown" || value?.sensitive === true;
  return isHidden && externalIdGiven(onboarding).kind === "string"
    ? [
        `The external id of \`${onboarding.address}\` is not in the code: compare it with the one that the ClickHouse console shows.`,
      ]
    : [];
}
