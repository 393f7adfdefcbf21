/** So many patterns may come of one with `{…,…}`. */
const MOST_PATTERNS = 200;

/** The patterns that one with alternatives stands for; undefined if its braces do not fit. */
export function withoutBraces(pattern: string): readonly string[] | undefined {
  const open = pattern.indexOf("{");
  if (open === -1) return pattern.includes("}") ? undefined : [pattern];
  let depth = 0;
  let start = open + 1;
  const choices: string[] = [];
  for (let at = open; at < pattern.length; at++) {
    const letter = pattern[at];
    if (letter === "{") depth++;
    if (letter === "," && depth === 1) {
      choices.push(pattern.slice(start, at));
      start = at + 1;
    }
    if (letter !== "}") continue;
    depth--;
    if (depth > 0) continue;
    choices.push(pattern.slice(start, at));
    const made: string[] = [];
    for (const choice of choices) {
      const rest = withoutBraces(pattern.slice(0, open) + choice + pattern.slice(at + 1));
      if (!rest || made.length + rest.length > MOST_PATTERNS) return undefined;
      made.push(...rest);
    }
    return made;
  }
  return undefined;
}

/** One character of a pattern, or any number of them. */
type Piece = "*" | ((letter: string) => boolean);

/**
 * Whether a name fits a pattern with `*`, `?` and `[a-z]`; undefined if it is none. Linear in the product of
 * their lengths: no pattern of a repository becomes a regular expression of ours.
 */
export function matchesSegment(pattern: string, name: string): boolean | undefined {
  const pieces = piecesOf(pattern);
  if (!pieces) return undefined;
  const letters = [...name];
  let reached = new Set([0]);
  for (const piece of pieces) {
    const next = new Set<number>();
    if (piece === "*") {
      for (let at = Math.min(...reached); at <= letters.length; at++) next.add(at);
    } else {
      for (const at of reached) {
        const letter = letters[at];
        if (letter !== undefined && piece(letter)) next.add(at + 1);
      }
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(letters.length);
}

function piecesOf(pattern: string): readonly Piece[] | undefined {
  const letters = [...pattern];
  const pieces: Piece[] = [];
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at];
    if (letter === "*") pieces.push("*");
    else if (letter === "?") pieces.push(() => true);
    else if (letter === "[") {
      const end = letters.indexOf("]", at + (letters[at + 1] === "^" ? 3 : 2));
      if (end === -1) return undefined;
      pieces.push(classOf(letters.slice(at + 1, end)));
      at = end;
    } else pieces.push((other) => other === letter);
  }
  return pieces;
}

function classOf(letters: readonly string[]): (letter: string) => boolean {
  const isNegated = letters[0] === "^";
  const members = letters.slice(isNegated ? 1 : 0);
  const isIn = (letter: string): boolean => {
    for (let at = 0; at < members.length; at++) {
      const [first = "", dash, last] = members.slice(at, at + 3);
      if (dash === "-" && last !== undefined) {
        if (letter >= first && letter <= last) return true;
        at += 2;
      } else if (letter === first) return true;
    }
    return false;
  };
  return (letter) => isIn(letter) !== isNegated;
}
