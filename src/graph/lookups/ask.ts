import type { Declaration } from "../declaration.ts";
import type { Definition, GraphOptions, Lookups } from "../thing.ts";

/** What data sources read. What finds that out is only called where there are some. */
export function lookupsIn(
  declarations: readonly Declaration[],
  definitionOf: (type: string) => Definition | undefined,
  { lookUp }: GraphOptions,
): Lookups {
  const isLookup = ({ mode, type }: Declaration): boolean =>
    mode === "data" && definitionOf(type)?.attributes["id"] !== undefined;
  return lookUp && declarations.some(isLookup) ? lookUp(declarations, definitionOf) : NONE;
}

const NONE: Lookups = { linked: new Map(), undecided: new Map() };
