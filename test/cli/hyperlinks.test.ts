import { describe, expect, test } from "vitest";
import { newEngine } from "../../src/cli/core.ts";
import { wantsHyperlinks } from "../../src/cli/hyperlinks.ts";
import { main } from "../../src/cli/main.ts";
import { stub } from "./stub-engine.ts";
import { repository } from "./temporary.ts";

test.for<[environment: Record<string, string>, terminal: boolean, links: boolean]>([
  [{}, true, false],
  [{ TERM: "xterm-256color" }, true, false],
  [{ TERM: "xterm-kitty" }, true, true],
  [{ TERM: "xterm-kitty" }, false, false],
  [{ TERM: "xterm-kitty", CI: "true" }, true, false],
  [{ TERM: "xterm-kitty", CI: "false" }, true, true],
  [{ TERM: "xterm-kitty", GITHUB_ACTIONS: "true" }, true, false],
  [{ TERM: "xterm-kitty", TMUX: "default,1,0" }, true, false],
  [{ VTE_VERSION: "7603" }, true, true],
  [{ VTE_VERSION: "5000" }, true, false],
  [{ WT_SESSION: "4a5b" }, true, true],
  [{ TERM_PROGRAM: "iTerm.app", TERM_PROGRAM_VERSION: "3.5.0" }, true, true],
  [{ TERM_PROGRAM: "iTerm.app", TERM_PROGRAM_VERSION: "3.0.15" }, true, false],
  [{ TERM_PROGRAM: "vscode", TERM_PROGRAM_VERSION: "1.95.3" }, true, true],
  [{ TERM_PROGRAM: "vscode", TERM_PROGRAM_VERSION: "1.70.0" }, true, false],
  [{ TERM_PROGRAM: "Apple_Terminal", TERM_PROGRAM_VERSION: "453" }, true, false],
  [{ TERM_PROGRAM: "constructor", TERM_PROGRAM_VERSION: "9" }, true, false],
  [{ FORCE_HYPERLINK: "1" }, false, true],
  [{ FORCE_HYPERLINK: "0", TERM: "xterm-kitty" }, true, false],
])("with %j, terminal %s: %s", ([environment, terminal, links]) => {
  expect(wantsHyperlinks({ environment, terminal: () => terminal })).toBe(links);
});

describe("the ids of rules", () => {
  const LINK = "\u001b]8;;https://example.com/dns\u001b\\vpc-has-dns\u001b]8;;\u001b\\";

  async function printed(environment: Record<string, string>, ...args: readonly string[]) {
    let out = "";
    await main(args, () => stub, {
      directory: repository({ "main.tf": "fail error" }),
      environment,
      today: () => "2026-01-01",
      terminal: () => true,
      input: () => new Uint8Array(),
      out: (text) => {
        out += text;
      },
      err: () => {},
    });
    return out;
  }

  test("lead to a page on a terminal that can show it", async () => {
    expect(await printed({ TERM: "xterm-kitty" })).toContain(`error[${LINK}]`);
  });

  test.for<[why: string, environment: Record<string, string>, args: readonly string[]]>([
    ["without colours", { TERM: "xterm-kitty", NO_COLOR: "1" }, []],
    ["on other terminals", { TERM: "xterm" }, []],
    ["in the log of a workflow", { TERM: "xterm-kitty", GITHUB_ACTIONS: "true" }, []],
    ["for programs", { TERM: "xterm-kitty" }, ["--format", "compact"]],
  ])("lead nowhere %s", async ([_, environment, args]) => {
    const out = await printed(environment, ...args);
    expect(out).toContain("vpc-has-dns");
    expect(out).not.toContain("\u001b]8");
  });
});

test("only our own rules have pages, all of them on the web", () => {
  const unused = () => {
    throw new Error("not needed");
  };
  const engine = newEngine({
    loadRuleLoader: unused,
    loadPolicyReader: unused,
    loadYaml: unused,
    loadRegex: unused,
    loadFunctions: unused,
    loadModels: unused,
    loadDeployments: unused,
    loadTypes: unused,
    loadPolicyDocument: unused,
    loadLinks: unused,
    loadSettle: unused,
    loadExtensions: unused,
    loadPlans: unused,
  });
  const links = (builtIn: boolean) => engine.scanner({ builtIn, ruleFiles: [] }).value.links();
  expect(links(false).size).toBe(0);
  expect(links(true).size).toBeGreaterThan(40);
  for (const url of links(true).values()) expect(url).toMatch(/^https:\/\/[\x21-\x7e]+$/);
});
