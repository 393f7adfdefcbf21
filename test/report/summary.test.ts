import { expect, test } from "vitest";
import { type Status, summarise } from "../../src/report/summary.ts";
import type { Result, Severity, Verdict } from "../../src/rules/result.ts";
import { empty, rules, sourceFile } from "./sample.ts";

/** `fail error` is such a result; a `?` at its end makes its subject one that may not exist. */
function result(text: string): Result {
  const [verdict = "", severity = ""] = text.replace("?", "").split(" ");
  return {
    rule: "vpc-has-dns",
    requirement: "BYOC-NET-002",
    // The table below holds nothing else.
    severity: severity as Severity,
    verdict: verdict as Verdict,
    subject: { kind: "Vpc", root: "", address: "", exists: text.endsWith("?") ? "unknown" : true },
    message: "",
    location: { file: sourceFile("main.tf", ""), start: 0, end: 0 },
    trail: [],
    reasons: [],
    fingerprint: "",
  };
}

test.for<[Status, readonly string[]]>([
  ["not-applicable", []],
  ["not-applicable", ["not-applicable error"]],
  ["met", ["pass error", "not-applicable error"]],
  ["failed", ["pass error", "fail error", "unknown error"]],
  ["undecided", ["pass error", "unknown error"]],
  ["failed", ["fail warning"]],
  ["met", ["pass error", "fail warning"]],
  ["undecided", ["unknown error", "fail warning"]],
  ["failed", ["not-applicable error", "fail warning", "pass info"]],
  ["undecided", ["fail error?"]],
  ["failed", ["fail error?", "fail error"]],
])("a requirement is %s after %j", ([status, texts]) => {
  const { requirements } = summarise({ ...empty, rules, results: texts.map(result) });
  expect(requirements.find(({ id }) => id === "BYOC-NET-002")?.status).toBe(status);
});
