import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { OracleRecord } from "./oracle/record.ts";

const path = join(import.meta.dirname, "../../fixtures/hcl/oracle-record.json");
const { repositories }: OracleRecord = JSON.parse(readFileSync(path, "utf8"));

test("the record covers several public repositories and thousands of files", () => {
  const files = repositories.reduce((sum, repository) => sum + repository.files, 0);
  expect(repositories.length).toBeGreaterThanOrEqual(5);
  expect(files).toBeGreaterThan(5000);
});

test("the record is sorted and names the commits that were read", () => {
  const names = repositories.map(({ name }) => name);
  expect(names).toEqual([...names].sort());
  for (const { commit } of repositories) expect(commit).toMatch(/^[0-9a-f]{40}$/);
});

test.for([...repositories])(
  "we disagree with HashiCorp's parser about no file of $name",
  (repository) => {
    const { files, acceptedByBoth, rejectedByBoth, converterFailures, disagreements } = repository;
    expect(disagreements).toEqual([]);
    expect(acceptedByBoth + rejectedByBoth + converterFailures.length).toBe(files);
  },
);
