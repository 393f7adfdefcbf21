/**
 * Compiles rules/rule.schema.json into src/rules/generated/validate-rule.ts:
 *
 *   node scripts/run.mjs scripts/generate-validator.ts
 *
 * ajv would compile it when it runs, which needs code generation at run time; this way neither is shipped.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";

const SCHEMA = "rules/rule.schema.json";
export const VALIDATOR = "src/rules/generated/validate-rule.ts";

/** The text of the generated module. */
export function validatorSource(): string {
  const schema: unknown = JSON.parse(readFileSync(SCHEMA, "utf8"));
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    strictRequired: false,
    code: { source: true, esm: true },
  });
  if (typeof schema !== "object" || schema === null) throw new Error(`${SCHEMA} is no schema`);
  // The package is CommonJS: its default export is what an ECMAScript import calls `default`.
  const generate = "default" in standalone ? standalone.default : standalone;
  const code = generate(ajv, ajv.compile(schema));
  if (/\brequire\(/.test(code)) throw new Error("The validator must not need ajv when it runs");
  return [
    "// @ts-nocheck",
    `// Generated from ${SCHEMA} by scripts/generate-validator.ts. Do not edit.`,
    code.replace(/^"use strict";/, "").replace(/export default \w+;/, ""),
    "",
  ].join("\n");
}

if (process.argv[1]?.endsWith("generate-validator.ts")) writeFileSync(VALIDATOR, validatorSource());
