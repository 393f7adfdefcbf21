import {
  type Attributes,
  type Condition,
  KINDS,
  type Network,
  type Statement,
  type Thing,
  type Value,
} from "./network.ts";

type Json = unknown;

/** The network as one template in JSON. */
export function writeCloudFormation(network: Network): string {
  const { inputs, conditions, things } = network;
  const writer = { maps: new Map<string, Json>() };
  const declared = conditions.map((each, at) => [`C${at}`, conditionJson(each, writer)] as const);
  const guarded = things.flatMap(({ guards }) =>
    guards.length > 1
      ? [
          [
            conditionOf(guards),
            { "Fn::And": guards.map((at) => ({ Condition: `C${at}` })) },
          ] as const,
        ]
      : [],
  );
  const resources = things.map(
    (thing) => [logicalId(thing.name), resource(thing, writer)] as const,
  );
  const template = {
    Parameters: Object.fromEntries(
      inputs.map(({ name, is, hasDefault, others }) => [
        logicalId(name),
        {
          Type: "String",
          ...(hasDefault && { Default: is }),
          ...(others.length > 0 && { AllowedValues: [is, ...others] }),
        },
      ]),
    ),
    ...(writer.maps.size > 0 && { Mappings: Object.fromEntries(writer.maps) }),
    Conditions: Object.fromEntries([...declared, ...guarded]),
    Resources: Object.fromEntries(resources),
  };
  return JSON.stringify(template, undefined, 1);
}

interface Writer {
  readonly maps: Map<string, Json>;
}

/** `subnet_0` is `Subnet0`. */
export const logicalId = (name: string): string =>
  name
    .split("_")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");

const conditionOf = (guards: readonly number[]): string => `All${guards.join("And")}`;

function resource({ kind, guards, attributes }: Thing, writer: Writer): Json {
  const { cloudformation, attributes: spelling } = KINDS[kind];
  const [only] = guards;
  return {
    Type: cloudformation,
    ...(guards.length > 1 && { Condition: conditionOf(guards) }),
    ...(guards.length === 1 && { Condition: `C${only}` }),
    Properties: {
      ...written(attributes, spelling, writer),
      // There is no group without a description, and no policy that is not listed by its role.
      ...(kind === "policy" && attributes["role"] && { Roles: [json(attributes["role"], writer)] }),
    },
  };
}

type Spelling = Readonly<Record<string, readonly [string, string]>>;

const RULE: Spelling = {
  protocol: ["", "IpProtocol"],
  from: ["", "FromPort"],
  to: ["", "ToPort"],
  cidr: ["", "CidrIp"],
};

function written(attributes: Attributes, spelling: Spelling, writer: Writer): object {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([attribute, value]) => {
      const name = spelling[attribute]?.[1];
      if (name === undefined) throw new Error(`nobody spells ${attribute}`);
      return value === undefined ? [] : [[name, json(value, writer)]];
    }),
  );
}

const ref = (name: string): Json => ({ Ref: name });
const NOTHING = ref("AWS::NoValue");

function json(value: Value, writer: Writer): Json {
  const inner = (one: Value) => json(one, writer);
  if ("literal" in value) return value.literal;
  if ("input" in value) return ref(logicalId(value.input));
  if ("yes" in value) {
    const [yes, no] = [value.yes, value.no].map((one) => (one ? inner(one) : NOTHING));
    return choice(value.when, yes, no);
  }
  if ("row" in value) {
    const rows = Object.entries(value.of).map(([key, one]) => [key, { is: one }]);
    const name = `Rows${writer.maps.size}`;
    writer.maps.set(name, Object.fromEntries(rows));
    return { "Fn::FindInMap": [name, ref(logicalId(value.row)), "is"] };
  }
  if ("joined" in value) return joined(value.joined, writer);
  if ("id" in value) return reference(value.id);
  if ("zone" in value) return { "Fn::Select": [value.zone, { "Fn::GetAZs": "" }] };
  if ("region" in value) return ref("AWS::Region");
  if ("list" in value) return value.list.map(inner);
  if ("tags" in value) {
    const tags = value.tags.map(({ key, value: one, when }) =>
      perhaps(when, { Key: inner(key), Value: inner(one) }),
    );
    return perhaps(value.when, tags);
  }
  if ("document" in value) {
    const statements = value.document.map((one) => perhaps(one.when, statementJson(one, writer)));
    return { Statement: statements };
  }
  return value.blocks.map(({ attributes, when }) =>
    perhaps(when, written(attributes, RULE, writer)),
  );
}

const choice = (when: number, yes: Json, no: Json): Json => ({ "Fn::If": [`C${when}`, yes, no] });

const perhaps = (when: number | undefined, value: Json): Json =>
  when === undefined ? value : choice(when, value, NOTHING);

/** By `Fn::Sub` if there is nothing in it but names, else by `Fn::Join`. */
function joined(parts: readonly Value[], writer: Writer): Json {
  const texts = parts.map((part) => {
    if ("literal" in part) return String(part.literal);
    if ("input" in part) return `\${${logicalId(part.input)}}`;
    return "region" in part ? `\${AWS::Region}` : undefined;
  });
  if (texts.every((text) => text !== undefined)) return { "Fn::Sub": texts.join("") };
  return { "Fn::Join": ["", parts.map((part) => json(part, writer))] };
}

function statementJson(statement: Statement, writer: Writer): Json {
  const { effect, action, account, resource: of, externalId } = statement;
  const inner = (one: Value) => json(one, writer);
  const arn = account && ["arn:aws:iam::", inner(account), ":root"];
  return {
    Effect: inner(effect),
    Action: inner(action),
    ...(arn && { Principal: { AWS: { "Fn::Join": ["", arn] } } }),
    ...(of && { Resource: inner(of) }),
    ...(externalId && { Condition: { StringEquals: { "sts:ExternalId": inner(externalId) } } }),
  };
}

function reference(name: string): Json {
  const id = logicalId(name);
  return name.startsWith("group_") ? { "Fn::GetAtt": [id, "GroupId"] } : ref(id);
}

function conditionJson(condition: Condition, writer: Writer): Json {
  switch (condition.is) {
    case "equals":
      return { "Fn::Equals": condition.of.map((value) => json(value, writer)) };
    case "named":
      return { Condition: `C${condition.at}` };
    case "not":
      return { "Fn::Not": [conditionJson(condition.of, writer)] };
    default: {
      const name = condition.is === "and" ? "Fn::And" : "Fn::Or";
      return { [name]: condition.of.map((part) => conditionJson(part, writer)) };
    }
  }
}
