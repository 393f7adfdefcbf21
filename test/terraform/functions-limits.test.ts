import { expect, test } from "vitest";
import { isFailure } from "../../src/terraform/failure.ts";
import { list, number, object, text, tuple, unknown } from "../../src/value/make.ts";
import { reasonsOf } from "../../src/value/reason.ts";
import type { Value } from "../../src/value/value.ts";
import { evaluated } from "./functions-evaluate.ts";

/** A value that costs little to share and forever to walk. */
let bomb: Value = tuple([text("x"), tuple([])]);
for (let depth = 0; depth < 60; depth++) bomb = tuple([bomb, bomb]);

const items = (count: number, from = 0) =>
  list(
    Array.from({ length: count }, (_, at) => text(`item ${from + at}`)),
    "string",
  );
const unknowns = (count: number) =>
  tuple(
    Array.from({ length: count }, (_, at) => {
      const input = `var.x${at}`;
      return unknown(
        "string",
        { text: `${input} is not known.`, input, settledBy: "" },
        { identity: { key: input } },
      );
    }),
  );

const LOCALS = object(
  new Map<string, Value>([
    ["bomb", bomb],
    ["long", text("0123456789abcdef".repeat(60_000))],
    ["many", items(9_000)],
    ["others", items(9_000, 9_000)],
    ["unknowns", unknowns(9_000)],
    ["million", number(1_000_000)],
  ]),
);

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: they are templates of Terraform
test.for([
  "jsonencode(local.bomb)",
  "flatten(local.bomb)",
  "length(flatten(local.bomb))",
  "tolist(local.bomb)",
  "contains([local.bomb], local.bomb)",
  "setproduct(local.many, local.many)",
  "setunion(local.many, local.others)",
  "concat(local.many, local.others)",
  "matchkeys(local.many, local.many, local.others)",
  "setintersection(local.unknowns, local.many)",
  "setsubtract(local.many, local.unknowns)",
  "distinct(local.unknowns)",
  "toset(local.unknowns)",
  "sort(local.unknowns)",
  "join(local.long, local.many)",
  'join(",", [for item in local.many : local.long])',
  'replace(local.long, "", local.long)',
  'replace(local.long, "/[0-9]/", local.long)',
  'format("%s%s", local.long, local.long)',
  'format("%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s", local.long)',
  'format("%1000000000s", "a")',
  'format("%.1000000000f", 1)',
  'formatlist("%s%s", local.many, local.long)',
  "indent(local.million, local.long)",
  'split("", local.long)',
  'regexall(".", local.long)',
  'regexall("[0-9].*z|[0-9]", local.long)',
  'regex(join("", [for item in local.many : "a?"]), local.long)',
  'regex("(a*)*b", local.long)',
  'regex("((((a{1,30}){1,30}){1,30}){1,30})", local.long)',
  "upper(local.long)",
  "title(local.long)",
  "strrev(local.long)",
  "base64encode(local.long)",
  "urlencode(local.long)",
  "jsondecode(local.long)",
  'jsondecode(join("", [for item in local.many : "["]))',
  "chunklist(local.many, 1)",
  "zipmap(local.many, local.others)",
  "merge([for item in local.many : { (item) = item }]...)",
  "cidrsubnet(local.long, local.million, local.million)",
  'cidrsubnet("10.0.0.0/8", 8, -9007199254740991)',
  'join("", [for i in range(1000) : "${1e-999 * (i + 1)}"])',
  'join("", [for i in range(1000) : "${1e999 * i / 7}"])',
  "[for x in range(1000) : 1e999 * 1e999 * 1e999 * 1e999 * 1e999 * 1e999]",
  'format("%.9999f", 1e-999)',
  "toset([for i in range(1000) : i / 3])",
  "tonumber(local.long)",
  'jsondecode("[${join(",", [for item in local.many : "1.234567890123456789e99"])}]")',
  "pow(2, 9007199254740991)",
  "pow(1.0000001, 9007199254740991)",
  "parseint(local.long, 16)",
  "yamlencode(local.long)",
  "yamlencode(local.bomb)",
  "yamldecode(local.long)",
  'yamldecode("a: &a [x, x]\\nb: &b [*a, *a]\\nc: &c [*b, *b]\\nd: &d [*c, *c]\\ne: &e [*d, *d]\\nf: [*e, *e]")',
  'yamldecode(join("", [for i in range(1000) : "["]))',
  'yamldecode(join("\\n", [for i in range(1000) : "k${i}: &a${i} [${i == 0 ? "1" : "*a${i - 1}, *a${i - 1}"}]"]))',
  'yamldecode(join("", [for item in local.many : "- &a x\\n- *a\\n"]))',
  "csvdecode(local.long)",
  'csvdecode("a\\n${join("\\n", local.many)}")',
  'csvdecode("a\\n\\"${local.long}")',
  'formatdate(local.long, "2024-01-01T00:00:00Z")',
  'timeadd("2024-01-01T00:00:00Z", local.long)',
  'timeadd("2024-01-01T00:00:00Z", "${join("", [for i in range(1000) : "9h"])}")',
  "sha512(local.long)",
  'textencodebase64(local.long, "windows-1251")',
  'textencodebase64(local.long, "UTF-16LE")',
  'textdecodebase64(local.long, "UTF-8")',
  "urldecode(local.long)",
  'fileset("sub", local.long)',
  'fileset("sub", join("", [for i in range(300) : "*a"]))',
  'fileset("sub", join("", [for i in range(30) : "{a,b}"]))',
  'fileset(".", join("/", [for i in range(200) : "**"]))',
  "templatestring(local.long, {})",
  'templatefile("page.tftpl", { name = local.long, items = local.many })',
  "abspath(local.long)",
  "uuidv5(local.long, local.long)",
])("%s does not take long", (expression) => {
  const start = process.cpuUsage().user;
  const value = evaluated(expression, LOCALS);
  const milliseconds = (process.cpuUsage().user - start) / 1_000;
  expect(isFailure(value) || value.kind).toBeTruthy();
  expect(milliseconds).toBeLessThan(3_000);
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above

test("a result that is too large says so", () => {
  const value = evaluated("setproduct(local.many, local.many)", LOCALS);
  const because = value.kind === "unknown" ? value.because : { all: [] };
  expect(reasonsOf(because).map(({ text, input }) => [text, input])).toEqual([
    ["The result of `setproduct` is too large to evaluate.", "setproduct"],
  ]);
});
