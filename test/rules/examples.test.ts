import { describe, expect, test } from "vitest";
import { missingExamples } from "../../src/rules/completeness.ts";
import { cutMarks, runExample } from "../../src/rules/examples.ts";
import type { Result, Verdict } from "../../src/rules/result.ts";
import type { Example, RuleFile } from "../../src/rules/rule.ts";
import { compiled, kinds, net } from "./stub.ts";

const FILE: RuleFile = {
  rule: {
    id: "node-is-ready",
    requirement: "TEST-1",
    title: "Every node is ready",
    severity: "error",
    kind: "Node",
    require: compiled("node.ready"),
    message: [],
    why: "",
    fix: "",
    sources: [],
  },
  conditions: { require: "node.ready" },
  examples: [],
  without: {},
};

function example(text: string, rest: Partial<Example> = {}): Example {
  const files = new Map([["main.tf", text]]);
  return { title: "", language: "terraform", files, flags: {}, absent: false, ...rest };
}

/** A scanner that reports the given verdicts at `path:line`. */
function reporting(...found: readonly [Verdict, number, string?][]) {
  return (_: unknown, files: ReadonlyMap<string, string>): Result[] =>
    found.map(([verdict, line, path = "main.tf"]) => {
      const text = files.get(path) ?? "";
      const start =
        text
          .split("\n")
          .slice(0, line - 1)
          .join("\n").length + (line > 1 ? 1 : 0);
      const location = { file: { path, text, vendored: false }, start, end: start };
      const { id: rule, requirement, severity } = FILE.rule;
      const subject = { kind: "Node", root: ".", address: "n", exists: true } as const;
      const rest = { message: "", trail: [], reasons: [], fingerprint: "" };
      return { rule, requirement, severity, verdict, subject, location, ...rest };
    });
}

describe("an example", () => {
  const text = "a\nb # <- fail\nc // <- unknown\nd # <- pass";
  test.for<[string, Example, ReturnType<typeof reporting>, string[]]>([
    [
      "holds if every mark is met",
      example(text),
      reporting(["fail", 2], ["unknown", 3], ["pass", 4], ["pass", 1], ["not-applicable", 1]),
      [],
    ],
    [
      "says what was expected and what was reported",
      example(text),
      reporting(["pass", 2], ["unknown", 3], ["fail", 1]),
      [
        "1: expected nothing, reported fail",
        "2: expected fail, reported pass",
        "4: expected pass, reported nothing",
      ],
    ],
    [
      "may have several verdicts in one line",
      example("a # <- fail, unknown"),
      reporting(["unknown", 1], ["fail", 1]),
      [],
    ],
    [
      "names the file if there are several",
      example("", {
        files: new Map([
          ["a.tf", "x # <- fail"],
          ["b.tf", "y"],
        ]),
      }),
      reporting(["fail", 1, "b.tf"]),
      ["a.tf:1: expected fail, reported nothing", "b.tf:1: expected nothing, reported fail"],
    ],
    [
      "needs a mark",
      example("a"),
      reporting(),
      ["no line is marked: write `# <- fail`, `# <- unknown` or `# <- pass`"],
    ],
    [
      "may expect that the rule does not apply",
      example("a", { expect: "not-applicable" }),
      reporting(["not-applicable", 1]),
      [],
    ],
    [
      "says so if the rule applies all the same",
      example("a", { expect: "not-applicable" }),
      reporting(["pass", 1]),
      ["main.tf:1: expected not-applicable, reported pass"],
    ],
    [
      "cannot expect both",
      example("a # <- fail", { expect: "not-applicable" }),
      reporting(),
      ["it expects `not-applicable`, and marks lines all the same"],
    ],
  ])("%s", ([_, example, scan, expected]) => {
    expect(runExample(FILE, example, scan)).toEqual(expected);
  });

  test("is scanned without its marks, wherever they stand", () => {
    const files = new Map([
      [
        "main.tf",
        'x = 1 # <- fail\ny = 2 # a comment\r\nz = <<E\n  "k": 1 // <- pass, and why\nE\n',
      ],
    ]);
    expect(cutMarks(files).get("main.tf")).toBe(
      'x = 1\ny = 2 # a comment\r\nz = <<E\n  "k": 1\nE\n',
    );
  });
});

describe("a rule is complete if it shows every case in every language of its kind", () => {
  const cases = ["fail", "pass", "unknown"].map((verdict) => example(`x # <- ${verdict}`));
  const terraform = [...cases, example("x # <- fail", { absent: true })];
  const cloudformation = terraform.map((one): Example => ({ ...one, language: "cloudformation" }));

  test.for<[string, Partial<RuleFile>, string[]]>([
    ["complete", { examples: [...terraform, ...cloudformation] }, []],
    [
      "one language only",
      { examples: terraform },
      [
        "node-is-ready: no cloudformation example of a pass (`# <- pass`)",
        "node-is-ready: no cloudformation example of a fail (`# <- fail`)",
        "node-is-ready: no cloudformation example of an unknown (`# <- unknown`)",
        "node-is-ready: no cloudformation example of an absent attribute (`absent: true`)",
      ],
    ],
    [
      "a kind that knows one language",
      { examples: cases, rule: { ...FILE.rule, kind: "Net" } },
      ["node-is-ready: no terraform example of an absent attribute (`absent: true`)"],
    ],
    [
      "a reason why a case cannot exist",
      {
        examples: cases,
        rule: { ...FILE.rule, kind: "Net" },
        without: { absent: "It has no attribute." },
      },
      [],
    ],
  ])("%s", ([_, file, expected]) => {
    expect(missingExamples({ ...FILE, ...file }, kinds)).toEqual(expected);
  });

  test("a derived kind is known in every language that any kind knows", () => {
    const derived = { ...net, name: "Goal", terraform: [] };
    const file = { ...FILE, examples: terraform, rule: { ...FILE.rule, kind: "Goal" } };
    expect(missingExamples(file, [net, derived])).toEqual([]);
  });
});
