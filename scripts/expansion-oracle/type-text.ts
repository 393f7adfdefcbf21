/** A type as Terraform's console prints it. */
export type PlannedType =
  | string
  | { readonly list: PlannedType }
  | { readonly set: PlannedType }
  | { readonly map: PlannedType }
  | { readonly tuple: readonly PlannedType[] }
  | { readonly object: { readonly [name: string]: PlannedType } };

/** Reads what `type(…)` prints: one attribute or item per line. */
export function parseType(text: string): PlannedType {
  const start = text.search(/^(object|tuple|list|set|map|string|number|bool|dynamic)/m);
  const lines = text
    .slice(start)
    .trimEnd()
    .split("\n")
    .map((line) => line.trim());
  let at = 0;
  const next = (): string => lines[at++] ?? "";

  const read = (head: string): PlannedType => {
    const inner = /^(list|set|map)\((.*)$/s.exec(head);
    if (inner?.[1] !== undefined && inner[2] !== undefined) {
      const isBelow = inner[2] === "";
      const element = read(isBelow ? next() : inner[2]);
      // The closing parenthesis has a line of its own.
      if (isBelow) next();
      return { [inner[1]]: element } as PlannedType;
    }
    if (head.startsWith("object({")) {
      const fields = new Map<string, PlannedType>();
      if (head.startsWith("object({}")) return { object: {} };
      for (let line = next(); !line.startsWith("})"); line = next()) {
        const field = /^(.*): ((?:object|tuple|list|set|map|string|number|bool|dynamic).*)$/.exec(
          line,
        );
        if (!field) throw new Error(`no type: ${line}`);
        fields.set(unquoted(field[1] ?? ""), read(field[2] ?? ""));
      }
      return { object: Object.fromEntries(fields) };
    }
    if (head.startsWith("tuple([")) {
      const items: PlannedType[] = [];
      if (head.startsWith("tuple([])")) return { tuple: items };
      for (let line = next(); !line.startsWith("])"); line = next()) items.push(read(line));
      return { tuple: items };
    }
    return head.replace(/[),]*$/, "");
  };
  return read(next());
}

const unquoted = (name: string): string => (name.startsWith('"') ? JSON.parse(name) : name);

/** The types of the attributes of every instance, by address, out of the types of `oracle__types`. */
export function flattenTypes(
  type: PlannedType,
): ReadonlyMap<string, { readonly [name: string]: PlannedType }> {
  const found = new Map<string, { readonly [name: string]: PlannedType }>();
  const visit = (module: PlannedType, prefix: string): void => {
    if (typeof module === "string" || !("object" in module)) return;
    for (const [key, inner] of Object.entries(module.object)) {
      const [by = "", name = ""] = key.split(" ");
      for (const [suffix, one] of instances(by, inner)) {
        if (name.startsWith("module.")) visit(one, `${prefix}${name}${suffix}.`);
        else if (typeof one === "object" && "object" in one) {
          found.set(`${prefix}${name}${suffix}`, one.object);
        }
      }
    }
  };
  visit(type, "");
  return found;
}

function instances(by: string, type: PlannedType): readonly (readonly [string, PlannedType])[] {
  if (by === "single") return [["", type]];
  if (typeof type === "string") return [];
  if ("tuple" in type) return type.tuple.map((item, index) => [`[${index}]`, item] as const);
  if (!("object" in type)) return [];
  return Object.entries(type.object).map(
    ([key, item]) => [`[${JSON.stringify(key)}]`, item] as const,
  );
}
