import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { brokenClaim } from "./functions-claims.ts";

const FILE = new URL("../../fixtures/terraform-oracle/functions.txt", import.meta.url);
const expressions = readFileSync(FILE, "utf8")
  .split("\n")
  .filter((line) => line.includes("local.") && !line.startsWith("#"));

test.for(expressions)("%s holds whatever the unknowns are", (expression) => {
  expect(brokenClaim(expression, 60)).toBe("");
});
