import { expect, test } from "vitest";
import { positionAt } from "../../src/source/file.ts";
import type { Origin } from "../../src/value/origin.ts";
import { chainOf } from "../../src/value/origin.ts";
import { declaredIn } from "./support.ts";

const YAML = `Parameters:
  Cidr:
    Type: String
    Default: "10.0.0.0/16" # default
  Open: { Type: String }
Mappings:
  Map: { a: { b: mapped } }
Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      Plain: 10.0.0.0/16
      Quoted: "a\\tb"
      Flow: { A: 1, B: [x, y] }
      Tagged: !Ref Cidr
      Long:
        Ref: Cidr
      Open: !Ref Open
      Folded: >-
        one
        two
      Literal: |
        text

      Found: !FindInMap
        # of the map
        - Map
        - a
        - b
      Tags:
        - Key: Name
          Value: vpc
        - { Key: Other, Value: 🙂x }
      After: !Sub "é\${Cidr}"
`;

/** Each step as `line:column text`, from the place of use to the deciding text. */
function trail(origin: Origin | undefined): readonly string[] {
  return origin ? chainOf(origin).map(step) : [];
}

function step({ span, role, note }: Origin): string {
  const { line, column } = positionAt(span.file, span.start);
  const text = span.file.text.slice(span.start, span.end).split("\n");
  return `${line}:${column} ${role} ${text[0]}${text.length > 1 ? `…${text.at(-1)?.trim()}` : ""}${note === "" ? "" : ` (${note})`}`;
}

const declared = declaredIn(YAML).get("Vpc");

test.each([
  ["Plain", ["12:14 written 10.0.0.0/16 (`Plain` of Vpc)"]],
  ["Quoted", ['13:15 written "a\\tb" (`Quoted` of Vpc)']],
  ["Flow", ["14:13 written { A: 1, B: [x, y] } (`Flow` of Vpc)"]],
  [
    "Tagged",
    [
      "15:15 passed !Ref Cidr (`Tagged` of Vpc)",
      '4:14 written "10.0.0.0/16" (default of `Parameters.Cidr`)',
    ],
  ],
  [
    "Long",
    [
      "16:7 passed Long:…Ref: Cidr (`Long` of Vpc)",
      '4:14 written "10.0.0.0/16" (default of `Parameters.Cidr`)',
    ],
  ],
  ["Open", ["18:13 passed !Ref Open (`Open` of Vpc)", "5:3 written Open (`Parameters.Open`)"]],
  ["Folded", ["19:15 written >-… (`Folded` of Vpc)"]],
  ["Literal", ["22:16 written |… (`Literal` of Vpc)"]],
  ["Found", ["25:14 passed !FindInMap…- b (`Found` of Vpc)", "7:18 written mapped"]],
  ["Tags", ["30:7 written Tags:…- { Key: Other, Value: 🙂x } (`Tags` of Vpc)"]],
  ["After", [`34:14 computed !Sub "é\${Cidr}" (\`After\` of Vpc)`]],
])("%s knows where it comes from", (name, wanted) => {
  expect(trail(declared?.attribute(name)?.origin)).toEqual(wanted);
});

test("so do the parts of lists and mappings", () => {
  const tags = declared?.attribute("Tags");
  const items = tags?.kind === "list" ? tags.items : [];
  const parts = items.flatMap((item) => (item.kind === "object" ? [...item.entries.values()] : []));
  expect(parts.flatMap(({ origin }) => trail(origin))).toEqual([
    "31:16 written Name",
    "32:18 written vpc",
    "33:18 written Other",
    "33:32 written 🙂x",
  ]);
});

test("the header of a resource is its logical id", () => {
  expect(declared && step({ span: declared.span, role: "written", note: "" })).toBe(
    "9:3 written Vpc",
  );
});

const JSON_TEXT = `{
  "Parameters": { "Cidr": { "Type": "String", "Default": "10.0.0.0/16" } },
  "Resources": {
    "Vpc": {
      "Type": "AWS::EC2::VPC",
      "Properties": {
        "CidrBlock": { "Ref": "Cidr" },
        "Tags": [
          { "Key": "a", "Value": "b" }
        ]
      }
    }
  }
}`;

test("JSON has places, too", () => {
  const vpc = declaredIn(JSON_TEXT).get("Vpc");
  expect(trail(vpc?.attribute("CidrBlock")?.origin)).toEqual([
    '7:22 passed { "Ref": "Cidr" } (`CidrBlock` of Vpc)',
    '2:58 written "10.0.0.0/16" (default of `Parameters.Cidr`)',
  ]);
  expect(trail(vpc?.attribute("Tags")?.origin)).toEqual(["8:17 written […] (`Tags` of Vpc)"]);
  expect(vpc && step({ span: vpc.span, role: "written", note: "" })).toBe('4:5 written "Vpc"');
});

test("a text that was moved to be read keeps its places", () => {
  const template = `Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      A: "one
  two"
      B: [1,
      2]
      C: !Ref X
`;
  const vpc = declaredIn(template).get("Vpc");
  const places = ["A", "B", "C"].flatMap((name) => trail(vpc?.attribute(name)?.origin));
  expect(places).toEqual([
    '5:10 written "one…two" (`A` of Vpc)',
    "7:10 written [1,…2] (`B` of Vpc)",
    "9:10 computed !Ref X (`C` of Vpc)",
  ]);
});
