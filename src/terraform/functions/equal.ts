import { isWhollyKnown, typeOf } from "../../value/make.ts";
import { isNotNull, same } from "../../value/same.ts";
import type { Truth } from "../../value/truth.ts";
import { isConcrete, sameType, type Type } from "../../value/type.ts";
import type { Value } from "../../value/value.ts";

/** As Terraform's `==`: nothing is converted, and values of different types differ unless both are null. */
export function equal(a: Value, b: Value): Truth {
  if (isNotNull(a) || isNotNull(b)) {
    const [left, right] = [typeOf(a), typeOf(b)];
    if (areApart(left, right)) return false;
    // The type of an untyped null counts inside of tuples and objects.
    const isKnown = isWhollyKnown(a) && isWhollyKnown(b);
    if (isKnown && hasNoOpenElement(left) && hasNoOpenElement(right) && !sameType(left, right)) {
      return false;
    }
  }
  return same(a, b);
}

/** True if no value has both types, whatever stands for `any`. */
function areApart(a: Type, b: Type): boolean {
  if (isConcrete(a) && isConcrete(b)) return !sameType(a, b);
  if (a === "any" || b === "any") return false;
  if (typeof a === "string" || typeof b === "string") return a !== b;
  if ("tuple" in a && "tuple" in b) {
    const { tuple } = b;
    return (
      a.tuple.length !== tuple.length ||
      a.tuple.some((type, at) => areApart(type, tuple[at] ?? "any"))
    );
  }
  if ("object" in a && "object" in b) {
    const { object } = b;
    return (
      a.object.size !== object.size ||
      [...a.object].some(([name, type]) => {
        const other = object.get(name);
        return other === undefined || areApart(type, other);
      })
    );
  }
  const [kind] = Object.keys(a);
  return kind !== Object.keys(b)[0];
}

function hasNoOpenElement(type: Type): boolean {
  if (typeof type === "string") return true;
  if ("list" in type) return isConcrete(type.list);
  if ("set" in type) return isConcrete(type.set);
  if ("map" in type) return isConcrete(type.map);
  if ("tuple" in type) return type.tuple.every(hasNoOpenElement);
  return [...type.object.values()].every(hasNoOpenElement);
}
