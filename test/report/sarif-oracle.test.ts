import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lineHashes } from "../../src/report/line-hash.ts";
import { HASH_FILES, hashFile } from "./hash-files.ts";
import { sarifCases } from "./sarif-cases.ts";

interface Record {
  readonly accepted: readonly {
    readonly name: string;
    readonly sha256: string;
    readonly by: readonly string[];
  }[];
  readonly hashes: readonly (readonly string[])[];
}

/** Written by scripts/sarif-oracle.ts. */
const record: Record = JSON.parse(readFileSync("fixtures/sarif-oracle/record.json", "utf8"));

const AGAIN = "other SARIF than the judges saw: run scripts/sarif-oracle.ts";

test("Microsoft's validator, the JSON Schema and codeql-action accepted exactly these bytes", () => {
  const made = sarifCases().map(({ name, text }) => ({
    name,
    sha256: createHash("sha256").update(text).digest("hex"),
    by: ["multitool", "schema", "codeql-action"],
  }));
  expect(made, AGAIN).toEqual(record.accepted);
});

test("lines have the hashes that codeql-action gave them", () => {
  const files = Array.from({ length: HASH_FILES }, (_, seed) => hashFile(seed));
  expect(files.map((text) => lineHashes(text))).toEqual(record.hashes);
});

test("the hashed files hold all that hashes treat in their own way", () => {
  const files = Array.from({ length: HASH_FILES }, (_, seed) => hashFile(seed));
  const traits = [
    /^\ufeff/,
    /\r\n/,
    /\r(?!\n)/,
    /(?<!\r)\n/,
    /[^\r\n]$/,
    /\t/,
    /.{150}/,
    /\ud83d\udc0d/,
  ];
  expect(traits.filter((trait) => !files.some((text) => trait.test(text)))).toEqual([]);
  expect(record.hashes.flat().some((hash) => hash.endsWith(":2"))).toBe(true);
});
