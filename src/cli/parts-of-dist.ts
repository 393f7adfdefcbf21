import { join } from "node:path";
import type { Engine } from "./engine.ts";

/** What `parts.ts` is in the bundle: the parts stand beside it. `require` is that of a CommonJS file. */
declare const require: (path: string) => unknown;
declare const __dirname: string;

export function loadEngine(): Engine {
  // The bundler made this file from the module of that type.
  const { newEngine } = require("./core.cjs") as typeof import("./core.ts");
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

export function loadYaml(): typeof import("yaml") {
  // The bundler made this file from the package of that type.
  return require("./yaml.cjs") as typeof import("yaml");
}

export function loadRegex(): typeof import("re2js").RE2JS {
  // The bundler made this file from the package of that type.
  return (require("./re2.cjs") as typeof import("re2js")).RE2JS;
}

export function loadFunctions(): typeof import("./functions.ts").functions {
  // The bundler made this file from the module of that type.
  return (require("./functions.cjs") as typeof import("./functions.ts")).functions;
}

export function loadModels(): ReturnType<
  typeof import("../terraform/models/texts.generated.ts").models
> {
  // The bundler made this file from the module of that type.
  return (
    require("./models.cjs") as typeof import("../terraform/models/texts.generated.ts")
  ).models();
}

export function loadDeployments(): typeof import("../cloudformation/deployments/load.ts") {
  // The bundler made this file from the module of that type.
  return require("./deployments.cjs") as typeof import("../cloudformation/deployments/load.ts");
}

export function loadTypes(): typeof import("../cloudformation/types/load.ts") {
  // The bundler made this file from the module of that type.
  return require("./types.cjs") as typeof import("../cloudformation/types/load.ts");
}

export function loadLinks(): typeof import("./links.ts").links {
  // The bundler made this file from the module of that type.
  return (require("./links.cjs") as typeof import("./links.ts")).links;
}

export function loadPolicyDocument(): typeof import("../terraform/policy-document.ts").policyDocument {
  // The bundler made this file from the module of that type.
  return (require("./documents.cjs") as typeof import("../terraform/policy-document.ts"))
    .policyDocument;
}

export function loadPlans(): typeof import("../terraform/plan/choose.ts").choosePlans {
  // The bundler made this file from the module of that type.
  return (require("./plans.cjs") as typeof import("../terraform/plan/choose.ts")).choosePlans;
}

export function loadExtensions(): typeof import("../cloudformation/extensions/load.ts") {
  // The bundler made this file from the module of that type.
  return require("./extensions.cjs") as typeof import("../cloudformation/extensions/load.ts");
}

export function loadSettle(): typeof import("../cases/settle.ts").settle {
  // The bundler made this file from the module of that type.
  return (require("./cases.cjs") as typeof import("../cases/settle.ts")).settle;
}

export function loadRuleLoader(): typeof import("../rules/load.ts") {
  // The bundler made this file from the module of that type.
  return require("./rules.cjs") as typeof import("../rules/load.ts");
}

export function loadFormats(): typeof import("../report/formats.ts").formats {
  // The bundler made this file from the module of that type.
  return (require("./formats.cjs") as typeof import("../report/formats.ts")).formats;
}

export function loadGuide(): typeof import("./guide.ts") {
  // The bundler made this file from the module of that type.
  return require("./guide.cjs") as typeof import("./guide.ts");
}

export function loadPolicyReader(): typeof import("../policy/load.ts") {
  // The bundler made this file from the module of that type.
  return require("./policy.cjs") as typeof import("../policy/load.ts");
}

export function loadShards(): typeof import("../shard/load.ts") {
  // The bundler made this file from the module of that type.
  return require("./shards.cjs") as typeof import("../shard/load.ts");
}

export async function loadGlobby(): Promise<typeof import("globby")> {
  // The bundler made this file from the package of that type.
  return require("./globby.cjs") as typeof import("globby");
}

export function arbiterFile(): string {
  return join(__dirname, "arbiter.cjs");
}
