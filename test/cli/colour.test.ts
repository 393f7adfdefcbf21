import { expect, test } from "vitest";
import { type ColourChoice, wantsColour } from "../../src/cli/io.ts";

type Case = [
  choice: ColourChoice,
  environment: Record<string, string>,
  terminal: boolean,
  colour: boolean,
];

test.for<Case>([
  ["auto", {}, true, true],
  ["auto", {}, false, false],
  ["always", {}, false, true],
  ["always", { NO_COLOR: "1" }, false, true],
  ["never", {}, true, false],
  ["never", { FORCE_COLOR: "1", CLICOLOR_FORCE: "1", GITHUB_ACTIONS: "true" }, true, false],
  ["auto", { NO_COLOR: "1" }, true, false],
  ["auto", { NO_COLOR: "" }, true, true],
  ["auto", { NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
  ["auto", { NO_COLOR: "1", GITHUB_ACTIONS: "true" }, false, false],
  ["auto", { FORCE_COLOR: "1" }, false, true],
  ["auto", { FORCE_COLOR: "" }, false, true],
  ["auto", { FORCE_COLOR: "3" }, false, true],
  ["auto", { FORCE_COLOR: "0" }, true, false],
  ["auto", { FORCE_COLOR: "false" }, true, false],
  ["auto", { FORCE_COLOR: "0", CLICOLOR_FORCE: "1" }, true, false],
  ["auto", { CLICOLOR_FORCE: "1" }, false, true],
  ["auto", { CLICOLOR_FORCE: "0" }, false, false],
  ["auto", { CLICOLOR_FORCE: "0" }, true, true],
  ["auto", { GITHUB_ACTIONS: "true" }, false, true],
  ["auto", { TERM: "dumb" }, true, false],
  ["auto", { TERM: "dumb", FORCE_COLOR: "1" }, true, true],
])("--color %s with %j, terminal %s: %s", ([choice, environment, terminal, colour]) => {
  expect(wantsColour(choice, { environment, terminal: () => terminal })).toBe(colour);
});
