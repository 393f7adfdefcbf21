/**
 * A test of paths with `/`: `*` and `?` stand for text without `/`, `**` for any number of directories. A
 * glob that fits a directory fits everything in it. What was found out about a directory is remembered, so
 * that paths of one tree should be asked of one test.
 */
export function pathGlob(glob: string): (path: string) => boolean {
  const segments = glob.split("/").filter((segment) => segment !== "" && segment !== ".");
  const known = new Map<string, Reached>();
  const start = skipping(segments, new Set([0]));
  const reached = (path: string): Reached => {
    const found = known.get(path);
    if (found) return found;
    const cut = path.lastIndexOf("/");
    const above = cut === -1 ? start : reached(path.slice(0, cut));
    const isInside = cut !== -1 && above.has(segments.length);
    const here = isInside ? above : next(segments, above, path.slice(cut + 1));
    known.set(path, here);
    return here;
  };
  return (path) => {
    if (path.length > LONGEST) return false;
    const cut = path.lastIndexOf("/");
    const above = cut === -1 ? start : reached(path.slice(0, cut));
    if (cut !== -1 && above.has(segments.length)) return true;
    return segments.length === 0 || next(segments, above, path.slice(cut + 1)).has(segments.length);
  };
}

/** Paths that no disk has, as a commit may hold them, are not looked at. */
const LONGEST = 4_096;

/** How many segments of a glob may be used up by a path. */
type Reached = ReadonlySet<number>;

function next(segments: readonly string[], above: Reached, name: string): Reached {
  const here = new Set<number>();
  for (const index of above) {
    const segment = segments[index];
    if (segment === undefined) continue;
    if (segment === "**") here.add(index);
    else if (fits(name, segment)) here.add(index + 1);
  }
  return skipping(segments, here);
}

/** `**` may stand for nothing. */
function skipping(segments: readonly string[], reached: Set<number>): Reached {
  for (const index of reached) if (segments[index] === "**") reached.add(index + 1);
  return reached;
}

/** A test of addresses: `*` stands for any text, `?` for any character. */
export function addressGlob(glob: string): (address: string) => boolean {
  return (address) => fits(address, glob);
}

/**
 * Whether a text fits a pattern with `*` and `?`. Only the last `*` is ever tried again, so that it takes
 * no more than length × length steps.
 */
function fits(text: string, pattern: string): boolean {
  let at = 0;
  let inPattern = 0;
  let star = -1;
  let from = 0;
  while (at < text.length) {
    const wanted = pattern[inPattern];
    if (wanted === "*") {
      star = inPattern++;
      from = at;
    } else if (wanted !== undefined && (wanted === "?" || wanted === text[at])) {
      at++;
      inPattern++;
    } else if (star !== -1) {
      inPattern = star + 1;
      at = ++from;
    } else return false;
  }
  while (pattern[inPattern] === "*") inPattern++;
  return inPattern === pattern.length;
}
