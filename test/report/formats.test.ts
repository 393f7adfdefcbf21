import { describe, expect, test } from "vitest";
import { compact } from "../../src/report/compact.ts";
import { github } from "../../src/report/github.ts";
import { gitlab } from "../../src/report/gitlab.ts";
import { junit } from "../../src/report/junit.ts";
import { rdjson } from "../../src/report/rdjson.ts";
import type { Report, ReportOptions } from "../../src/report/report.ts";
import type { Result } from "../../src/rules/result.ts";
import { empty, rules, sourceFile, spanOf } from "./sample.ts";

const options: ReportOptions = {
  verdicts: new Set(["fail", "unknown"]),
  colour: false,
  sarifUnknown: false,
};

const file = sourceFile("main.tf", "a\n".repeat(40));

/** A finding on its own line. */
function onLine(line: number, part: Partial<Result> = {}): Result {
  return {
    rule: "subnet-is-private",
    requirement: "BYOC-NET-007",
    severity: "error",
    verdict: "fail",
    subject: { kind: "Subnet", root: ".", address: `aws_subnet.a[${line}]`, exists: true },
    message: `Line ${line} is wrong.`,
    location: { file, start: (line - 1) * 2, end: (line - 1) * 2 + 1 },
    trail: [],
    reasons: [],
    fingerprint: `f${line}`,
    ...part,
  };
}

const reportOf = (...results: readonly Result[]): Report => ({ ...empty, rules, results });
const lines = (count: number, part: Partial<Result> = {}) =>
  Array.from({ length: count }, (_, index) => onLine(index + 1, part));

describe("annotations", () => {
  const annotations = (results: readonly Result[], more: Partial<ReportOptions> = {}) =>
    github(reportOf(...results), { ...options, ...more })
      .trimEnd()
      .split("\n");

  test("are at most ten of a kind, the last of which says how many more there are", () => {
    expect(annotations(lines(10))).toHaveLength(10);
    const eleven = annotations(lines(11));
    expect(eleven).toHaveLength(10);
    expect(eleven.at(-1)).toBe("::error title=byoc-preflight::2 more, see the job summary");
    const kinds = annotations([...lines(12), ...lines(12, { severity: "warning", rule: "w" })]);
    expect(kinds.filter((line) => line.startsWith("::error"))).toHaveLength(10);
    expect(kinds.filter((line) => line.startsWith("::warning"))).toHaveLength(10);
  });

  test("spend what there is on changed lines first", () => {
    const isChanged: ReportOptions["isChanged"] = ({ start }) => start >= 40;
    const [first] = annotations(lines(30), { isChanged });
    expect(first).toContain("line=21,");
  });

  test("put findings before what cannot be decided, which is a notice as well as what is info", () => {
    const results = [onLine(1, { verdict: "unknown" }), onLine(2, { severity: "info" })];
    expect(annotations(results)).toEqual([
      "::notice file=main.tf,line=2,endLine=2,col=1,endColumn=2,title=subnet-is-private::Line 2 is wrong. (aws_subnet.a[2])",
      "::notice file=main.tf,line=1,endLine=1,col=1,endColumn=2,title=subnet-is-private::Cannot be decided: Line 1 is wrong. (aws_subnet.a[1])",
    ]);
  });

  test("escape what separates the parts of a command, and stay below what GitHub keeps", () => {
    const odd = sourceFile("a,b:c%0A.tf", "text\n");
    const message = `50% of it, at 1:2 ${"😀".repeat(3000)}`;
    const [line = ""] = annotations([onLine(1, { location: spanOf(odd, "text"), message })]);
    expect(line).toMatch(/^::error file=a%2Cb%3Ac%250A\.tf,line=1,.*::50%25 of it, at 1:2 /);
    const [, , text = ""] = line.split("::");
    expect(text.length).toBeLessThanOrEqual(4096 + "%25".length);
    expect(text.endsWith("😀…")).toBe(true);
  });

  test("of what is fine there are none", () => {
    const fine = { ...options, verdicts: new Set(["pass"]) };
    expect(github(reportOf(onLine(1, { verdict: "pass" })), fine)).toBe("");
  });
});

describe("one line for each result", () => {
  test("cannot begin like a command of GitHub's runner", () => {
    const odd = sourceFile("  ::error::x.tf", "text\n");
    expect(compact(reportOf(onLine(1, { location: spanOf(odd, "text") })), options)).toMatch(
      /^\.\/ {2}::error::x\.tf:1:1: error\[subnet-is-private\]: /,
    );
  });

  test("is printed for what was asked, and for nothing else", () => {
    const report = reportOf(onLine(1), onLine(2, { verdict: "pass", message: "" }));
    expect(compact(report, { ...options, verdicts: new Set(["pass"]) })).toBe(
      "main.tf:2:1: pass[subnet-is-private]: (aws_subnet.a[2])\n",
    );
  });
});

describe("GitLab", () => {
  test("gets no fingerprint twice, or it would show only the first", () => {
    const same = { fingerprint: "f", rule: "vpc-has-dns" };
    const entries = JSON.parse(gitlab(reportOf(onLine(1, same), onLine(2, same)), options));
    expect(entries.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).toEqual([
      "f",
      "f-2",
    ]);
  });

  test.for<[Partial<Result>, string]>([
    [{}, "critical"],
    [{ severity: "warning" }, "major"],
    [{ severity: "info" }, "minor"],
    [{ verdict: "unknown" }, "info"],
  ])("reads %j as %s", ([part, severity]) => {
    const [entry] = JSON.parse(gitlab(reportOf(onLine(3, part)), options));
    expect(entry).toMatchObject({ severity, location: { path: "main.tf", lines: { begin: 3 } } });
  });
});

test("reviewdog counts the bytes of UTF-8", () => {
  const odd = sourceFile("main.tf", "x\naü漢😀b\n");
  const { diagnostics } = JSON.parse(
    rdjson(reportOf(onLine(1, { location: spanOf(odd, "b") })), options),
  );
  expect(diagnostics[0].location.range).toEqual({
    start: { line: 2, column: 11 },
    end: { line: 2, column: 12 },
  });
});

describe("JUnit", () => {
  test("counts findings as failures, the undecided as skipped, files not analysed as errors", () => {
    const results = [onLine(1), onLine(2, { verdict: "unknown" }), onLine(3, { verdict: "pass" })];
    const report = {
      ...reportOf(...results),
      files: { analysed: 1, notApplicable: 0, unanalysed: [{ file: "main.tf", reason: "is odd" }] },
    };
    expect(junit(report, { ...options, verdicts: new Set(["fail", "unknown", "pass"]) })).toContain(
      '<testsuite name="main.tf" tests="4" failures="1" errors="1" skipped="1" file="main.tf">',
    );
  });

  test("shows what XML may not hold", () => {
    const text = junit(reportOf(onLine(1, { message: "\ufffe\uffff\u0000 <&>\"'" })), options);
    expect(text).toContain('message="\\u{fffe}\\u{ffff}\\u{0} &lt;&amp;&gt;&quot;&apos;"');
  });
});

test("what is wrong in an installed module is shown at its call, where files of the repository are shown", () => {
  const vendored = sourceFile(".terraform/modules/a/main.tf", "text\n", true);
  const home = sourceFile("infra/main.tf", "module\n");
  const result = onLine(1, {
    location: spanOf(vendored, "text"),
    trail: [{ note: "called here", location: spanOf(home, "module") }],
  });
  for (const print of [github, gitlab, rdjson]) {
    expect(print(reportOf(result), options)).toContain("infra/main.tf");
  }
  const [entry] = JSON.parse(gitlab(reportOf(result), options));
  expect(entry.location.path).toBe("infra/main.tf");
});
