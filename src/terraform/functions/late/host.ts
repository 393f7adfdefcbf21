/** What the core leaves to the machine it runs on. All bytes in and out are plain; nothing is read or sent. */
export interface Host {
  digest(algorithm: "md5" | "sha1" | "sha256" | "sha512", bytes: Uint8Array): Uint8Array;
  /** Undefined for what is no gzip, or comes to more than `most` bytes. */
  gunzip(bytes: Uint8Array, most: number): Uint8Array | undefined;
  /** The raw RSA operation of PKCS #1 with a private key in PEM; undefined when the key or the text is none. */
  decryptRsa(bytes: Uint8Array, privateKey: string): Uint8Array | undefined;
}
