import { describe, expect, test } from "vitest";
import { parseHcl } from "../../src/hcl/index.ts";
import { readCorpus } from "./corpus.ts";
import { notation } from "./tree-notation.ts";

describe.for(readCorpus())("$name", ({ stories }) => {
  test.for([...stories])("$title", ({ code, tree }) => {
    const { value, diagnostics } = parseHcl({ path: "main.tf", text: code, vendored: false });
    expect(notation(value, diagnostics)).toBe(tree);
  });
});
