import fc from "fast-check";
import { expect, test } from "vitest";
import { brokenClaim } from "./functions-claims.ts";

/** Calls by what they give; the words stand for arguments of that sort. */
// biome-ignore-start lint/suspicious/noTemplateCurlyInString: they are templates of Terraform
const GRAMMAR = {
  string: [
    "local.u",
    "local.v",
    "local.any",
    '"a"',
    '"10.0.0.0/16"',
    '""',
    '"a,b"',
    "null",
    '"pre-${STRING}"',
    '"${STRING}.tf"',
    "lower(STRING)",
    "upper(STRING)",
    "trimprefix(STRING, STRING)",
    "trimsuffix(STRING, STRING)",
    "replace(STRING, STRING, STRING)",
    'format("%s-%s", STRING, STRING)',
    'format("%v", ANY)',
    "join(STRING, LIST)",
    'join(",", LIST, LIST)',
    "substr(STRING, NUMBER, NUMBER)",
    "coalesce(STRING, STRING)",
    "coalesce(STRING, STRING, STRING)",
    "tostring(ANY)",
    "jsonencode(ANY)",
    "cidrsubnet(STRING, NUMBER, NUMBER)",
    "element(LIST, NUMBER)",
    "lookup(MAP, STRING, STRING)",
    "one(LIST)",
    "MAP[STRING]",
    "LIST[NUMBER]",
    "BOOL ? STRING : STRING",
    "cidrhost(STRING, NUMBER)",
    "base64encode(STRING)",
    "trim(STRING, STRING)",
  ],
  number: [
    "local.number",
    "0",
    "1",
    "2",
    "8",
    "length(LIST)",
    "length(MAP)",
    "length(STRING)",
    "length(SET)",
    "index(LIST, STRING)",
    "max(NUMBER, NUMBER)",
    "min(NUMBER, NUMBER)",
    "sum([NUMBER, NUMBER])",
    "floor(NUMBER)",
    "BOOL ? NUMBER : NUMBER",
  ],
  bool: [
    "local.bool",
    "true",
    "contains(LIST, STRING)",
    "contains(SET, STRING)",
    "alltrue([BOOL, BOOL])",
    "anytrue([BOOL, BOOL])",
    "STRING == STRING",
    "LIST == LIST",
    "SET == SET",
    "MAP == MAP",
    "startswith(STRING, STRING)",
    "endswith(STRING, STRING)",
    "strcontains(STRING, STRING)",
    "NUMBER < NUMBER",
    "can(LIST[NUMBER])",
  ],
  list: [
    "local.list",
    "local.any",
    "[]",
    "[STRING]",
    "[STRING, STRING]",
    "[STRING, NUMBER]",
    "[STRING, STRING, STRING]",
    "tolist([STRING, STRING])",
    "tolist([NUMBER])",
    "tolist(SET)",
    "concat(LIST, LIST)",
    "slice(LIST, NUMBER, NUMBER)",
    "reverse(LIST)",
    "distinct(LIST)",
    "compact(LIST)",
    "sort(LIST)",
    "flatten([LIST, LIST])",
    "flatten([STRING, [LIST]])",
    "keys(MAP)",
    "values(MAP)",
    "split(STRING, STRING)",
    "coalescelist(LIST, LIST)",
    "coalesce(LIST, LIST)",
    "chunklist(LIST, NUMBER)[0]",
    "matchkeys(LIST, LIST, LIST)",
    "range(NUMBER)",
    "setproduct(SET, LIST)",
    "cidrsubnets(STRING, NUMBER, NUMBER)",
    'formatlist("%s-%s", LIST, STRING)',
    "[for x in LIST : x]",
    "[for x in LIST : x if x != STRING]",
    "MAP[*]",
    "LIST[*]",
    "try(LIST, [])",
  ],
  set: [
    "local.set",
    "toset(LIST)",
    "setunion(SET, SET)",
    "setintersection(SET, SET)",
    "setsubtract(SET, SET)",
    "toset([STRING, STRING])",
    "BOOL ? SET : SET",
  ],
  map: [
    "local.map",
    "local.any",
    "{}",
    "{ a = STRING }",
    "{ a = STRING, b = NUMBER }",
    "{ (STRING) = STRING }",
    "tomap({ a = STRING, c = STRING })",
    "merge(MAP, MAP)",
    "merge(MAP, MAP, MAP)",
    "zipmap(LIST, LIST)",
    "{ for x in SET : x => STRING }",
    "tomap(MAP)",
  ],
};
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above

const expressions = fc.letrec((tie) => {
  const word = /\b(?:STRING|NUMBER|BOOL|LIST|SET|MAP|ANY)\b/g;
  const filled = (form: string) =>
    fc
      .tuple(
        ...(form.match(word) ?? []).map((name) => tie(name === "ANY" ? "any" : name.toLowerCase())),
      )
      .map((parts) => {
        const rest = [...parts];
        return form.replace(word, (_, at: number) => {
          const part = String(rest.shift());
          return form[at + _.length] === "[" || / \? /.test(part) || /[?]|==|</.test(form)
            ? `(${part})`
            : part;
        });
      });
  const sort = (forms: readonly string[]) =>
    fc.oneof({ maxDepth: 4, depthIdentifier: "call", withCrossShrink: true }, ...forms.map(filled));
  return {
    string: sort(GRAMMAR.string),
    number: sort(GRAMMAR.number),
    bool: sort(GRAMMAR.bool),
    list: sort(GRAMMAR.list),
    set: sort(GRAMMAR.set),
    map: sort(GRAMMAR.map),
    any: fc.oneof(
      { depthIdentifier: "call" },
      tie("string"),
      tie("list"),
      tie("map"),
      tie("set"),
      tie("number"),
    ),
  };
});

test("any expression holds whatever the unknowns are", () => {
  fc.assert(
    fc.property(expressions.any, (expression) => {
      expect(brokenClaim(String(expression), 24)).toBe("");
    }),
    { numRuns: 1_500, seed: 1 },
  );
});
