import { expect, test } from "vitest";
import { declaredIn, projectOf, show } from "./support.ts";

const VPC = "  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }\n";
const START = `Resources:\n${VPC}`
  .replace("{ Type", "\n    Type")
  .replace(", Properties", "\n    Properties")
  .replace(/ \}\n$/, "\n");

/** Texts that have brought parsers down, each with what is said of it. */
const HOSTILE: readonly (readonly [title: string, text: string, reason: string])[] = [
  ["deep lists", `${START}A: ${"[".repeat(5_000)}${"]".repeat(5_000)}\n`, "nested"],
  ["unclosed deep lists", `${START}A: ${"[".repeat(20_000)}`, "nested"],
  ["deep mappings", `${START}A: ${"{a: ".repeat(3_000)}1${"}".repeat(3_000)}\n`, "nested"],
  [
    "deep blocks",
    `${START}${Array.from({ length: 400 }, (_, at) => `${" ".repeat(at)}a:\n`).join("")}`,
    "nested",
  ],
  ["deep compact lists", `${START}A:\n${"- ".repeat(5_000)}1\n`, "nested"],
  ["deep keys", `${START}${"? ".repeat(5_000)}a\n`, "nested"],
  ["laughs", `${START}${laughs()}`, "aliases"],
  ["many values", `${START}A: [${"1,".repeat(450_000)}1]\n`, "values"],
  ["a long text", `${START}A: "${"x".repeat(2_000_001)}"\n`, "characters"],
];

function laughs(): string {
  const lines = Array.from({ length: 9 }, (_, at) => {
    const inner = at === 0 ? '"lol"' : `*a${at - 1}`;
    return `b${at}: &a${at} [${Array.from({ length: 9 }, () => inner).join(", ")}]\n`;
  });
  return lines.join("");
}

test.each(HOSTILE)(
  "%s are refused in time",
  (_, text, reason) => {
    const { unanalysed, syntax, declarations } = projectOf({ "t.yaml": text });
    expect([...unanalysed.values()]).toHaveLength(1);
    expect(syntax[0]?.detail).toContain(reason);
    expect(declarations).toEqual([]);
  },
  10_000,
);

test("a second file after a deep one is read as always", () => {
  const deep = `${START}A: ${"[".repeat(30_000)}`;
  const { analysed, unanalysed } = projectOf({
    "a.yaml": deep,
    "b.yaml": START,
    "c.yaml": deep,
    "d.yaml": START,
  });
  expect([...analysed]).toEqual(["b.yaml", "d.yaml"]);
  expect([...unanalysed.keys()]).toEqual(["a.yaml", "c.yaml"]);
});

test("two deep lists, one after the other, which end Node 20 when the package composes them, are refused", () => {
  const lists = (depth: number) => `${START}A: ${"[".repeat(depth)}${"]".repeat(depth)}\n`;
  const { unanalysed } = projectOf({ "a.yaml": lists(1_000), "b.yaml": lists(5_000) });
  expect([...unanalysed.keys()]).toEqual(["a.yaml", "b.yaml"]);
});

test("deep JSON is refused by the JSON and the YAML reader alike", () => {
  const deep = `{ "Resources": { "A": { "Type": "AWS::X::Y" } }, "B": ${"[".repeat(50_000)}`;
  expect([...projectOf({ "t.json": deep }).unanalysed.values()]).toHaveLength(1);
});

test("aliases within limits are read, as often as one likes", () => {
  const many = `A: &a [1]\nB: [${Array.from({ length: 5_000 }, () => "*a").join(", ")}]\n`;
  expect([...projectOf({ "t.yaml": `${many}${START}` }).analysed]).toEqual(["t.yaml"]);
});

test("keys are compared in time", () => {
  const keys = Array.from({ length: 20_000 }, (_, at) => `k${at}: ${at}\n`).join("");
  const { diagnostics, analysed } = projectOf({ "t.yaml": `${keys}${START}k7: 1\n` });
  expect(analysed.size).toBe(1);
  expect(diagnostics.map(({ detail }) => detail)).toEqual([
    "`k7` is already in line 8. Only the last one counts; remove one of the two.",
  ]);
});

test("strings that double end", () => {
  const vpcs = Array.from({ length: 60 }, (_, at) => {
    const twice = `\${V${at + 1}.CidrBlock}\${V${at + 1}.CidrBlock}`;
    return `  V${at}: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !Sub "${twice}" } }\n`;
  });
  const last = `  V60: { Type: AWS::EC2::VPC, Properties: { CidrBlock: ab } }\n`;
  const declared = declaredIn(`Resources:\n${vpcs.join("")}${last}`);
  expect(show(declared.get("V58")?.attribute("CidrBlock"))).toBe('"abababab"');
  expect(show(declared.get("V0")?.attribute("CidrBlock"))).toContain("evaluation limit");
});

test("long chains end", () => {
  const length = 20_000;
  const conditions = Array.from({ length }, (_, at) => `  C${at}: !Not [!Condition C${at + 1}]\n`);
  const template = `Conditions:\n${conditions.join("")}  C${length}: !Equals [a, a]\nResources:\n  Vpc: { Type: AWS::EC2::VPC, Condition: C0 }\n`;
  expect(declaredIn(template).get("Vpc")?.guard).toBeDefined();
});

const nesting = (urls: readonly string[], more = "") =>
  `Resources:\n  V: { Type: AWS::EC2::VPC }\n${urls
    .map(
      (url, at) =>
        `  N${at}: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ${url}${more} } }\n`,
    )
    .join("")}`;

test("stacks that are nested too deep are not followed, and their templates are judged all the same", () => {
  const depth = 1_000;
  const outputs = "Outputs: { O: { Value: !GetAtt N0.Outputs.O } }\n";
  const files = Object.fromEntries(
    Array.from({ length: depth }, (_, at) => [
      `t${String(at).padStart(4, "0")}.yaml`,
      nesting([`t${String(at + 1).padStart(4, "0")}.yaml`]) + outputs,
    ]),
  );
  const { declarations, roots, unanalysed } = projectOf(files);
  expect(unanalysed.size).toBe(0);
  expect(roots[0]).toBe("t0000.yaml");
  expect(new Set(declarations.map(({ span }) => span.file.path)).size).toBe(depth);
  expect(declarations.filter(({ mode }) => mode === "module").length).toBe(roots.length);
});

test("stacks that nest several others each come to an end", () => {
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [
      `t${at}.yaml`,
      nesting([`t${at + 1}.yaml`, `t${at + 1}.yaml`, `t${at + 1}.yaml`]),
    ]),
  );
  const { declarations } = projectOf(files);
  expect(declarations.length).toBeLessThan(10_000);
  const reasons = declarations.map(({ unseen }) => unseen?.why);
  expect(reasons).toContain("there are more nested stacks than the scanner follows");
});

test("a thousand stacks that import from each other are not too many", () => {
  const count = 1_000;
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `t${String(at).padStart(4, "0")}.yaml`,
      `Resources:\n  V: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !ImportValue e${at + 1} } }\n` +
        `Outputs: { O: { Value: !ImportValue e${at + 1}, Export: { Name: e${at} } } }\n`,
    ]),
  );
  const { declarations } = projectOf(files);
  expect(declarations.map((each) => each.attribute("CidrBlock")?.kind)).toEqual(
    Array.from({ length: count }, () => "unknown"),
  );
});
