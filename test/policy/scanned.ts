import { RE2JS } from "re2js";
import * as yaml from "yaml";
import { builtInRules } from "../../src/rules/built-in.generated.ts";
import type { ScanOptions } from "../../src/scan/options.ts";
import { scan } from "../../src/scan.ts";
import { filesInMemory } from "../../src/source/files-in-memory.ts";
import { policyDocument } from "../../src/terraform/policy-document.ts";

/** A whole scan of files given as texts by path. */
export function scanned(
  texts: Readonly<Record<string, string>>,
  options: Partial<ScanOptions> = {},
) {
  const files = filesInMemory(new Map(Object.entries(texts)));
  const candidates = Object.keys(texts)
    .filter((path) => !path.includes(".terraform/"))
    .sort();
  const plain = { candidates, paths: [], roots: [], vars: [], varFiles: [] };
  const late = { regex: () => RE2JS, yaml: () => yaml, policyDocument: () => policyDocument };
  return scan(files, { ...plain, ...options }, builtInRules, late).report;
}

/** A VPC for BYOC and one subnet in it that is as the caller says. */
export const network = (...resources: readonly string[]): string =>
  [
    `resource "aws_vpc" "main" {`,
    `  cidr_block           = "10.0.0.0/16"`,
    `  enable_dns_hostnames = true`,
    `  tags                 = { clickhouse-byoc = "true" }`,
    `}`,
    ...resources,
    "",
  ].join("\n");

export const subnet = (name: string, cidr: string): string =>
  [
    `resource "aws_subnet" "${name}" {`,
    `  vpc_id     = aws_vpc.main.id`,
    `  cidr_block = "${cidr}"`,
    `  tags       = { clickhouse-byoc = "true" }`,
    `}`,
  ].join("\n");
