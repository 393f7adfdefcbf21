import type { Bounds } from "../../value/value.ts";

/** A version as one number: 5.1.2 is 5001002. */
export const PER_MAJOR = 1_000_000;
const PER_MINOR = 1000;

/** The version that a number stands for. */
export const versionOf = (release: number): string =>
  [
    Math.floor(release / PER_MAJOR),
    Math.floor((release % PER_MAJOR) / PER_MINOR),
    release % PER_MINOR,
  ].join(".");

/**
 * The releases that a version constraint allows, both ends included; wider than that where it is not a
 * plain constraint. A constraint that is not text allows all.
 */
export function releasesOf(constraint: string | undefined): Bounds {
  const parts = (constraint ?? "").split(",").map((part) => allowed(part.trim()));
  return {
    min: Math.max(0, ...parts.map(({ min }) => min)),
    max: Math.min(Number.POSITIVE_INFINITY, ...parts.map(({ max }) => max)),
  };
}

/** The release that a tag in git names, also as `tags/1.2.3`; all of them for a branch or a commit. */
export function releasesOfTag(tag: string): Bounds {
  const [, version] = TAG.exec(tag) ?? [];
  return version === undefined ? ALL : allowed(version);
}

const TAG = /^(?:refs\/)?(?:tags\/)?v?(\d+\.\d+\.\d+)$/;

const ALL: Bounds = { min: 0, max: Number.POSITIVE_INFINITY };
const PART = /^(=|!=|>=|<=|>|<|~>)?\s*v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-[\w.-]+)?$/;

function allowed(part: string): Bounds {
  const [, operator = "=", major, minor, patch] = PART.exec(part) ?? [];
  if (major === undefined) return ALL;
  const ofMinor = Number(major) * PER_MAJOR + Number(minor ?? 0) * PER_MINOR;
  const at = ofMinor + Number(patch ?? 0);
  switch (operator) {
    case "=":
      return { min: at, max: at };
    case ">":
    case ">=":
      return { min: at, max: ALL.max };
    case "<=":
      return { min: 0, max: at };
    case "<":
      return { min: 0, max: at - 1 };
    case "~>":
      if (minor === undefined) return { min: at, max: ALL.max };
      if (patch !== undefined) return { min: at, max: ofMinor + PER_MINOR - 1 };
      return { min: at, max: (Number(major) + 1) * PER_MAJOR - 1 };
    default:
      return ALL;
  }
}
