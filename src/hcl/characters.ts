/** Character codes the grammar speaks of. `END` is what stands after the last character. */
export const END = -1;
export const TAB = 0x09;
export const NEWLINE = 0x0a;
export const RETURN = 0x0d;
export const SPACE = 0x20;
export const BANG = 0x21;
export const QUOTE = 0x22;
export const HASH = 0x23;
export const DOLLAR = 0x24;
export const PERCENT = 0x25;
export const AMPERSAND = 0x26;
export const OPEN_PAREN = 0x28;
export const CLOSE_PAREN = 0x29;
export const STAR = 0x2a;
export const PLUS = 0x2b;
export const COMMA = 0x2c;
export const MINUS = 0x2d;
export const DOT = 0x2e;
export const SLASH = 0x2f;
export const ZERO = 0x30;
export const NINE = 0x39;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const LESS = 0x3c;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const QUESTION = 0x3f;
export const OPEN_BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_BRACKET = 0x5d;
export const OPEN_BRACE = 0x7b;
export const PIPE = 0x7c;
export const CLOSE_BRACE = 0x7d;
export const TILDE = 0x7e;
export const BYTE_ORDER_MARK = 0xfeff;

const STARTS = 1;
const CONTINUES = 2;

const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(character)) ascii[code] = STARTS | CONTINUES;
  else if (/[0-9-]/.test(character)) ascii[code] = CONTINUES;
}

export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

// name = (ID_Start | "_") { ID_Continue | "-" }

// HCL knows Unicode 9. These have been ID_Continue only since 15.1; other additions are new letters.
const newerContinues = "\u200c\u200d\u30fb\uff65";

/** Whether a name starts at this offset. */
export function startsName(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return ((ascii[code] ?? 0) & STARTS) !== 0;
  return at < text.length && /^\p{ID_Start}/u.test(codePointText(text, at));
}

/** Where the name that starts at this offset ends; the offset itself when none does. */
export function endOfName(text: string, start: number): number {
  if (!startsName(text, start)) return start;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (((ascii[code] ?? 0) & CONTINUES) === 0) return at;
      at++;
    } else {
      const character = codePointText(text, at);
      if (!/^\p{ID_Continue}/u.test(character) || newerContinues.includes(character)) return at;
      at += character.length;
    }
  }
  return at;
}

function codePointText(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/**
 * White space as HCL trims it: Unicode's `White_Space`. JavaScript's `trim` differs at U+0085, which
 * it keeps, and U+FEFF, which it takes.
 */
export function isSpace(code: number): boolean {
  if (code < 128) return code === SPACE || (code >= TAB && code <= RETURN);
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

export function trimStart(text: string): string {
  let start = 0;
  while (start < text.length && isSpace(text.charCodeAt(start))) start++;
  return text.slice(start);
}

export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(0, end);
}

/** String values are compared in Normalization Form C. */
export function normalized(text: string): string {
  return /[^\0-\x7f]/.test(text) ? text.normalize("NFC") : text;
}
