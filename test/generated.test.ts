import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generated, leftOver } from "../scripts/generate.ts";

test.each([...generated()])("%s is what npm run generate makes", (path, text) => {
  expect(existsSync(path) ? readFileSync(path, "utf8") : undefined).toBe(text);
});

test("no page is left of a rule that is gone", () => {
  expect(leftOver()).toEqual([]);
});
