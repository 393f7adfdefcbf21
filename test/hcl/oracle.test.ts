import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseHcl } from "../../src/hcl/index.ts";
import type { SourceFile } from "../../src/source/file.ts";
import { readCorpus } from "./corpus.ts";
import { mutant } from "./mutants.ts";
import { compare, compareExpressions } from "./oracle/compare.ts";

/** What differs between HashiCorp's parser and ours, in words; nothing when they agree. */
async function differences(files: readonly SourceFile[]): Promise<string[]> {
  const found: string[] = [];
  for (const file of files) {
    const { verdict, detail } = await compare(file);
    if (verdict === "disagreement")
      found.push(`${file.path} ${JSON.stringify(file.text)}: ${detail}`);
    if (verdict === "accepted") {
      found.push(...(await compareExpressions(file, parseHcl(file).value)).differences);
    }
  }
  return found;
}

const named = (path: string, text: string): SourceFile => ({ path, text, vendored: false });

test("we read every story of the corpus as HashiCorp's parser does", async () => {
  const files = readCorpus().flatMap(({ name, stories }) =>
    stories.map(({ title, code }) => named(`${name}: ${title}`, code)),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(await differences(files)).toEqual([]);
});

test("we read every fixture as HashiCorp's parser does", async () => {
  const root = join(import.meta.dirname, "../../fixtures");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".tf"))
    .map((path) => named(path, readFileSync(join(root, path), "utf8")));
  expect(await differences(files)).toEqual([]);
});

test("we read texts that are nearly right as HashiCorp's parser does", async () => {
  // Left out: numbers with a huge exponent, which the oracle writes out in full, and halves of characters.
  const texts = fc
    .sample(mutant, { seed: 20261121, numRuns: 6000 })
    .filter((text) => !/[eE][+-]?\d{4}|\p{Surrogate}/u.test(text));
  const files = texts.map((text, index) => named(`mutant ${index}`, text));
  expect(await differences(files)).toEqual([]);
});
