/** How many files the oracle was asked about; the number is the seed. */
export const HASH_FILES = 60;

const LINES = [
  'resource "aws_vpc" "main" {',
  "  cidr_block = var.cidr",
  "}",
  "",
  "\t\ttabs\tand spaces  ",
  "# ü 漢 😀 \ud83d\udc0d",
  "x".repeat(130),
  `long ${"a b\t".repeat(90)}`,
  "0",
];

/**
 * A text with everything that GitHub's hash treats in its own way: all line ends, blanks, equal lines, lines
 * longer than what is hashed, surrogate pairs, a byte order mark, no line end at the end. The same for the
 * same seed, everywhere.
 */
export function hashFile(seed: number): string {
  const next = numbers(seed);
  const ends = [["\n"], ["\r\n"], ["\r"], ["\n", "\r\n", "\r", "\n\r"]][seed % 4] ?? ["\n"];
  const mark = seed % 5 === 0 ? "\ufeff" : "";
  const lines = Array.from({ length: 1 + next(20) }, () => {
    const line = LINES[next(LINES.length)] ?? "";
    const end = ends[next(ends.length)] ?? "\n";
    return next(4) === 0 ? `${line}${next(50)}${end}` : `${line}${end}`;
  });
  const text = mark + lines.join("");
  return seed % 3 === 0 ? text.replace(/[\r\n]+$/, "") : text;
}

/** Numbers below a bound, by George Marsaglia's xorshift. */
function numbers(seed: number): (bound: number) => number {
  let state = seed * 2654435761 + 1;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
}
