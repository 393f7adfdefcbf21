import { unknown } from "../value/make.ts";
import type { Reason } from "../value/reason.ts";
import type { ObjectValue, Value } from "../value/value.ts";
import { asText } from "./functions/define.ts";
import type { Library } from "./library.ts";
import { type Entry, member, type Node, namesOf, spanOf } from "./node.ts";
import { merged } from "./passed.ts";
import { propertyNamed, typeOf } from "./resource.ts";
import { once, type Stack } from "./stack.ts";
import type { Template } from "./template.ts";

/** A stack set, and the stack that declares it. */
export interface StackSet {
  readonly stack: Stack;
  readonly entry: Entry;
}

const isSet = (entry: Entry): boolean => typeOf(entry) === "AWS::CloudFormation::StackSet";

/** The path of the template that a stack set deploys, if it is one of the repository. */
function templateOf(library: Library, template: Template, entry: Entry): string | undefined {
  const place = library.placeOfSet(template, entry);
  return place && "path" in place ? place.path : undefined;
}

/**
 * The stack sets that deploy a root of the scan, by the path of the root; none for one that several deploy. Their
 * instances are in other accounts and regions, so that the root stays a root, but gets its parameters from the set.
 */
export function stackSetsIn(
  roots: ReadonlyMap<string, readonly Stack[]>,
  library: Library,
): ReadonlyMap<string, StackSet> {
  const found = new Map<string, StackSet>();
  const several = new Set<string>();
  for (const stack of [...roots.values()].flat()) {
    for (const entry of stack.template.resources.values()) {
      if (!isSet(entry)) continue;
      const path = templateOf(library, stack.template, entry) ?? "";
      const [root] = roots.get(path) ?? [];
      if (!root || path === stack.root) continue;
      // What it makes can be seen.
      stack.nested.set(entry.key, root);
      if (found.has(path)) several.add(path);
      found.set(path, { stack, entry });
    }
  }
  for (const path of several) found.delete(path);
  return found;
}

/** What a stack set passes for a parameter; undefined if it passes nothing. */
export function passedBySet({ stack, entry }: StackSet, parameter: string): Value | undefined {
  const own = valueIn(
    propertyNamed(stack, entry, "Parameters"),
    parameter,
    differing(stack, entry),
  );
  const groups = propertyNamed(stack, entry, "StackInstancesGroup");
  if (!groups || groups.kind === "null") return own;
  if (groups.kind !== "list") return unknown("any", differing(stack, entry));
  const overrides = groups.items.map((group) =>
    group.kind === "object"
      ? valueIn(group.entries.get("ParameterOverrides"), parameter, differing(stack, entry))
      : unknown("any", differing(stack, entry)),
  );
  return overrides.every((each) => each === undefined)
    ? own
    : unknown("any", differing(stack, entry));
}

/** The tags of what a stack set deploys: those of the stack around the set, then those of the set. */
export const tagsOfSet = ({ stack, entry }: StackSet, root: Stack, own: ObjectValue): ObjectValue =>
  once(
    root,
    "Tags",
    () => merged(merged(own, stack.tags()), propertyNamed(stack, entry, "Tags")),
    () => own,
  );

function differing({ template }: Stack, { key, place }: Entry): Reason {
  return {
    text: `\`${key}\` is a stack set, and its instances may differ.`,
    input: key,
    settledBy: "Pass the values of one instance with `--parameter`.",
    span: spanOf(place, template.file),
  };
}

/** A value in a list of `ParameterKey` and `ParameterValue`. */
function valueIn(all: Value | undefined, parameter: string, vague: Reason): Value | undefined {
  if (!all || all.kind === "null") return undefined;
  if (all.kind !== "list") return unknown("any", vague);
  let found: Value | undefined;
  for (const item of all.items) {
    const key = item.kind === "object" ? item.entries.get("ParameterKey") : item;
    const name = key && asText(key);
    if (typeof name === "object") return unknown("any", name.because);
    if (name === parameter && item.kind === "object") found = item.entries.get("ParameterValue");
  }
  return found;
}

/** The region of templates that stack sets deploy to one only, by path. */
export function regionsOfSets(
  templates: readonly Template[],
  library: Library,
): ReadonlyMap<string, string> {
  const regions = new Map<string, Set<string>>();
  for (const template of templates) {
    for (const entry of template.resources.values()) {
      const path = isSet(entry) ? templateOf(library, template, entry) : undefined;
      if (path === undefined) continue;
      const known = regions.get(path) ?? new Set<string>();
      regions.set(path, known);
      for (const region of regionsIn(entry.value)) known.add(region);
    }
  }
  const only = [...regions].filter(([, { size }]) => size === 1);
  return new Map(only.flatMap(([path, [region]]) => (region ? [[path, region] as const] : [])));
}

/** The regions that a stack set names; one that nobody knows counts as one more. */
function regionsIn(set: Node): readonly string[] {
  const groups = member(member(set, "Properties"), "StackInstancesGroup");
  if (groups?.kind !== "sequence") return ["", "?"];
  return groups.items.flatMap((group) => {
    const node = member(group, "Regions");
    const names = namesOf(node);
    return node?.kind === "sequence" && node.items.length === names.length ? names : ["", "?"];
  });
}
