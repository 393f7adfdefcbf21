import type { Reason } from "../value/reason.ts";

/** How many steps an evaluation may still take. When there are none left, all that remains is unknown. */
export interface Fuel {
  /** False once it is used up. */
  spend(steps: number): boolean;
  readonly empty: boolean;
  readonly spent: number;
  readonly reason: Reason;
}

/** Steps that one rule may take for all subjects of a scan together. */
export const STEPS_PER_RULE = 5_000_000;

export function fuel(steps: number, rule: string): Fuel {
  let left = steps;
  return {
    spend(used) {
      left -= used;
      return left > 0;
    },
    get spent() {
      return steps - left;
    },
    get empty() {
      return left <= 0;
    },
    reason: {
      text: `The rule \`${rule}\` takes too many steps here.`,
      input: rule,
      settledBy: "Let the rule look at fewer things: nested `all`, `exists` and `map` multiply.",
    },
  };
}
