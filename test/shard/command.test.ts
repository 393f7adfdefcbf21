import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { loadEngine } from "../../src/cli/parts.ts";
import { fill, repository } from "../cli/temporary.ts";

const VPC = `resource "aws_vpc" "main" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = false
  tags                 = { clickhouse-byoc = "true" }
}
`;

const FILES = {
  "a/main.tf": VPC,
  "b/main.tf": VPC.replace("main", "other"),
  "c/main.tf": 'variable "cidr" {}\nresource "aws_vpc" "c" {\n  cidr_block = var.cidr\n}\n',
};

/** Runs a command line with the core that is shipped, in a directory. */
async function run(directory: string, line: string, today = "2026-11-21") {
  const texts = { out: "", err: "" };
  const code = await main(line.split(" "), loadEngine, {
    directory,
    today: () => today,
    environment: { FORCE_HYPERLINK: "1" },
    terminal: () => false,
    input: () => new Uint8Array(),
    out: (text) => {
      texts.out += text;
    },
    err: (text) => {
      texts.err += text;
    },
  });
  return { code, ...texts };
}

/** Writes the shards of a repository into `out`, and says how to merge them. */
async function shard(directory: string, count: number, line = ""): Promise<string> {
  fill(directory, { "out/.gitignore": "*" });
  const names = Array.from({ length: count }, (_, at) => `out/${at + 1}.json`);
  for (const [at, name] of names.entries()) {
    const { code, err } = await run(
      directory,
      `scan --shard ${at + 1}/${count} --output ${name}${line}`,
    );
    expect(code).toBe(0);
    expect(err).toContain(`Wrote ${name}.\n`);
  }
  return `merge ${names.join(" ")}`;
}

/** Where the time that a run takes stands; everything else is the same in every run. */
const timeless = (text: string) => text.replace(/\d+ ms|\d+\.\d s/g, "TIME");

describe("merging says what a scan says, and ends as it does", () => {
  test.for<[line: string, code: number]>([
    ["--format json --verdicts all", 1],
    ["--format sarif --sarif-unknown", 1],
    ["--format pretty", 1],
    ["--color always", 1],
    ["--format markdown --fail-on none", 0],
    ["--quiet --fail-on none --strict", 1],
    ["--exit-zero", 0],
  ])("%s", async ([line, code]) => {
    const root = repository(FILES);
    const merge = await shard(root, 3);
    const [whole, merged] = [await run(root, `scan ${line}`), await run(root, `${merge} ${line}`)];
    expect([merged.code, timeless(merged.out)]).toEqual([whole.code, timeless(whole.out)]);
    expect(merged.code).toBe(code);
    // Colours bring links to pages about the rules.
    expect(merged.out.includes("\u001b]8;;https:")).toBe(line === "--color always");
  });

  test("in a repository without anything to scan", async () => {
    const root = repository({ "README.md": "" });
    const { code, out, err } = await run(root, await shard(root, 2));
    expect([code, out]).toEqual([3, ""]);
    expect(err).toContain("There is nothing to scan");
  });

  test("with a file that cannot be read, in the words of HashiCorp's parser", async () => {
    const root = repository({ "a/main.tf": "resource {\n", "b/main.tf": "a = )" });
    const whole = await run(root, "scan --format json");
    const merged = await run(root, `${await shard(root, 2)} --format json`);
    expect([merged.code, merged.out]).toEqual([4, whole.out]);
  });

  test("with severities, a threshold and a baseline that the configuration names", async () => {
    const root = repository(FILES);
    await run(root, "scan --quiet --write-baseline known.json");
    fill(root, {
      "byoc-preflight.yaml":
        "fail-on: warning\nbaseline: known.json\nrules:\n  vpc-has-dns-hostnames: { severity: warning }\n",
      "d/main.tf": VPC.replace("main", "moved").replace("10.0", "10.9"),
    });
    const whole = await run(root, "scan --format json");
    const merged = await run(root, `${await shard(root, 2)} --format json`);
    expect(whole.err).not.toContain("error");
    expect([merged.code, merged.out]).toEqual([whole.code, whole.out]);
    expect(merged.out).toContain('"by": "baseline"');
  });

  test("with a baseline that the merge is given, whatever shard a finding has moved to", async () => {
    const root = repository(FILES);
    await run(root, `${await shard(root, 3)} --quiet --write-baseline known.json`);
    const written = readFileSync(join(root, "known.json"), "utf8");
    await run(root, "scan --quiet --write-baseline same.json");
    expect(written).toBe(readFileSync(join(root, "same.json"), "utf8"));
    fill(root, { "b/main.tf": "", "z/main.tf": FILES["b/main.tf"] });
    const whole = await run(root, "scan --format json --baseline known.json");
    const merged = await run(root, `${await shard(root, 3)} --format json --baseline known.json`);
    expect([merged.code, merged.out]).toEqual([whole.code, whole.out]);
  });

  test("with the facts behind each finding, if every shard was asked for them", async () => {
    const root = repository(FILES);
    const merge = await shard(root, 2, " --explain");
    const whole = await run(root, "scan --explain");
    expect(timeless((await run(root, `${merge} --explain`)).out)).toBe(timeless(whole.out));
    const plain = await run(root, `${await shard(root, 2)} --explain`);
    expect([plain.code, plain.err]).toEqual([
      2,
      "error: The shards hold no facts: pass `--explain` to every `--shard` as well.\n",
    ]);
  });
});

test("the commands of the documentation do what it says", async () => {
  const root = repository({
    ...FILES,
    "vpc.yaml":
      "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  Vpc:\n    Type: AWS::EC2::VPC\n",
    // Left behind by another run.
    "shard-3.json": '{"schema":"byoc-preflight/shard/v1","AWSTemplateFormatVersion":"Resources"}',
  });
  const [, block = ""] = /```sh\n(.*?)```/s.exec(readFileSync("docs/sharding.md", "utf8")) ?? [];
  const lines = block.trim().split("\n");
  const codes: number[] = [];
  for (const line of lines) {
    codes.push((await run(root, line.replace(/^byoc-preflight /, ""))).code);
  }
  expect(codes).toEqual([0, 0, 0, 1]);
  await run(root, "scan --output sarif=whole.sarif");
  const [merged, whole] = ["byoc.sarif", "whole.sarif"].map((name) =>
    readFileSync(join(root, name), "utf8"),
  );
  expect(merged).toBe(whole);
});

describe("shards that are not those of one scan are refused", () => {
  test.for<[what: string, spoil: (root: string) => Promise<string> | string, message: string]>([
    ["one is missing", () => "merge out/1.json out/3.json", "one is missing: 2."],
    ["two are missing", () => "merge out/2.json", "2 are missing: 1, 3."],
    [
      "one is given twice",
      () => "merge out/1.json out/2.json out/3.json out/2.json",
      "Shard 2 of 3 is given twice: `out/2.json` and `out/2.json`.",
    ],
    [
      "a file has changed",
      async (root) => {
        fill(root, { "a/main.tf": VPC.replace("10.0", "10.1") });
        await run(root, "scan --shard 3/3 --output out/3.json");
        return MERGE;
      },
      "`a/main.tf` was not the same for `out/1.json` and `out/3.json`.",
    ],
    [
      "a file has come",
      async (root) => {
        fill(root, { "d/main.tf": VPC });
        await run(root, "scan --shard 3/3 --output out/3.json");
        return MERGE;
      },
      "`out/1.json` and `out/3.json` were not made from the same files.",
    ],
    [
      "one was made with other options",
      async (root) => {
        await run(root, "scan --shard 3/3 --output out/3.json --region us-east-1");
        return MERGE;
      },
      "`out/1.json` and `out/3.json` were made with different options or rules.",
    ],
    [
      "one was made on another day",
      async (root) => {
        await run(root, "scan --shard 3/3 --output out/3.json", "2026-11-22");
        return MERGE;
      },
      "were made on different days, 2026-11-21 and 2026-11-22",
    ],
    [
      "one is a shard of another number",
      async (root) => {
        await run(root, "scan --shard 3/4 --output out/3.json");
        return MERGE;
      },
      "`out/1.json` is one of 3 shards, and `out/3.json` one of 4.",
    ],
    [
      "one was written by another version",
      (root) => spoiled(root, (text) => text.replace(/"version":"[^"]*"/, '"version":"9.9.9"')),
      "`out/3.json` was written by byoc-preflight 9.9.9",
    ],
    [
      "a result is missing",
      (root) =>
        spoiled(root, (text) => {
          const data = JSON.parse(text);
          return JSON.stringify({ ...data, results: data.results.slice(1) });
        }),
      "The shards do not make up one scan.",
    ],
    ["one is cut off", (root) => spoiled(root, (text) => text.slice(0, -9)), "it is not JSON."],
    ["one is a report", (root) => spoiled(root, () => "{}"), "`out/3.json` is no shard of"],
    [
      "a place lies outside of its text",
      (root) =>
        spoiled(root, (text) =>
          text.replace(/"location":\[0,\d+,\d+\]/, '"location":[0,5,9999999]'),
        ),
      "`out/3.json` is broken: a place is in no text.",
    ],
    ["one is not there", () => "merge out/1.json out/9.json", "There is no file `out/9.json`."],
    ["one is a directory", () => "merge out", "`out` is no file."],
  ])("%s", async ([, spoil, message]) => {
    const root = repository(FILES);
    await shard(root, 3);
    const { code, out, err } = await run(root, await spoil(root));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  const MERGE = "merge out/1.json out/2.json out/3.json";

  function spoiled(root: string, change: (text: string) => string): string {
    fill(root, { "out/3.json": change(readFileSync(join(root, "out/3.json"), "utf8")) });
    return MERGE;
  }
});

test.for<[line: string, message: string]>([
  ["--shard 0/3", "The shards of 3 are 1/3 to 3/3."],
  ["--shard 4/3", "The shards of 3 are 1/3 to 3/3."],
  ["--shard 1/0", "There can be 1 to 1000 shards."],
  ["--shard 1/9999", "There can be 1 to 1000 shards."],
  ["--shard x", "Write it as I/N, for instance --shard 1/4."],
  ["--shard 1/4 --fail-on warning", "`--fail-on` is about the whole: pass it to"],
  ["--shard 1/4 --strict", "`--strict` is about the whole"],
  ["--shard 1/4 --baseline b.json", "`--baseline` is about the whole"],
  ["--shard 1/4 --changed-since HEAD", "`--changed-since` and `--shard` do not go together"],
  ["--shard 1/4 --output sarif=a.sarif", "A shard is one file"],
  ["--shard 1/4 --format json", "`--format` is about the whole"],
  ["--shard 1/4 --verdicts all", "`--verdicts` is about the whole"],
  ["merge", "missing required argument"],
])("`%s` is refused", async ([line, message]) => {
  const { code, out, err } = await run(repository(FILES), line);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(message);
});

test("a shard is what its schema says, and is printed if no file is named", async () => {
  const { code, out } = await run(repository(FILES), "scan --shard 1/1 --explain");
  const schema = JSON.parse(readFileSync("docs/shard.schema.json", "utf8"));
  const validate = new Ajv({ strict: true, strictRequired: false }).compile(schema);
  validate(JSON.parse(out));
  expect([code, validate.errors]).toEqual([0, null]);
});

test("text of a hostile shard is not obeyed", async () => {
  const root = repository(FILES);
  const merge = await shard(root, 1);
  const text = readFileSync(join(root, "out/1.json"), "utf8");
  const evil = "\\u001b[31m\\n::error::forged ";
  fill(root, {
    "out/1.json": text
      .replace(/"message":"/g, `"message":"${evil}`)
      .replace(/"(why|fix|title|address|path|note)":"/g, `"$1":"${evil}`),
  });
  for (const format of ["pretty", "markdown", "compact", "json", "sarif"]) {
    const { out } = await run(root, `${merge} --format ${format}`);
    expect(out).toContain("forged");
    expect(out).not.toMatch(/\u001b|^::error/m);
  }
});
