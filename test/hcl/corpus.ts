import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One story of the corpus: what is written, and what the parser makes of it. */
export interface Story {
  readonly title: string;
  readonly code: string;
  readonly tree: string;
}

const directory = join(import.meta.dirname, "../../fixtures/hcl/corpus");

/** Every corpus file by name, with its stories. */
export function readCorpus(): readonly { name: string; stories: readonly Story[] }[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => ({ name, stories: readStories(join(directory, name)) }));
}

/**
 * A story is a title after `===`, code, a line with `→`, and the tree. What an editor would not show or
 * keep is written with a symbol: `␍` carriage return, `␉` tab, `⍽` no-break space, `␄` no line end here.
 */
function readStories(path: string): Story[] {
  const [, ...sections] = readFileSync(path, "utf8").split(/^=== /m);
  return sections.map((section) => {
    const [written = "", tree = ""] = section.split(/^→$/m);
    const newline = written.indexOf("\n");
    return {
      title: written.slice(0, newline),
      code: decode(written.slice(newline + 1)),
      tree: tree.trim(),
    };
  });
}

function decode(code: string): string {
  return code
    .replaceAll("␍", "\r")
    .replaceAll("␉", "\t")
    .replaceAll("⍽", "\u00a0")
    .replace(/␄\n/g, "");
}
