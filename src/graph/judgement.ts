import { bool, unknown, withOrigin } from "../value/make.ts";
import type { Origin } from "../value/origin.ts";
import type { Because } from "../value/reason.ts";
import { and, not, or, type Truth } from "../value/truth.ts";
import type { Value } from "../value/value.ts";
import { reason, together } from "./reasons.ts";

/** A yes/no fact; `because` is there exactly if the truth is unknown. */
export interface Judgement {
  readonly truth: Truth;
  readonly because?: Because;
}

export const YES: Judgement = { truth: true };
export const NO: Judgement = { truth: false };

export const certain = (truth: boolean): Judgement => (truth ? YES : NO);

export const undecided = (because: Because): Judgement => ({ truth: "unknown", because });

/** `undecided` if there are reasons, else yes. */
export const unless = (because: Because | undefined): Judgement =>
  because ? undecided(because) : YES;

export const negated = ({ truth, ...rest }: Judgement): Judgement => ({
  ...rest,
  truth: not(truth),
});

export function either(parts: Iterable<Judgement>): Judgement {
  return joined([...parts], or, false);
}

export function both(parts: Iterable<Judgement>): Judgement {
  return joined([...parts], and, true);
}

function joined(
  parts: readonly Judgement[],
  how: (left: Truth, right: Truth) => Truth,
  empty: boolean,
): Judgement {
  const truth = parts.reduce<Truth>((sum, part) => how(sum, part.truth), empty);
  if (truth !== "unknown") return certain(truth);
  return undecided(together(parts.map((part) => part.because)) ?? NO_REASON);
}

const NO_REASON = reason("No reason is known.", "", "");

/** The judgement as the value of a property. */
export function asValue({ truth, because }: Judgement, origin?: Origin): Value {
  const value =
    truth === "unknown" ? unknown("bool", because ?? NO_REASON, { notNull: true }) : bool(truth);
  return origin ? withOrigin(value, origin) : value;
}

/** A bool of the code as a judgement; anything else that is known counts as `false`. */
export function judge(value: Value): Judgement {
  return value.kind === "unknown"
    ? undecided(value.because)
    : certain(value.kind === "bool" && value.value);
}
