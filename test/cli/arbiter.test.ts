import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { arbitrate } from "../../src/cli/arbiter.ts";
import { arbiterFile } from "../../src/cli/parts.ts";
import type { Diagnostic } from "../../src/source/diagnostic.ts";
import { positionAt, type SourceFile } from "../../src/source/file.ts";
import { empty, sourceFile } from "../report/sample.ts";

/** What the report says after the arbiter was asked about files in which we found one error each. */
async function said(files: readonly SourceFile[], timeout?: number): Promise<readonly string[]> {
  const rejected = files.map((file) => ({ file, diagnostics: [errorIn(file)] }));
  const other: Diagnostic = { severity: "warning", summary: "Another matter", detail: "" };
  const diagnostics = [other, ...rejected.flatMap(({ diagnostics }) => diagnostics)];
  const report = await arbitrate({ ...empty, diagnostics }, rejected, timeout);
  return report.diagnostics.slice(1).map(({ summary, span }) => {
    const { line, column } = span ? positionAt(span.file, span.start) : { line: 0, column: 0 };
    return `${span?.file.path}:${line}:${column} ${summary}`;
  });
}

function errorIn(file: SourceFile): Diagnostic {
  const span = { file, start: 0, end: 1 };
  return { severity: "error", summary: "Our message", detail: "Our detail.", span };
}

test("the arbiter's program is there", () => {
  expect(existsSync(arbiterFile())).toBe(true);
});

describe("a file that we reject", () => {
  test("gets HashiCorp's message, at its place", async () => {
    expect(await said([sourceFile("net/main.tf", "a = 1\nb = )\n")])).toEqual([
      "net/main.tf:2:5 Invalid expression",
    ]);
  });

  test("gets all of them", async () => {
    const text = 'a = "${"\n b\n';
    expect(await said([sourceFile("main.tf", text)])).toEqual([
      "main.tf:1:9 Invalid multi-line string",
      "main.tf:2:3 Invalid multi-line string",
      "main.tf:1:9 Unterminated template string",
    ]);
  });

  test("is pointed at where people see it, behind characters of several units", async () => {
    expect(await said([sourceFile("main.tf", 'a = "😀e\u0301" )\n')])).toEqual([
      "main.tf:1:12 Missing newline after argument",
    ]);
  });

  test("and that Terraform accepts is our bug", async () => {
    expect(await said([sourceFile("main.tf", "a = 1\n")])).toEqual([
      "main.tf:1:1 A file that Terraform can read was not understood",
    ]);
  });

  test("keeps our message when it is too long to ask about", async () => {
    const long = sourceFile("long.tf", `a = )\n${"# comment\n".repeat(30_000)}`);
    expect(await said([long, sourceFile("b.tf", "a = )\n")])).toEqual([
      "long.tf:1:1 Our message",
      "b.tf:1:5 Invalid expression",
    ]);
  });

  test("keeps our message when there is no answer in time", async () => {
    const endless = sourceFile("endless.tf", `a = ${"!".repeat(50_000)}true\n`);
    expect(await said([endless], 1_000)).toEqual(["endless.tf:1:1 Our message"]);
  });
});
