/** What another reader makes of a value, in the words that all of them are brought into. */
export type Meaning =
  /** A scalar as CloudFormation writes it; null where there is nothing: `AWS::NoValue`. */
  | { readonly is: string | number | null }
  | { readonly list: readonly Meaning[] }
  | { readonly map: ReadonlyMap<string, Meaning> }
  /** One of these: nobody says which. */
  | { readonly any: readonly Meaning[] }
  /** `Ref` of a resource, or an attribute of it. */
  | { readonly reference: string; readonly attribute?: string }
  /** Not resolved, and why. */
  | { readonly open: string };

/** One template as another reader has it. */
export interface Theirs {
  /** Why it cannot be read; absent if it can. */
  readonly problem?: string;
  /** Errors about structure and functions, by the ids of its rules; absent if it gave up. */
  readonly refusals?: readonly string[];
  /** `Vpc Ref Subnet`: source, how, target. Sources of outputs are `Outputs/Name`. */
  readonly edges: ReadonlySet<string>;
  /** True if edges are those of whole resources, `Metadata` and policies included. */
  readonly isWhole: boolean;
  /** Logical id → property → value. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, Meaning>>;
}

/** A value of JSON that holds no functions. */
export function meaningOf(value: unknown): Meaning {
  if (Array.isArray(value)) return { list: value.map(meaningOf) };
  if (typeof value !== "object" || value === null) {
    if (value === null || value === undefined) return { is: null };
    return { is: typeof value === "number" ? value : String(value) };
  }
  return { map: new Map(Object.entries(value).map(([key, each]) => [key, meaningOf(each)])) };
}
