import { text, unknown } from "../../../value/make.ts";
import type { Value } from "../../../value/value.ts";
import { type Failure, failure } from "../../failure.ts";
import { type Call, define, type TerraformFunction, textOf } from "../define.ts";
import { withBytes } from "../file.ts";
import { base64Of, fromBase64, hexOf, textOfUtf8, utf8Of } from "./bytes.ts";
import type { Host } from "./host.ts";

type Algorithm = Parameters<Host["digest"]>[0];
type Spell = (bytes: Uint8Array) => string;

function withHost(call: Call, use: (host: Host) => Value | Failure): Value | Failure {
  const host = call.host?.();
  if (host) return use(host);
  const reason = {
    text: `\`${call.name}\` cannot be evaluated here.`,
    input: `${call.name}()`,
    settledBy: "Write the value in the code.",
    span: call.span,
  };
  return unknown("string", reason, { notNull: true });
}

const hashed = (algorithm: Algorithm, spell: Spell): TerraformFunction =>
  define({
    parameters: [{ name: "str", type: "string" }],
    returns: "string",
    known: ([value], call) =>
      withHost(call, (host) => text(spell(host.digest(algorithm, utf8Of(textOf(value)))))),
  });

const hashedFile = (algorithm: Algorithm, spell: Spell): TerraformFunction =>
  define({
    parameters: [{ name: "path", type: "string" }],
    returns: "string",
    known: ([path], call) =>
      withHost(call, (host) =>
        withBytes(textOf(path), call, (bytes) => text(spell(host.digest(algorithm, bytes)))),
      ),
  });

/** Names of well-known namespaces. Source: RFC 4122, appendix C. */
const NAMESPACES: Readonly<Record<string, string>> = {
  dns: "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
  url: "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
  oid: "6ba7b812-9dad-11d1-80b4-00c04fd430c8",
  x500: "6ba7b814-9dad-11d1-80b4-00c04fd430c8",
};

const uuidv5 = define({
  parameters: [
    { name: "namespace", type: "string" },
    { name: "name", type: "string" },
  ],
  returns: "string",
  known: ([namespace, name], call) => {
    const given = textOf(namespace);
    const digits = uuidDigits(Object.hasOwn(NAMESPACES, given) ? (NAMESPACES[given] ?? "") : given);
    if (digits === undefined) return failure("The namespace is no UUID.");
    const bytes = Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    return withHost(call, (host) => {
      const digest = host.digest("sha1", Uint8Array.of(...bytes, ...utf8Of(textOf(name))));
      const made = digest.slice(0, 16);
      made[6] = ((made[6] ?? 0) & 0x0f) | 0x50;
      made[8] = ((made[8] ?? 0) & 0x3f) | 0x80;
      return text(hexOf(made).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"));
    });
  },
});

/** The 32 digits of a UUID in one of the spellings that Go's parser takes, told apart by their length. */
function uuidDigits(text: string): string | undefined {
  if (text.length === 32) return /^[\da-f]{32}$/i.test(text) ? text : undefined;
  if (text.length === 45 && !/^urn:uuid:/i.test(text)) return undefined;
  const bare = text.length === 45 ? text.slice(9) : text.length === 38 ? text.slice(1, 37) : text;
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(bare)
    ? bare.replaceAll("-", "")
    : undefined;
}

const rsadecrypt = define({
  parameters: [
    { name: "ciphertext", type: "string" },
    { name: "privatekey", type: "string" },
  ],
  returns: "string",
  known: ([ciphertext, key], call) => {
    const bytes = fromBase64(textOf(ciphertext));
    if (!bytes) return failure("The text to decrypt is not base64.");
    return withHost(call, (host) => {
      const padded = host.decryptRsa(bytes, textOf(key));
      if (!padded) return failure("The private key cannot be read, or does not fit the text.");
      // PKCS #1 v1.5: 0, 2, at least eight other bytes, 0, the message.
      const end = padded.indexOf(0, 2);
      if (padded[0] !== 0 || padded[1] !== 2 || end < 10) return failure("It cannot be decrypted.");
      const message = textOfUtf8(padded.slice(end + 1));
      return message === undefined ? call.unknown("string") : text(message);
    });
  },
});

/** So many bytes may come out of a compressed text. */
const MOST_UNPACKED = 1 << 20;

const base64gunzip = define({
  parameters: [{ name: "str", type: "string" }],
  returns: "string",
  known: ([value], call) => {
    const packed = fromBase64(textOf(value));
    if (!packed) return failure("The string is not base64.");
    return withHost(call, (host) => {
      const bytes = host.gunzip(packed, MOST_UNPACKED);
      if (!bytes) return failure("What the string encodes is not gzip, or too long.");
      const unpacked = textOfUtf8(bytes);
      return unpacked === undefined ? call.unknown("string") : text(unpacked);
    });
  },
});

/** The bytes depend on the compressor of the Terraform that runs; all begin with one header. */
const base64gzip = define({
  parameters: [{ name: "str", type: "string" }],
  returns: "string",
  partly: (_args, call) =>
    unknown(
      "string",
      {
        text: "The bytes that `base64gzip` makes depend on the version of Terraform.",
        input: "base64gzip()",
        settledBy: "Write the value in the code.",
        span: call.span,
      },
      {
        ...call.unknown("string"),
        parts: ["H4sIAAAAAAAA/", unknown("string", { all: [] }, { notNull: true })],
      },
    ),
});

export const hashFunctions: Readonly<Record<string, TerraformFunction>> = {
  base64gunzip,
  base64gzip,
  base64sha256: hashed("sha256", base64Of),
  base64sha512: hashed("sha512", base64Of),
  filebase64sha256: hashedFile("sha256", base64Of),
  filebase64sha512: hashedFile("sha512", base64Of),
  filemd5: hashedFile("md5", hexOf),
  filesha1: hashedFile("sha1", hexOf),
  filesha256: hashedFile("sha256", hexOf),
  filesha512: hashedFile("sha512", hexOf),
  md5: hashed("md5", hexOf),
  rsadecrypt,
  sha1: hashed("sha1", hexOf),
  sha256: hashed("sha256", hexOf),
  sha512: hashed("sha512", hexOf),
  uuidv5,
};
