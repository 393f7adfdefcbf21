/**
 * The type of a value, as Terraform and CloudFormation distinguish them. `any` is a type that is not
 * known. A `[…]` in Terraform is a tuple and never equals a list.
 */
export type Type =
  | "string"
  | "number"
  | "bool"
  | "any"
  | { readonly list: Type }
  | { readonly set: Type }
  | { readonly map: Type }
  | { readonly tuple: readonly Type[] }
  | { readonly object: ReadonlyMap<string, Type> };

export function isPrimitive(type: Type): type is "string" | "number" | "bool" {
  return type === "string" || type === "number" || type === "bool";
}

/** True if `any` stands nowhere in the type. */
export function isConcrete(type: Type): boolean {
  if (typeof type === "string") return type !== "any";
  if ("list" in type) return isConcrete(type.list);
  if ("set" in type) return isConcrete(type.set);
  if ("map" in type) return isConcrete(type.map);
  if ("tuple" in type) return type.tuple.every(isConcrete);
  return [...type.object.values()].every(isConcrete);
}

export function sameType(a: Type, b: Type): boolean {
  if (a === b) return true;
  if (typeof a === "string" || typeof b === "string") return false;
  if ("list" in a) return "list" in b && sameType(a.list, b.list);
  if ("set" in a) return "set" in b && sameType(a.set, b.set);
  if ("map" in a) return "map" in b && sameType(a.map, b.map);
  if ("tuple" in a) {
    return (
      "tuple" in b &&
      a.tuple.length === b.tuple.length &&
      a.tuple.every((type, index) => sameType(type, b.tuple[index] ?? "any"))
    );
  }
  if (!("object" in b) || a.object.size !== b.object.size) return false;
  for (const [name, type] of a.object) {
    const other = b.object.get(name);
    if (other === undefined || !sameType(type, other)) return false;
  }
  return true;
}

/** As Terraform writes it: `list(string)`, `object({ a = number })`. */
export function typeName(type: Type): string {
  if (type === "any") return "dynamic";
  if (typeof type === "string") return type;
  if ("list" in type) return `list(${typeName(type.list)})`;
  if ("set" in type) return `set(${typeName(type.set)})`;
  if ("map" in type) return `map(${typeName(type.map)})`;
  if ("tuple" in type) return `tuple([${type.tuple.map(typeName).join(", ")}])`;
  const fields = [...type.object].map(([name, field]) => `${name} = ${typeName(field)}`);
  return `object({ ${fields.join(", ")} })`;
}
