import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands as grammar } from "../scripts/generate-cli.ts";
import { pages, pagesBelow, readPage } from "./documents/pages.ts";
import { build, startSession } from "./documents/session.ts";

const read = pages.map(readPage);
const blocks = read.flatMap((page) => page.blocks);
const codes = read.flatMap((page) => page.codes);

/** What a test can run: all else has to be marked in the page. */
const RUNNABLE =
  /^(byoc-preflight|node_modules\/\.bin\/byoc-preflight|node dist\/cli\.cjs|npx --yes byoc-preflight@|npm install --global \.$|git |exec |if |then |fi$|mkdir |cp |cat |\[)/;

/** The commands that a line is made of; those that a test cannot run. */
const beyondTests = (line: string): readonly string[] =>
  line
    .replace(/^#!.*\n/, "")
    .replace(/'[^']*'|"[^"]*"/g, "…")
    .split(/&&|\|\||[|;\n()]/)
    .map((part) => part.trim())
    .filter((part) => part !== "" && !RUNNABLE.test(part));

/** What ends with 0: what is no check, does not fail, or knows all that is wrong. */
const ENDS_WELL = [
  /(byoc-preflight|cli\.cjs) (init|doctor|explain|rules|graph|test|completions|help)\b/,
  /--(exit-zero|list-formats|write-baseline|baseline|shard|help)\b/,
  // The rule there is a warning.
  /--only-rules policies$/,
];

/** A check finds something in each of the repositories that the tests prepare. */
function expectedStatus(line: string): number {
  const isCheck = /byoc-preflight|dist\/cli\.cjs/.test(line);
  return isCheck && !ENDS_WELL.some((pattern) => pattern.test(line)) ? 1 : 0;
}

const inClone = (text: string) => /fixtures\/|dist\/|^npm /m.test(text);

let built: ReturnType<typeof build>;
beforeAll(() => {
  built = build();
});
afterAll(() => built.remove());

describe("blocks of commands", () => {
  const shown = blocks.filter(({ commands }) => commands.length > 0);
  const toRun = shown.filter(({ marker }) => marker === undefined);

  test("are found", () => {
    expect(toRun.length).toBeGreaterThan(12);
  });

  test.each(toRun)("$place does what it should", ({ commands, text }) => {
    const session = startSession(built.directory, inClone(text) ? "clone" : "repository");
    for (const command of commands) {
      expect(beyondTests(command.line), "say in the page why no test runs it").toEqual([]);
      const ran = session.run(command);
      const seen = { line: command.line, status: ran.status, trouble: trouble(ran.stderr) };
      const status = expectedStatus(command.line);
      expect(seen).toEqual({ line: command.line, status, trouble: [] });
    }
  });

  test("that no test runs say why, and there is a reason", () => {
    const marked = shown.filter(({ marker }) => marker !== undefined);
    for (const { place, marker = "", commands } of marked) {
      expect([place, marker.split(" ").length > 2]).toEqual([place, true]);
      const beyond = commands.flatMap(({ line }) => beyondTests(line));
      expect([place, beyond], "a test could run it").not.toEqual([place, []]);
    }
  });

  test("are in a language that commands are looked for in", () => {
    const others = blocks.filter(
      ({ commands, text }) =>
        commands.length === 0 && /^\s*(\$ )?(byoc-preflight|npx|npm|node) /m.test(text),
    );
    expect(others.map(({ place }) => place)).toEqual([]);
  });

  test("are the only ones that carry the mark", () => {
    const idle = blocks.filter(({ marker, commands }) => marker && commands.length === 0);
    expect(idle.map(({ place }) => place)).toEqual([]);
  });
});

describe("commands in the text", () => {
  const commands = codes.filter(({ text }) =>
    /^((byoc-preflight|node|npm|npx) |\.ci\/)/.test(text),
  );
  const ours = /^(byoc-preflight|node dist\/cli\.cjs) /;

  test.each(commands.filter(({ text }) => ours.test(text)))("$place: $text", ({ text }) => {
    const session = startSession(built.directory, inClone(text) ? "clone" : "repository");
    const line = text
      .replace(/ > .*$/, "")
      .replace("COMMAND", "graph")
      .replace("FILE…", "main.tf")
      // The names of commands that need files.
      .replace(/ (hook|merge)$/, " $1 --help");
    const { status, stderr } = session.run({ line, env: {} });
    expect([status, trouble(stderr)]).toEqual([expectedStatus(line), []]);
  });

  test("that npm runs are scripts of the package", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const names = codes.map(({ text }) => /^npm (?:run )?(test|(?<=run )\w+)/.exec(text)?.[1]);
    const missing = names.filter((name) => name !== undefined && !Object.hasOwn(scripts, name));
    expect(missing).toEqual([]);
  });

  test("that no test runs say why", () => {
    const others = commands
      .filter(({ text, marker = "" }) => !ours.test(text) && marker.split(" ").length < 3)
      .filter(({ text }) => !/^npm (test$|run )/.test(text));
    expect(others.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
  });
});

/** What a program says when it was not understood. */
const trouble = (stderr: string): readonly string[] =>
  stderr.split("\n").filter((line) => /^(error|warning|npm (error|ERR!)|sh:)/.test(line));

test("options in the text are options of the program", () => {
  const known = new Set(grammar().flatMap(({ options }) => options.map(({ long }) => long)));
  const shown = codes.filter(({ text }) => !/^(npm|npx|node scripts)/.test(text));
  const unknown = shown.flatMap(({ place, text }) =>
    [...text.matchAll(/(?<![\w-])--[a-z][\w-]*/g)]
      .filter(([option]) => !known.has(option) && option !== "--version")
      .map(([option]) => `${place}: ${option}`),
  );
  expect(unknown).toEqual([]);
});

describe("links", () => {
  const all = [...pages, ...pagesBelow("docs/decisions")];

  test.each(all)("of %s lead to files and headings", (page) => {
    const text = readFileSync(page, "utf8").replace(/^ *```[\s\S]*?^ *```$/gm, "");
    const links = [...text.matchAll(/\]\((?!https?:)([^)\s]*)\)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });
});

function leadsSomewhere(page: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const file = path === "" ? page : join(dirname(page), path);
  if (!existsSync(file)) return false;
  return anchor === undefined || anchorsOf(file).includes(anchor);
}

/** The anchors that GitHub makes of headings. */
function anchorsOf(file: string): readonly string[] {
  const headings = readFileSync(file, "utf8").matchAll(/^#+ (.*)$/gm);
  return [...headings].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
