import { describe, expect, test } from "vitest";
import { type Expression, parseExpression, parseHcl, parseTemplate } from "../../src/hcl/index.ts";
import { expressionNotation, trouble } from "./tree-notation.ts";

const file = (text: string) => ({ path: "main.tf", text, vendored: false });

describe("a single expression", () => {
  const check = (text: string, start?: number, end?: number): string => {
    const { value, diagnostics } = parseExpression(file(text), start, end);
    return [expressionNotation(value), ...diagnostics.map(trouble)].join("\n");
  };

  test("line ends are white space, as in parentheses", () => {
    expect(check("\n[1,\n2]\n+ a # end\n")).toBe("([1, 2] + a)");
  });

  test("a part of a text keeps the offsets of the whole", () => {
    const { value } = parseExpression(file("a = f(b) # c"), 4, 8);
    expect(value).toMatchObject({ kind: "call", start: 4, end: 8, nameEnd: 5 });
  });

  test("what stands behind the end is not seen", () => {
    expect(check("a.b.c", 0, 3)).toBe("a.b");
  });

  test("what follows the expression is an error", () => {
    expect(check("a b")).toBe(
      "<invalid>\n! 1:3 Text after the expression: Expected nothing more, but found `b`.",
    );
  });

  test("nothing is no expression", () => {
    expect(check("")).toBe(
      "<invalid>\n! 1:1 Missing value: Expected a value, but found the end of the text.",
    );
  });
});

describe("a template as the text of a file", () => {
  const check = (text: string): string => {
    const { value, diagnostics } = parseTemplate(file(text));
    return [expressionNotation(value), ...diagnostics.map(trouble)].join("\n");
  };

  test("quotes and backslashes are text", () => {
    expect(check('\\n "x" $${y} $')).toBe(String.raw`"\\n \"x\" ${"${y}"} $"`);
  });

  test("directives and strip markers work line by line", () => {
    expect(check("%{ for x in y ~}\n  - ${x}\n%{ endfor ~}\nend\n")).toBe(
      'for(x in y, "  - " ~ x ~ "\\n") ~ "end\\n"',
    );
  });

  test("an interpolation alone keeps its type", () => {
    expect(check("${x}")).toBe("wrap(x)");
    expect(check("${x}\n")).toBe('x ~ "\\n"');
  });

  test("an empty text is an empty string", () => {
    expect(check("")).toBe('""');
  });

  test("a byte order mark is no text", () => {
    expect(check("\ufeffx")).toBe('"x"');
  });

  test("an error makes the whole invalid", () => {
    expect(check("a ${b")).toBe(
      "<invalid>\n! 1:3 Unclosed template sequence: The text ends before the `}` that closes this.",
    );
  });
});

describe("spans say where in the text something stands", () => {
  const text = [
    "# about a",
    'a "b" c { // open',
    "  d = f(x.y[0]) /* one",
    "  two */",
    "}",
    "",
  ].join("\r\n");
  const { value } = parseHcl(file(text));
  const written = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

  test("comments are kept in order and without their line ends", () => {
    const comments = ["# about a", "// open", "/* one\r\n  two */"];
    expect(value.comments.map((comment) => comment.text)).toEqual(comments);
    expect(value.comments.map(written)).toEqual(comments);
  });

  test("a block reaches from its type to its brace, its body lies between the braces", () => {
    const [block] = value.body.blocks;
    if (!block) throw new Error("There is a block.");
    expect(written({ start: block.start, end: block.headerEnd })).toBe('a "b" c');
    expect(block.labels.map(written)).toEqual(['"b"', "c"]);
    expect(written(block)).toMatch(/^a.*\}$/s);
    expect(written(block.body)).toMatch(/^ \/\/ open.*\*\/\r\n$/s);
  });

  test("an expression reaches over what it is made of", () => {
    const attribute = value.body.blocks[0]?.body.attributes.get("d");
    if (attribute?.value.kind !== "call") throw new Error("There is a call.");
    expect(written(attribute)).toBe("d = f(x.y[0])");
    expect(written({ start: attribute.nameStart, end: attribute.nameEnd })).toBe("d");
    const links: Expression[] = [...attribute.value.arguments];
    for (let link = links[0]; link && "on" in link; link = link.on) links.push(link.on);
    expect(links.map(written)).toEqual(["x.y[0]", "x.y", "x"]);
  });
});

test("a byte order mark is skipped, and offsets count it", () => {
  const { value, diagnostics } = parseHcl(file("\ufeffa = 1\n"));
  expect(diagnostics).toEqual([]);
  expect(value.body.attributes.get("a")).toMatchObject({ start: 1, end: 6 });
});

test("a byte order mark anywhere else is an error", () => {
  expect(parseHcl(file("a = 1\n\ufeffb = 2\n")).diagnostics.map(trouble)).toEqual([
    "! 2:1 Missing name: Expected an argument or a block, but found the character U+FEFF.",
  ]);
});
