import { table } from "./table.generated.ts";

/** What AWS publishes about a type of resource. */
export interface Shape {
  /** What `Ref` is made from: properties, or attributes that AWS gives. */
  readonly identifier: readonly string[];
  readonly properties: readonly string[];
  /** What `Fn::GetAtt` takes; `*` if it may be anything. */
  readonly attributes: readonly string[];
}

/** Undefined for types that are not in the table, as those of modules and of others than AWS. */
export function shapeOf(type: string): Shape | undefined {
  const text = table();
  const key = `\n${type} `;
  const start = /\s/.test(type) ? -1 : text.indexOf(key);
  if (start < 0) return undefined;
  const line = text.slice(start + key.length, text.indexOf("\n", start + 1));
  const [identifier = [], properties = [], attributes = []] = line
    .split(" ")
    .map((list) => (list === "" ? [] : list.split(",")));
  return { identifier, properties, attributes };
}
