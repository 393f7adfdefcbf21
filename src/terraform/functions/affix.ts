import { bool } from "../../value/make.ts";
import { ofStrings } from "./of-strings.ts";
import { assemble, fixedEnds, type Parts } from "./parts.ts";

export const trimprefix = ofStrings(
  ["str", "prefix"],
  (string, prefix) => (string.startsWith(prefix) ? string.slice(prefix.length) : string),
  (parts, prefix, call) => {
    const [start] = fixedEnds(parts);
    if (prefix !== "" && start.startsWith(prefix))
      return assemble([dropStart(parts, prefix.length), ...parts.slice(1)], call);
    return prefix.startsWith(start) ? undefined : assemble(parts, call);
  },
);

export const trimsuffix = ofStrings(
  ["str", "suffix"],
  (string, suffix) =>
    suffix !== "" && string.endsWith(suffix) ? string.slice(0, -suffix.length) : string,
  (parts, suffix, call) => {
    const [, end] = fixedEnds(parts);
    const last = parts.at(-1);
    if (end.endsWith(suffix) && typeof last === "string") {
      return assemble([...parts.slice(0, -1), last.slice(0, last.length - suffix.length)], call);
    }
    return suffix.endsWith(end) ? undefined : assemble(parts, call);
  },
);

function dropStart(parts: Parts, length: number): string {
  const [first] = parts;
  return typeof first === "string" ? first.slice(length) : "";
}

export const startswith = ofStrings(
  ["str", "prefix"],
  (string, prefix) => string.startsWith(prefix),
  (parts, prefix) => {
    const [start] = fixedEnds(parts);
    if (start.startsWith(prefix)) return bool(true);
    return prefix.startsWith(start) ? undefined : bool(false);
  },
);

export const endswith = ofStrings(
  ["str", "suffix"],
  (string, suffix) => string.endsWith(suffix),
  (parts, suffix) => {
    const [, end] = fixedEnds(parts);
    if (end.endsWith(suffix)) return bool(true);
    return suffix.endsWith(end) ? undefined : bool(false);
  },
);

export const strcontains = ofStrings(
  ["str", "substr"],
  (string, part) => string.includes(part),
  (parts, wanted) =>
    fixedEnds(parts).some((end) => end.includes(wanted)) ? bool(true) : undefined,
);
