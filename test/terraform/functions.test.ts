import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isFailure } from "../../src/terraform/failure.ts";
import { brokenBy, differenceOf, isOpen, type Recorded } from "./functions-agree.ts";
import { DIFFERENCES } from "./functions-differences.ts";
import { evaluated } from "./functions-evaluate.ts";
import { LOCALS } from "./functions-locals.ts";
import { shown } from "./functions-show.ts";

const FIXTURES = new URL("../../fixtures/terraform-oracle/", import.meta.url);
const fixture = (name: string) => readFileSync(new URL(name, FIXTURES), "utf8");
const answers = JSON.parse(fixture("functions.json")) as readonly Recorded[];

test.for(answers.map((answer) => [answer.expression, answer] as const))(
  "%s",
  ([expression, answer]) => {
    const difference = differenceOf(answer);
    if (DIFFERENCES.has(expression)) expect(difference).not.toBe("");
    else expect(difference).toBe("");
  },
);

const open = answers.filter(({ expression, concrete }) => concrete && !DIFFERENCES.has(expression));

test.for(open.map((answer) => [answer.expression, answer] as const))(
  "what is claimed of %s is true of three values",
  ([expression, { concrete = [] }]) => {
    const claimed = evaluated(expression, LOCALS);
    const problems = concrete.map((answer) => brokenBy(claimed, answer));
    expect(problems.filter((problem) => problem !== "")).toEqual([]);
  },
);

test("what only we know stays as it is", async () => {
  const more = answers.flatMap((answer) => {
    const value = evaluated(answer.expression, LOCALS);
    if (answer.unknown === undefined || isFailure(value)) return [];
    return isOpen(value, answer.unknown) ? [] : [`${answer.expression}\n    ${shown(value)}`];
  });
  await expect(`${more.join("\n")}\n`).toMatchFileSnapshot(
    new URL("functions-more.txt", FIXTURES).pathname,
  );
});
