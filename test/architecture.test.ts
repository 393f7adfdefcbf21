import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

/**
 * What each part of `src/` may import besides itself. `part` is any file of a part, `part/file` one file,
 * `type:…` types only, everything else a package or a module of Node.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  source: [],
  value: ["source", "ipaddr.js"],
  hcl: ["source"],
  graph: ["source", "value"],
  terraform: ["source", "value", "hcl", "graph/declaration", "type:re2js", "type:yaml"],
  cloudformation: ["source", "value", "graph/declaration", "type:yaml"],
  "cloudformation/deployments/toml": ["smol-toml"],
  kubernetes: ["source", "value", "graph/declaration", "yaml"],
  rules: ["source", "value", "graph"],
  "rules/cel": ["@marcbachmann/cel-js"],
  "rules/read-yaml": ["yaml"],
  cases: ["source", "value", "graph", "rules", "cloudformation"],
  policy: [
    "source",
    "rules",
    "type:hcl",
    "cloudformation/node",
    "type:cloudformation",
    "type:yaml",
  ],
  report: ["source", "type:policy/description", "type:rules", "type:graph/layout", "type:sarif"],
  "report/palette": ["chalk"],
  shard: [
    "source",
    "report/tool",
    "rules/fuel",
    "type:rules",
    "type:report",
    "type:policy",
    "type:value/reason",
    "type:graph/layout",
  ],
  scan: [
    "type:cases",
    "source",
    "value",
    "hcl",
    "graph",
    "terraform",
    "cloudformation",
    "kubernetes",
    "rules",
    "policy",
    "shard",
    "report",
  ],
  index: [
    ...["policy", "scan", "source", "graph/kinds/index", "rules", "report", "type:shard"],
    "cloudformation/candidate",
  ],
  cli: ["index", "node:*", "type:globby", "type:yaml", "globby", "commander"],
  "cli/arbiter-thread": ["@cdktf/hcl2json"],
  "cli/core": ["type:rules/load", "type:policy/load"],
  "cli/functions": ["terraform/functions/late/index"],
  "cli/links": ["graph/lookups/look-up", "terraform/provider-account", "terraform/remote-state"],
  "cli/guide": ["rules/pages.generated", "report/pretty-page", "report/pretty-checks"],
  "cli/diagnose": ["type:report/pretty-checks"],
  "cli/parts": [
    "cases/settle",
    ...["rules/load", "policy/load", "shard/load", "report/formats", "type:re2js"],
    ...["terraform/models/texts.generated", "terraform/policy-document"],
    "cloudformation/deployments/load",
    "cloudformation/types/load",
    "cloudformation/extensions/load",
    "terraform/plan/choose",
  ],
  "cli/parts-of-dist": [
    "type:cases/settle",
    "type:rules/load",
    "type:policy/load",
    "type:shard/load",
    "type:report/formats",
    "type:re2js",
    "type:terraform/models/texts.generated",
    "type:terraform/policy-document",
    "type:cloudformation/deployments/load",
    "type:cloudformation/types/load",
    "type:cloudformation/extensions/load",
    "type:terraform/plan/choose",
  ],
  action: ["index", "cli", "node:*"],
};

interface Import {
  readonly from: string;
  /** As `MAY_IMPORT` spells it: `graph/declaration`, `node:fs`, `yaml`. */
  readonly target: string;
  readonly typeOnly: boolean;
}

const IMPORT =
  /^\s*(?:import|export)\s(?<type>type\s)?[^"';]*?\bfrom\s+"(?<from>[^"]+)"|\bimport\("(?<dynamic>[^"]+)"\)|^\s*import\s+"(?<bare>[^"]+)"/gm;

function importsOf(path: string): readonly Import[] {
  const text = readFileSync(join("src", path), "utf8");
  return [...text.matchAll(IMPORT)].map(({ 0: whole, groups = {}, index }) => {
    const name = groups["from"] ?? groups["dynamic"] ?? groups["bare"] ?? "";
    const target = name.startsWith(".") ? withoutEnd(normalize(join(dirname(path), name))) : name;
    const isTypeOf = groups["dynamic"] !== undefined && /typeof\s$/.test(text.slice(0, index));
    const allTypes = /^\s*(?:import|export)\s*\{\s*(?:type\s[^,}]+,?\s*)+\}\s*from/.test(whole);
    const typeOnly = groups["type"] !== undefined || isTypeOf || allTypes;
    return { from: withoutEnd(path), target, typeOnly };
  });
}

function withoutEnd(path: string): string {
  return path.replaceAll("\\", "/").replace(/\.ts$/, "");
}

/** The part a file belongs to: its first directory, or the file itself at the top. */
function partOf(path: string): string {
  return path.split("/")[0] ?? path;
}

function isAllowed({ from, target, typeOnly }: Import): boolean {
  const names = [target, partOf(target)];
  if (target.startsWith("node:")) names.push("node:*");
  // A generated file belongs to the part in whose folder it stands, as does everything else there.
  if (partOf(target) === partOf(from)) return true;
  const allowed = [...(MAY_IMPORT[partOf(from)] ?? []), ...(MAY_IMPORT[from] ?? [])];
  return names.some(
    (name) => allowed.includes(name) || (typeOnly && allowed.includes(`type:${name}`)),
  );
}

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => path.replaceAll("\\", "/"))
  .sort();

test("src/ imports what its map allows, and nothing else", () => {
  const strays = files
    .flatMap(importsOf)
    .filter((one) => !isAllowed(one))
    .map(({ from, target, typeOnly }) => `${from} imports ${typeOnly ? "types of " : ""}${target}`);
  expect(strays).toEqual([]);
});

test("every part of src/ is on the map", () => {
  const parts = [...new Set(files.map((path) => partOf(withoutEnd(path))))];
  expect(parts.filter((part) => !(part in MAY_IMPORT))).toEqual([]);
});

test("the core does no I/O and knows no process", () => {
  const shells = ["cli", "action"];
  const core = files.filter((path) => !shells.includes(partOf(path)));
  const reaching = core.filter((path) =>
    /\bprocess\.|\bglobalThis\b|\brequire\(|\bconsole\.\w+\(|\bfetch\(|\bDate\.now\(|\bMath\.random\(/.test(
      readFileSync(join("src", path), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ""),
    ),
  );
  expect(reaching).toEqual([]);
});

test("the map sees every way to import", () => {
  const kinds = importsOf("cli/parts.ts").map(({ target, typeOnly }) => `${target} ${typeOnly}`);
  expect(kinds).toEqual(
    expect.arrayContaining(["node:module false", "yaml true", "globby true", "globby false"]),
  );
  expect(isAllowed({ from: "hcl/lex", target: "report/json", typeOnly: true })).toBe(false);
  expect(isAllowed({ from: "report/json", target: "rules/result", typeOnly: true })).toBe(true);
  expect(isAllowed({ from: "report/json", target: "rules/check", typeOnly: false })).toBe(false);
  expect(isAllowed({ from: "report/json", target: "chalk", typeOnly: false })).toBe(false);
  expect(isAllowed({ from: "terraform/load", target: "graph/network", typeOnly: false })).toBe(
    false,
  );
});
