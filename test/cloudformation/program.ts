import fc from "fast-check";

/** A template whose parameters have no defaults, and one way in which they are given. */
export interface Program {
  readonly template: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly region: string;
  /** The properties of the resource `Thing`. */
  readonly names: readonly string[];
}

/** Functions in their long form, as JSON. */
type Expression = unknown;

const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  Free: ["", "a", "b", "10.0.0.0/16", "dev"],
  Other: ["a", "b", "2001:db8::/56"],
  Env: ["dev", "prod"],
  Base: ["10.0.0.0/16", "172.16.0.0/12", "192.168.0.0/16"],
  Index: ["0", "1"],
  List: ["a,b", "b,c,d", "x , y,z"],
};

const DECLARED = {
  Free: { Type: "String" },
  Other: { Type: "String" },
  Env: { Type: "String", AllowedValues: ["dev", "prod"] },
  Base: { Type: "String", AllowedValues: PARAMETERS["Base"] },
  Index: { Type: "Number" },
  List: { Type: "CommaDelimitedList" },
};

const MAPPINGS = {
  M: {
    dev: { range: "10.1.0.0/16", word: "same", list: ["a", "b"] },
    prod: { range: "10.2.0.0/24", word: "same", list: ["a", "c"] },
  },
};

const ref = (name: string): Expression => ({ Ref: name });

const { text, list } = fc.letrec<{ text: Expression; list: Expression }>((tie) => ({
  text: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<Expression>("a", "b", "", "10.0.0.0/16", true, 7, "dev"),
    fc.constantFrom("Free", "Other", "Env", "Base", "Index", "AWS::Region").map(ref),
    fc.tuple(tie("text"), tie("text")).map(([a, b]) => sub(a, b)),
    tie("list").map((items) => ({ "Fn::Join": ["-", items] })),
    fc
      .tuple(fc.constantFrom<Expression>(0, "1", ref("Index")), tie("list"))
      .map(([index, items]) => ({ "Fn::Select": [index, items] })),
    tie("list").map((items) => ({
      "Fn::Select": [0, { "Fn::Split": [",", { "Fn::Join": [",", items] }] }],
    })),
    fc
      .tuple(tie("text"), fc.constantFrom("range", "word"))
      .map(([key, column]) => ({ "Fn::FindInMap": ["M", key, column] })),
    fc
      .tuple(condition(), tie("text"), tie("text"))
      .map(([name, a, b]) => ({ "Fn::If": [name, a, b] })),
    tie("text").map((inner) => ({ "Fn::Base64": inner })),
  ),
  list: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.array(tie("text"), { minLength: 1, maxLength: 3 }),
    fc.constant(ref("List")),
    fc.array(fc.oneof(tie("text"), optional(tie("text"))), { minLength: 1, maxLength: 4 }),
    // More than 32 bits make IPv6 networks, fewer IPv4 ones: nobody has an IPv6 network so small.
    fc
      .constantFrom<readonly [Expression, number]>(
        [ref("Base"), 8],
        [ref("Base"), 9],
        ["10.0.0.0/16", 9],
        [ref("Other"), 64],
      )
      .map(([base, bits]) => ({ "Fn::Cidr": [base, 2, bits] })),
    tie("text").map((source) => ({ "Fn::Split": [",", source] })),
    tie("text").map((key) => ({ "Fn::FindInMap": ["M", key, "list"] })),
    fc
      .tuple(condition(), tie("list"), tie("list"))
      .map(([name, a, b]) => ({ "Fn::If": [name, a, b] })),
  ),
}));

function sub(a: Expression, b: Expression): Expression {
  return { "Fn::Sub": [`\${a}/\${b}\${Free}`, { a, b }] };
}

function condition(): fc.Arbitrary<string> {
  return fc.constantFrom("C0", "C1", "C2", "C3");
}

/** Something that may not be there. */
function optional(value: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
  return fc.tuple(condition(), value, fc.boolean()).map(([name, kept, first]) => ({
    "Fn::If": first ? [name, kept, ref("AWS::NoValue")] : [name, ref("AWS::NoValue"), kept],
  }));
}

/** Conditions of parameters; each may use those before it. */
const conditions = fc
  .tuple(...[0, 1, 2, 3].map((at) => decider(at)))
  .map((all) => Object.fromEntries(all.map((one, at) => [`C${at}`, one])));

function decider(at: number): fc.Arbitrary<Expression> {
  const operand = fc.oneof(
    fc.constantFrom("Free", "Env", "Other", "Base").map(ref),
    fc.constantFrom<Expression>("a", "dev", "test", "10.0.0.0/16"),
    fc.constantFrom("Free", "Env").map((name) => ({ "Fn::FindInMap": ["M", ref(name), "word"] })),
  );
  const equals = fc.tuple(operand, operand).map((both) => ({ "Fn::Equals": both }));
  if (at === 0) return equals;
  const earlier = fc.nat(at - 1).map((index) => ({ Condition: `C${index}` }));
  const part = fc.oneof(equals, earlier);
  return fc.oneof(
    equals,
    part.map((one) => ({ "Fn::Not": [one] })),
    fc.tuple(part, part).map((both) => ({ "Fn::And": both })),
    fc.tuple(part, part).map((both) => ({ "Fn::Or": both })),
  );
}

const given = fc.record(
  Object.fromEntries(
    Object.entries(PARAMETERS).map(([name, values]) => [name, fc.constantFrom(...values)]),
  ),
);

export const programs: fc.Arbitrary<Program> = fc
  .record({
    conditions,
    values: fc.array(fc.oneof(text, list, optional(text)), { minLength: 1, maxLength: 5 }),
    parameters: given,
    region: fc.constantFrom("us-east-1", "eu-west-1"),
  })
  .map(({ conditions: Conditions, values, parameters, region }) => {
    const named = values.map((value, at) => [`V${at}`, value] as const);
    const template = {
      Parameters: DECLARED,
      Mappings: MAPPINGS,
      Conditions,
      Resources: {
        Thing: { Type: "AWS::X::Thing", Properties: Object.fromEntries(named) },
        Maybe: { Type: "AWS::EC2::VPC", Condition: "C3", Properties: {} },
      },
    };
    const names = named.map(([name]) => name);
    return { template: JSON.stringify(template, undefined, 1), parameters, region, names };
  });
