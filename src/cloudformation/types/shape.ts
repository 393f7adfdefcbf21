import { lineOf } from "./line.ts";
import { TABLE } from "./table.generated.ts";

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
  const lists = lineOf(TABLE, type);
  if (!lists) return undefined;
  const [identifier = [], properties = [], attributes = []] = lists;
  return { identifier, properties, attributes };
}
