import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const EXPECTED = "fixtures/public/expected";

interface Case {
  readonly id: string;
  readonly repository: string;
  readonly commit: string;
  readonly expected: readonly unknown[];
}

interface Recorded {
  readonly id: string;
  readonly repository: string;
  readonly commit: string;
  /** SHA-256 of the expected table that the run was compared with. */
  readonly expected: string;
  readonly differences: readonly string[];
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8"));

const cases = readdirSync(EXPECTED).map((name) => read<Case>(`${EXPECTED}/${name}`));
const record = read<readonly Recorded[]>("fixtures/public/record.json");

test("every public case has been run against the verdicts that were written down for it", () => {
  const wanted = cases.map(({ id, repository, commit, expected }) => ({
    id,
    repository,
    commit,
    expected: createHash("sha256").update(JSON.stringify(expected)).digest("hex"),
  }));
  const run = record.map(({ id, repository, commit, expected }) => ({
    id,
    repository,
    commit,
    expected,
  }));
  expect(run).toEqual(wanted.sort((a, b) => (a.id < b.id ? -1 : 1)));
});

test("the scanner says of public code what was written down before it ran", () => {
  expect(
    record.flatMap(({ id, differences }) => differences.map((one) => `${id}: ${one}`)),
  ).toEqual([]);
});
