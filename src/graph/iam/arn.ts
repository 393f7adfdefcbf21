import { concat } from "../../value/concat.ts";
import { text, unknown } from "../../value/make.ts";
import type { Because } from "../../value/reason.ts";
import type { Unknown, Value } from "../../value/value.ts";

/** The parts between the colons of an ARN; the last one holds all that follows. */
export const SEGMENTS = ["arn", "partition", "service", "region", "account", "resource"] as const;

export type Segment = (typeof SEGMENTS)[number];

/**
 * One part of an ARN, or of a pattern for ARNs, in which `*` stands for everything that follows. `""` where
 * there is no such part. An unknown in front of the resource is taken to stand for a text without a colon,
 * as partitions, regions and accounts are.
 */
export function segmentOf(arn: Value, segment: Segment): Value {
  if (arn.kind === "unknown" && !arn.parts) return unknown("string", arn.because);
  const pieces = arn.kind === "unknown" ? (arn.parts ?? []) : [shown(arn)];
  const split = segmentsOf(pieces);
  const index = SEGMENTS.indexOf(segment);
  const found = split[index];
  const isUndecided = arn.kind === "unknown" && isCut(split, index);
  if (isUndecided || !startsLikeAnArn(split)) return elsewhere(arn, split);
  if (!found) return text(endsWild(split) ? "*" : "");
  return concat(found) ?? unknown("string", whyUnknown(found, arn));
}

const shown = (value: Value): string =>
  value.kind === "string" || value.kind === "number" ? String(value.value) : "";

type Pieces = readonly (string | Unknown)[];

/** The pieces of each segment, as far as colons are written. */
function segmentsOf(pieces: Pieces): readonly Pieces[] {
  const segments: (string | Unknown)[][] = [[]];
  for (const piece of pieces) {
    if (typeof piece !== "string") {
      segments.at(-1)?.push(piece);
      continue;
    }
    const missing = SEGMENTS.length - segments.length;
    const found = piece.split(":");
    const rest = found.splice(missing + 1);
    const last = found.pop() ?? "";
    const texts = [...found, [last, ...rest].join(":")];
    for (const [at, part] of texts.entries()) {
      if (at > 0) segments.push([]);
      if (part !== "") segments.at(-1)?.push(part);
    }
  }
  return segments;
}

/** Where too few colons are written, an unknown may hold the others. */
function isCut(split: readonly Pieces[], index: number): boolean {
  if (split.length >= SEGMENTS.length) return false;
  const first = split.findIndex((pieces) => pieces.some((piece) => typeof piece !== "string"));
  return index >= first;
}

const startsLikeAnArn = ([first = []]: readonly Pieces[]): boolean =>
  first.length === 1 && first[0] === "arn";

const endsWild = (split: readonly Pieces[]): boolean => {
  const last = split.at(-1)?.at(-1);
  return typeof last === "string" && last.endsWith("*");
};

/** Not written as an ARN: a lone `*` fits every ARN, an unknown may be one, and anything else is none. */
function elsewhere(arn: Value, split: readonly Pieces[]): Value {
  if (arn.kind === "unknown") return unknown("string", arn.because);
  return text(split.length === 1 && shown(arn) === "*" ? "*" : "");
}

const whyUnknown = (pieces: Pieces, arn: Value): Because =>
  pieces.find((piece) => typeof piece !== "string")?.because ??
  (arn.kind === "unknown" ? arn.because : { all: [] });
