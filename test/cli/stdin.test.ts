import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runReal, seen } from "./real.ts";
import { fill, repository } from "./temporary.ts";

const RULE = "vpc-resolves-dns";

const vpc = (dns: boolean) =>
  `resource "aws_vpc" "main" {\r\n  enable_dns_support = ${dns}\r\n  tags = { clickhouse-byoc = "true" }\r\n}\r\n`;

const FILES = {
  "live/main.tf": 'module "net" {\n  source = "../modules/net"\n}\n',
  "modules/net/main.tf": vpc(true),
  "other/main.tf": vpc(false),
};

const edit = (directory: string, path: string, input: string) =>
  seen(directory, ["--stdin", "--stdin-filename", path], RULE, { input });

const HERE = "fail module.net.aws_vpc.main in live";
const ELSEWHERE = "elsewhere: fail aws_vpc.main in other";

describe("a file that is being edited", () => {
  test("counts as it is in the editor, for the roots that it belongs to", async () => {
    const root = repository(FILES);
    const { results, setAside } = await edit(root, "modules/net/main.tf", vpc(false));
    expect(results).toEqual([HERE]);
    expect(setAside).toContain(ELSEWHERE);
    fill(root, { "modules/net/main.tf": vpc(false) });
    expect((await edit(root, "modules/net/main.tf", vpc(true))).results).toEqual([]);
  });

  test("is found from wherever the editor runs", async () => {
    const root = repository(FILES);
    const below = join(root, "modules/net");
    expect((await edit(below, "main.tf", vpc(false))).results).toEqual([HERE]);
    expect((await edit(below, join(below, "main.tf"), vpc(false))).results).toEqual([HERE]);
  });

  test("may be new", async () => {
    const root = repository(FILES);
    const second = vpc(false).replace('"main"', '"second"');
    expect((await edit(root, "modules/net/second.tf", second)).results).toEqual([
      "fail module.net.aws_vpc.second in live",
    ]);
    expect((await edit(root, "brand/new/main.tf", vpc(false))).results).toEqual([
      "fail aws_vpc.main in brand/new",
    ]);
  });

  test("may be broken", async () => {
    const root = repository(FILES);
    const { code, out } = await runReal(
      root,
      ["--stdin", "--stdin-filename=modules/net/main.tf", "--fail-on=none"],
      { input: "resource {" },
    );
    expect(code).toBe(4);
    expect(out).toContain("--> modules/net/main.tf:1:");
  });
});

test.each([
  [["--stdin"], "`--stdin` needs `--stdin-filename FILE`"],
  [["--stdin-filename=a.tf"], "`--stdin-filename` goes together with `--stdin`."],
  [["--stdin", "--stdin-filename=../a.tf"], "`../a.tf` is no file of the repository."],
])("%j is refused", async (args, message) => {
  const { code, err } = await runReal(repository(FILES), args);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});

test("a text that is too large is refused", async () => {
  const { code, err } = await runReal(
    repository(FILES),
    ["--stdin", "--stdin-filename=live/main.tf"],
    { input: " ".repeat(5 * 1024 * 1024 + 1) },
  );
  expect([code, err]).toEqual([2, "error: The text on standard input is larger than 5 MB.\n"]);
});
