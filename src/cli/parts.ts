import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { settle } from "../cases/settle.ts";
import * as deployments from "../cloudformation/deployments/load.ts";
import * as extensions from "../cloudformation/extensions/load.ts";
import * as types from "../cloudformation/types/load.ts";
import * as policyReader from "../policy/load.ts";
import { formats } from "../report/formats.ts";
import * as ruleLoader from "../rules/load.ts";
import * as shards from "../shard/load.ts";
import { models } from "../terraform/models/texts.generated.ts";
import { choosePlans } from "../terraform/plan/choose.ts";
import { policyDocument } from "../terraform/policy-document.ts";
import { newEngine } from "./core.ts";
import type { Engine } from "./engine.ts";
import { functions } from "./functions.ts";
import * as guide from "./guide.ts";
import { links } from "./links.ts";

/**
 * The parts of the program that are loaded only when they are needed, each a file of its own in `dist/`.
 * `scripts/bundle.mjs` puts `parts-of-dist.ts` in the place of this file.
 */

/** The core with everything it knows; only what scans or lists rules needs it. */
export function loadEngine(): Engine {
  return newEngine({
    loadRuleLoader,
    loadPolicyReader,
    loadYaml,
    loadRegex,
    loadFunctions,
    loadModels,
    loadPolicyDocument,
    loadLinks,
    loadDeployments,
    loadTypes,
    loadPlans,
    loadSettle,
    loadExtensions,
  });
}

/** The YAML parser, loaded synchronously because the core is synchronous. */
export function loadYaml(): typeof import("yaml") {
  return createRequire(import.meta.url)("yaml");
}

/** The engine for Terraform's regular expressions. */
export function loadRegex(): typeof import("re2js").RE2JS {
  return (createRequire(import.meta.url)("re2js") as typeof import("re2js")).RE2JS;
}

/** Terraform's rarely used functions, and what they need of Node. */
export function loadFunctions(): typeof functions {
  return functions;
}

/** What stands for famous modules of Terraform that are not on disk. */
export function loadModels(): ReturnType<typeof models> {
  return models();
}

/** What reads how SAM, Git sync and Taskcat deploy templates. */
export function loadDeployments(): typeof deployments {
  return deployments;
}

/** What AWS publishes about the types of CloudFormation. */
export function loadTypes(): typeof types {
  return types;
}

/** What makes the policies of `aws_iam_policy_document`. */
export function loadPolicyDocument(): typeof policyDocument {
  return policyDocument;
}

/** What links roots of which one reads what another one makes. */
export function loadLinks(): typeof links {
  return links;
}

/** What reads plans and states of Terraform. */
export function loadPlans(): typeof choosePlans {
  return choosePlans;
}

/** What the language extensions of CloudFormation do. */
export function loadExtensions(): typeof extensions {
  return extensions;
}

/** What follows what is undecided because of parameters. */
export function loadSettle(): typeof settle {
  return settle;
}

/** What reads rule files: it needs the YAML and CEL parsers, which only a user's own rules pay for. */
export function loadRuleLoader(): typeof ruleLoader {
  return ruleLoader;
}

/** All formats but the one for people, which needs no loading. */
export function loadFormats(): typeof formats {
  return formats;
}

/** What only those need who are new here, or at a loss. */
export function loadGuide(): typeof guide {
  return guide;
}

/** What reads configurations and baselines. */
export function loadPolicyReader(): typeof policyReader {
  return policyReader;
}

/** What writes and merges shards. */
export function loadShards(): typeof shards {
  return shards;
}

export function loadGlobby(): Promise<typeof import("globby")> {
  return import("globby");
}

/** The program that asks HashiCorp's parser; it runs in a thread, so it has to be bundled. */
export function arbiterFile(): string {
  return fileURLToPath(new URL("../../dist/arbiter.cjs", import.meta.url));
}
