import fc from "fast-check";
import { expect, test } from "vitest";
import { isWhollyKnown } from "../../src/value/make.ts";
import { broken } from "../value/claims.ts";
import { brokenClaim } from "./functions-claims.ts";
import { shown } from "./functions-show.ts";
import { projectOf } from "./support.ts";

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
    '"%{ for x in LIST }${x},%{ endfor }"',
    '"%{ if BOOL }${STRING}%{ else }${STRING}%{ endif }"',
    "sha256(STRING)",
    "md5(STRING)",
    "yamlencode(ANY)",
    "urlencode(STRING)",
    'formatdate("YYYY", STRING)',
    'timeadd("2024-01-01T00:00:00Z", STRING)',
    'textencodebase64(STRING, "UTF-16LE")',
    'uuidv5("dns", STRING)',
    "base64gzip(STRING)",
    'templatefile("page.tftpl", { name = STRING, items = LIST })',
    "tostring(NUMBER)",
    "tostring(BOOL)",
    'try(STRING, "x")',
    "{ a = STRING }.a",
    "nonsensitive(sensitive(STRING))",
    "ephemeralasnull(STRING)",
    "convert(ANY, string)",
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
    "ceil(NUMBER)",
    "abs(NUMBER)",
    "signum(NUMBER)",
    "NUMBER + NUMBER",
    "NUMBER - NUMBER",
    "NUMBER * NUMBER",
    "NUMBER / NUMBER",
    "NUMBER % NUMBER",
    "-NUMBER",
    "9007199254740993",
    "0.1",
    "parseint(STRING, 10)",
    "pow(NUMBER, NUMBER)",
    "log(NUMBER, 2)",
    'timecmp(STRING, "2024-01-01T00:00:00Z")',
    "tonumber(ANY)",
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
    "BOOL && BOOL",
    "BOOL || BOOL",
    "!BOOL",
    "ANY == ANY",
    "ANY != null",
    "NUMBER >= NUMBER",
    "tobool(ANY)",
    "issensitive(STRING)",
    'can(regex("^a", STRING))',
    "cidrcontains(STRING, STRING)",
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
    "BOOL ? LIST : LIST",
    "true ? LIST : LIST",
    "[for i, x in LIST : i]",
    "[for x in LIST : upper(x) if BOOL]",
    "[for k, v in MAP : k]",
    "csvdecode(STRING)",
    'regexall("[a-z]", STRING)',
    "[{ a = STRING }, { a = ANY }][*].a",
    "yamldecode(yamlencode([STRING]))",
    "jsondecode(jsonencode([STRING, NUMBER]))",
    "assumelistlengthmax(LIST, 5)",
    "convert(LIST, list(string))",
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
    "{ for i, x in LIST : x => i... }",
    "{ (STRING) = NUMBER, a = STRING }",
    "{ a = STRING, (STRING) = STRING }",
    "BOOL ? MAP : MAP",
    "transpose({ a = LIST })",
    'convert(MAP, object({ a = optional(string, "d") }))',
    "[MAP, MAP][NUMBER]",
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

/** What the variables of a program may be given; a value for the untyped one is a text of HCL. */
const GIVEN: readonly Readonly<Record<string, string>>[] = [
  {
    u: "i-1",
    v: "x",
    any: "a",
    bool: "true",
    list: '["a","b"]',
    map: '{a="y"}',
    number: "2",
    set: '["a"]',
  },
  {
    u: "10.0.0.0/16",
    v: "5",
    any: "1",
    bool: "false",
    list: "[]",
    map: "{}",
    number: "0",
    set: "[]",
  },
  {
    u: "a",
    v: "d",
    any: "x",
    bool: "true",
    list: '["1","1",""]',
    map: '{b="1",c="2"}',
    number: "7",
    set: '["1","b"]',
  },
];

const TYPES: Readonly<Record<string, string>> = {
  u: "string",
  v: "string",
  any: "any",
  bool: "bool",
  list: "list(string)",
  map: "map(string)",
  number: "number",
  set: "set(string)",
};

/** A program whose locals build on each other, over variables without values. */
function programOf(parts: readonly string[]): Readonly<Record<string, string>> {
  const names = Object.keys(TYPES);
  const variables = names.map(
    (name) => `variable "${name}" {\n  type = ${TYPES[name]}\n  nullable = false\n}\n`,
  );
  const locals = names.map((name) => `  ${name} = var.${name}\n`);
  const steps = parts.map((part, at) => {
    const text = at === 0 ? part : part.replace("local.any", `local.p${at - 1}`);
    return `  p${at} = (\n${text}\n)\n`;
  });
  const read = parts.map((_, at) => `local.p${at}`).join(", ");
  return {
    "main.tf": `${variables.join("")}locals {\n${[...locals, ...steps].join("")}}\nresource "terraform_data" "r" {\n  input = [${read}]\n}\n`,
  };
}

/** What the program comes to, or nothing if Terraform would refuse it. */
function run(program: Readonly<Record<string, string>>, given: Readonly<Record<string, string>>) {
  const vars = Object.entries(given).map(([name, text]) => ({ name, text }));
  const { declarations, diagnostics } = projectOf(program, { vars });
  const list = declarations[0]?.attribute("input");
  return diagnostics.length === 0 && list?.kind === "list" ? list.items : undefined;
}

test("any program holds whatever its variables are given", () => {
  fc.assert(
    fc.property(fc.array(expressions.any, { minLength: 2, maxLength: 4 }), (parts) => {
      const program = programOf(parts.map(String));
      const claimed = run(program, {});
      for (const given of GIVEN) {
        const actual = run(program, given);
        if (!actual) continue;
        const problems = actual.map((value, at) => {
          const claim = claimed?.[at];
          if (!isWhollyKnown(value)) return "";
          return claim
            ? broken(claim, value) && `${shown(claim)}, but is ${shown(value)}`
            : "fails";
        });
        expect(problems.filter((problem) => problem !== "")).toEqual([]);
      }
    }),
    { numRuns: 500, seed: 1 },
  );
});
