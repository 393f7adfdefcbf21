import { typeOf } from "../../value/make.ts";
import { isNotNull, same } from "../../value/same.ts";
import type { Truth } from "../../value/truth.ts";
import { isConcrete, sameType } from "../../value/type.ts";
import type { Value } from "../../value/value.ts";

/** As Terraform's `==`: nothing is converted, and values of different types differ. */
export function equal(a: Value, b: Value): Truth {
  if (isNotNull(a) && isNotNull(b)) {
    const [left, right] = [typeOf(a), typeOf(b)];
    if (isConcrete(left) && isConcrete(right) && !sameType(left, right)) return false;
  }
  return same(a, b);
}
