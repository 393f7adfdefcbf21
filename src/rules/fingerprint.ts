/**
 * A digest of the parts, 32 hex digits: four lanes of 32-bit FNV-1a, each with a start value of its own.
 * It tells findings apart and is no protection against forgery; `src/rules` may not use `node:crypto`.
 * The parts are separated, so that ("ab", "c") and ("a", "bc") differ. It never changes: baselines hold it.
 */
export function fingerprint(parts: readonly string[]): string {
  const text = parts.map((part) => `${part}\0`).join("");
  return STARTS.map((start) => lane(text, start)).join("");
}

const STARTS = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
const PRIME = 0x01000193;

function lane(text: string, start: number): string {
  let hash = start;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), PRIME);
    hash = Math.imul(hash ^ (unit >> 8), PRIME);
  }
  // FNV spreads the last character badly; this is the end of MurmurHash3.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, "0");
}
