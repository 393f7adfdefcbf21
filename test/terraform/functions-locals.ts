import { object, unknown } from "../../src/value/make.ts";
import type { Type } from "../../src/value/type.ts";
import type { Unknown, Value } from "../../src/value/value.ts";

/** The preamble that Terraform sees, as our values. */
export const LOCALS: Value = object(
  new Map<string, Value>([
    ["u", made("string", "u", { among: "ids", item: "u" })],
    ["v", made("string", "v", { among: "ids", item: "v" })],
    ["any", unknown("any", because("any"), { identity: { key: "any" } })],
    ["bool", made("bool", "bool")],
    ["list", made({ list: "string" }, "list")],
    ["map", made({ map: "string" }, "map")],
    ["number", made("number", "number")],
    ["set", made({ set: "string" }, "set")],
  ]),
);

function made(type: Type, name: string, identity: { among?: string; item?: string } = {}): Unknown {
  return unknown(type, because(name), { notNull: true, identity: { key: name, ...identity } });
}

function because(name: string) {
  return { text: `\`local.${name}\` is not known.`, input: `local.${name}`, settledBy: "" };
}
