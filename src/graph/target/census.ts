import type { Because } from "../../value/reason.ts";
import { type Judgement, undecided } from "../judgement.ts";
import { together } from "../reasons.ts";
import type { Thing } from "../thing.ts";

/** Whether anyone but the one who asks holds something, without asking everybody again. */
export interface Census {
  others(thing: Thing): Judgement;
  /** Whether anyone at all does. */
  anyone(): Judgement;
}

export interface Holder {
  readonly thing: Thing;
  /** Whether it exists and holds. */
  readonly holds: Judgement;
}

/** One that stands for several instances is among its own others. */
export function censusOf(holders: readonly Holder[], open?: Because): Census {
  const yes = new Set(
    holders.filter(({ holds }) => holds.truth === true).map(({ thing }) => thing),
  );
  const maybe = holders.filter(({ holds }) => holds.truth === "unknown");
  const judged = (sure: boolean, rest: readonly Holder[]): Judgement => {
    if (sure) return { truth: true };
    const because = together([...rest.map(({ holds }) => holds.because), open]);
    return because ? undecided(because) : { truth: false };
  };
  const all = judged(yes.size > 0, maybe);
  const mine = new Set(maybe.map(({ thing }) => thing));
  return {
    anyone: () => all,
    others(thing) {
      if (thing.many) return all;
      if (yes.has(thing)) return judged(yes.size > 1, maybe);
      if (!mine.has(thing)) return all;
      return judged(
        yes.size > 0,
        maybe.length > SHOWN ? maybe : maybe.filter((each) => each.thing !== thing),
      );
    },
  };
}

/** With more undecided holders than this, one less makes no difference. */
const SHOWN = 64;
