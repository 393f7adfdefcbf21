import type { Splat } from "../hcl/ast.ts";
import { SPLAT_ITEM } from "../hcl/ast.ts";
import { list, tuple, typeOf, unknown, withSensitive } from "../value/make.ts";
import type { Value } from "../value/value.ts";
import type { Evaluator } from "./evaluate.ts";
import { type Failure, isFailure } from "./failure.ts";
import { bind, type Scope } from "./scope.ts";

/**
 * `on[*].each` and `on.*.each`. Null gives an empty tuple, anything that is no list or set a tuple of
 * one; a list stays a list when its elements agree.
 */
export function evaluateSplat(node: Splat, scope: Scope, evaluate: Evaluator): Value | Failure {
  const on = evaluate(node.on, scope);
  if (isFailure(on)) return on;
  if (on.kind === "null") return withSensitive(tuple([]), on.sensitive === true);
  const each = (item: Value) => evaluate(node.each, bind(scope, SPLAT_ITEM, item));
  if (on.kind === "unknown") return splatOfUnknown(on, each);
  const wrapped = on.kind !== "list";
  const items: Value[] = [];
  for (const item of on.kind === "list" ? on.items : [on]) {
    const value = each(item);
    if (isFailure(value)) return value;
    items.push(value);
  }
  const made =
    wrapped || on.shape === "tuple"
      ? tuple(items)
      : list(items, items[0] ? typeOf(items[0]) : "any");
  return withSensitive(made, on.sensitive === true);
}

function splatOfUnknown(
  on: Value & { kind: "unknown" },
  each: (item: Value) => Value | Failure,
): Value | Failure {
  // A value of unknown type may be a single thing, which `[*]` wraps; instances say that they are many.
  const isList =
    typeof on.type === "object" && ("list" in on.type || "set" in on.type || "tuple" in on.type);
  if (!isList && on.notNull && ((on.step && !on.bounds) || (on.type !== "any" && !on.step))) {
    const only = each(on);
    return isFailure(only) ? only : tuple([only]);
  }
  const members: Value[] = [];
  for (const member of on.members ?? []) {
    const value = each(member);
    if (isFailure(value)) return value;
    members.push(value);
  }
  const parts = members.flatMap((member) => (member.kind === "unknown" ? [member.because] : []));
  return unknown("any", parts.length > 0 ? { all: [on.because, ...parts] } : on.because, {
    notNull: true,
    members,
    ...(on.bounds && { bounds: on.bounds }),
  });
}
