import fc from "fast-check";
import type { LayoutNode, NetworkLayout } from "../../src/graph/layout.ts";
import type { Report } from "../../src/report/report.ts";
import type { Result } from "../../src/rules/result.ts";
import type { SetAside } from "../../src/rules/set-aside.ts";
import { rules, sample, sourceFile } from "./sample.ts";

const COMMANDS = [
  "::error file=x::forged",
  "\n::add-mask::e",
  "\r\n##[add-mask]e",
  "\u2028::stop-commands::x",
  "\u0085::set-output name=x::y",
  "x ##[error]forged",
  "\u001b]8;;https://evil.example\u0007",
  "](https://evil.example)",
  "\u202e",
];
/** Text that tries to be more than text. */
export const hostile = fc
  .array(fc.oneof(fc.constantFrom(...COMMANDS), fc.string({ unit: "binary", maxLength: 6 })), {
    maxLength: 4,
  })
  .map((parts) => parts.join(""));

/** A report in which every text that can come from a repository is hostile. */
export const hostileReport = fc.array(hostile, { minLength: 14, maxLength: 14 }).map(reportWith);

/** A report with the given texts wherever text of a repository can be. */
export function reportWith(texts: readonly string[]): Report {
  let at = 0;
  const text = () => texts[at++ % texts.length] ?? "";
  const file = sourceFile(`x${text().replaceAll("/", "-")}/main.tf`, `${text()}\n${text()}`);
  const span = { file, start: 0, end: Math.min(9, file.text.length) };
  const result = (verdict: Result["verdict"]): Result => ({
    rule: "vpc-has-dns",
    requirement: "BYOC-NET-002",
    severity: "error",
    verdict,
    subject: { kind: "Vpc", root: text(), address: text(), exists: true },
    message: `m${text()}`,
    location: span,
    trail: [{ note: `n${text()}`, location: span }],
    reasons: [{ text: text(), input: text(), settledBy: text(), span }],
    fingerprint: "abc",
  });
  const report: Report = {
    ...sample,
    rules,
    roots: [text()],
    targets: [
      { kind: "Vpc", root: text(), address: text(), assumed: true, region: text(), why: text() },
    ],
    notices: [text()],
    results: [result("fail"), result("unknown"), result("pass")],
    diagnostics: [
      { severity: "error", summary: text(), detail: text(), span },
      { severity: "note", summary: text(), detail: text(), path: text() },
    ],
    files: { analysed: 1, notApplicable: 0, unanalysed: [{ file: text(), reason: text() }] },
  };
  const network = networkWith(text);
  const setAside: SetAside = {
    result: { ...result("fail"), rule: "subnet-is-private", fingerprint: "def" },
    by: "suppression",
    reason: text(),
    location: span,
  };
  const fixed = [{ rule: text(), root: text(), address: text() }];
  return {
    ...report,
    setAside: [setAside],
    comparison: { base: text(), fresh: 1, freshUndecided: 0, known: 0, moved: 0, fixed },
    policy: {
      config: { file: text(), rulesOff: [text()], severities: [], excludedFiles: 0 },
      baseline: { file: text(), known: 1, moved: 0, fixed: 0 },
    },
    network: () => network,
  };
}

/** A network in which everything is called like that. */
export function networkWith(text: () => string): NetworkLayout {
  const node = (id: string, within?: string): LayoutNode => ({
    id: id + text(),
    noun: "subnet",
    title: text(),
    detail: text(),
    ...(within !== undefined && { within }),
    subject: { root: text(), address: text() },
    perhaps: false,
  });
  const group = { id: `v${text()}`, title: text(), subject: { root: text(), address: text() } };
  const zone = { id: `z${text()}`, title: text(), within: group.id };
  const nodes = [node("a", zone.id), node("b", zone.id), node("c")];
  const [first = node("a"), second = first, third = first] = nodes;
  return {
    groups: [group, zone],
    nodes,
    edges: [
      { from: first.id, to: second.id, label: text(), perhaps: false },
      { from: first.id, to: third.id, label: text(), perhaps: true },
    ],
  };
}
