import { describe, expect, test } from "vitest";
import { declaredIn, projectOf, propertiesOf } from "./support.ts";

/** What a resource with these lines in it has. */
function read(lines: string) {
  const template = `Resources:\n  A:\n    Type: AWS::EC2::VPC\n    Properties:\n${lines}`;
  return propertiesOf(declaredIn(template).get("A"));
}

describe("lines that begin farther to the left than YAML allows are read as PyYAML reads them", () => {
  test.each([
    ["in double quotes", `      X: "one\n two\n   three"\n      Y: 1\n`, '"one two three"'],
    ["in single quotes", `      X: 'one\ntwo'\n      Y: 1\n`, '"one two"'],
    ["in a list", `      X: [a,\n  b,\nc]\n      Y: 1\n`, '["a", "b", "c"]'],
    ["where a list ends", `      X: [\n        a\n]\n      Y: 1\n`, '["a"]'],
    ["in a mapping", `      X: { a: 1,\n  b: [2,\n 3] }\n      Y: 1\n`, "{a: 1, b: [2, 3]}"],
  ])("%s", (_, lines, wanted) => {
    expect(read(lines)).toEqual({ X: wanted, Y: "1" });
  });
});

test("anchors and merge keys are expanded, and what is written wins over what is merged", () => {
  const declared = declaredIn(`
Resources:
  A: &a
    Type: AWS::EC2::VPC
    Properties: &p { CidrBlock: 10.0.0.0/16, X: 1 }
  B: *a
  C:
    <<: *a
    Properties:
      <<: [{ X: 2 }, *p]
      Y: 3
  D:
    Type: AWS::EC2::VPC
    Properties: { CidrBlock: 10.1.0.0/16, <<: *p }
`);
  expect(Object.fromEntries([...declared].map(([name, one]) => [name, propertiesOf(one)]))).toEqual(
    {
      A: { CidrBlock: '"10.0.0.0/16"', X: "1" },
      B: { CidrBlock: '"10.0.0.0/16"', X: "1" },
      C: { CidrBlock: '"10.0.0.0/16"', X: "2", Y: "3" },
      D: { CidrBlock: '"10.1.0.0/16"', X: "1" },
    },
  );
});

const VPC = "Resources:\n  A:\n    Type: AWS::EC2::VPC\n";

test.each([
  ["an anchor of its own value", `${VPC}    Properties: &p { X: *p }\n`, "no anchor `p`"],
  ["an alias of nothing", `${VPC}    Properties: { X: *nope }\n`, "no anchor `nope`"],
  ["a second document", `${VPC}---\n${VPC}`, "one YAML document"],
  ["a tab", `${VPC}\t  X: 1\n`, "Tabs"],
])("%s is said to be wrong", (_, text, wanted) => {
  const { syntax, unanalysed } = projectOf({ "t.yaml": text });
  expect([...unanalysed.keys()]).toEqual(["t.yaml"]);
  expect(syntax[0]?.detail).toContain(wanted);
});

test("keys are texts as they are written, whatever they would be as values", () => {
  const template = `
Mappings:
  M:
    123456789012: { a: account }
    010: { a: octal }
    no: { a: word }
Resources:
  A:
    Type: AWS::EC2::VPC
    Properties:
      X: !FindInMap [M, "123456789012", a]
      Y: !FindInMap [M, "010", a]
      Z: !FindInMap [M, "no", a]
`;
  expect(propertiesOf(declaredIn(template).get("A"))).toEqual({
    X: '"account"',
    Y: '"octal"',
    Z: '"word"',
  });
});

test.each([
  ["t.yaml", `${VPC}    Properties:\n      X: 1\n      X: 2\n`],
  ["t.json", `{"Resources":{"A":{"Type":"AWS::EC2::VPC","Properties":{"X":1,"X":2}}}}`],
])("a key that is written twice in %s is reported, and the last one counts", (path, text) => {
  const { declarations, diagnostics } = projectOf({ [path]: text });
  expect(declarations.map(propertiesOf)).toEqual([{ X: "2" }]);
  expect(diagnostics.map(({ summary }) => summary)).toEqual(["A key is written twice"]);
});
