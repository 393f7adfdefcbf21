import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { VALIDATOR, validatorSource } from "../../scripts/generate-validator.ts";

test("the validator is what the schema generates", () => {
  expect(readFileSync(VALIDATOR, "utf8")).toBe(validatorSource());
});
