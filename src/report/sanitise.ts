/**
 * Everything that a reader cannot see or that a terminal or a log obeys: control characters, line and
 * paragraph separators, direction overrides, zero-width and tag characters, lone surrogates.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const PLAIN = /^[ -~]*$/;

/** The old syntax of GitHub's workflow commands, which is obeyed anywhere in a line: `##[add-mask]`. */
const COMMAND = /##\[/g;

/**
 * The one place where text that comes from a scanned repository is made safe to print, in every format:
 * names, paths, values, lines of code. The result is one line, and what was invisible is written out as
 * `\u{202e}`. Sanitising twice changes nothing.
 */
export function sanitise(text: string): string {
  // Most text is plain, and the table of what is invisible takes long to make.
  const visible = PLAIN.test(text) ? text : text.replace(INVISIBLE, writtenOut);
  return visible.replace(COMMAND, "##\\u{5b}");
}

/** The same for text of several paragraphs, such as the explanation of a rule: line ends stay. */
export function sanitiseText(text: string): string {
  return text.split(/\r?\n/).map(sanitise).join("\n");
}

function writtenOut(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
