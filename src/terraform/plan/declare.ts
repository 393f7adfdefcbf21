import type { Declaration, ModuleCall } from "../../graph/declaration.ts";
import { object, unknown } from "../../value/make.ts";
import type { ObjectValue, Value } from "../../value/value.ts";
import { keyOf, modulesTo } from "./address.ts";
import type { Document, Planned } from "./document.ts";
import { fieldsOf, isNull, isTrue } from "./fields.ts";
import { isVacant, type Merging, merge, type Part } from "./merge.ts";
import { defaultTagsIn, regionIn } from "./provider.ts";
import type { Reading } from "./reading.ts";
import type { Sources } from "./sources.ts";

/**
 * Attributes that may be written as blocks. A plan does not say whether they are, and what is not written is
 * made known by AWS.
 */
const BLOCKS: ReadonlySet<string> = new Set([
  ...["egress", "filter", "ingress", "inline_policy", "route", "subnet_mapping"],
]);

/** What one instance of a plan or state declares. */
export function declarationOf(one: Planned, reading: Reading): Declaration {
  const { document, sources, root } = reading;
  const source = sources.exact(one.address);
  const near = source ?? sources.near(one.address);
  const merging = mergingOf(one, reading, near);
  const memory = new Map<string, Value | undefined>();
  const span = near?.span ?? sources.call(one.path) ?? headOf(one, document);
  const attribute = (name: string): Value | undefined => {
    if (memory.has(name)) return memory.get(name);
    const value = attributeOf(one, name, reading, near, merging(name, source !== undefined));
    const found = value?.kind === "null" ? undefined : value;
    memory.set(name, found);
    return found;
  };
  return {
    language: "terraform",
    mode: one.mode,
    type: one.type,
    root,
    address: one.address,
    instance: reading.instanceOf(one.address),
    many: false,
    span,
    calls: source?.calls ?? callsOf(one, sources, document),
    get region() {
      return regionIn(one, reading, near, partOf(one, "region"));
    },
    get defaultTags() {
      return defaultTagsOf(one, reading, near, merging);
    },
    names: [...fieldsOf(one.values).keys()],
    attribute,
  };
}

function partOf({ values, unknown: mask, sensitive }: Planned, name: string): Part {
  const secret = isTrue(sensitive) ? sensitive : fieldsOf(sensitive).get(name);
  return {
    json: fieldsOf(values).get(name),
    unknown: fieldsOf(mask).get(name),
    sensitive: secret,
  };
}

const headOf = ({ head: { start, end } }: Planned, { file }: Document) => ({ file, start, end });

function callsOf(one: Planned, sources: Sources, document: Document): readonly ModuleCall[] {
  return modulesTo(one.module).map((address, index) => ({
    address,
    span: sources.call(one.path.slice(0, index + 1)) ?? headOf(one, document),
  }));
}

type MergingFor = (name: string, isExact: boolean) => Merging;

function mergingOf(one: Planned, reading: Reading, near: Declaration | undefined): MergingFor {
  const { document, sources, references } = reading;
  const key = keyOf(one);
  const isAlone = near === undefined;
  return (name, isExact) => ({
    isBelieved: isExact && !sources.isChanged(key, name),
    referred: (leaf, expression) => references.referred(one, leaf, expression),
    reference: reading.reference,
    identified: (id) => reading.ids.get(id),
    unknown: (leaf) =>
      unknown("any", {
        text: `\`${one.address}.${leaf || name}\` is known only after apply.`,
        input: `${one.address}.${leaf || name}`,
        settledBy: isAlone
          ? "Scan the code together with the plan: it says what the value is made of."
          : "It cannot be known from the plan; refer to it directly where it is used.",
        span: near?.span ?? headOf(one, document),
      }),
    originOf: (json) => {
      const span = near ? near.span : sources.call(one.path);
      const note = `\`${name}\` of ${one.address}`;
      return span
        ? { span, note, role: "computed" }
        : {
            span: { file: document.file, start: json.start, end: json.end },
            note,
            role: "written",
          };
    },
  });
}

function attributeOf(
  one: Planned,
  name: string,
  reading: Reading,
  near: Declaration | undefined,
  how: Merging,
): Value | undefined {
  const part = partOf(one, name);
  const { json, unknown: mask } = part;
  const isHidden = mask?.kind === "object" || mask?.kind === "array";
  if (!isTrue(mask) && !isHidden && (!json || isNull(json))) return undefined;
  const source = near?.attribute(name);
  const expression = reading.references.expressionOf(one, name);
  // What the code says null of is not written, though the plan holds an expression of it.
  if (source || (expression && !how.isBelieved)) return merge(part, source, name, expression, how);
  const isUndecided = !near && (BLOCKS.has(name) || !reading.document.configuration);
  if (isTrue(mask)) return isUndecided ? blockless(one, name, reading) : undefined;
  if (one.mode === "data") return merge(part, undefined, name, undefined, how);
  if (isVacant(part)) return undefined;
  if (json?.kind === "scalar") {
    const value = merge(part, undefined, name, undefined, how);
    const note = `\`${name}\` is not written`;
    return near ? { ...value, origin: { span: near.span, note, role: "absent" } } : value;
  }
  // What AWS says of a thing holds what other resources add to it as well.
  if (!isUndecided || reading.isAddedTo(one, name)) return undefined;
  return merge(part, undefined, name, undefined, how);
}

function blockless(one: Planned, name: string, { document }: Reading): Value {
  return unknown("any", {
    text: `\`${document.file.path}\` does not say whether \`${one.address}\` has \`${name}\` blocks.`,
    input: `${one.address}.${name}`,
    settledBy: "Scan the code together with the plan.",
    span: headOf(one, document),
  });
}

const NO_TAGS: ObjectValue = object(new Map());

/** Tags that are not the resource's own: of the provider, as the plan says that all tags come out. */
function defaultTagsOf(
  one: Planned,
  reading: Reading,
  near: Declaration | undefined,
  merging: MergingFor,
): ObjectValue {
  const part = partOf(one, "tags_all");
  const source = near?.defaultTags;
  const isKnown = part.json?.kind === "object" && !isTrue(part.unknown);
  if (isKnown) {
    const all = merge(part, source, "", undefined, merging("tags", near !== undefined));
    return all.kind === "object" ? all : NO_TAGS;
  }
  if (source) return source;
  return isTrue(part.unknown) ? defaultTagsIn(one, reading) : NO_TAGS;
}
