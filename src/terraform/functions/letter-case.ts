import type { TerraformFunction } from "./define.ts";
import { derived, ofStrings } from "./of-strings.ts";
import { assemble } from "./parts.ts";

/** Upper or lower case letter by letter, as Go changes it: `ß` stays one letter. */
export function cased(change: (letter: string) => string): TerraformFunction {
  const convertText = (string: string) =>
    /^[\x00-\x7f]*$/.test(string)
      ? change(string)
      : [...string].map((letter) => simple(letter, change(letter))).join("");
  return ofStrings(["str"], convertText, (parts, _second, call) => {
    // Other letters may merge with what stands beside them.
    const plain = parts.every((part) => typeof part !== "string" || /^[\x00-\x7f]*$/.test(part));
    if (!plain || parts.length < 2) return undefined;
    const changed = parts.map((part) =>
      typeof part === "string" ? change(part) : derived(call.name, part),
    );
    return assemble(changed, call);
  });
}

function simple(letter: string, changed: string): string {
  const [first = letter, ...rest] = changed;
  if (rest.length === 0) return first;
  // The dotted capital I is the only letter whose small form has a mark.
  return letter === "İ" ? first : letter;
}

/** Letters after anything that is no letter, digit or underscore become capitals. */
export function titled(string: string): string {
  let isStart = true;
  let made = "";
  for (const letter of string) {
    made += isStart ? titleCase(letter) : letter;
    isStart = letter < "\u0080" ? !/\w/.test(letter) : /^\p{White_Space}$/u.test(letter);
  }
  return made;
}

/** Three pairs of letters have a capital of their own for the beginning of words. */
function titleCase(letter: string): string {
  const twin = "ǄǅǆǇǈǉǊǋǌǱǲǳ".indexOf(letter);
  if (twin !== -1) return "ǅǈǋǲ"[Math.floor(twin / 3)] ?? letter;
  return simple(letter, letter.toUpperCase());
}
