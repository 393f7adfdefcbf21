import type { Block } from "../hcl/ast.ts";
import { type Reason, reasonsOf } from "../value/reason.ts";
import { type Expansion, MOST_PLACES, TOO_MANY } from "./expansion.ts";
import { headerOf, type Missing, type ModuleInstance } from "./instance.ts";
import type { Located, Module } from "./module.ts";

/** How much of one root is still looked at one by one. Shared by everything that is evaluated for it. */
export interface Limits {
  /** Instances that `count` and `for_each` of resources make. */
  instances: number;
  /** Blocks of resources, data sources and calls in instances of modules. */
  blocks: number;
}

export const MOST_INSTANCES = 10_000;
export const MOST_BLOCKS = 50_000;

/** Calls of modules inside of each other. */
export const DEEPEST_CALLS = 256;

export const newLimits = (): Limits => ({ instances: MOST_INSTANCES, blocks: MOST_BLOCKS });

const TOO_MANY_IN_ROOT: Reason = {
  text: `The root module makes more than ${MOST_INSTANCES} instances; the scanner looks at these as one.`,
  input: "instance limit",
  settledBy: "Scan a smaller configuration.",
};

const SUMMARY = "There is more than the scanner looks at one by one";

function report({ root }: ModuleInstance, block: Located<Block>, detail: string): void {
  root.report({ severity: "warning", summary: SUMMARY, detail, span: headerOf(block) });
}

/** The expansion, or `asOne` where the root has too many instances. What is not told apart is reported. */
export function limited(
  instance: ModuleInstance,
  block: Located<Block>,
  expansion: Expansion,
  asOne: (because: Reason) => Expansion,
): Expansion {
  if (expansion.doubt && reasonsOf(expansion.doubt).includes(TOO_MANY)) {
    report(
      instance,
      block,
      `This block makes more than ${MOST_PLACES} instances. All after these are looked at as one whose values are not known.`,
    );
  }
  const { limits } = instance.root;
  const { places } = expansion;
  if (places.length <= 1) return expansion;
  if (places.length <= limits.instances) {
    limits.instances -= places.length;
    return expansion;
  }
  report(
    instance,
    block,
    `The root module makes more than ${MOST_INSTANCES} instances. Those of this block are looked at as one whose values are not known.`,
  );
  return asOne(TOO_MANY_IN_ROOT);
}

/** The module of a call, unless its instances would be too many or too deep for the root. */
export function reachable(
  caller: ModuleInstance,
  block: Located<Block>,
  instances: number,
  module: Module,
): Module | Missing {
  if (caller.calls.length >= DEEPEST_CALLS) {
    report(
      caller,
      block,
      `This call is inside of ${DEEPEST_CALLS} others. What the module makes is not known.`,
    );
    return {
      missing: `it is called inside of ${DEEPEST_CALLS} other modules`,
      settledBy: "Nest modules less deeply.",
    };
  }
  const { limits } = caller.root;
  const { resources, data, modules } = module;
  const size = (1 + resources.size + data.size + modules.size) * instances;
  if (size <= limits.blocks) {
    limits.blocks -= size;
    return module;
  }
  report(
    caller,
    block,
    `The modules of this root make more than ${MOST_BLOCKS} resources and calls. What this call makes is not known.`,
  );
  return {
    missing: `the root makes more than ${MOST_BLOCKS} resources and calls`,
    settledBy: "Scan a smaller configuration.",
  };
}
