import { constants, createHash, privateDecrypt } from "node:crypto";
import { gunzipSync } from "node:zlib";
import type { Late } from "../index.ts";

type Host = ReturnType<NonNullable<Late["host"]>>;

/** Hashes, gzip and RSA by Node: what Terraform's functions need and the core does not compute itself. */
export const host: Host = {
  digest: (algorithm, bytes) => createHash(algorithm).update(bytes).digest(),
  gunzip: (bytes, most) => orUndefined(() => gunzipSync(bytes, { maxOutputLength: most })),
  decryptRsa: (bytes, key) =>
    orUndefined(() => privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, bytes)),
};

/** Node throws for what is no gzip, no key, or too long. */
function orUndefined(compute: () => Uint8Array): Uint8Array | undefined {
  try {
    return compute();
  } catch {
    return undefined;
  }
}
