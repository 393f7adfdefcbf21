import { isWhollyKnown, object, text, tuple, unknown } from "../value/make.ts";
import { type Because, becauseOf, type Reason } from "../value/reason.ts";
import type { Value } from "../value/value.ts";
import { type Failure, failure } from "./failure.ts";
import type { Draft, Drafts, Sided } from "./policy-draft.ts";

/** The statements so far. What may have been replaced is not among them any more. */
interface Merging {
  readonly slots: (Sided | undefined)[];
  /** Slots that others may take, by name, and those of which nobody knows the name. */
  readonly named: Map<string, number>;
  readonly nameless: Set<number>;
  /** Why there may be others. */
  readonly doubts: Because[];
}

/** AWS allows a few thousand letters; documents that name each other twice grow without end. */
const MOST_STATEMENTS = 10_000;

/**
 * The provider's merge: sources come first and must differ in their names; the document's own statements
 * take the place of those of the same name, and so do overrides, one after the other. A statement that has
 * no name is never replaced.
 */
export function merged(sources: Drafts, own: Draft, overrides: Drafts): Value | Failure {
  const all = [...sources.drafts, own, ...overrides.drafts];
  if (all.reduce((sum, { statements }) => sum + statements.length, 0) > MOST_STATEMENTS) {
    return unknown("any", TOO_MANY, { notNull: true });
  }
  const ofSources = sources.drafts.flatMap(({ statements }) => statements);
  const twice = nameTwice(ofSources) ?? nameTwice(own.statements);
  if (twice !== undefined) {
    return failure(
      `Two statements have the \`sid\` ${JSON.stringify(twice)}; make them different.`,
    );
  }
  const merging: Merging = { slots: [], named: new Map(), nameless: new Set(), doubts: [] };
  const openSource = becauseOfAll([...sources.drafts, sources]);
  addUnlike(merging, { statements: ofSources, ...(openSource && { open: openSource }) });
  addUnlike(merging, own);
  for (const draft of overrides.drafts) {
    for (const one of draft.statements) addUnlike(merging, { statements: [one] });
    addUnlike(merging, { statements: [], ...(draft.open && { open: draft.open }) });
  }
  if (overrides.open) addUnlike(merging, { statements: [], open: overrides.open });
  return documentOf(merging, all, sources.open ?? overrides.open);
}

const becauseOfAll = (parts: readonly { readonly open?: Because }[]): Because | undefined => {
  const reasons = parts.flatMap(({ open }) => open ?? []);
  return reasons.length > 0 ? becauseOf(reasons) : undefined;
};

const TOO_MANY: Reason = {
  text: "The policy is merged from more statements than the scanner reads.",
  input: "reading limit",
  settledBy: "Merge fewer documents.",
};

function nameTwice(statements: readonly Sided[]): string | undefined {
  const seen = new Set<string>();
  for (const { sid } of statements) {
    if (!sid) continue;
    if (seen.has(sid)) return sid;
    seen.add(sid);
  }
  return undefined;
}

/** Adds statements that differ from each other in their names, and may replace those before them. */
function addUnlike(merging: Merging, { statements, open }: Draft): void {
  const { slots, named, nameless, doubts } = merging;
  const added: number[] = [];
  for (const one of statements) {
    const { sid } = one;
    const at = sid ? named.get(sid) : undefined;
    if (at !== undefined) {
      slots[at] = one;
      continue;
    }
    // It may replace one whose name is not known; if its own is not known, any one that has a name.
    if (sid === undefined) doubtNamed(merging, whyNameless(one));
    if (sid !== "") {
      doubtNameless(merging);
      added.push(slots.length);
    }
    slots.push(one);
  }
  if (open) {
    doubtNamed(merging, open);
    doubtNameless(merging);
    doubts.push(open);
  }
  for (const at of added) {
    const sid = slots[at]?.sid;
    if (sid === undefined) nameless.add(at);
    else named.set(sid, at);
  }
}

/** Any statement that has a name may have been replaced. */
function doubtNamed({ slots, named, doubts }: Merging, because: Because): void {
  if (named.size > 0) doubts.push(because);
  for (const at of named.values()) slots[at] = undefined;
  named.clear();
}

function doubtNameless({ slots, nameless, doubts }: Merging): void {
  for (const at of nameless) {
    const slot = slots[at];
    if (slot) doubts.push(whyNameless(slot));
    slots[at] = undefined;
  }
  nameless.clear();
}

function whyNameless({ statement }: Sided): Because {
  const sid = statement.kind === "object" ? statement.entries.get("Sid") : statement;
  if (sid?.kind === "unknown") return sid.because;
  const open = statement.kind === "object" ? statement.open : undefined;
  return (
    open ?? {
      text: "Nobody knows what a statement of the policy is called.",
      input: "sid",
      settledBy: "Write its `sid` in the code.",
      ...(statement.origin && { span: statement.origin.span }),
    }
  );
}

function documentOf(
  { slots, doubts }: Merging,
  drafts: readonly Draft[],
  others: Because | undefined,
): Value {
  const statements = slots.flatMap((slot) => slot?.statement ?? []);
  const entries = new Map<string, Value>([["Version", newest(drafts, others)]]);
  const id = lastOf(drafts.map((draft) => draft.id));
  if (id) entries.set("Id", id);
  if (doubts.length > 0) {
    const because = becauseOf([...new Set(doubts)]);
    entries.set("Statement", unknown("any", because, { notNull: true, members: statements }));
  } else if (statements.length > 0) entries.set("Statement", tuple(statements));
  return object(entries);
}

/** The versions are days, of which the latest counts. */
function newest(drafts: readonly Draft[], others: Because | undefined): Value {
  const versions = drafts.flatMap(({ version }) => version ?? []);
  const vague = versions.find((version) => !isWhollyKnown(version));
  if (vague) return vague;
  const opens = [others, ...drafts.map(({ open }) => open)].filter((open) => open !== undefined);
  if (opens.length > 0) return unknown("string", becauseOf(opens), { notNull: true });
  const days = versions.map((version) => (version.kind === "string" ? version.value : ""));
  return text(days.sort().at(-1) ?? "");
}

const lastOf = (values: readonly (Value | undefined)[]): Value | undefined =>
  values.findLast(
    (value) => value && value.kind !== "null" && !(value.kind === "string" && value.value === ""),
  );
