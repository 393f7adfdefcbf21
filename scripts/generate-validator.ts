/**
 * Compiles the schemas of what users write into the functions that check it:
 *
 *   node scripts/run.mjs scripts/generate-validator.ts
 *
 * ajv would compile it when it runs, which needs code generation at run time; this way neither is shipped.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";

/** Path of the generated module → its schema. */
const SCHEMAS: ReadonlyMap<string, string> = new Map([
  ["src/rules/generated/validate-rule.ts", "rules/rule.schema.json"],
  ["src/policy/generated/validate-config.ts", "docs/config.schema.json"],
  ["src/policy/generated/validate-baseline.ts", "docs/baseline.schema.json"],
  ["src/shard/generated/validate-shard.ts", "docs/shard.schema.json"],
]);

/** Path → text of every generated module. */
export function validators(): ReadonlyMap<string, string> {
  return new Map([...SCHEMAS].map(([path, schema]) => [path, validatorSource(schema)]));
}

function validatorSource(path: string): string {
  const schema: unknown = JSON.parse(readFileSync(path, "utf8"));
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    strictRequired: false,
    code: { source: true, esm: true },
  });
  if (typeof schema !== "object" || schema === null) throw new Error(`${path} is no schema`);
  // The package is CommonJS: its default export is what an ECMAScript import calls `default`.
  const generate = "default" in standalone ? standalone.default : standalone;
  const code = generate(ajv, ajv.compile(schema));
  if (/\brequire\(/.test(code)) throw new Error("The validator must not need ajv when it runs");
  return [
    "// @ts-nocheck",
    `// Generated from ${path} by scripts/generate-validator.ts. Do not edit.`,
    code.replace(/^"use strict";/, "").replace(/export default \w+;/, ""),
    "",
  ].join("\n");
}

if (process.argv[1]?.endsWith("generate-validator.ts")) {
  for (const [path, text] of validators()) writeFileSync(path, text);
}
