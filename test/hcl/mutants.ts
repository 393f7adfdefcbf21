import fc from "fast-check";
import { parseHcl } from "../../src/hcl/index.ts";
import { readCorpus } from "./corpus.ts";

const texts = readCorpus().flatMap(({ stories }) => stories.map(({ code }) => code));

/** Most mutants should be nearly right: from a text with an error come texts with that error. */
const correct = texts.filter(
  (text) => parseHcl({ path: "main.tf", text, vendored: false }).diagnostics.length === 0,
);

const scraps = [
  ..."= { } [ ] ( ) . * , : ? ! - + / % < > # \\ ~ ' ` & | ; ^ _ $".split(" "),
  ..."[*] .* :: => ... == && || // /* */ $$ %% ${ %{ ~} ${~ {} null true if else for in".split(" "),
  ...['"', '""', "${a}", "\\n", "\\u00e9", "\\u12", "1", "1.", "e5", "a", "b-", "\ufeff", "\u200d"],
  ...["\n", "\r\n", "\r", "\t", " ", "  ", "\u00a0", "\u2028", "\u0085", "\u0301", "e\u0301", "😀"],
  ...[
    "<<E\n",
    "<<-E\n",
    "E\n",
    "\nE\n",
    "a = ",
    "b {\n",
    "x y {}",
    "%{if a}",
    "%{endif}",
    "%{~for a in b}",
  ],
];

const edit = fc.record({
  at: fc.nat(200),
  cut: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 4 })),
  insert: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...scraps) },
    fc
      .record({
        from: fc.constantFrom(...texts),
        at: fc.nat(100),
        length: fc.integer({ min: 0, max: 20 }),
      })
      .map(({ from, at, length }) => from.slice(at % (from.length + 1)).slice(0, length)),
  ),
});

/** Texts of the corpus with one or two small changes. */
export const mutant: fc.Arbitrary<string> = fc
  .record({
    text: fc.constantFrom(...correct),
    edits: fc.array(edit, { minLength: 1, maxLength: 2 }),
  })
  .map(({ text, edits }) => edits.reduce(apply, text));

function apply(
  text: string,
  { at, cut, insert }: { at: number; cut: number; insert: string },
): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + insert + text.slice(start + cut);
}

/** Scraps in any order: texts that are wrong in many ways at once. */
export const rubble: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: "binary", maxLength: 3 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(""));
