import type { Json } from "../../source/json.ts";
import type { Reference } from "../../value/reason.ts";
import { callerOf, keyOf, namesIn } from "./address.ts";
import { type Configuration, referencesOf } from "./configuration.ts";
import type { Document, Planned } from "./document.ts";
import { fieldAt } from "./fields.ts";

/** More references of one expression, through outputs and variables of modules, are not followed. */
const MOST_FOLLOWED = 200;

/** What follows from the configuration inside a plan, which has references and no operators. */
export interface References {
  /** What configures an attribute; undefined if nothing does, as far as the plan says. */
  readonly expressionOf: (one: Planned, name: string) => Json | undefined;
  /**
   * The attributes of single resources that the expression of an attribute refers to; undefined if it may
   * refer to anything else.
   */
  readonly referred: (
    one: Planned,
    name: string,
    expression: Json | undefined,
  ) => readonly Reference[] | undefined;
}

interface At {
  readonly module: string;
  readonly path: readonly string[];
  /** The attribute that it is all about. */
  readonly name: string;
  readonly left: { count: number };
}

export function referencesIn(
  { configuration, instances }: Pick<Document, "configuration" | "instances">,
  instanceOf: (address: string) => string,
): References {
  const byAddress = new Map(instances.map((one) => [one.address, one]));
  const expressionOf = (one: Planned, name: string) =>
    fieldAt(configuration?.blocks.get(keyOf(one)), "expressions", name);
  const byBlock = new Map<string, string[]>();
  for (const { module, name, address } of instances) {
    const known = byBlock.get(`${module}/${name}`);
    if (known) known.push(address);
    else byBlock.set(`${module}/${name}`, [address]);
  }
  const follow = (at: At, expression: Json | undefined): readonly Reference[] | undefined => {
    const references = referencesOf(expression);
    if (!configuration || references.length === 0) return undefined;
    const found: Reference[] = [];
    for (const reference of references) {
      if (--at.left.count < 0) return undefined;
      const led = lead(configuration, at, reference);
      if (!led) return undefined;
      found.push(...led);
    }
    return found.length === 0 ? undefined : found;
  };
  const lead = (
    configuration: Configuration,
    at: At,
    reference: string,
  ): readonly Reference[] | undefined => {
    const { module, path, name, left } = at;
    const [first = "", second = "", third, ...more] = namesIn(reference);
    const prefix = module === "" ? "" : `${module}.`;
    if (first === "var") {
      if (third !== undefined || path.length === 0) return undefined;
      const call = configuration.calls.get(path.join("/"));
      const caller = { module: callerOf(module), path: path.slice(0, -1), name, left };
      return follow(caller, fieldAt(call, "expressions", second));
    }
    if (first === "module") {
      if (third === undefined || more.length > 0) return undefined;
      const inner = [...path, second];
      const called = configuration.modules.get(inner.join("/"));
      const callee = { module: `${prefix}${withoutLast(reference)}`, path: inner, name, left };
      return follow(callee, fieldAt(called, "outputs", third, "expression"));
    }
    // Which instance a key leads to does not matter where there is one; if there are more, it is said below.
    if (first === "each" || first === "count") return name.endsWith("s") ? undefined : [];
    const attribute = first === "data" ? more[0] : third;
    if (more.length > (first === "data" ? 1 : 0)) return undefined;
    if (attribute !== undefined) {
      const one = byAddress.get(`${prefix}${withoutLast(reference)}`);
      if (!one) return undefined;
      const led = MADE.test(attribute)
        ? undefined
        : follow({ ...one, name: attribute, left }, expressionOf(one, attribute));
      return led ?? [{ instance: instanceOf(one.address), attribute }];
    }
    if (first === "data") return undefined;
    const address = `${prefix}${reference}`;
    const own = byAddress.has(address) ? [address] : byBlock.get(`${module}/${first}.${second}`);
    const [only] = own ?? [];
    return only !== undefined && own?.length === 1 && isIdOf(name, first)
      ? [{ instance: instanceOf(only), attribute: "id" }]
      : undefined;
  };
  return {
    expressionOf,
    referred: ({ module, path }, name, expression) =>
      follow({ module, path, name, left: { count: MOST_FOLLOWED } }, expression),
  };
}

/** What AWS makes: everything else may be handed on from somewhere else. */
const MADE = /^(?:id|arn)$/;

/** True if `vpc_id` is asked for and the type is `aws_vpc`: old plans say no attributes of what is referred to. */
const isIdOf = (name: string, type: string): boolean =>
  /_ids?$/.test(name) && type.endsWith(`_${name.replace(/_ids?$/, "")}`);

/** A reference without its last name, which is no key. */
const withoutLast = (reference: string) => reference.slice(0, reference.lastIndexOf("."));
