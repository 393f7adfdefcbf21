import { unknown } from "../../value/make.ts";
import type { Because } from "../../value/reason.ts";
import type { Value } from "../../value/value.ts";
import { both, either, type Judgement, NO, undecided, YES } from "../judgement.ts";
import type { Members, Possibly } from "../members.ts";
import { reason, together } from "../reasons.ts";
import type { Thing } from "../thing.ts";
import { segmentOf } from "./arn.ts";
import { CHANGING_ACTIONS } from "./changing-actions.ts";
import { type StatementText, valuesOf } from "./document.ts";
import { meets, meetsAction } from "./pattern.ts";

/** A statement among those that count together. */
export interface Granted {
  readonly text: StatementText;
  /** The role or policy that it is found at. */
  readonly within: Thing;
  /** Where in it the statement stands: `trust[0]`. */
  readonly path: string;
  /** Why a statement that denies may take back what fits a glob of actions. */
  readonly takenBack: (glob: string) => Because | undefined;
}

/** Whether it allows an action that fits a glob in lower case. */
export function allows({ text, takenBack }: Granted, glob: string): Judgement {
  const own = both([hasEffect(text, "Allow"), covered(text, glob)]);
  if (own.truth === false) return own;
  const because = takenBack(glob);
  return because ? undecided(together([own.because, because]) ?? because) : own;
}

export function hasEffect(text: StatementText, wanted: "Allow" | "Deny"): Judgement {
  const effect = text.element("Effect");
  if (effect?.kind === "unknown") return undecided(effect.because);
  return effect?.kind === "string" && effect.value === wanted ? YES : NO;
}

/** Whether one of its actions fits, whatever its effect. */
export function covered(text: StatementText, glob: string): Judgement {
  if (!text.has("Action")) {
    const inverse = text.element("NotAction");
    if (text.has("NotAction")) return undecided(notRead("NotAction", text));
    return inverse?.kind === "unknown" ? undecided(inverse.because) : NO;
  }
  if (text.except?.some((action) => meets({ kind: "string", value: action }, glob) === true)) {
    return undecided(notRead("NotAction", text));
  }
  const { certain, open } = valuesOf(text.element("Action"));
  const found = either(certain.map((action) => fits(action, glob)));
  return open && found.truth !== true ? undecided(together([found.because, open]) ?? open) : found;
}

function fits(action: Value, glob: string): Judgement {
  const truth = meetsAction(action, glob);
  if (truth !== "unknown") return truth ? YES : NO;
  return undecided(action.kind === "unknown" ? action.because : { all: [] });
}

const notRead = (element: string, { origin }: StatementText): Because =>
  reason(
    `\`${element}\` is not read yet.`,
    element,
    `Write what is meant with \`${element.slice("Not".length)}\`.`,
    origin?.span,
  );

/** The resources of a service that it lets be changed. */
export function changed(granted: Granted, service: string): Members<Value> {
  const globs = Object.hasOwn(CHANGING_ACTIONS, service) ? CHANGING_ACTIONS[service] : undefined;
  if (!globs) return { certain: [], possible: [], open: noSuchService(service) };
  // Nearly all statements are about something else, which one look tells.
  if (covered(granted.text, `${service}:*`).truth === false) return { certain: [], possible: [] };
  const judgement = either(globs.map((glob) => allows(granted, glob)));
  if (judgement.truth === false) return { certain: [], possible: [] };
  const resources = resourcesOf(granted.text, service);
  return judgement.because ? doubted(resources, judgement.because) : resources;
}

const noSuchService = (service: string): Because =>
  reason(
    `Which actions of \`${service}\` change something is not known to the scanner.`,
    service,
    'Ask for "eks", or use `allows` with globs of your own.',
  );

function doubted(members: Members<Value>, because: Because): Members<Value> {
  const possible = members.certain.map((member) => ({ member, because, many: false }));
  return { ...members, certain: [], possible: [...possible, ...members.possible] };
}

/** The resources that may be of a service. */
function resourcesOf(text: StatementText, service: string): Members<Value> {
  if (!text.has("Resource")) {
    const inverse = text.element("NotResource");
    if (text.has("NotResource"))
      return { certain: [], possible: [], open: notRead("NotResource", text) };
    return {
      certain: [],
      possible: [],
      ...(inverse?.kind === "unknown" && { open: inverse.because }),
    };
  }
  const { certain: all, open } = valuesOf(text.element("Resource"));
  const certain: Value[] = [];
  const possible: Possibly<Value>[] = [];
  for (const resource of all) {
    const named = segmentOf(resource, "service");
    const truth = meets(named, service);
    if (truth === true) certain.push(resource);
    else if (truth === "unknown" && named.kind === "unknown") {
      possible.push({ member: resource, because: named.because, many: false });
    }
  }
  return { certain, possible, ...(open && { open }) };
}

/** All its resources, as they are written. */
export function allResources(text: StatementText): Members<Value> {
  if (text.has("Resource")) return valuesOf(text.element("Resource"));
  if (text.has("NotResource"))
    return { certain: [], possible: [], open: notRead("NotResource", text) };
  return valuesOf(text.element("Resource"));
}

/** All its actions, as they are written. */
export function allActions(text: StatementText): Members<Value> {
  if (text.has("Action")) return valuesOf(text.element("Action"));
  if (text.has("NotAction")) return { certain: [], possible: [], open: notRead("NotAction", text) };
  return valuesOf(text.element("Action"));
}

/** What a statement is when nothing is known of it but that it allows. */
export const someAllowing = (because: Because, origin: StatementText["origin"]): StatementText => ({
  element: (name) =>
    name === "Effect" ? { kind: "string", value: "Allow" } : unknown("any", because),
  has: (name) => name === "Effect",
  origin,
});
