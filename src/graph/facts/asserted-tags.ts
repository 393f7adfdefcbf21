import { text, unknown } from "../../value/make.ts";
import type { Value } from "../../value/value.ts";
import { converted, written } from "../attribute.ts";
import type { Thing } from "../thing.ts";

/** A tag that a data source looks things up by: whatever it finds carries the tag. */
export function assertedTag(
  thing: Thing,
  key: string,
): { readonly present: boolean; readonly value?: Value } {
  if (!thing.body) return { present: false };
  const tags = written(thing, "tags");
  const entry = tags?.kind === "object" ? tags.entries.get(key) : undefined;
  if (entry && entry.kind !== "null") return { present: true, value: exact(entry) };
  for (const filter of filtersOf(thing)) {
    const values = filter.values?.kind === "list" ? filter.values.items : [];
    if (filter.name === `tag:${key}`) {
      const [only] = values;
      return only && values.length === 1
        ? { present: true, value: exact(only) }
        : { present: true };
    }
    const names = values.length === 1 ? values : [];
    if (
      filter.name === "tag-key" &&
      names.some((name) => name.kind === "string" && name.value === key)
    ) {
      return { present: true };
    }
  }
  return { present: false };
}

/** The value of a filter, such as `vpc-endpoint-type`, if the code names exactly one. */
export function filtered(thing: Thing, name: string): Value | undefined {
  const filter = thing.body && filtersOf(thing).find((each) => each.name === name);
  const values = filter?.values?.kind === "list" ? filter.values.items : [];
  const [only] = values;
  return only && values.length === 1 ? exact(only) : undefined;
}

/** `*` and `?` in a filter stand for any text. */
function exact(value: Value): Value {
  const known = converted(value, "string");
  if (known.kind !== "string" || !/[*?]/.test(known.value)) return known;
  const because = {
    text: `The filter \`${known.value}\` fits several values.`,
    input: known.value,
    settledBy: "Write the value in full.",
  };
  return unknown("string", because, { notNull: true, origin: known.origin });
}

interface Filter {
  readonly name: string;
  readonly values?: Value | undefined;
}

function filtersOf(thing: Thing): readonly Filter[] {
  const filters = written(thing, "filter");
  if (filters?.kind !== "list") return [];
  return filters.items.flatMap((item) => {
    const name = item.kind === "object" ? item.entries.get("name") : undefined;
    if (item.kind !== "object" || name?.kind !== "string") return [];
    return [{ name: text(name.value).value, values: item.entries.get("values") }];
  });
}
