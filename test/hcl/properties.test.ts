import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type HclFile, parseExpression, parseHcl, parseTemplate } from "../../src/hcl/index.ts";
import type { Diagnostic } from "../../src/source/diagnostic.ts";
import { mutant, rubble } from "./mutants.ts";

const settings = { seed: 20261121, numRuns: 3000 };
const anyText = fc.oneof(mutant, rubble);

/** Every node of a tree with the span of the node around it. */
function* nested(node: unknown, around: Placed): Generator<{ node: Placed; around: Placed }> {
  if (Array.isArray(node) || node instanceof Map) {
    for (const child of node.values()) yield* nested(child, around);
  } else if (typeof node === "object" && node !== null) {
    const place = isPlaced(node) ? node : around;
    if (place === node) yield { node: place, around };
    for (const child of Object.values(node)) yield* nested(child, place);
  }
}

interface Placed {
  readonly start: number;
  readonly end: number;
}

const isPlaced = (node: object): node is Placed => "start" in node && "end" in node;

function expectNested(tree: unknown, length: number): void {
  for (const { node, around } of nested(tree, { start: 0, end: length })) {
    const inside = around.start <= node.start && node.start <= node.end && node.end <= around.end;
    if (!inside) expect({ node, around }).toBe("nested");
  }
}

function expectInside(diagnostics: readonly Diagnostic[], length: number): void {
  for (const { span, summary, detail } of diagnostics) {
    expect(span?.start).toBeGreaterThanOrEqual(0);
    expect(span?.end).toBeGreaterThanOrEqual(span?.start ?? 0);
    expect(span?.end).toBeLessThanOrEqual(length);
    expect(`${summary} ${detail}`).not.toMatch(/undefined|NaN/);
  }
}

describe("any text is read without throwing, and spans nest within it", () => {
  test.for([
    ["as a file", parseHcl],
    ["as an expression", parseExpression],
    ["as a template", parseTemplate],
  ] as const)("%s", ([, parse]) => {
    const property = fc.property(anyText, (text) => {
      const { value, diagnostics } = parse({ path: "main.tf", text, vendored: false });
      expectNested(value, text.length);
      expectInside(diagnostics, text.length);
    });
    fc.assert(property, settings);
  });
});

test("a body is broken exactly when there was an error", () => {
  const property = fc.property(anyText, (text) => {
    const { value, diagnostics } = parseHcl({ path: "main.tf", text, vendored: false });
    expect(value.body.broken ?? false).toBe(diagnostics.length > 0);
  });
  fc.assert(property, settings);
});

test("an error in the middle leaves what stands around it as it is", () => {
  const before = 'resource "a" "b" {\n  c = [1, {\n    d = 2\n  }]\n}\n';
  const after = 'module "e" {\n  f = "${g}"\n}\n';
  const alone = (text: string) => shape(parseHcl({ path: "main.tf", text, vendored: false }).value);
  const property = fc.property(rubble, (text) => {
    // A closing brace may end the block early, and a heredoc or a comment may take what follows.
    fc.pre(!/[{}]|<<|\/\*/.test(text));
    const middle = `x "y" {\n  z = ${text}\n}\n`;
    const whole = alone(before + middle + after);
    expect(whole[0]).toEqual(alone(before)[0]);
    expect(whole.at(-1)).toEqual(alone(after)[0]);
  });
  fc.assert(property, settings);
});

/** The top-level blocks by type, labels and the names within. */
function shape({ body }: HclFile): unknown[] {
  return body.blocks.map(({ type, labels, body: inner }) => [
    type,
    ...labels.map(({ text }) => text),
    ...inner.attributes.keys(),
    ...[...inner.attributes.values()].map(({ value }) => value.kind),
  ]);
}
