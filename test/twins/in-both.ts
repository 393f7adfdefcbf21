import { builtInRules } from "../../src/rules/built-in.generated.ts";
import type { Network } from "./network.ts";
import { scanned } from "./scanned.ts";
import { logicalId, writeCloudFormation } from "./write-cloudformation.ts";
import { writeTerraform } from "./write-terraform.ts";

/** What both languages say of a network, with its inputs given or not. */
export function inBoth(network: Network, isGiven: boolean) {
  const given = network.inputs.filter(({ hasDefault }) => isGiven && !hasDefault);
  const values = (spell: (name: string) => string) =>
    Object.fromEntries(given.map(({ name, is }) => [spell(name), is]));
  const region = isGiven ? { region: network.region } : {};
  const terraform = {
    files: new Map([["main.tf", writeTerraform(network)]]),
    flags: { ...region, var: values((name) => name) },
  };
  const cloudformation = {
    files: new Map([["template.json", writeCloudFormation(network)]]),
    flags: { ...region, parameter: values(logicalId) },
  };
  return [scanned(builtInRules, terraform), scanned(builtInRules, cloudformation)] as const;
}
