import { text, unknown } from "../../../value/make.ts";
import type { Value } from "../../../value/value.ts";
import { type Failure, failure } from "../../failure.ts";
import { type Call, define, type TerraformFunction, textOf } from "../define.ts";
import { base64Of, fromBase64, utf8Of } from "./bytes.ts";

interface Encoding {
  /** Undefined if a character is not part of the encoding, or we cannot tell its bytes. */
  readonly encode: ((string: string) => Uint8Array | undefined) | undefined;
  readonly decode: (bytes: Uint8Array) => string;
}

const decodeAs = (label: string, bytes: Uint8Array): string =>
  new TextDecoder(label, { ignoreBOM: true }).decode(bytes);

function utf16(isLittle: boolean, mark: string): Encoding {
  return {
    encode: (string) => {
      const view = new DataView(new ArrayBuffer((mark.length + string.length) * 2));
      const whole = mark + string;
      for (let at = 0; at < whole.length; at++) {
        view.setUint16(at * 2, whole.charCodeAt(at), isLittle);
      }
      return new Uint8Array(view.buffer);
    },
    decode: (bytes) => {
      const hasMark = mark !== "" && bytes.length >= 2;
      const isMarked = hasMark && /^(?:254,255|255,254)$/.test(bytes.slice(0, 2).join());
      const order = isMarked ? bytes[0] === 255 : isLittle;
      return decodeAs(order ? "utf-16le" : "utf-16be", isMarked ? bytes.slice(2) : bytes);
    },
  };
}

/** An encoding of one byte per character. */
function ofTable(letters: readonly string[]): Encoding {
  const bytes = new Map(letters.map((letter, byte) => [letter, byte]));
  bytes.delete("\uFFFD");
  return {
    encode: (string) => {
      const codes = Array.from(string, (letter) => bytes.get(letter));
      return codes.includes(undefined) ? undefined : Uint8Array.from(codes.map(Number));
    },
    decode: (encoded) => Array.from(encoded, (byte) => letters[byte] ?? "\uFFFD").join(""),
  };
}

const single = (label: string): Encoding =>
  ofTable(Array.from({ length: 256 }, (_, byte) => decodeAs(label, Uint8Array.of(byte))));

/** A code page of Windows: bytes without a letter mean nothing, not control characters. */
const page = (label: string): Encoding =>
  ofTable(
    Array.from({ length: 256 }, (_, byte) =>
      decodeAs(label, Uint8Array.of(byte)).replace(/[\u0080-\u009f]/, "\uFFFD"),
    ),
  );

/** Node takes this page for Latin 1. */
const WINDOWS_1252: Encoding = ofTable(
  Array.from({ length: 256 }, (_, byte) =>
    byte >= 0x80 && byte < 0xa0
      ? ("€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ"[byte - 0x80] ?? "\uFFFD")
      : String.fromCharCode(byte),
  ),
);

/** One whose bytes the platform can read but not write. */
const readable = (label: string): Encoding => ({
  encode: undefined,
  decode: (bytes) => decodeAs(label, bytes),
});

const UTF8: Encoding = { encode: utf8Of, decode: (bytes) => decodeAs("utf-8", bytes) };

const LATIN1: Encoding = ofTable(
  Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte)),
);

/** By the names of IANA in small letters. Source: https://www.iana.org/assignments/character-sets */
const ENCODINGS: ReadonlyMap<string, () => Encoding> = new Map([
  ["utf-8", () => UTF8],
  ["utf-16", () => utf16(false, "\uFEFF")],
  ["utf-16be", () => utf16(false, "")],
  ["utf-16le", () => utf16(true, "")],
  ["iso-8859-1", () => LATIN1],
  ["latin1", () => LATIN1],
  ...["2", "3", "4", "5", "6", "7", "8", "10", "13", "14", "15", "16"].map(
    (part) => [`iso-8859-${part}`, () => single(`iso-8859-${part}`)] as const,
  ),
  ...["1250", "1251", "1253", "1254", "1255", "1256", "1257", "1258"].map(
    (number) => [`windows-${number}`, () => page(`windows-${number}`)] as const,
  ),
  ["windows-1252", () => WINDOWS_1252],
  ["koi8-r", () => single("koi8-r")],
  ["koi8-u", () => single("koi8-u")],
  ["macintosh", () => single("macintosh")],
  ...["gbk", "gb18030", "big5", "shift_jis", "euc-jp", "iso-2022-jp", "euc-kr"].map(
    (label) => [label, () => readable(label)] as const,
  ),
]);

function withEncoding(
  name: string,
  call: Call,
  use: (encoding: Encoding) => Value | Failure,
): Value | Failure {
  const make = ENCODINGS.get(name.toLowerCase());
  return make ? use(make()) : notKnown(name, call);
}

const notKnown = (name: string, { span }: Call): Value =>
  unknown(
    "string",
    {
      text: `The scanner does not know the encoding \`${name}\`.`,
      input: name,
      settledBy: "Write the value in the code.",
      span,
    },
    { notNull: true },
  );

const textencodebase64 = define({
  parameters: [
    { name: "string", type: "string" },
    { name: "encoding", type: "string" },
  ],
  returns: "string",
  known: ([string, encoding], call) =>
    withEncoding(textOf(encoding), call, ({ encode }) => {
      if (!encode) return notKnown(textOf(encoding), call);
      const bytes = encode(textOf(string));
      return bytes ? text(base64Of(bytes)) : failure("The encoding lacks a character.");
    }),
});

const textdecodebase64 = define({
  parameters: [
    { name: "source", type: "string" },
    { name: "encoding", type: "string" },
  ],
  returns: "string",
  known: ([source, encoding], call) =>
    withEncoding(textOf(encoding), call, ({ decode }) => {
      const bytes = fromBase64(textOf(source));
      if (!bytes) return failure("The string is not base64.");
      const decoded = decode(bytes);
      return decoded.includes("\uFFFD")
        ? failure("The string has bytes that mean nothing in the encoding.")
        : text(decoded);
    }),
});

export const textEncodingFunctions: Readonly<Record<string, TerraformFunction>> = {
  textdecodebase64,
  textencodebase64,
};
