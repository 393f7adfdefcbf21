import { getExpressionAst, parse } from "@cdktf/hcl2json";
import {
  type Body,
  type Expression,
  type HclFile,
  isLimit,
  parseHcl,
} from "../../../src/hcl/index.ts";
import type { SourceFile } from "../../../src/source/file.ts";
import { canonical, type Json, renderBody } from "./json-rendering.ts";
import { type OracleNode, oracleOutline, outline } from "./outline.ts";

/** What both parsers say about one text, and where they differ. */
export interface Comparison {
  readonly verdict: "accepted" | "rejected" | "disagreement" | "converter";
  /** Of a disagreement, what differs; of a converter's failure, what it says. */
  readonly detail: string;
}

/**
 * Compares acceptance and structure. The oracle reads the text and then converts it to JSON; where only
 * the conversion fails or loses a block, there is nothing to compare beyond acceptance.
 */
export async function compare(file: SourceFile): Promise<Comparison> {
  const { value, diagnostics } = parseHcl(file);
  const [first] = diagnostics;
  if (diagnostics.some(isLimit)) return { verdict: "converter", detail: "one of our limits" };
  const oracle = await ask(file.text);
  if ("json" in oracle) {
    if (first) return disagreement(`only the oracle accepts: ${first.summary}: ${first.detail}`);
    if (losesBlocks(value.body))
      return { verdict: "converter", detail: "attribute and block of one name" };
    return compareStructure(canonical(renderBody(file.text, value.body)), canonical(oracle.json));
  }
  const converting = oracle.error.startsWith("convert to HCL");
  if (first) {
    return converting
      ? disagreement(`only the oracle accepts: ${first.summary}`)
      : { verdict: "rejected", detail: "" };
  }
  if (!converting) return disagreement(`only we accept: ${oracle.error}`);
  return { verdict: "converter", detail: oracle.error.replace(/^convert to HCL: /, "") };
}

async function ask(text: string): Promise<{ json: Json } | { error: string }> {
  try {
    return { json: await parse("main.tf", text) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function disagreement(detail: string): Comparison {
  return { verdict: "disagreement", detail };
}

function compareStructure(ours: string, theirs: string): Comparison {
  if (ours === theirs) return { verdict: "accepted", detail: "" };
  let at = 0;
  while (ours[at] === theirs[at]) at++;
  const start = Math.max(0, at - 40);
  return disagreement(
    `structure: ours ${ours.slice(start, at + 60)} but theirs ${theirs.slice(start, at + 60)}`,
  );
}

function losesBlocks(body: Body): boolean {
  return body.blocks.some((block) => body.attributes.has(block.type) || losesBlocks(block.body));
}

/**
 * Compares the trees of the values of all attributes, each by itself, and says where they differ. The
 * oracle reads no heredocs there.
 */
export async function compareExpressions(
  file: SourceFile,
  tree: HclFile,
): Promise<{ readonly compared: number; readonly differences: readonly string[] }> {
  const differences: string[] = [];
  let compared = 0;
  for (const value of expressionsOf(tree.body)) {
    const source = file.text.slice(value.start, value.end);
    if (!source.includes("<<")) {
      compared++;
      const ours = outline(file.text, value);
      const theirs = await askTree(`${source}\n`);
      if (ours !== theirs) differences.push(`${source}\n  ours   ${ours}\n  theirs ${theirs}`);
    }
  }
  return { compared, differences };
}

async function askTree(text: string): Promise<string> {
  try {
    const tree = (await getExpressionAst("main.tf", text)) as OracleNode | null;
    return tree ? oracleOutline(tree) : "nothing";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function expressionsOf(body: Body): Expression[] {
  return [
    ...[...body.attributes.values()].map((attribute) => attribute.value),
    ...body.blocks.flatMap((block) => expressionsOf(block.body)),
  ];
}
