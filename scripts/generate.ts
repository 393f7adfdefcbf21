/**
 * Writes every file that is made from others (npm run generate): the validators of schemas, the built-in
 * rules, and the pages about rules and kinds. test/generated.test.ts fails when one is not current.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { KINDS as kinds } from "../src/graph/kinds/index.ts";
import { bundlePages, bundleRules } from "../src/rules/bundle.ts";
import { COMMANDS, cliPage } from "./generate-cli.ts";
import { kindsPage, requirementsPage, ruleIndex, rulePage } from "./generate-docs.ts";
import { MODEL_TEXTS, modelTexts } from "./generate-models.ts";
import { BUILT_IN, ruleFiles } from "./generate-rules.ts";
import { KIND_TABLE, kindTable, TYPE_TABLE, typeTable } from "./generate-types.ts";
import { validators } from "./generate-validator.ts";

const PAGES = "docs/rules";
const PAGES_OF_RULES = "src/rules/pages.generated.ts";

/** Path → text of everything that is generated. */
export function generated(): ReadonlyMap<string, string> {
  const files = ruleFiles();
  const pages = files.map((file): [string, string] => [
    `${PAGES}/${file.rule.id}.md`,
    rulePage(file),
  ]);
  return new Map([
    ...validators(),
    [BUILT_IN, bundleRules(files)],
    [PAGES_OF_RULES, bundlePages(files, kinds)],
    ...pages,
    [MODEL_TEXTS, modelTexts()],
    [TYPE_TABLE, typeTable()],
    [KIND_TABLE, kindTable()],
    [`${PAGES}/README.md`, ruleIndex(files)],
    ["docs/requirements.md", requirementsPage(files)],
    ["docs/kinds.md", kindsPage(kinds)],
    [COMMANDS, cliPage()],
  ]);
}

/** Pages of rules that are gone. */
export function leftOver(): readonly string[] {
  const current = generated();
  const found = readdirSync(PAGES).map((name) => `${PAGES}/${name}`);
  return found.filter((path) => !current.has(path));
}

if (process.argv[1]?.endsWith("generate.ts")) {
  mkdirSync(PAGES, { recursive: true });
  for (const path of leftOver()) rmSync(path);
  for (const [path, text] of generated()) writeFileSync(path, text);
}
