import { covers, globTokens, type Token } from "../value/glob.ts";

/**
 * A test of paths with `/`: `*` and `?` stand for text without `/`, `**` for any number of directories. A
 * glob that fits a directory fits everything in it.
 */
export function pathGlob(glob: string): (path: string) => boolean {
  const wanted = glob
    .replace(/^\.\//, "")
    .split("/")
    .filter((segment) => segment !== "" && segment !== ".")
    .map((segment) => (segment === "**" ? ANY : segment));
  const tests = wanted.map((segment) => (segment === ANY ? ANY : segmentTest(segment)));
  return (path) => fits(tests, path.split("/"));
}

const ANY = Symbol("any number of directories");

type SegmentTest = ((segment: string) => boolean) | typeof ANY;

function segmentTest(glob: string): (segment: string) => boolean {
  if (!/[*?]/.test(glob)) return (segment) => segment === glob;
  const tokens: readonly Token[] = globTokens(glob);
  return (segment) => covers(tokens, [...segment]);
}

/** Row by row, so that no glob takes more than length × length steps. */
function fits(tests: readonly SegmentTest[], segments: readonly string[]): boolean {
  let reached: readonly boolean[] = [true, ...segments.map(() => false)];
  for (const test of tests) {
    const before = reached;
    const next: boolean[] = [];
    for (let count = 0; count <= segments.length; count++) {
      const segment = segments[count - 1];
      if (test === ANY) next.push(before[count] === true || next[count - 1] === true);
      else next.push(segment !== undefined && before[count - 1] === true && test(segment));
    }
    reached = next;
  }
  // The path itself, or a directory above it. A glob that ends in `**` means what is in a directory.
  return tests.at(-1) === ANY ? reached.slice(1).includes(true) : reached.includes(true);
}

/** A test of addresses: `*` stands for any text, `?` for any character. */
export function addressGlob(glob: string): (address: string) => boolean {
  const tokens = globTokens(glob);
  return (address) => covers(tokens, [...address]);
}
