import { sanitise } from "../../src/report/sanitise.ts";
import { spanTexts } from "../../test/report/format-cases.ts";

/** A node of the syntax tree that Markdown is read as. */
export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly lang?: string;
  readonly children?: readonly Node[];
}

/** What our pages are made of. */
const TYPES = new Set(
  "root heading paragraph text strong list listItem table tableRow tableCell inlineCode code break html".split(
    " ",
  ),
);
const HTML = /^(?:<br>|<\/details>|<details>\n<summary>[A-Za-z ,]+<\/summary>)$/;
/** The words that are ours, the titles of rules that are nothing but words included. */
const WORDS = /^(?:[A-Za-z0-9 .,:;'()/?✗❌❔✅\n-]|☑️)*$/u;
const HEADINGS =
  /^(?:byoc-preflight: .*|Readiness|Findings|Undecided|Not analysed|Accepted|Fixed|Network)$/;

/** Everything in a page that a text of a repository could have become other than a code span. */
export function markdownProblems(tree: Node): readonly string[] {
  const found: string[] = [];
  walk(tree, (node) => {
    const { type, value = "", children = [] } = node;
    if (!TYPES.has(type)) found.push(`a ${type}`);
    if (type === "html" && !HTML.test(value)) found.push(`HTML: ${value}`);
    if (type === "text" && !WORDS.test(value)) found.push(`text: ${value}`);
    if (type === "code" && node.lang !== "mermaid") found.push("a block of code");
    if (type === "heading" && !HEADINGS.test(textOf(node))) found.push(`heading: ${textOf(node)}`);
    const widths = new Set(children.map((row) => row.children?.length));
    if (type === "table" && widths.size !== 1) found.push("a row of another width");
  });
  return found;
}

/** Whether each text is one code span that shows it; in a table, but for a backslash before a bar. */
export function spanProblems(tree: Node, inTable: boolean): readonly string[] {
  const spans: Node[] = [];
  const strange: string[] = [];
  walk(tree, (node) => {
    if (node.type === "inlineCode") spans.push(node);
    else if (
      !["root", "table", "tableRow", "tableCell", "list", "listItem", "paragraph"].includes(
        node.type,
      )
    ) {
      if (node.value !== "text") strange.push(`a ${node.type}`);
    }
  });
  const plain = (text: string) => (inTable ? text.replace(/\\+\|/g, "|") : text);
  const expected = spanTexts().map((text) => plain(sanitise(text)));
  const shown = spans.map(({ value = "" }) => plain(value));
  const different = expected.filter((text, index) => text !== shown[index]);
  return [
    ...strange,
    ...(spans.length === expected.length ? [] : [`${spans.length} of ${expected.length} spans`]),
    ...different.slice(0, 3).map((text) => `not shown: ${JSON.stringify(text)}`),
  ];
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of node.children ?? []) walk(child, visit);
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join("");
}
