const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const END_OF_FILE = 65535;

/** How many characters a line's hash covers, counted from its start. */
const LENGTH = 100;
const BASE = 37;
const WORD = 2 ** 32;

/**
 * GitHub's `primaryLocationLineHash` of every line, first line first: a polynomial hash modulo 2^64 of the
 * 100 characters from the line's start, without blanks, with all line ends as LF, and `:n` for the n-th
 * line with that hash. Code scanning recognises an alert by it when lines move.
 * Source: `src/fingerprints.ts` in github/codeql-action.
 */
export function lineHashes(text: string): readonly string[] {
  const { codes, starts } = significant(text);
  const seen = new Map<string, number>();
  return starts.map((start) => {
    const hash = hashAt(codes, start);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}

/** The characters that count, and the indices among them at which a line begins. */
function significant(text: string): { codes: readonly number[]; starts: readonly number[] } {
  const codes: number[] = [];
  const starts: number[] = [];
  let afterCr = false;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : END_OF_FILE;
    const counts = code !== SPACE && code !== TAB && !(afterCr && code === LF);
    afterCr = code === CR;
    if (!counts) continue;
    if (codes.length === 0 || codes.at(-1) === LF) starts.push(codes.length);
    codes.push(code === CR ? LF : code);
  }
  return { codes, starts };
}

/** In two halves of 32 bits, which is several times faster than with big integers. */
function hashAt(codes: readonly number[], start: number): string {
  let low = 0;
  let high = 0;
  for (let index = start; index < start + LENGTH; index++) {
    low = low * BASE + (codes[index] ?? 0);
    high = (high * BASE + Math.floor(low / WORD)) % WORD;
    low %= WORD;
  }
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}
