import { type Entry, member, spanOf } from "./node.ts";
import { propertyNames, typeOf } from "./resource.ts";
import type { Stack } from "./stack.ts";
import { PROPERTIES } from "./types/kinds.generated.ts";
import { lineOf } from "./types/line.ts";

/** Says which properties of a resource its type does not have: they are misspelt, and do nothing. */
export function checkProperties(stack: Stack, entry: Entry): void {
  const type = typeOf(entry);
  const [known = []] = lineOf(PROPERTIES, type) ?? [];
  const names = propertyNames(entry).filter(
    (name) => !known.includes(name) && !name.startsWith("Fn::"),
  );
  // The table of all types is large: it is only read to say what is meant.
  const misspelt = names.length > 0 ? stack.late.types?.().misspeltProperties(type, names) : [];
  for (const { name, detail } of misspelt ?? []) {
    const properties = member(entry.value, "Properties");
    const property = properties?.kind === "mapping" ? properties.entries.get(name) : undefined;
    if (!property) continue;
    stack.report({
      severity: "warning",
      summary: "A property does not exist",
      detail,
      span: spanOf(property.place, stack.template.file),
    });
  }
}
