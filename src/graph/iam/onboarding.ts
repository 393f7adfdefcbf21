import { text, unknown } from "../../value/make.ts";
import type { Because } from "../../value/reason.ts";
import type { Value } from "../../value/value.ts";
import { written } from "../attribute.ts";
import type { Declaration } from "../declaration.ts";
import { whyUnseen } from "../missing-module.ts";
import { reason, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import { headerOrigin, type Network, type Parts, type Thing } from "../thing.ts";
import { type Artifact, artifactOfModule, artifactOfTemplate } from "./artifact.ts";
import { DEFAULT_ENVIRONMENT } from "./clickhouse.ts";
import { faultOfId } from "./external-id.ts";

const artifacts = new WeakMap<Thing, Artifact>();

/** Calls of ClickHouse's modules and stacks of its templates, in the order of declarations. */
export const onboardingsOf = remember((network: Network): readonly Thing[] => {
  const stacks = network.things("Onboarding").flatMap((thing) => {
    const artifact = artifactOfTemplate(written(thing, "template"));
    return artifact ? [known(thing, artifact)] : [];
  });
  const calls = [...network.modules, ...network.calls].flatMap((call) => {
    const artifact = artifactOfModule(call.type) ?? artifactOfStack(call, network);
    return artifact ? [known(network.make("Onboarding", partsOf(call)), artifact)] : [];
  });
  return [...stacks, ...calls];
});

/** A stack within a template is a module whose content cannot be seen. */
function artifactOfStack(call: Declaration, network: Network): Artifact | undefined {
  const { cloudformation, attributes } = network.definitionOf("Onboarding");
  const url = attributes["template"]?.cloudformation;
  if (url === undefined || !cloudformation.includes(call.type)) return undefined;
  return artifactOfTemplate(call.attribute(url));
}

function known(thing: Thing, artifact: Artifact): Thing {
  artifacts.set(thing, artifact);
  return thing;
}

function partsOf(call: Declaration): Parts {
  const { instance, address, root, many, guard } = call;
  return {
    id: instance,
    address,
    root,
    many,
    ...(guard && { guard }),
    declaration: call,
    origin: headerOrigin(call),
    body: call,
  };
}

export function artifactBehind(onboarding: Thing): Artifact {
  const artifact = artifacts.get(onboarding);
  if (!artifact) throw new Error(`${onboarding.id} is no onboarding`);
  return artifact;
}

const origins = new WeakMap<Thing, Thing>();

/** Whether the role comes from a module or template of ClickHouse whose content cannot be read. */
export const isPublished = (role: Thing): boolean => origins.has(role);

/** The management roles that modules and templates make which cannot be looked into. */
export const publishedRolesOf = remember((network: Network): readonly Thing[] =>
  onboardingsOf(network)
    .filter((each) => artifactBehind(each).makes === "management" && !isReadable(each))
    .map((onboarding) => {
      const role = network.make("Role", roleParts(onboarding));
      origins.set(role, onboarding);
      return role;
    }),
);

/** The module or template of ClickHouse that makes a role; undefined if none does. */
export function onboardingBehind(role: Thing): Thing | undefined {
  const found = origins.get(role);
  if (found || !role.declaration) return found;
  const calls = readableCalls(role.network);
  for (const { address } of role.declaration.calls) {
    const call = calls.get(`${role.root}\0${address}`);
    if (call) return call;
  }
  return undefined;
}

const readableCalls = remember(
  (network: Network): ReadonlyMap<string, Thing> =>
    new Map(
      onboardingsOf(network)
        .filter(isReadable)
        .map((each) => [`${each.root}\0${each.address}`, each]),
    ),
);

/** What a module on disk declares is found as if it were written in the repository. */
export const isReadable = ({ declaration }: Thing): boolean => declaration?.mode === "call";

function roleParts(onboarding: Thing): Parts {
  const { id, address, root, many, guard, declaration, origin } = onboarding;
  const outside = notModelled(onboarding);
  return {
    id: `${id}#Role`,
    address,
    root,
    many,
    outside,
    unseen: outside,
    ...(guard && { guard }),
    ...(declaration && { declaration }),
    ...(origin && { origin }),
    ...(declaration && {
      body: {
        language: declaration.language,
        span: declaration.span,
        attribute: (name) => (NAMES.has(name) ? inputOf(onboarding, "role_name") : undefined),
      },
    }),
  };
}

const NAMES: ReadonlySet<string> = new Set(["name", "RoleName"]);

function notModelled(onboarding: Thing): Because {
  const { address, declaration } = onboarding;
  const { why, settledBy } =
    artifactBehind(onboarding).form === "template" || !declaration
      ? {
          why: "what its template creates is not known to the scanner",
          settledBy: "Check the role in the AWS account.",
        }
      : whyUnseen(declaration);
  const text = `\`${address}\` comes from ClickHouse: ${why}.`;
  return reason(text, address, settledBy, declaration?.span);
}

/** An input of the module or a parameter of the template, however the template spells it. */
export function inputOf(onboarding: Thing, name: string): Value | undefined {
  const { form } = artifactBehind(onboarding);
  const value =
    form === "template"
      ? parameterOf(written(onboarding, "parameters"), name)
      : onboarding.body?.attribute(name);
  return value?.kind === "null" ? undefined : value;
}

const letters = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

function parameterOf(parameters: Value | undefined, name: string): Value | undefined {
  if (!parameters || parameters.kind === "null") return undefined;
  if (parameters.kind === "unknown") return unknown("string", parameters.because);
  if (parameters.kind === "list") return listedParameter(parameters.items, name);
  if (parameters.kind !== "object") return undefined;
  const { entries, symbols, open } = parameters;
  for (const [key, value] of entries) {
    if (!symbols?.has(key) && letters(key) === letters(name)) return value;
  }
  const because = together([open, ...[...(symbols?.values() ?? [])].map((key) => key.because)]);
  return because && unknown("string", because);
}

/** Stack sets list their parameters as objects. */
function listedParameter(items: readonly Value[], name: string): Value | undefined {
  for (const item of items) {
    const key = item.kind === "object" ? item.entries.get("ParameterKey") : undefined;
    if (item.kind !== "object" || key?.kind !== "string") continue;
    if (letters(key.value) === letters(name)) return item.entries.get("ParameterValue");
  }
  const vague = items.find((item) => item.kind === "unknown");
  return vague?.kind === "unknown" ? unknown("string", vague.because) : undefined;
}

/** Which of ClickHouse's environments it is for. */
export function environmentOf(onboarding: Thing): Value {
  return inputOf(onboarding, "byoc_env") ?? absent(onboarding, text(DEFAULT_ENVIRONMENT));
}

const absent = ({ declaration }: Thing, value: Value): Value =>
  declaration
    ? { ...value, origin: { span: declaration.span, note: "not written", role: "absent" } }
    : value;

/** "given", "missing", "empty" or "placeholder". What comes from a variable or a secret is "given". */
export function externalIdGiven(onboarding: Thing): Value {
  const value = inputOf(onboarding, "external_id");
  const marks = value?.origin && { origin: value.origin };
  if (!value) return absent(onboarding, withoutId(onboarding));
  if (value.kind !== "string") return { ...text("given"), ...marks };
  return { ...text(faultOfId(value.value) ?? "given"), ...marks };
}

/** The archives of 2025 had no such input, and templates have a default for accounts without an id. */
function withoutId(onboarding: Thing): Value {
  const { form } = artifactBehind(onboarding);
  return form === "module"
    ? text("missing")
    : unknown("string", mayNeedNone(onboarding), { notNull: true });
}

const mayNeedNone = ({ address, declaration }: Thing): Because =>
  reason(
    `\`${address}\` is given no external id, and the code does not say whether the ClickHouse console shows one.`,
    address,
    "Pass the external id that the console shows.",
    declaration?.span,
  );
