import type { Because } from "../../value/reason.ts";
import { isNotNull } from "../../value/same.ts";
import type { Value } from "../../value/value.ts";
import { read, written } from "../attribute.ts";
import { cidrEntity } from "../cidr-entity.ts";
import { certainOf } from "../edge.ts";
import type { Collection, Fact, Possible } from "../fact.ts";
import { reason, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import type { Thing } from "../thing.ts";
import { groupNamed } from "./groups.ts";

/** The spellings of what a rule is about: lists, and arguments of which a rule has exactly one. */
const SINGLE = ["range4", "range6", "prefixList", "toPrefixList", "sourceGroup", "otherGroup"];

/** The ranges of addresses that a rule names, IPv4 and IPv6. */
export const rangesOfRule = remember((rule: Thing): Collection => {
  const four = named(rule, ["ranges4"], ["range4"]);
  const six = named(rule, ["ranges6"], ["range6"]);
  return collected(
    [...four.items.map((item) => ({ ...item, version: 4 as const })), ...six.items],
    together([four.open, six.open]),
    rule,
    ({ value, ...rest }, index) => {
      const version = "version" in rest ? 4 : 6;
      return {
        fact: cidrEntity({ id: `${rule.id}.cidrs[${index}]`, text: value, version, within: rule }),
      };
    },
  );
});

/** The groups whose members a rule is about, but for its own by `self`. */
export const groupsOfRule = remember((rule: Thing): Collection => {
  const { items, open } = named(rule, ["groups"], ["sourceGroup", "otherGroup"]);
  return collected(items, open, rule, ({ value }) => {
    const edge = groupNamed(rule.network, rule.root, value);
    const only = certainOf(edge);
    if (only) return { fact: only };
    const [candidate] = edge.candidates;
    const because = edge.because ?? unnamed(rule);
    return candidate && !edge.elsewhere ? { fact: candidate, because } : { open: because };
  });
});

export const prefixListsOf = remember((rule: Thing): Collection => {
  const { items, open } = named(rule, ["prefixLists"], ["prefixList", "toPrefixList"]);
  return collected(items, open, rule, ({ value }) => ({ fact: value }));
});

export const isSelf = (rule: Thing): Value => read(rule, "self", "bool");

interface Item {
  readonly value: Value;
  /** Why it is not certain that it is written at all. */
  readonly doubt?: Because | undefined;
}

interface Named {
  readonly items: readonly Item[];
  readonly open?: Because | undefined;
}

function named(rule: Thing, lists: readonly string[], single: readonly string[]): Named {
  const values = lists.flatMap((name) => written(rule, name) ?? []);
  const alone = SINGLE.filter((name) => written(rule, name)).length === 1;
  const singles = single.flatMap((name) => written(rule, name) ?? []);
  return {
    items: [
      ...values.flatMap(itemsOf).map((value) => ({ value })),
      ...singles.map((value) => ({ value, doubt: alone ? undefined : doubtOf(value) })),
    ],
    open: together(values.map((value) => (value.kind === "unknown" ? value.because : undefined))),
  };
}

function itemsOf(value: Value): readonly Value[] {
  if (value.kind === "list") return value.items.filter(({ kind }) => kind !== "null");
  return value.kind === "unknown" ? (value.members ?? []) : [];
}

/** An unknown that may be null may not be there. */
const doubtOf = (value: Value) =>
  value.kind === "unknown" && !isNotNull(value) && !value.identity?.reference
    ? value.because
    : undefined;

interface Seen {
  readonly fact?: Fact;
  readonly because?: Because;
  readonly open?: Because;
}

function collected<T extends Item>(
  items: readonly T[],
  open: Because | undefined,
  rule: Thing,
  see: (item: T, index: number) => Seen,
): Collection {
  const certain: Fact[] = [];
  const possible: Possible[] = [];
  const opens = [open];
  items.forEach((item, index) => {
    const seen = see(item, index);
    const because = together([item.doubt, seen.because]);
    if (seen.open) opens.push(seen.open);
    if (!seen.fact) return;
    if (because) possible.push({ fact: seen.fact, because, many: false });
    else certain.push(seen.fact);
  });
  const why = together(opens);
  const origin = items[0]?.value.origin ?? rule.origin;
  return {
    kind: "collection",
    certain,
    possible,
    ...(why && { open: why }),
    ...(origin && { origin }),
  };
}

const unnamed = (rule: Thing) =>
  reason(
    `The code does not say which group \`${rule.address}\` is about.`,
    rule.address,
    "Refer to the security group.",
    rule.origin?.span,
  );
