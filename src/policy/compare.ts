import type { Result } from "../rules/result.ts";

/** A violation of before: what a baseline file keeps of a result. */
export interface Known {
  readonly rule: string;
  readonly verdict: "fail" | "unknown";
  readonly root: string;
  readonly address: string;
  /** As in `Evidence`. */
  readonly attribute: string;
  /** As in `Result`: rule, root, address and attribute. */
  readonly fingerprint: string;
  /** As in `Evidence`; without it the violation is not known again under another address. */
  readonly content?: string;
  /** As in `Evidence`, sorted. */
  readonly culprits: readonly string[];
}

export interface Pair {
  readonly before: Known;
  readonly now: Result;
}

/** Every fail and unknown of now is in one of the first three, every violation of before in all but `fresh`. */
export interface Comparison {
  readonly known: readonly Pair[];
  /** The same under another address, while nothing is left at the old one. */
  readonly moved: readonly Pair[];
  readonly fresh: readonly Result[];
  readonly fixed: readonly Known[];
}

/**
 * Which results are news. A violation of before stands for one result of now at most, and never for a
 * worse one: a fail that was unknown is news, and so is one for which more is to blame than before. What
 * was fixed at its place cannot have moved elsewhere. `now` holds results of all verdicts.
 */
export function compareResults(before: readonly Known[], now: readonly Result[]): Comparison {
  // Fails choose first: an unknown may be known as either.
  const violations = [...now.filter(isFail), ...now.filter(isUnknown)];
  const same = pair(
    before,
    violations,
    ({ fingerprint }) => fingerprint,
    (result) => result.fingerprint,
  );
  const judged = same.before.length === 0 ? new Set() : new Set(now.map(subjectOf));
  const gone = same.before.filter(
    ({ rule, root, address }) => !judged.has(keyOf(rule, root, address)),
  );
  const moved = pair(
    gone,
    same.now,
    ({ rule, content }) => content && keyOf(rule, content),
    contentOf,
  );
  const absorbed = new Set(moved.pairs.map(({ before }) => before));
  return {
    known: same.pairs,
    moved: moved.pairs,
    fresh: moved.now,
    fixed: same.before.filter((one) => !absorbed.has(one)),
  };
}

/** What is to be remembered of results: the fails and unknowns among them. */
export function knownFrom(results: readonly Result[]): readonly Known[] {
  return results.flatMap((result): readonly Known[] => {
    const { rule, verdict, subject, fingerprint } = result;
    if (verdict !== "fail" && verdict !== "unknown") return [];
    const { attribute = "", content, culprits = [] } = result.evidence?.() ?? {};
    const { root, address } = subject;
    const head = { rule, verdict, root, address, attribute, fingerprint };
    return [{ ...head, ...(content !== undefined && { content }), culprits }];
  });
}

const isFail = ({ verdict }: Result): boolean => verdict === "fail";
const isUnknown = ({ verdict }: Result): boolean => verdict === "unknown";

const keyOf = (...parts: readonly string[]): string => parts.join("\0");

const subjectOf = ({ rule, subject }: Result): string => keyOf(rule, subject.root, subject.address);

function contentOf(result: Result): string | undefined {
  const content = result.evidence?.().content;
  return content && keyOf(result.rule, content);
}

interface Pairing {
  readonly pairs: readonly Pair[];
  /** What has no partner, in the order given. */
  readonly before: readonly Known[];
  readonly now: readonly Result[];
}

/** Pairs what has the same key, each at most once, as long as what is known covers what is found. */
function pair(
  before: readonly Known[],
  now: readonly Result[],
  keyOfKnown: (known: Known) => string | undefined,
  keyOfResult: (result: Result) => string | undefined,
): Pairing {
  if (before.length === 0) return { pairs: [], before, now };
  const waiting = new Map<string, Known[]>();
  for (const known of before) {
    const key = keyOfKnown(known);
    if (key === undefined) continue;
    const same = waiting.get(key);
    if (same) same.push(known);
    else waiting.set(key, [known]);
  }
  const pairs: Pair[] = [];
  const fresh: Result[] = [];
  for (const result of now) {
    const key = keyOfResult(result);
    const known = key === undefined ? undefined : take(waiting.get(key) ?? [], result);
    if (known) pairs.push({ before: known, now: result });
    else fresh.push(result);
  }
  const used = new Set(pairs.map((one) => one.before));
  return { pairs, before: before.filter((one) => !used.has(one)), now: fresh };
}

/** Of so many that are alike one is looked for; a result that none of them covers is news. */
const MOST_ALIKE = 100;

/** Takes the violation out that covers the result, one of the same verdict if there is any. */
function take(same: Known[], result: Result): Known | undefined {
  const near = same.slice(0, MOST_ALIKE).map((known) => covers(known, result));
  const alike = near.findIndex((fits, index) => fits && same[index]?.verdict === result.verdict);
  const index = alike === -1 ? near.indexOf(true) : alike;
  return index === -1 ? undefined : same.splice(index, 1)[0];
}

function covers({ verdict, culprits }: Known, result: Result): boolean {
  if (verdict === "unknown" && result.verdict === "fail") return false;
  let at = 0;
  return (result.evidence?.().culprits ?? []).every((culprit) => {
    while (at < culprits.length && (culprits[at] ?? "") < culprit) at++;
    return culprit !== "" && culprits[at++] === culprit;
  });
}
