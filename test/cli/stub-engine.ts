import type { Engine, Rejected, ScanOptions } from "../../src/cli/engine.ts";
import type { RulePage } from "../../src/rules/page.ts";
import type { Result, Severity, Verdict } from "../../src/rules/result.ts";
import type { Diagnostic } from "../../src/source/diagnostic.ts";
import type { SourceFile } from "../../src/source/file.ts";
import { empty, rules } from "../report/sample.ts";

const page: RulePage = {
  ...{ id: "", title: "", requirement: "ACME-1", severity: "info", kind: "Vpc" },
  ...{ require: "true", why: "Because.", fix: "Do it.", sources: [], examples: [] },
};

/** What the stub was last told. */
export const told: { options?: ScanOptions } = {};

/**
 * A core that knows no Terraform: a line such as `fail error` is such a result, `syntax` a syntax error,
 * `throw` a bug of ours.
 */
export const stub: Engine = {
  scanner: ({ builtIn, ruleFiles }) => ({
    value: {
      links: () => new Map([["vpc-has-dns", "https://example.com/dns"]]),
      rules: builtIn ? rules : [],
      readConfig: () => ({ value: undefined, diagnostics: [] }),
      scan: (files, options) => {
        told.options = options;
        const results: Result[] = [];
        const rejected: Rejected[] = [];
        const unanalysed: { file: string; reason: string }[] = [];
        let analysed = 0;
        for (const path of options.candidates) {
          const content = files.read(path);
          if ("refusal" in content) {
            unanalysed.push({ file: path, reason: content.refusal });
            continue;
          }
          const text = new TextDecoder().decode(content.bytes);
          const file: SourceFile = { path, text, vendored: false };
          if (text.includes("throw")) throw new Error("unheard-of\n::error::forged");
          if (text.includes("syntax")) {
            rejected.push({ file, diagnostics: [errorIn(file)] });
            unanalysed.push({ file: path, reason: "has a syntax error" });
          } else analysed++;
          results.push(...resultsIn(file));
        }
        return {
          report: {
            ...empty,
            rules: builtIn ? rules : [],
            results,
            diagnostics: rejected.flatMap(({ diagnostics }) => diagnostics),
            files: { analysed, notApplicable: 0, unanalysed },
          },
          printGraph: (format) => `graph as ${format}\n`,
          reads: () => new Map(),
          rejected,
          misuse: options.target === "nobody" ? ["There is no VPC `nobody`."] : [],
        };
      },
    },
    diagnostics: ruleFiles.flatMap(problemsOf),
  }),
  readBaseline: () => ({ value: undefined, diagnostics: [] }),
  pages: (ruleFiles) => ({
    value: ruleFiles.map(({ path, text }) => ({ ...page, id: path, title: text })),
    diagnostics: ruleFiles.flatMap(problemsOf),
  }),
  test: (ruleFiles) => ({
    value: ruleFiles.map(({ path, text }) =>
      text.includes("wrong")
        ? { rule: path, title: "an example", problem: "expected 1: fail\nfound nothing" }
        : { rule: path, title: "an example" },
    ),
    diagnostics: ruleFiles.flatMap(problemsOf),
  }),
};

function problemsOf(file: SourceFile): readonly Diagnostic[] {
  return file.text.includes("bad") ? [errorIn(file)] : [];
}

function errorIn(file: SourceFile): Diagnostic {
  const span = { file, start: 0, end: 3 };
  return {
    severity: "error",
    summary: "Something is wrong",
    detail: "Right would be right.",
    span,
  };
}

function resultsIn(file: SourceFile): readonly Result[] {
  return [...file.text.matchAll(/^(fail|pass|unknown) (error|warning|info)/gm)].map(
    ({ 0: text, 1: verdict, 2: severity, index }) => ({
      rule: "vpc-has-dns",
      requirement: "BYOC-NET-002",
      // The pattern allows nothing else.
      severity: severity as Severity,
      verdict: verdict as Verdict,
      subject: { kind: "Vpc", root: "", address: "aws_vpc.main", exists: true },
      message: `It says ${text}.`,
      location: { file, start: index, end: index + text.length },
      trail: [],
      reasons: [],
      fingerprint: "0123456789abcdef",
    }),
  );
}
