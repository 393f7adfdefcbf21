import type { Value } from "../../value/value.ts";
import type { Declaration } from "../declaration.ts";
import { remember } from "../remember.ts";
import type { Network } from "../thing.ts";

/** A module that is called so and is not given a VPC probably makes one, rather than something for one. */
const NAMES_VPC = /(^|[^a-z])(vpc|network)([^a-z]|$)/i;
const NAMES_OTHER =
  /iam|role|policy|kms|cni|flow|log|monitor|security|firewall|acl|endpoint|peer|attachment|connect|vpn|transit|tgw|dns|route53/i;

/** Modules that cannot be read and that a VPC is expected in. */
export const hidingModules = remember((network: Network): readonly Declaration[] =>
  network.modules.filter((module) => {
    if (module.language !== "terraform" || module.opens !== undefined) return false;
    if (takesVpc(module)) return false;
    const [call, source] = [nameOfCall(module.address), nameOfSource(module.type)];
    return (
      (NAMES_VPC.test(call) || NAMES_VPC.test(source)) && !NAMES_OTHER.test(`${call} ${source}`)
    );
  }),
);

/** It is given the id of a VPC; an object is a description of one to make. */
const takesVpc = (module: Declaration): boolean =>
  module.names.includes("vpc_id") || isId(module.attribute("vpc"));

const isId = (value: Value | undefined) => value?.kind === "string" || value?.kind === "unknown";

/** `vpc` of `module.live.module.vpc["eu"]`. */
function nameOfCall(address: string): string {
  const keyless = address.replace(/\[[^\]]*\]$/, "");
  return keyless.slice(keyless.lastIndexOf(".") + 1);
}

/** `vpc` of `terraform-aws-modules/vpc/aws`, of `git::https://…/vpc.git?ref=1` and of `…//modules/vpc`. */
function nameOfSource(source: string): string {
  const [path = ""] = source.split("?");
  const parts = path.split("/").filter((part) => part !== "");
  const hasHost = parts[0]?.includes(".") === true;
  const isRegistry = !/\/\/|::/.test(path) && parts.length === (hasHost ? 4 : 3);
  return parts.at(isRegistry ? -2 : -1) ?? "";
}
