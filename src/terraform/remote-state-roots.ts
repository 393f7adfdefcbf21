import type { Attribute } from "../hcl/ast.ts";
import type { Value } from "../value/value.ts";
import type { ModuleInstance } from "./instance.ts";
import type { Located } from "./module.ts";
import type { callOf, outputOf } from "./module-call.ts";
import type { computedAttribute, ResourceInstance, resourceOf } from "./resource.ts";

/** The type of data source that reads the outputs of another root. */
export const REMOTE_STATE = "terraform_remote_state";

/** The roots of a scan, as the linking of them needs them. */
export interface Roots {
  readonly directories: readonly string[];
  /** The instance that declares what the root makes. */
  readonly instance: (directory: string) => ModuleInstance;
  /** Another instance of the root, whose values nobody else sees and in which no states are linked. */
  readonly probe: (directory: string) => ModuleInstance;
  /** What evaluates: handed over, since what links roots is loaded by itself. */
  readonly evaluation: Evaluation;
}

export interface Evaluation {
  readonly callOf: typeof callOf;
  readonly computedAttribute: typeof computedAttribute;
  readonly outputOf: typeof outputOf;
  readonly resourceOf: typeof resourceOf;
  readonly attributeValue: (instance: ModuleInstance, attribute: Located<Attribute>) => Value;
}

export interface LinkedRoots {
  /** The outputs that a `data.terraform_remote_state` reads. */
  readonly outputs: (source: ResourceInstance) => Value;
  /** The other roots whose outputs a root reads, directly or through others. */
  readonly readBy: (directory: string) => readonly string[];
}
