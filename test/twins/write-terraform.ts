import {
  type Attributes,
  type Block,
  type Condition,
  KINDS,
  type Network,
  type Statement,
  type Thing,
  type Value,
} from "./network.ts";

/** The network as one file of Terraform. */
export function writeTerraform({ inputs, conditions, things }: Network): string {
  const guards = new Map(things.map(({ name, guards }) => [name, guards]));
  const variables = inputs.map(
    ({ name, is, hasDefault }) =>
      `variable "${name}" {\n  type = string\n  nullable = false\n${hasDefault ? `  default = ${quoted(is)}\n` : ""}}`,
  );
  const locals = conditions.map((each, at) => `  c${at} = ${conditionText(each, guards)}`);
  return [
    'data "aws_availability_zones" "all" {}',
    'data "aws_region" "current" {}',
    ...variables,
    `locals {\n${locals.join("\n")}\n}`,
    ...things.map((thing) => resource(thing, guards)),
  ].join("\n\n");
}

type Guards = ReadonlyMap<string, readonly number[]>;

function resource({ kind, name, guards: own, attributes }: Thing, guards: Guards): string {
  const { terraform, attributes: spelling } = KINDS[kind];
  const count =
    own.length > 0 ? [`  count = ${own.map((at) => `local.c${at}`).join(" && ")} ? 1 : 0`] : [];
  const lines = written(attributes, spelling, guards);
  return `resource "${terraform}" "${name}" {\n${[...count, ...lines].join("\n")}\n}`;
}

type Spelling = Readonly<Record<string, readonly [string, string]>>;

const RULE: Spelling = {
  protocol: ["protocol", ""],
  from: ["from_port", ""],
  to: ["to_port", ""],
};

function written(attributes: Attributes, spelling: Spelling, guards: Guards): readonly string[] {
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    const name = spelling[attribute]?.[0];
    if (name === undefined) throw new Error(`nobody spells ${attribute}`);
    if (value === undefined) return [];
    if ("blocks" in value) return value.blocks.map((block) => ruleBlock(name, block, guards));
    return [`  ${name} = ${valueText(value, guards)}`];
  });
}

function ruleBlock(name: string, { attributes, when }: Block, guards: Guards): string {
  const { cidr, ...rest } = attributes;
  const ranges = cidr ? [`  cidr_blocks = [${valueText(cidr, guards)}]`] : [];
  const body = [...written(rest, RULE, guards), ...ranges].join("\n");
  if (when === undefined) return `  ${name} {\n${body}\n}`;
  const times = `for_each = local.c${when} ? [1] : []`;
  return `  dynamic "${name}" {\n  ${times}\n  content {\n${body}\n}\n}`;
}

function valueText(value: Value, guards: Guards): string {
  const text = (one: Value) => valueText(one, guards);
  if ("literal" in value) return JSON.stringify(value.literal);
  if ("input" in value) return `var.${value.input}`;
  if ("yes" in value) {
    const [yes, no] = [value.yes, value.no].map((one) => (one ? text(one) : "null"));
    return `(local.c${value.when} ? ${yes} : ${no})`;
  }
  if ("row" in value) {
    const rows = Object.entries(value.of).map(([key, one]) => `${key} = ${quoted(one)}`);
    return `{ ${rows.join(", ")} }[var.${value.row}]`;
  }
  if ("joined" in value) return `"${value.joined.map((one) => `\${${text(one)}}`).join("")}"`;
  if ("id" in value) return reference(value.id, guards);
  if ("zone" in value) return `data.aws_availability_zones.all.names[${value.zone}]`;
  if ("region" in value) return "data.aws_region.current.name";
  if ("list" in value) return listText(value.list, guards);
  if ("tags" in value) {
    const maps = value.tags.map(({ key, value: one, when }) => {
      const map = `{ (${text(key)}) = ${text(one)} }`;
      return when === undefined ? map : `local.c${when} ? ${map} : {}`;
    });
    const all = `merge(${["{}", ...maps].join(", ")})`;
    return value.when === undefined ? all : `local.c${value.when} ? ${all} : {}`;
  }
  if ("document" in value) return documentText(value.document, guards);
  throw new Error("blocks are no value");
}

function listText(items: readonly Value[], guards: Guards): string {
  const parts = items.map((item) => {
    if ("yes" in item && (!item.yes || !item.no)) {
      const [yes, no] = [item.yes, item.no].map((one) =>
        one ? `[${valueText(one, guards)}]` : "[]",
      );
      return `local.c${item.when} ? ${yes} : ${no}`;
    }
    return `[${valueText(item, guards)}]`;
  });
  return `concat(${["[]", ...parts].join(", ")})`;
}

function documentText(statements: readonly Statement[], guards: Guards): string {
  const text = (one: Value) => valueText(one, guards);
  const each = statements.map(({ effect, action, account, resource: of, externalId, when }) => {
    const elements = [
      `Effect = ${text(effect)}`,
      `Action = ${text(action)}`,
      ...(account ? [`Principal = { AWS = "arn:aws:iam::\${${text(account)}}:root" }`] : []),
      ...(of ? [`Resource = ${text(of)}`] : []),
      ...(externalId
        ? [`Condition = { StringEquals = { "sts:ExternalId" = ${text(externalId)} } }`]
        : []),
    ];
    const list = `[{ ${elements.join(", ")} }]`;
    return when === undefined ? list : `local.c${when} ? ${list} : []`;
  });
  return `jsonencode({ Statement = concat(${each.join(", ")}) })`;
}

/** A resource that may not exist is a list. */
function reference(name: string, guards: Guards): string {
  const [kind = ""] = name.split("_");
  const { terraform } = KINDS[kind as keyof typeof KINDS];
  const instance = (guards.get(name) ?? []).length > 0 ? "[0]" : "";
  return `${terraform}.${name}${instance}.${kind === "role" ? "name" : "id"}`;
}

function conditionText(condition: Condition, guards: Guards): string {
  switch (condition.is) {
    case "equals": {
      const [one, other] = condition.of.map((value) => valueText(value, guards));
      return `${one} == ${other}`;
    }
    case "named":
      return `local.c${condition.at}`;
    case "not":
      return `!(${conditionText(condition.of, guards)})`;
    default: {
      const [one, other] = condition.of.map((part) => conditionText(part, guards));
      return `(${one}) ${condition.is === "and" ? "&&" : "||"} (${other})`;
    }
  }
}

const quoted = (text: string): string => JSON.stringify(text);
