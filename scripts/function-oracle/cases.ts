import { parseExpression } from "../../src/hcl/index.ts";

/** The lines of a list of cases; `⏎` in a line stands for the end of a line. */
export function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.replaceAll("⏎", "\n"));
}

/** The expressions of a list of cases. `~ f(x)` stands for `f(x)` and what comes of it with other arguments. */
export function expressionsOf(text: string): readonly string[] {
  const expressions = linesOf(text).flatMap((line) =>
    line.startsWith("~ ") ? variationsOf(line.slice(2)) : [line],
  );
  return [...new Set(expressions)];
}

/** What stands in the place of an argument: nothing, something else, something unknown, something secret. */
const INSTEAD = [
  "null",
  "local.any",
  "local.u",
  "local.number",
  "local.list",
  "[]",
  "{}",
  '""',
  '"é"',
  "-1",
  "1e30",
  "true",
];

function variationsOf(call: string): readonly string[] {
  const { value, diagnostics } = parseExpression({ path: "case", text: call, vendored: false });
  if (value.kind !== "call" || diagnostics[0]) throw new Error(`not a call: ${call}`);
  const texts = value.arguments.map(({ start, end }) => call.slice(start, end));
  const made = (args: readonly string[]) => `${value.name}(${args.join(", ")})`;
  const calls = [call, made([...texts, '"x"']), made(texts.slice(1))];
  for (const [index, text] of texts.entries()) {
    const others = INSTEAD.filter((other) => other !== text);
    for (const other of others) calls.push(made(texts.with(index, other)));
    calls.push(`issensitive(${made(texts.with(index, `sensitive(${text})`))})`);
  }
  return calls;
}
