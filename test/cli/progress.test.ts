import { describe, expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { progressOn } from "../../src/cli/progress.ts";
import { filesInMemory } from "../../src/source/files-in-memory.ts";
import { runReal } from "./real.ts";
import { run } from "./run.ts";
import { stub } from "./stub-engine.ts";
import { repository } from "./temporary.ts";

/** A run on a terminal, at a time that the test sets. */
function watchedRun(environment: Record<string, string> = {}, watched = true) {
  const clock = { now: 0 };
  const written = { out: "", err: "" };
  const { progress, io } = progressOn(
    {
      directory: "/",
      environment,
      today: () => "2026-11-21",
      terminal: () => true,
      watched: () => watched,
      input: () => new Uint8Array(),
      out: (text) => {
        written.out += text;
      },
      err: (text) => {
        written.err += text;
      },
    },
    () => clock.now,
  );
  const files = progress.watching(filesInMemory(new Map([["a.tf", ""]])));
  const at = (time: number, act: () => void) => {
    clock.now = time;
    act();
  };
  return { progress, io, files, written, at };
}

describe("whoever waits", () => {
  test("for less than a second sees nothing", () => {
    const { progress, files, written, at } = watchedRun();
    progress.show();
    at(10, () => progress.entering("terraform"));
    at(999, () => files.read("a.tf"));
    expect(written.err).toBe("");
  });

  test("for longer sees one line, which is gone before anything else is written", () => {
    const { progress, io, files, written, at } = watchedRun();
    progress.show();
    at(10, () => progress.entering("terraform"));
    at(1000, () => files.read("a.tf"));
    at(1050, () => files.read("a.tf"));
    at(1100, () => files.read("a.tf"));
    at(2000, () => progress.entering("rules"));
    at(2001, () => io.out("results\n"));
    at(2002, () => io.err("note\n"));
    expect(written).toEqual({
      out: "results\n",
      err: [
        "\r\u001b[Kreading Terraform, 1 file…",
        "\r\u001b[Kreading Terraform, 3 files…",
        "\r\u001b[Kchecking the rules…",
        "\r\u001b[K",
        "note\n",
      ].join(""),
    });
  });

  test("sees thousands as people write them", () => {
    const { progress, files, written, at } = watchedRun();
    progress.show();
    progress.entering("cloudformation");
    for (let read = 0; read < 1203; read++) files.read("a.tf");
    at(1500, () => files.read("a.tf"));
    expect(written.err).toBe("\r\u001b[Kreading CloudFormation, 1,204 files…");
  });

  test.for<[why: string, environment: Record<string, string>, watched: boolean]>([
    ["in CI", { CI: "true" }, true],
    ["in a workflow of GitHub", { GITHUB_ACTIONS: "true" }, true],
    ["on a terminal that cannot erase", { TERM: "dumb" }, true],
    ["without a terminal", {}, false],
  ])("sees nothing %s", ([_, environment, watched]) => {
    const { progress, written, at } = watchedRun(environment, watched);
    progress.show();
    progress.entering("terraform");
    at(5000, () => progress.entering("rules"));
    expect(written.err).toBe("");
  });

  test("sees nothing who asked for quiet", () => {
    const { progress, written, at } = watchedRun();
    progress.entering("terraform");
    at(5000, () => progress.entering("rules"));
    expect(written.err).toBe("");
  });
});

test("time is taken for every step", () => {
  const { progress, at } = watchedRun();
  at(5, () => progress.entering("listing files"));
  at(7, () => progress.entering("terraform"));
  at(10, () => progress.entering("rules"));
  at(20, () => progress.entering("terraform"));
  at(21, () =>
    expect([...progress.times()]).toEqual([
      ["listing files", 2],
      ["terraform", 4],
      ["rules", 10],
    ]),
  );
});

describe("--verbose", () => {
  test("says what was read, and how long it took", async () => {
    const root = repository({ "main.tf": "pass error", "net/a.tf": "", "x.md": "" });
    const { code, err } = await run(root, "net --verbose");
    expect(code).toBe(0);
    expect(err.replace(/\d+ ms/g, "… ms").split("\n")).toEqual([
      `note: The repository is ${root}; looked at: net.`,
      "note: There is no configuration.",
      "note: Files listed by git: 1, read: 1.",
      expect.stringMatching(/^note: Rules: \d+\.$/),
      "note: Time: listing files … ms.",
      "",
    ]);
  });

  test("says what else a root module is made from", async () => {
    const module = 'module "net" {\n  source = "../net"\n}\n';
    const root = repository({ "live/main.tf": module, "net/main.tf": "", "other/main.tf": "" });
    const { err } = await runReal(root, ["--verbose"]);
    const sentences = err.split("\n").filter((line) => line.includes("made from"));
    expect(sentences).toEqual(["note: live is also made from net."]);
  });

  test("leaves the results alone", async () => {
    const root = repository({ "main.tf": "fail error" });
    const plain = await run(root, "--format json");
    const verbose = await run(root, "--format json --verbose");
    expect(verbose.out).toBe(plain.out);
    expect(JSON.parse(verbose.out)).toHaveProperty("schema");
  });
});

test("an error message stands on a line of its own", async () => {
  const texts: string[] = [];
  const io = {
    directory: repository({ "main.tf": "throw" }),
    environment: {},
    today: () => "2026-11-21",
    terminal: () => true,
    watched: () => true,
    input: () => new Uint8Array(),
    out: () => {},
    err: (text: string) => texts.push(text),
  };
  expect(await main([], () => stub, io)).toBe(70);
  expect(texts.join("")).toMatch(/^error: this is a bug/);
});
