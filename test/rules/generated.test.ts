import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { validators } from "../../scripts/generate-validator.ts";

test.each([...validators()])("%s is what its schema generates", (path, text) => {
  expect(readFileSync(path, "utf8")).toBe(text);
});
