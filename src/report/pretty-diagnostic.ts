import type { Diagnostic } from "../source/diagnostic.ts";
import { frame, frameGutter } from "../source/frame.ts";
import { count, frameStyle, type Paint } from "./paint.ts";
import { sanitise } from "./sanitise.ts";

/** Trouble with the input: what it is, where it comes first, and what was found there. */
export function diagnosticLines(group: readonly Diagnostic[], paint: Paint): readonly string[] {
  const [first, ...others] = group;
  if (!first) return [];
  const { severity, summary, detail, span, path } = first;
  const ink = paint[severity === "note" ? "info" : severity];
  const title = `${ink(severity)}${paint.strong(`: ${sanitise(summary)}`)}`;
  const text = sanitise(detail.trim().replace(/\s+/g, " "));
  if (!span) {
    const place = path === undefined ? [] : [`  ${paint.faint("-->")} ${sanitise(path)}`];
    return [title, ...place, ...notes("  ", text, others, paint)];
  }
  const labels = [{ span, text: "", primary: true }];
  const margin = " ".repeat(frameGutter(labels));
  return [title, ...frame(labels, frameStyle(paint, ink)), ...notes(margin, text, others, paint)];
}

function notes(
  margin: string,
  text: string,
  others: readonly Diagnostic[],
  paint: Paint,
): readonly string[] {
  const places = count(others.length, "more place");
  const files = new Set(others.map(({ span, path }) => span?.file.path ?? path)).size;
  const also = others.length > 0 ? `The same in ${places} (${count(files, "file")}).` : "";
  return [text, also]
    .filter((line) => line !== "")
    .map((line) => `${margin} ${paint.faint("=")} ${line}`);
}
