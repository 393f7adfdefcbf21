import { keyOf, type Likeness, likenesses, type Printed } from "./likeness.ts";
import type { Scanned } from "./scanned.ts";

/** Something that one language says, and the other does not, about the same infrastructure. */
export interface Difference {
  readonly what: string;
  readonly source: string;
  /** An entity as it would be printed without it. */
  readonly without: (entity: Printed) => Printed;
}

/** What two graphs and their verdicts do not have in common, in lines; empty for twins. */
export function compare(
  first: Scanned,
  second: Scanned,
  differences: readonly Difference[] = [],
): readonly string[] {
  const one = read(first, differences);
  const other = read(second, differences);
  // What is nearest is told first: a difference shows in everything that leads to it.
  const own = unmatched(one.own, other.own);
  const found = own.length > 0 ? own : unmatched(one.whole, other.whole);
  return [...found, ...unmatched(one.verdicts, other.verdicts)];
}

function read({ entities, results }: Scanned, differences: readonly Difference[]) {
  const printed = entities.map((entity) =>
    differences.reduce((each, { without }) => without(each), entity),
  );
  const like = likenesses(printed);
  const all = [...like.values()];
  const verdicts = results.map(({ rule, subject, verdict }) => {
    const { own } = like.get(keyOf(subject)) ?? { own: subject.kind };
    return `${rule} says ${verdict} of ${own}`;
  });
  return { own: all.map(({ own }) => own), whole: all.map(wholeOf), verdicts };
}

const wholeOf = ({ own, whole }: Likeness): string => `${own}\n  (by what it leads to: ${whole})`;

/** What is on one side and not on the other, each as often as it is there. */
function unmatched(one: readonly string[], other: readonly string[]): readonly string[] {
  const rest = [...other];
  const missing = one.filter((each) => {
    const at = rest.indexOf(each);
    if (at === -1) return true;
    rest.splice(at, 1);
    return false;
  });
  return [
    ...missing.map((each) => `only the first: ${each}`),
    ...rest.map((each) => `only the second: ${each}`),
  ];
}
