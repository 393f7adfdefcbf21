/** What the identifiers of the loops around stand for, outermost first. */
export type Bindings = readonly { readonly name: string; readonly item: string }[];

/** A text in which `${Name}` is the item, and `&{Name}` its letters and digits. */
export function withItems(text: string, bindings: Bindings): string {
  if (!text.includes("{")) return text;
  return bindings.reduce(
    (made, { name, item }) =>
      made
        .replaceAll(`\${${name}}`, () => item)
        .replaceAll(`&{${name}}`, () => item.replace(/[^A-Za-z0-9]/g, "")),
    text,
  );
}
