import fc from "fast-check";
import { expect, test } from "vitest";
import * as yaml from "yaml";
import { readCommonYaml } from "../../src/cloudformation/common-yaml.ts";
import type { Node } from "../../src/cloudformation/node.ts";
import { readYaml } from "../../src/cloudformation/read-yaml.ts";

const TEMPLATE = `---
# A template as people write them.
Description: Networks, "quoted" # and not
Parameters:
  Cidr: { Type: String, Default: "10.0.0.0/16" }

Resources:
  "Vpc":
    Type: 'AWS::EC2::VPC'
    Properties:
      CidrBlock: !Ref Cidr
      EnableDnsSupport: yes
      Tags:
      - Key: Name
        Value: !Sub "\${AWS::StackName}-vpc"
      - {Key: clickhouse-byoc, Value: 'it''s'}
  Subnet:
    Type: AWS::EC2::Subnet
    Properties:
      Cidr: !Select [0, !Cidr [!Ref Cidr, 6, 9]]
      Zone: !Select
        - 1
        - Fn::GetAZs: !Ref AWS::Region
      Lists: [
        [a, -1, 010],
        # of the list
        { b: [] },
        ]
      Policy: |
        {
          "Version": "2012-10-17"
        }

      Folded: >-
        one
        two

        three
          four

         five

        six
      Literal: |

        one

          two
      Below:
        !Sub
          "a b"
      Beside: !Join
      - ","
      - [a]
      Empty:
      Items:
        -
        - :root
        - --flag
      Long: one
        two - three

        four
      Longer: 'one

        two ''three''
        '
      FarLeft: 'one
   two'
      FarLeftList: [
    a,
      ]
      Longest: "one\\t
           two


        three"
Outputs:
  Vpc: {Value: !Ref Vpc}
`;

/** Everything that is read, with places. */
function told(node: Node): unknown {
  const { start, end, tag } = node;
  const own = { start, end, tag };
  switch (node.kind) {
    case "scalar":
      return { ...own, value: node.value };
    case "sequence":
      return { ...own, block: node.block, items: node.items.map(told) };
    case "mapping":
      return {
        ...own,
        block: node.block,
        entries: [...node.entries.values()].map(({ key, place, value }) => [
          key,
          place,
          told(value),
        ]),
      };
  }
}

function read(text: string) {
  const file = { path: "t.yaml", text, vendored: false };
  const common = readCommonYaml(file);
  const whole = readYaml(file, yaml);
  return {
    common: common && { ...common, value: told(common.value) },
    whole: { ...whole, value: whole.value && told(whole.value) },
  };
}

test("what templates hold is read as the package reads it", () => {
  const { common, whole } = read(TEMPLATE);
  expect(common).toEqual(whole);
  expect(common?.diagnostics).toEqual([]);
});

test("a key that is repeated is reported as the package's is", () => {
  const { common, whole } = read(`${TEMPLATE}Outputs:\n  Other: 1\n`);
  expect(common?.diagnostics).toHaveLength(1);
  expect(common).toEqual(whole);
});

/** Pieces that mean something in YAML, at any place. */
const PIECES = [
  ...[" ", "  ", "\n", "\n  ", "\n\n", ":", ": ", "#", " #", "'", '"', "-", "- ", "|", ">-", "|\n"],
  ...[
    "[",
    "]",
    "{",
    "}",
    ",",
    ", ",
    "!Ref ",
    "!",
    "&a ",
    "*a",
    "?",
    "\\",
    "x",
    "<<: ",
    "%",
    "@",
    "~",
  ],
  ...["null", "---\n", "\n---\n", "\t", "\r\n", "é", "🙂"],
];
const change = fc.record({
  at: fc.nat(TEMPLATE.length),
  cut: fc.nat(4),
  piece: fc.constantFrom("", ...PIECES),
});

test("however a template is changed, it is read as the package reads it, or left to it", () => {
  let common = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const text = changes.reduce(
        (whole, { at, cut, piece }) => whole.slice(0, at) + piece + whole.slice(at + cut),
        TEMPLATE,
      );
      const found = read(text);
      if (found.common) expect(found.common).toEqual(found.whole);
      if (found.common) common++;
    }),
    { numRuns: 1_000 },
  );
  expect(common).toBeGreaterThan(100);
});

test.each([
  ["an anchor", "a: &x 1\n"],
  ["an alias", "a: *x\n"],
  ["a merge key", "<<: { a: 1 }\n"],
  ["a tag of YAML itself", "a: !!str 1\n"],
  ["an escape that JSON does not have", 'a: "\\x41"\n'],
  ["a tag without a value", "a: !Ref\nb: 1\n"],
  ["a text whose last empty lines count", "a: |+\n  b\n\nc: 1\n"],
  ["a pair in a list in brackets", "a: [b: 1]\n"],
  ["two documents", "a: 1\n---\nb: 1\n"],
  ["a tab", "a:\t1\n"],
  ["another line end", "a: 1\r\n"],
  ["deep nesting", `a: ${"[".repeat(500)}${"]".repeat(500)}\n`],
  ["a list at the top in one line", "[a]\n"],
  ["nothing", ""],
  ["no value", "a\n"],
  ["broken YAML", "a: [1\nb: 2\n"],
])("%s is left to the package", (_, text) => {
  expect(readCommonYaml({ path: "t.yaml", text, vendored: false })).toBeUndefined();
});

const long = 1_000_000;

// What took time in line with the square of the length would end at the time limit of all tests.
test.each(
  [
    `a: ${" ".repeat(long)}x\n`,
    `a${" ".repeat(long)}: x\n`,
    `a: x${" ".repeat(long)}\n`,
    `a: [${"x, ".repeat(long / 3)}]\n`,
    `a: {${Array.from({ length: long / 10 }, (__, at) => `k${at}: 1, `).join("")}}\n`,
    `a: |\n${" ".repeat(long)}x\n`,
    `a: >\n${"  x\n\n".repeat(long / 5)}`,
    `a: x\n${"  y\n".repeat(long / 4)}`,
    `a: "x${" ".repeat(long)}\n  y"\n`,
    "- 'x\n".repeat(long / 5),
    `a:${"\n".repeat(long)}`,
    "- ".repeat(long / 2),
  ].map((text) => [text.slice(0, 12), text] as const),
)("a long text is read or left to the package: %j…", (_, text) => {
  const read = readCommonYaml({ path: "t.yaml", text, vendored: false });
  expect(read?.diagnostics ?? []).toEqual([]);
});
