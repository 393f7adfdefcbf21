import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** What users copy, by the file it is meant for: the blocks of `docs/hooks.md` that have a name. */
export function blocks(): ReadonlyMap<string, string> {
  const text = readFileSync("docs/hooks.md", "utf8");
  const found = text.matchAll(/^<!-- (\S+) -->\n```\w+\n([\s\S]*?)^```/gm);
  return new Map([...found].map(([, name = "", body = ""]) => [name, body]));
}

/** Of everything that a run of the hooks depends on, so that a record tells whether it is of today. */
export function digests(): Readonly<Record<string, string>> {
  const texts = new Map([
    ...blocks(),
    [".pre-commit-hooks.yaml", readFileSync(".pre-commit-hooks.yaml", "utf8")],
  ]);
  return Object.fromEntries([...texts].map(([name, text]) => [name, digest(text)]));
}

const digest = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 16);
