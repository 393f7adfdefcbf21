import type { Content, Refusal } from "../index.ts";
import type { Git } from "./git.ts";
import { inMegabytes, type Limits } from "./jail.ts";

/** Reads contents by their ids. */
export interface Blobs {
  /** Takes many at once into memory; what is too large is left out. */
  readonly load: (ids: readonly string[]) => void;
  readonly has: (id: string) => boolean;
  readonly read: (id: string) => Content | Refusal;
}

/** The same limits as for files on the disk; `ids` that are asked for one by one take a process each. */
export function blobsOf(git: Git, limits: Limits): Blobs {
  const known = new Map<string, Content | Refusal>();
  let total = 0;

  /** Sizes come first, so that nothing large is ever taken into memory. */
  function load(ids: readonly string[]): void {
    const wanted = [...new Set(ids)].filter((id) => !known.has(id));
    if (wanted.length === 0) return;
    const check = git(["cat-file", "--batch-check"], { input: linesOf(wanted) });
    if ("refusal" in check) {
      for (const id of wanted) known.set(id, { refusal: `cannot be read: ${check.refusal}` });
      return;
    }
    const fit: string[] = [];
    for (const [index, line] of check.bytes.toString().split("\n").entries()) {
      const id = wanted[index];
      if (id === undefined) break;
      const [, type, size] = line.split(" ");
      const refusal = type === "blob" ? whyUnfit(Number(size)) : "is missing in this clone";
      if (refusal !== undefined) known.set(id, { refusal });
      else {
        total += Number(size);
        fit.push(id);
      }
    }
    if (fit.length > 0) take(fit);
  }

  function whyUnfit(size: number): string | undefined {
    if (size > limits.file) return `is larger than ${inMegabytes(limits.file)}`;
    return total + size > limits.total
      ? `is beyond the ${inMegabytes(limits.total)} that one run reads`
      : undefined;
  }

  function take(ids: readonly string[]): void {
    const answer = git(["cat-file", "--batch"], { input: linesOf(ids) });
    const bytes = "refusal" in answer ? Buffer.alloc(0) : answer.bytes;
    let at = 0;
    for (const id of ids) {
      const end = bytes.indexOf(10, at);
      const size = Number(bytes.toString("latin1", at, end).split(" ")[2]);
      if (end === -1 || Number.isNaN(size)) {
        known.set(id, { refusal: "cannot be read from git" });
        continue;
      }
      known.set(id, { bytes: bytes.subarray(end + 1, end + 1 + size) });
      at = end + 1 + size + 1;
    }
  }

  return {
    load,
    has: (id) => known.has(id),
    read(id) {
      if (!known.has(id)) load([id]);
      return known.get(id) ?? { refusal: "cannot be read from git" };
    },
  };
}

const linesOf = (ids: readonly string[]): string => ids.map((id) => `${id}\n`).join("");
