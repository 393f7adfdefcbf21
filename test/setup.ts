import fc from "fast-check";
import { vi } from "vitest";
import type * as sarifModule from "../src/report/sarif.ts";

// Generated cases are the same in every run: a red gate must say something about the change it is run on.
fc.configureGlobal({ seed: 20261120 });

// Every SARIF text that a test makes, by whatever way, has to be one that GitHub accepts.
vi.mock("../src/report/sarif.ts", async (importOriginal) => {
  const original = await importOriginal<typeof sarifModule>();
  const { sarifProblems } = await import("./report/sarif-acceptance.ts");
  const sarif: typeof original.sarif = (report, options) => {
    const text = original.sarif(report, options);
    const { sarifCategory, sarifIncludeSuppressed = false } = options;
    const asked = { category: sarifCategory !== undefined, suppressed: sarifIncludeSuppressed };
    const problems = sarifProblems(text, asked);
    if (problems.length > 0) throw new Error(`GitHub would not accept it: ${problems.join(", ")}`);
    return text;
  };
  return { ...original, sarif };
});
