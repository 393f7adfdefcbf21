import { unknown } from "../value/make.ts";
import { becauseOf, type Reason } from "../value/reason.ts";
import type { Identity, Unknown, Value } from "../value/value.ts";
import { evaluate, inPlace } from "./evaluate.ts";
import { conditionOf } from "./existence.ts";
import { facetOf, isUnique, isWritten, refFacet } from "./facets.ts";
import { intrinsicOf } from "./intrinsic.ts";
import { type Entry, member, type Node, nameOf, placeOf, spanOf } from "./node.ts";
import { outputOf } from "./output.ts";
import { propertyOf, type Result } from "./result.ts";
import { cyclic, type Decision, doubtfully, keyIn, once, refuseAt, type Stack } from "./stack.ts";
import { INCLUDING } from "./template.ts";
import { unseenIn } from "./unseen.ts";

/** The type of a resource as it is written. */
export function typeOf({ value }: Entry): string {
  return nameOf(member(value, "Type")) ?? "";
}

/** Whether a resource exists: its condition, if it has one, and that of the nested stack it is in. */
export function existenceOf(stack: Stack, entry: Entry): Decision {
  const { parent } = stack;
  const outer = parent ? existenceOf(parent.stack, parent.entry) : true;
  if (outer === true) return ownExistence(stack, entry);
  if (outer === false) return false;
  const own = doubtfully(stack, () => ownExistence(stack, entry));
  if (typeof own === "boolean") return own && outer;
  return unknown("bool", becauseOf([outer.because, own.because]), { notNull: true });
}

const ownExistence = (stack: Stack, entry: Entry): Decision =>
  conditionOf(stack, entry, `\`${entry.key}\``);

/** The names of the properties that are written. */
export function propertyNames(entry: Entry): readonly string[] {
  const properties = member(entry.value, "Properties");
  return properties?.kind === "mapping" && !intrinsicOf(properties)
    ? [...properties.entries.keys()]
    : [];
}

/** A property as the template says it; undefined when it says nothing. */
export function propertyNamed(stack: Stack, entry: Entry, name: string): Value | undefined {
  const title = `${entry.key}.${name}`;
  return once<Value | undefined>(
    stack,
    `Resources.${title}`,
    () =>
      existenceOf(stack, entry) === true
        ? written(stack, entry, name)
        : doubtfully(stack, () => written(stack, entry, name)),
    () => cyclic(stack, title, spanOf(entry.place, stack.template.file)),
  );
}

function written(stack: Stack, entry: Entry, name: string): Value | undefined {
  const note = `\`${name}\` of ${entry.key}`;
  if (member(entry.value, INCLUDING)) {
    const all = partOf(wholeOf(stack, entry, entry.value), "Properties", note);
    return all && partOf(all, name, note);
  }
  const properties = member(entry.value, "Properties");
  if (!properties) return undefined;
  const isPlain = properties.kind === "mapping" && isFreeOfFunctions(properties);
  if (!isPlain) return partOf(wholeOf(stack, entry, properties), name, note);
  const property = properties.entries.get(name);
  const value = property && propertyOf(evaluate(property.value, stack));
  return property && value && inPlace(value, placeOf(property), stack, note);
}

/** True if no function makes the properties as a whole, or some of them. */
function isFreeOfFunctions(node: Extract<Node, { kind: "mapping" }>): boolean {
  if (node.tag !== undefined) return false;
  return ![...node.entries.keys()].some((key) => key.startsWith("Fn::"));
}

const wholeOf = (stack: Stack, entry: Entry, properties: Node): Result =>
  once<Result>(
    stack,
    `Resources.${entry.key}`,
    () => evaluate(properties, stack),
    () => cyclic(stack, entry.key, spanOf(entry.place, stack.template.file)),
  );

function partOf(whole: Result, name: string, note: string): Value | undefined {
  const value = propertyOf(whole);
  if (value?.kind === "unknown") {
    const origin = value.origin && { ...value.origin, note };
    return unknown("any", value.because, { origin });
  }
  if (value?.kind !== "object") return undefined;
  const found = value.entries.get(name);
  if (found) return found;
  return value.open && unknown("any", value.open, { origin: value.origin });
}

/** What `Ref` of a resource is; undefined if there is no such resource. */
export function referenceTo(stack: Stack, name: string): Value | undefined {
  const entry = stack.template.resources.get(name);
  return (
    entry &&
    existing(stack, entry, () => computed(stack, entry, refFacet(typeOf(entry), stack.late)))
  );
}

/** What `Fn::GetAtt` of a resource is; undefined if there is no such resource. */
export function attributeOf(stack: Stack, name: string, attribute: string): Value | undefined {
  const entry = stack.template.resources.get(name);
  if (!entry) return undefined;
  const nested = stack.nested.get(name);
  const output = OUTPUT.exec(attribute)?.[1];
  return existing(stack, entry, () =>
    nested && "template" in nested && output !== undefined
      ? outputOfNested(nested, output, entry, stack)
      : attributeOfExisting(stack, entry, attribute),
  );
}

const OUTPUT = /^Outputs\.(.+)$/s;

function outputOfNested(nested: Stack, name: string, entry: Entry, stack: Stack): Value {
  const span = spanOf(entry.place, stack.template.file);
  return (
    outputOf(nested, name) ??
    unseenIn(nested, name) ??
    refuseAt(stack, `The template of \`${entry.key}\` has no output \`${name}\`.`, span)
  );
}

function existing(stack: Stack, entry: Entry, value: () => Value): Value {
  if (existenceOf(stack, entry) !== false) return value();
  const span = spanOf(entry.place, stack.template.file);
  return refuseAt(
    stack,
    `\`${entry.key}\` is referred to, and its condition is false, so that it does not exist.`,
    span,
  );
}

function attributeOfExisting(stack: Stack, entry: Entry, attribute: string): Value {
  const type = typeOf(entry);
  const facet = facetOf(type, attribute, stack.late);
  if (!isWritten(type, attribute)) return computed(stack, entry, facet);
  const value = propertyNamed(stack, entry, attribute);
  if (!value) return computed(stack, entry, facet);
  if (value.kind !== "unknown" || value.notNull) return value;
  // If the property turns out not to exist, AWS decides.
  const because = becauseOf([value.because, afterDeployment(stack, entry, facet)]);
  const reference = { instance: instanceOf(stack, entry), attribute: facet };
  const key = `${reference.instance}.${facet}`;
  return unknown(value.type, because, { identity: { key, reference }, origin: value.origin });
}

/** Unique in the scan. */
export const instanceOf = (stack: Stack, { key }: Entry): string => keyIn(stack, key);

/** An attribute that AWS gives: unknown, but with an identity of its own. */
function computed(stack: Stack, entry: Entry, facet: string): Unknown {
  const instance = instanceOf(stack, entry);
  const isId = facet === "id" || facet === "arn";
  const identity: Identity = {
    key: `${instance}.${facet}`,
    reference: { instance, attribute: facet },
    ...(isId && isUnique(typeOf(entry), facet, stack.late) && { among: facet, item: instance }),
  };
  // Names of attributes begin with a capital letter: all others are what `Ref` is.
  const isText = /^[a-z]/.test(facet);
  return unknown(isText ? "string" : "any", afterDeployment(stack, entry, facet), {
    identity,
    notNull: isText ? true : undefined,
  });
}

function afterDeployment(stack: Stack, entry: Entry, facet: string): Reason {
  const input = facet === "id" ? entry.key : `${entry.key}.${facet}`;
  const made = makerOf(stack, entry);
  return {
    text: `\`${input}\` ${made?.why ?? "exists only after the stack is deployed"}.`,
    input,
    settledBy:
      made?.settledBy ?? "It cannot be known from the code; refer to it directly where it is used.",
    span: spanOf(entry.place, stack.template.file),
    reference: { instance: instanceOf(stack, entry), attribute: facet },
  };
}

function makerOf(stack: Stack, entry: Entry) {
  const nested = stack.nested.get(entry.key);
  if (nested && "why" in nested) {
    return { why: `comes from a nested stack, and ${nested.why}`, settledBy: nested.settledBy };
  }
  return COMPUTED.test(typeOf(entry)) ? BY_CODE : undefined;
}

const COMPUTED = /^(?!AWS::)|^AWS::CloudFormation::CustomResource$|::MODULE$/;

const BY_CODE = {
  why: "is computed when the stack is deployed, by code that is not read",
  settledBy: "Take the value as a parameter, and pass it with `--parameter`.",
};
