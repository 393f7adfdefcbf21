import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Case {
  readonly id: string;
  readonly expected: readonly unknown[];
}

interface Recorded {
  readonly id: string;
  /** SHA-256 of the expected table that the run was compared with. */
  readonly expected: string;
  readonly differences: readonly string[];
}

const read = <T>(name: string): T => JSON.parse(readFileSync(`fixtures/plans/${name}`, "utf8"));

const cases = read<readonly Case[]>("expected.json");
const record = read<readonly Recorded[]>("record.json");

test("every plan of a public repository has been judged against the verdicts that were written down for it", () => {
  const wanted = cases.map(({ id, expected }) => ({
    id,
    expected: createHash("sha256").update(JSON.stringify(expected)).digest("hex"),
  }));
  expect(record.map(({ id, expected }) => ({ id, expected }))).toEqual(wanted);
});

test("the scanner says of public plans what was written down before it ran", () => {
  expect(
    record.flatMap(({ id, differences }) => differences.map((one) => `${id}: ${one}`)),
  ).toEqual([]);
});
