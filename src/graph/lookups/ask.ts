import type { Declaration } from "../declaration.ts";
import type { Definition, GraphOptions, Lookups } from "../thing.ts";

/** Data sources that list ids, and the ones that read one of those. */
export const LISTS: ReadonlyMap<string, string> = new Map([
  ["aws_subnets", "aws_subnet"],
  ["aws_route_tables", "aws_route_table"],
  ["aws_security_groups", "aws_security_group"],
]);

/** What data sources read. What finds that out is only called where there are some. */
export function lookupsIn(
  declarations: readonly Declaration[],
  definitionOf: (type: string) => Definition | undefined,
  { lookUp }: GraphOptions,
): Lookups {
  const isLookup = ({ mode, type }: Declaration): boolean =>
    mode === "data" && (LISTS.has(type) || definitionOf(type)?.attributes["id"] !== undefined);
  return lookUp && declarations.some(isLookup) ? lookUp(declarations, definitionOf) : NONE;
}

const NONE: Lookups = { linked: new Map(), undecided: new Map(), listed: new Map() };
