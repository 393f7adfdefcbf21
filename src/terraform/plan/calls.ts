import type { Declaration } from "../../graph/declaration.ts";
import type { Json } from "../../source/json.ts";
import { object, unknown } from "../../value/make.ts";
import type { Value } from "../../value/value.ts";
import { blockOf, modulesTo } from "./address.ts";
import { referencesOf } from "./configuration.ts";
import { fieldAt, fieldsOf, textOf } from "./fields.ts";
import { type Merging, merge } from "./merge.ts";
import type { Reading } from "./reading.ts";

/** The calls of wanted modules: what they make is in the plan, whether their source is on disk or not. */
export function callsIn(
  { sources, document }: Reading,
  isWanted: (type: string) => boolean,
): readonly Declaration[] {
  const made = new Set(document.instances.flatMap(({ module }) => modulesTo(module).map(pathOf)));
  return sources.declarations.flatMap((declaration) => {
    const { mode, type, address, guard, opens, many } = declaration;
    const isCall = mode === "call" || (mode === "module" && opens === undefined && isWanted(type));
    if (!isCall || ((guard || many) && !made.has(pathOf(address)))) return [];
    const { unseen: _, ...call } = declaration;
    return [{ ...call, mode: "call" as const }];
  });
}

const pathOf = (module: string) => blockOf(module).path.join("/");

/** The same where no code is at hand. */
export function callsAlone(
  reading: Reading,
  isWanted: (type: string) => boolean,
): readonly Declaration[] {
  const { document, root, instanceOf } = reading;
  const modules = new Set(document.instances.flatMap(({ module }) => modulesTo(module)));
  return [...modules].flatMap((address): readonly Declaration[] => {
    const call = document.configuration?.calls.get(pathOf(address));
    const source = textOf(fieldAt(call, "source")) ?? "";
    if (!call || !isWanted(source)) return [];
    const expressions = fieldsOf(fieldAt(call, "expressions"));
    const span = { file: document.file, start: call.start, end: call.start };
    return [
      {
        language: "terraform",
        mode: "call",
        type: source,
        root,
        address,
        instance: instanceOf(address),
        many: false,
        span,
        calls: modulesTo(address)
          .slice(0, -1)
          .map((outer) => ({ address: outer, span })),
        region: unknown("string", notSaid(address, "region")),
        defaultTags: object(new Map()),
        names: [...expressions.keys()],
        attribute: (name) => argumentOf(expressions.get(name), address, name, reading),
      },
    ];
  });
}

/** What is constant, or a variable of the root and nothing else. */
function argumentOf(
  expression: Json | undefined,
  address: string,
  name: string,
  reading: Reading,
): Value | undefined {
  if (!expression) return undefined;
  const [only, ...others] = referencesOf(expression);
  const isRoot = modulesTo(address).length === 1;
  const variable =
    isRoot && others.length === 0 && only?.startsWith("var.") ? only.slice("var.".length) : "";
  const { variables, configuration } = reading.document;
  const json = fieldAt(expression, "constant_value") ?? variables.get(variable);
  if (!json) return unknown("any", notSaid(address, name));
  const sensitive = fieldAt(configuration?.modules.get(""), "variables", variable, "sensitive");
  const value = merge({ json, unknown: undefined, sensitive }, undefined, "", undefined, PLAIN);
  return value.kind === "null" ? undefined : value;
}

const PLAIN: Merging = {
  isBelieved: false,
  referred: () => undefined,
  reference: () => unknown("any", notSaid("", "")),
  identified: () => undefined,
  unknown: (name) => unknown("any", notSaid("", name)),
  originOf: () => undefined,
};

const notSaid = (address: string, name: string) => ({
  text: `The plan does not say what \`${name}\` of \`${address}\` is made of.`,
  input: `${address}.${name}`,
  settledBy: "Scan the code together with the plan.",
});
