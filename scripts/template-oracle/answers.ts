import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import type { Theirs } from "./meaning.ts";

/** What another reader says of texts; it says the same of the same text, so that it is asked once. */
export interface Answers {
  /** By path, for all of these. */
  readonly of: (texts: ReadonlyMap<string, string>) => ReadonlyMap<string, Theirs>;
}

export function answersIn(
  file: string | undefined,
  ask: (paths: readonly string[]) => ReadonlyMap<string, Theirs>,
): Answers {
  const known: Map<string, Theirs> =
    file !== undefined && existsSync(file) ? deserialize(readFileSync(file)) : new Map();
  return {
    of(texts) {
      const missing = [...texts].filter(([, text]) => !known.has(hashOf(text)));
      const found = missing.length > 0 ? ask(missing.map(([path]) => path)) : new Map();
      for (const [path, text] of missing) {
        const answer = found.get(path);
        if (answer) known.set(hashOf(text), answer);
      }
      if (file !== undefined && missing.length > 0) writeFileSync(file, serialize(known));
      return new Map(
        [...texts].flatMap(([path, text]) => {
          const answer = known.get(hashOf(text));
          return answer ? [[path, answer] as const] : [];
        }),
      );
    },
  };
}

export const hashOf = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 16);
