import fc from "fast-check";

type Json = unknown;

const PARAMETERS = {
  Names: { Type: "CommaDelimitedList", Default: "a,b" },
  Tier: { Type: "String", Default: "web" },
};

const MAPPINGS = {
  M: {
    a: { list: ["x", "y"], word: "first" },
    b: { list: ["z"], word: "second", more: "b only" },
    web: { list: ["b", "a"], word: "third" },
  },
};

const IDENTIFIERS = ["X", "Y", "Z"];

/** A text that names some of the identifiers around it. */
const textOf = (scope: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom("p", "-", "q.", "/"),
        ...(scope.length > 0
          ? [
              fc
                .tuple(fc.constantFrom("$", "&"), fc.constantFrom(...scope))
                .map(([mark, name]) => `${mark}{${name}}`),
            ]
          : []),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((parts) => parts.join(""));

const keyOf = (scope: readonly string[]): fc.Arbitrary<Json> =>
  fc.constantFrom<Json>("a", "b", { Ref: "Tier" }, ...scope.map((name) => ({ Ref: name })));

const word = (scope: readonly string[]): fc.Arbitrary<Json> =>
  fc.tuple(keyOf(scope), fc.constantFrom("word", "more")).map(([key, column]) => ({
    "Fn::FindInMap": ["M", key, column, { DefaultValue: "none" }],
  }));

/** What a loop runs over. */
const collection = (scope: readonly string[]): fc.Arbitrary<Json> =>
  fc.oneof(
    fc.subarray(["a", "b", "c-1", "d.2"], { minLength: 0, maxLength: 3 }),
    fc.constant<Json>([1, true]),
    fc.constant<Json>({ Ref: "Names" }),
    keyOf(scope).map((key) => ({
      "Fn::FindInMap": ["M", key, "list", { DefaultValue: ["k"] }],
    })),
  );

const value = (scope: readonly string[]): fc.Arbitrary<Json> =>
  fc.oneof(
    textOf(scope),
    textOf(scope).map((text) => ({ "Fn::Sub": text.replaceAll("&", "$") })),
    word(scope),
    collection(scope),
    collection(scope).map((list) => ({ "Fn::Length": list })),
    fc
      .tuple(textOf(scope), word(scope))
      .map(([a, b]) => ({ "Fn::ToJsonString": { a, b, c: [1, true] } })),
    fc.tuple(textOf(scope), word(scope)).map((items) => ({ "Fn::Join": ["|", items] })),
    ...(scope.length > 0 ? [fc.constantFrom(...scope).map((name) => ({ Ref: name }))] : []),
  );

/** A loop around something, which knows the identifiers of all loops around it. */
function loopOf(
  scope: readonly string[],
  name: string,
  body: (inner: readonly string[]) => fc.Arbitrary<Record<string, Json>>,
): fc.Arbitrary<Record<string, Json>> {
  const identifier = IDENTIFIERS[scope.length] ?? "W";
  const inner = [...scope, identifier];
  return fc
    .tuple(collection(scope), body(inner))
    .map(([over, each]) => ({ [`Fn::ForEach::${name}`]: [identifier, over, each] }));
}

/** A name for each turn; now and then one that several turns have. */
const nameOf = (scope: readonly string[], kind: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom("$", "&", "&", "&"), fc.integer({ min: 0, max: 9 }))
    .map(([mark, at]) => kind + (at === 0 ? "" : scope.map((name) => `${mark}{${name}}`).join("")));

const properties = (scope: readonly string[]): fc.Arbitrary<Record<string, Json>> =>
  fc
    .tuple(
      fc.dictionary(fc.constantFrom("A", "B", "C"), value(scope), { maxKeys: 3 }),
      fc.option(
        loopOf(scope, "Property", (inner) =>
          fc.tuple(nameOf(inner, "L"), value(inner)).map(([name, made]) => ({ [name]: made })),
        ),
        { nil: {} },
      ),
    )
    .map(([own, loop]) => ({ ...own, ...loop }));

const resource = (scope: readonly string[]): fc.Arbitrary<Record<string, Json>> =>
  fc.tuple(nameOf(scope, "R"), properties(scope)).map(([name, Properties]) => ({
    [name]: { Type: "AWS::SNS::Topic", Properties },
  }));

const resources = (scope: readonly string[]): fc.Arbitrary<Record<string, Json>> =>
  scope.length >= 2
    ? resource(scope)
    : fc.oneof(resource(scope), loopOf(scope, `Nested${scope.length}`, resources));

const outputs = (scope: readonly string[]): fc.Arbitrary<Record<string, Json>> =>
  fc
    .tuple(nameOf(scope, "O"), fc.oneof(textOf(scope), word(scope)))
    .map(([name, Value]) => ({ [name]: { Value } }));

/** Templates with loops in loops, among resources, properties and outputs. */
export const loopTemplates: fc.Arbitrary<Json> = fc
  .tuple(
    loopOf([], "Resources", resources),
    properties([]),
    fc.option(loopOf([], "Outputs", outputs), { nil: {} }),
  )
  .map(([loops, Properties, Outputs]) => ({
    Transform: "AWS::LanguageExtensions",
    Parameters: PARAMETERS,
    Mappings: MAPPINGS,
    Resources: { ...loops, Plain: { Type: "AWS::SNS::Topic", Properties } },
    Outputs,
  }));
