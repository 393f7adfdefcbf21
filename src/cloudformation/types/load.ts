import { suggestion } from "../../source/nearest.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** A name that is written and that its type does not have. */
export interface Misspelt {
  readonly name: string;
  readonly detail: string;
}

/** Which of the properties a type does not have; none of a type that nobody knows. */
export function misspeltProperties(type: string, names: readonly string[]): readonly Misspelt[] {
  const shape = shapeOf(type);
  if (!shape) return [];
  const known = new Set(shape.properties);
  return names
    .filter((name) => !known.has(name))
    .map((name) => ({
      name,
      detail: `\`${name}\` is not a property of \`${type}\`.${suggestion(name, known)}`,
    }));
}

/** What is wrong with an attribute that `Fn::GetAtt` names; undefined if nothing is, or nobody knows. */
export function misspeltAttribute(type: string, name: string): string | undefined {
  const shape = shapeOf(type);
  if (!shape || isKnown(shape, name)) return undefined;
  return `\`${name}\` is not an attribute of \`${type}\`.${suggestion(name, shape.attributes)}`;
}

/** Parts of attributes, and properties, can be attributes that AWS does not list. */
function isKnown({ attributes, properties }: Shape, name: string): boolean {
  const [first = name] = name.split(".");
  return ["*", name, first].some((each) => attributes.includes(each)) || properties.includes(first);
}

/** What `Ref` of a resource is. */
export interface RefShape {
  /** `id` and `arn` are made by AWS and differ from those of every other resource; a `name` may be chosen. */
  readonly facet: "id" | "arn" | "name";
  /** The attribute that is the same; absent if there is none. */
  readonly attribute?: string;
}

/** Undefined for types that are not known, and for those whose `Ref` is made of several parts. */
export function refShape(type: string): RefShape | undefined {
  const shape = shapeOf(type);
  const [name, ...others] = shape?.identifier ?? [];
  if (!shape || name === undefined || others.length > 0) return undefined;
  const attribute = shape.attributes.includes(name) ? { attribute: name } : {};
  if (shape.properties.includes(name)) return { facet: "name", ...attribute };
  return { facet: /arn$/i.test(name) ? "arn" : "id", ...attribute };
}
