import { concat } from "../value/concat.ts";
import { join } from "../value/join.ts";
import { list, nullOf, text, unknown, withOrigin, withSensitive } from "../value/make.ts";
import type { Reason } from "../value/reason.ts";
import type { Unknown, Value } from "../value/value.ts";
import { resolved } from "./dynamic.ts";
import { asText } from "./functions/define.ts";
import { pureIdentity } from "./identity.ts";
import { type Entry, member, type Node, nameOf, spanOf, textOf } from "./node.ts";
import { splitAtCommas } from "./split.ts";
import { keyIn, once, refuseAt, type Stack } from "./stack.ts";

/** The value of a parameter: as given, else its default. Undefined if there is no such parameter. */
export function parameterOf(stack: Stack, name: string): Value | undefined {
  const entry = stack.template.parameters.get(name);
  if (!entry) return undefined;
  return once(
    stack,
    inputOf(name),
    () => withSensitive(valueFor(stack, entry), isSecret(entry.value)),
    () => unknown("string", valueless(stack, entry)),
  );
}

const inputOf = (name: string): string => `Parameters.${name}`;

const isSecret = (declared: Node): boolean => textOf(member(declared, "NoEcho")) === "true";

function valueFor(stack: Stack, entry: Entry): Value {
  const { key, value: declared } = entry;
  const type = nameOf(member(declared, "Type")) ?? "String";
  const given = stack.given.get(key);
  const passed = stack.names.passed(stack, key);
  // What is given for such a parameter is only the name of what is read.
  if (type.startsWith("AWS::SSM::Parameter::Value<")) {
    return undetermined(stack, entry, isList(type), readLater(stack, entry));
  }
  if (passed && passed.kind !== "null") return taken(stack, entry, passed, isList(type));
  if (given) {
    const value = typed(given.text, type);
    const note = `given for \`${inputOf(key)}\``;
    return given.span ? withOrigin(value, { span: given.span, note, role: "written" }) : value;
  }
  const choices = allowed(declared);
  const assumed = stack.assumed.get(key);
  if (assumed && "is" in assumed) return chosen(stack, entry, assumed.is);
  const node = member(declared, "Default");
  const written = textOf(node);
  if (node && written !== undefined && isDefaultTaken(stack, choices)) {
    const note = `default of \`${inputOf(key)}\``;
    const span = spanOf(node, stack.template.file);
    const value = resolved(typed(written, type), stack);
    return withOrigin(value, { span, note, role: "written" });
  }
  const [only] = choices;
  return only !== undefined && choices.length === 1 && !isList(type)
    ? chosen(stack, entry, only)
    : undetermined(stack, entry, isList(type), valueless(stack, entry));
}

const isDefaultTaken = ({ parameterValues }: Stack, choices: readonly string[]): boolean =>
  parameterValues === "defaults" || (parameterValues === "allowed" && choices.length === 0);

/** `CommaDelimitedList`, `List<Number>`, `AWS::SSM::Parameter::Value<List<String>>` */
const isList = (type: string): boolean => /\bList</.test(type) || type === "CommaDelimitedList";

/** Numbers are texts, too: `Ref` gives what was passed. */
function typed(given: string, type: string): Value {
  return isList(type)
    ? list(
        given.split(",").map((item) => text(item.trim())),
        "string",
      )
    : text(given);
}

/** What nobody passes can still only be one of the allowed values. */
function chosen(stack: Stack, { key, value, place }: Entry, choice: string): Value {
  const values = member(value, "AllowedValues");
  const items = values?.kind === "sequence" ? values.items : [];
  const node = items.find((item) => textOf(item) === choice) ?? values ?? place;
  const span = spanOf(node, stack.template.file);
  const note = items.length === 1 ? "the only allowed value" : `a value of \`${inputOf(key)}\``;
  return withOrigin(text(choice), { span, note, role: "written" });
}

function undetermined(stack: Stack, entry: Entry, isListed: boolean, because: Reason): Unknown {
  const { key, value: declared, place } = entry;
  const each = refined(declared, because);
  const marks = {
    identity: { key: keyIn(stack, inputOf(key)) },
    origin: {
      span: spanOf(place, stack.template.file),
      note: `\`${inputOf(key)}\``,
      role: "written" as const,
    },
  };
  return isListed
    ? unknown({ list: "string" }, because, { notNull: true, each, ...marks })
    : { ...each, ...marks };
}

/** What all allowed values have in common. */
function refined(declared: Node, because: Reason): Unknown {
  const plain = unknown("string", because, { notNull: true });
  const [first, ...others] = allowed(declared).map(text);
  if (!first || others.length === 0 || others.length > MOST_CHOICES) return plain;
  const common = others.reduce<Value>((all, one) => join(all, one, because), first);
  return common.kind === "unknown" ? { ...common, notNull: true } : plain;
}

const MOST_CHOICES = 300;

function allowed(declared: Node): readonly string[] {
  const node = member(declared, "AllowedValues");
  return node?.kind === "sequence" ? node.items.flatMap((item) => textOf(item) ?? []) : [];
}

function valueless({ template, parent, prefix }: Stack, { key, value, place }: Entry): Reason {
  const givers = parent
    ? `Pass it in \`Parameters\` of \`${prefix.slice(0, -1)}\``
    : `Pass \`--parameter ${key}=…\``;
  const isDefault = member(value, "Default") !== undefined;
  return {
    text: `\`${inputOf(key)}\` ${isDefault ? "may be something else than its default" : "has no value"}.`,
    input: inputOf(key),
    settledBy: isDefault ? `${givers}.` : `${givers}, or give the parameter a default.`,
    span: spanOf(place, template.file),
  };
}

function readLater({ template }: Stack, { key, place }: Entry): Reason {
  return {
    text: `\`${inputOf(key)}\` is read from Systems Manager when the stack is deployed.`,
    input: inputOf(key),
    settledBy: "Make it a parameter of a plain type, and pass its value with `--parameter`.",
    span: spanOf(place, template.file),
  };
}

/** The texts that a value can be, if it is one or a parameter with allowed values; undefined if it is open. */
export function choicesOf(stack: Stack, value: Value): readonly string[] | undefined {
  if (value.kind === "string") return [value.value];
  if (value.kind !== "unknown") return undefined;
  const { parent } = stack;
  const name = nameIn(stack, value);
  if (name === undefined) return parent && choicesOf(parent.stack, value);
  const declared = stack.template.parameters.get(name)?.value;
  const type = nameOf(member(declared, "Type")) ?? "String";
  if (!declared || isList(type) || type.startsWith("AWS::SSM::Parameter::Value<")) return undefined;
  const choices = allowed(declared).filter((choice) => !isRuledOut(stack, name, choice));
  return choices.length > 0 ? choices : undefined;
}

/** True if it is assumed that a value, which may be a parameter, is not this text. */
export function isAssumedNot(stack: Stack, value: Value, other: string): boolean {
  if (value.kind !== "unknown") return false;
  const name = nameIn(stack, value);
  if (name !== undefined) return isRuledOut(stack, name, other);
  return stack.parent !== undefined && isAssumedNot(stack.parent.stack, value, other);
}

function isRuledOut({ assumed }: Stack, name: string, text: string): boolean {
  const about = assumed.get(name);
  return about !== undefined && "isNot" in about && about.isNot.includes(text);
}

/** What the stack around this one passes. A list is passed as one text with commas. */
function taken(stack: Stack, { key, place }: Entry, value: Value, isListed: boolean): Value {
  const whole = asText(isListed && value.kind === "list" ? joined(value.items) : value);
  const kept = <T extends Value>(made: T): T =>
    value.origin ? withOrigin(made, value.origin) : made;
  if (typeof whole === "string")
    return kept(isListed ? typed(whole, "CommaDelimitedList") : text(whole));
  if (whole === undefined) {
    const span = spanOf(place, stack.template.file);
    return refuseAt(stack, `What is passed for \`${key}\` is no string.`, span);
  }
  // What may be left out may be the default as well.
  const isSure = whole.notNull === true || whole.identity !== undefined;
  const passed = isSure ? whole : unknown("string", whole.because, { notNull: true });
  if (!isListed) return kept({ ...passed, notNull: true });
  const items = splitAtCommas(passed);
  if (items) return kept(items);
  return kept(
    unknown({ list: "string" }, passed.because, {
      notNull: true,
      each: unknown("string", passed.because, { notNull: true }),
      identity: pureIdentity("List", [passed]),
    }),
  );
}

const joined = (items: readonly Value[]): Value => {
  const pieces = items.map(asText);
  const isText = (piece: string | Unknown | undefined) => piece !== undefined;
  const made = pieces.every(isText)
    ? concat(pieces.flatMap((piece, at) => (at === 0 ? [piece] : [",", piece])))
    : undefined;
  return made ?? nullOf("any");
};

function nameIn(stack: Stack, { identity }: Unknown): string | undefined {
  const start = keyIn(stack, inputOf(""));
  return identity?.key.startsWith(start) ? identity.key.slice(start.length) : undefined;
}
