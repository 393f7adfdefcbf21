import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { ExpansionRecord } from "../../scripts/expansion-oracle/record.ts";

const record: ExpansionRecord = JSON.parse(
  readFileSync("fixtures/terraform-oracle/expansion.json", "utf8"),
);
const planned = record.roots.flatMap(({ views = [] }) =>
  views.flatMap((view) => ("refused" in view ? [] : [view])),
);

test("every public root was compared", () => {
  const compared = record.roots.filter(({ views = [] }) => views.length > 0);
  expect(compared.length).toBe(record.roots.length);
});

test("we know all that Terraform's plans of public roots know", () => {
  expect(planned.flatMap(({ differences }) => differences)).toEqual([]);
  expect(planned.every(({ equal, leaves }) => equal === leaves)).toBe(true);
});

test("what we know without AWS's answers is so in plans with two different sets of them", () => {
  const held = record.roots.flatMap(({ held }) => held ?? []);
  expect(held.flatMap(({ differences }) => differences)).toEqual([]);
});

test("what we know without values for the variables that need one is so with values", () => {
  const valueless = record.roots.flatMap((one) => one.valueless ?? []);
  expect(valueless.flatMap(({ differences }) => differences)).toEqual([]);
});

test("everything that only we know has a reason", () => {
  const classes = planned.flatMap(({ more }) => Object.keys(more));
  expect(classes.filter((name) => name.startsWith("unexplained"))).toEqual([]);
});

test("enough was compared to mean something", () => {
  const roots = record.roots.filter(({ views = [] }) => views.some((view) => "leaves" in view));
  expect(roots.length).toBeGreaterThanOrEqual(55);
  expect(planned.reduce((sum, { leaves }) => sum + leaves, 0)).toBeGreaterThan(40_000);
});
