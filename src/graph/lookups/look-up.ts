import { covers, globTokens } from "../../value/glob.ts";
import { text } from "../../value/make.ts";
import type { Reason } from "../../value/reason.ts";
import { same } from "../../value/same.ts";
import { and, or, type Truth } from "../../value/truth.ts";
import type { Value } from "../../value/value.ts";
import type { Declaration } from "../declaration.ts";
import { reason } from "../reasons.ts";
import type { Definition, Lookups } from "../thing.ts";
import { LISTS } from "./ask.ts";
import { type Candidates, candidatesAmong } from "./candidates.ts";
import { type Criterion, criteriaOf, WORDS } from "./criteria.ts";
import { tagWritten } from "./tag-written.ts";

/**
 * Finds what data sources read. AWS fails a data source that one thing does not fit, or several do: so what
 * is declared, certainly exists in the same region and account and certainly fits, is what it reads in every
 * plan that can be made. Where another one may fit as well, the code does not say clearly which is meant.
 */
export function lookUp(
  declarations: readonly Declaration[],
  definitionOf: (type: string) => Definition | undefined,
): Lookups {
  const linked = new Map<string, string>();
  const undecided = new Map<string, Reason>();
  const byInstance = new Map(declarations.map((each) => [each.instance, each]));
  const tagging = declarations.filter(({ type, mode }) => type === TAG && mode === "resource");
  const candidates = candidatesAmong(declarations);
  for (const type of WORDS.keys()) {
    const definition = definitionOf(type);
    if (!definition) continue;
    const asked: Asked = { definition, byInstance, linked, tagging, candidates };
    for (const source of declarations) {
      if (source.type !== type || source.mode !== "data" || source.many) continue;
      const found = read(source, asked);
      if (typeof found === "string") linked.set(source.instance, found);
      else if (found) undecided.set(source.instance, found);
    }
  }
  const listed = new Map<string, readonly string[]>();
  for (const source of declarations) {
    const definition = source.mode === "data" && definitionOf(LISTS.get(source.type) ?? "");
    if (!definition || source.many) continue;
    const asked: Asked = { definition, byInstance, linked, tagging, candidates };
    listed.set(source.instance, certainlyListed(source, asked));
  }
  return { linked, undecided, listed };
}

const TAG = "aws_ec2_tag";

interface Asked {
  readonly definition: Definition;
  readonly byInstance: ReadonlyMap<string, Declaration>;
  readonly linked: ReadonlyMap<string, string>;
  /** Resources that add tags to others. */
  readonly tagging: readonly Declaration[];
  readonly candidates: Candidates;
}

function read(source: Declaration, asked: Asked): string | Reason | undefined {
  const { byName, attributes } = asked.definition;
  const id = byName ? "" : (attributes["id"]?.terraform ?? "id");
  const given = source.attribute(id);
  if (given) return declaredBehind(given, asked);
  const criteria = criteriaOf(source, id);
  const telling = criteria?.find(isTelling);
  if (!criteria || !telling || isTaggedApart(telling, asked)) return undefined;
  const { fitting, tooMany } = candidatesFor(telling, asked);
  if (tooMany) return undefined;
  const answers = fitting.map((one) => ({ one, ...compared(source, one, criteria, asked) }));
  const possible = answers.filter(({ truth }) => truth !== false);
  const [first, second] = possible;
  if (!first) return undefined;
  if (!second) return first.truth === true ? first.one.instance : maybe(source, first);
  return several(source, first.one, second.one);
}

const candidatesFor = (criterion: Criterion, asked: Asked) =>
  asked.candidates(
    asked.definition,
    criterion,
    (one) => writtenOf(one, criterion.about, asked),
    (value) => (value.kind === "string" ? JSON.stringify(value.value) : declaredIn(value, asked)),
  );

/** What a list certainly holds; nobody knows what else it does. */
function certainlyListed(source: Declaration, asked: Asked): readonly string[] {
  const criteria = criteriaOf(source, "");
  const telling = criteria?.find((one) => isInVpc(one, asked)) ?? criteria?.find(isTelling);
  if (!criteria || !telling || criteria.some((one) => isTaggedApart(one, asked))) return [];
  return candidatesFor(telling, asked)
    .fitting.filter((one) => compared(source, one, criteria, asked).truth === true)
    .map(({ instance }) => instance);
}

/** Whether it names a VPC that is declared, which is in one account and region. */
const isInVpc = ({ about, wanted: [only, ...others] }: Criterion, asked: Asked): boolean =>
  about === "vpc" &&
  only !== undefined &&
  others.length === 0 &&
  declaredIn(only, asked) !== undefined;

/** A data source that is given the id of something declared reads just that. */
function declaredBehind(id: Value, { byInstance, definition, linked }: Asked): string | undefined {
  const reference = id.kind === "unknown" ? id.identity?.reference : undefined;
  if (reference?.attribute !== "id") return undefined;
  const instance = linked.get(reference.instance) ?? reference.instance;
  const declared = byInstance.get(instance);
  return declared?.mode === "resource" && typesOf(definition).includes(declared.type)
    ? instance
    : undefined;
}

const typesOf = ({ terraform, cloudformation }: Definition): readonly string[] => [
  ...terraform,
  ...cloudformation,
];

/** A name or a tag, every value of which is known: without one, nothing names what is meant. */
const isTelling = ({ about, wanted, isPattern }: Criterion): boolean =>
  (about.startsWith("tag:") || about === "groupName" || about === "name") &&
  wanted.length > 0 &&
  wanted.every((value) => value.kind === "string" && !(isPattern && isWild(value.value)));

const isWild = (text: string): boolean => /[*?]/.test(text);

/** What else may carry a tag is not told by the code of the thing. */
function isTaggedApart({ about }: Criterion, { tagging }: Asked): boolean {
  if (!about.startsWith("tag:")) return false;
  const key = text(about.slice("tag:".length));
  return tagging.some((one) => same(one.attribute("key") ?? key, key) !== false);
}

/** What is in all regions. */
const GLOBAL: ReadonlySet<string> = new Set(["Role", "Policy"]);

interface Fit {
  readonly truth: Truth;
  /** What is not known, for the reader. */
  readonly open: string;
  readonly settledBy: string;
}

/** Whether a resource is what a data source reads, as far as only the two of them are looked at. */
function compared(
  source: Declaration,
  one: Declaration,
  criteria: readonly Criterion[],
  asked: Asked,
): Fit {
  const isPlaced = criteria.some(
    (each) => isInVpc(each, asked) && meets(one, each, asked) === true,
  );
  const isGlobal = GLOBAL.has(asked.definition.name);
  const region = isPlaced || isGlobal || same(source.region, one.region);
  const fits = criteria.reduce<Truth>((sum, each) => and(sum, meets(one, each, asked)), true);
  const account = isPlaced || same(accountOf(source), accountOf(one));
  const exists = one.guard || one.many || asked.definition.adopting.includes(one.type);
  if (region === false || fits === false || account === false)
    return { truth: false, open: "", settledBy: "" };
  if (region === "unknown") return { truth: region, ...OPEN.region };
  if (account === "unknown") return { truth: account, ...OPEN.account };
  if (exists) return { truth: "unknown", ...OPEN.existence };
  return { truth: fits, ...OPEN.criteria };
}

const OPEN = {
  region: {
    open: "whether the two are in one region is not known",
    settledBy: "Pass `--region`, or set `region` in the provider blocks.",
  },
  account: {
    open: "whether the two are in one account is not known",
    settledBy: "Refer to the resource itself, or pass its id as a variable.",
  },
  existence: {
    open: "whether that exists is not known",
    settledBy: "Refer to the resource itself, or pass its id as a variable.",
  },
  criteria: {
    open: "whether that fits is not known",
    settledBy: "Write what it is looked up by in the code, or refer to the resource itself.",
  },
};

/** What the provider is told of the account, where the code is told which one it is. */
const accountOf = ({ account }: Declaration): Value => account ?? text("");

function meets(one: Declaration, criterion: Criterion, asked: Asked): Truth {
  const value = writtenOf(one, criterion.about, asked);
  if (!value) return criterion.about.startsWith("tag:") ? false : "unknown";
  return criterion.wanted.reduce<Truth>(
    (sum, wanted) => or(sum, equal(value, wanted, criterion.isPattern, asked)),
    false,
  );
}

function writtenOf(
  one: Declaration,
  about: string,
  { definition }: Pick<Asked, "definition">,
): Value | undefined {
  const spelled = (name: string) => definition.attributes[name]?.[one.language] ?? "";
  if (about.startsWith("tag:")) return tagWritten(one, spelled("tags"), about.slice("tag:".length));
  const name = spelled(about);
  return name === "" ? undefined : one.attribute(name);
}

function equal(value: Value, wanted: Value, isPattern: boolean, asked: Asked): Truth {
  if (isPattern && wanted.kind === "string" && isWild(wanted.value)) {
    if (value.kind !== "string") return "unknown";
    return covers(globTokens(wanted.value), [...value.value]);
  }
  const [own, other] = [value, wanted].map((each) => declaredIn(each, asked));
  if (own !== undefined && other !== undefined) return own === other;
  return same(value, wanted);
}

/** The resource whose id it is. */
function declaredIn(value: Value, { byInstance, linked }: Asked): string | undefined {
  const reference = value.kind === "unknown" ? value.identity?.reference : undefined;
  if (reference?.attribute !== "id") return undefined;
  const instance = linked.get(reference.instance) ?? reference.instance;
  return byInstance.get(instance)?.mode === "resource" ? instance : undefined;
}

const shown = ({ address, root }: Declaration): string => `\`${address}\` in ${root}`;

function maybe(source: Declaration, { one, open, settledBy }: Fit & { one: Declaration }): Reason {
  const what = `\`${source.address}\` may read ${shown(one)}: ${open}.`;
  return reason(what, source.address, settledBy, source.span);
}

function several(source: Declaration, first: Declaration, second: Declaration): Reason {
  return reason(
    `\`${source.address}\` may read ${shown(first)} or ${shown(second)}: nothing says which is meant.`,
    source.address,
    "Scan the roots of one environment alone with `--root`, or pass the id as a variable.",
    source.span,
  );
}
