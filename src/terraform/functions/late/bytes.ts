/** The bytes of standard base64, which may hold line ends; undefined if the text is none. */
export function fromBase64(text: string): Uint8Array | undefined {
  const encoded = text.replace(/[\r\n]/g, "");
  if (encoded.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(encoded)) return undefined;
  return Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
}

export function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

export const utf8Of = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Undefined for bytes that are no UTF-8. */
export function textOfUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
