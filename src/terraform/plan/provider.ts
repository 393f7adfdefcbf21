import type { Declaration } from "../../graph/declaration.ts";
import type { Json } from "../../source/json.ts";
import { object, text, unknown, withOrigin } from "../../value/make.ts";
import type { ObjectValue, Value } from "../../value/value.ts";
import { keyOf } from "./address.ts";
import { referencesOf } from "./configuration.ts";
import type { Planned } from "./document.ts";
import { fieldAt, fieldsOf, itemsOf, textOf } from "./fields.ts";
import type { Part } from "./merge.ts";
import type { Reading } from "./reading.ts";

/** The region of a resource: its own as the plan has it, else that of its provider, else what the user says. */
export function regionIn(
  one: Planned,
  reading: Reading,
  near: Declaration | undefined,
  own: Part,
): Value {
  const planned = textOf(own.json);
  const origin = near?.region.origin;
  if (planned !== undefined) return origin ? withOrigin(text(planned), origin) : text(planned);
  if (near) return near.region;
  const configured = constantOf(providerOf(one, reading).get("region"), one, reading);
  const region = textOf(configured) ?? reading.region;
  if (region !== undefined) return text(region);
  return unknown(
    "string",
    {
      text: `The provider of \`${one.address}\` names no region.`,
      input: `region of ${one.address}`,
      settledBy: "Pass `--region`, or set `region` in the provider block.",
    },
    { notNull: true, identity: { key: `${reading.root}#${keyOfProvider(one, reading)}.region` } },
  );
}

/** Tags that the provider adds, as far as the configuration in the plan says them. */
export function defaultTagsIn(one: Planned, reading: Reading): ObjectValue {
  const blocks = itemsOf(providerOf(one, reading).get("default_tags"));
  const tags = fieldsOf(blocks[0]).get("tags");
  if (!tags) return object(new Map());
  const known = fieldAt(tags, "constant_value");
  if (known?.kind === "object") {
    const entries = [...fieldsOf(known)].map(([key, value]) => [key, textOf(value)] as const);
    return object(new Map(entries.map(([key, value]) => [key, text(value ?? "")])));
  }
  const input = `default_tags of ${keyOfProvider(one, reading)}`;
  return object(new Map(), {
    open: {
      text: "The plan does not say which tags the provider adds.",
      input,
      settledBy: "Scan the code together with the plan.",
    },
  });
}

const keyOfProvider = (one: Planned, { document }: Reading): string =>
  textOf(fieldAt(document.configuration?.blocks.get(keyOf(one)), "provider_config_key")) ??
  one.type.slice(0, one.type.indexOf("_"));

/** What configures the provider of a resource. */
function providerOf(one: Planned, reading: Reading): ReadonlyMap<string, Json> {
  const key = keyOfProvider(one, reading);
  const { providers } = reading.document;
  const provider = fieldAt(providers, key) ?? fieldAt(providers, key.slice(key.indexOf(":") + 1));
  return fieldsOf(fieldAt(provider, "expressions"));
}

/** What is constant, or a variable of the root and nothing else. */
function constantOf(
  expression: Json | undefined,
  one: Planned,
  reading: Reading,
): Json | undefined {
  const constant = fieldAt(expression, "constant_value");
  if (constant) return constant;
  const [only, ...others] = referencesOf(expression);
  const isInModule = keyOfProvider(one, reading).startsWith("module.");
  if (others.length > 0 || isInModule || !only?.startsWith("var.")) return undefined;
  return reading.document.variables.get(only.slice("var.".length));
}
