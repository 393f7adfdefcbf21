import type { Location } from "sarif";
import type { SourceFile, Span } from "../source/file.ts";
import { lineHashes } from "./line-hash.ts";
import { type Region, regionOf } from "./order.ts";

export const toLocation = (span: Span): Location => ({
  physicalLocation: {
    artifactLocation: { uri: toUri(span.file.path), uriBaseId: "SRCROOT" },
    region: visible(span),
  },
});

/** Every segment is percent-encoded; a colon would otherwise turn the first one into a scheme. */
function toUri(path: string): string {
  return path
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}

/** At least one character wide where the line has any: viewers mark nothing otherwise. */
export function visible(span: Span): Region {
  const region = regionOf(span);
  if (region.endColumn > region.startColumn) return region;
  const { text } = span.file;
  const next = text[span.start];
  if (next !== undefined && next !== "\n" && next !== "\r") {
    return { ...region, endColumn: region.startColumn + 1 };
  }
  return { ...region, startColumn: Math.max(1, region.startColumn - 1) };
}

/** The hash of the line that a span begins on; every file is read once. */
export function hasher(): (span: Span) => string {
  const hashes = new Map<SourceFile, readonly string[]>();
  return (span) => {
    const known = hashes.get(span.file) ?? lineHashes(span.file.text);
    hashes.set(span.file, known);
    return known[regionOf(span).startLine - 1] ?? "0:1";
  };
}
