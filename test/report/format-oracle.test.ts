import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatCases } from "./format-cases.ts";

/** Written by scripts/format-oracle.ts. */
const record = JSON.parse(readFileSync("fixtures/format-oracle/record.json", "utf8"));

test("Jenkins' and GitLab's schemas, reviewdog's, a reader of Markdown and Mermaid accepted these bytes", () => {
  const made = formatCases().map(({ format, name, text }) => ({
    format,
    name,
    sha256: createHash("sha256").update(text).digest("hex"),
  }));
  expect(made, "other texts than the judges saw: run scripts/format-oracle.ts").toEqual(
    record.accepted,
  );
});
