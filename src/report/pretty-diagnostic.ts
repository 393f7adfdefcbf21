import type { Diagnostic } from "../source/diagnostic.ts";
import { frame, frameGutter } from "../source/frame.ts";
import { frameStyle, type Paint } from "./paint.ts";
import { sanitise } from "./sanitise.ts";

/** Trouble with the input: what it is, where, and what was found there. */
export function diagnosticLines(diagnostic: Diagnostic, paint: Paint): readonly string[] {
  const { severity, summary, detail, span, path } = diagnostic;
  const ink = paint[severity === "note" ? "info" : severity];
  const title = `${ink(severity)}${paint.strong(`: ${sanitise(summary)}`)}`;
  const text = sanitise(detail.trim().replace(/\s+/g, " "));
  if (!span) {
    const place = path === undefined ? [] : [`  ${paint.faint("-->")} ${sanitise(path)}`];
    return [title, ...place, ...(text === "" ? [] : [`   ${paint.faint("=")} ${text}`])];
  }
  const labels = [{ span, text: "", primary: true }];
  const margin = " ".repeat(frameGutter(labels));
  return [
    title,
    ...frame(labels, frameStyle(paint, ink)),
    ...(text === "" ? [] : [`${margin} ${paint.faint("=")} ${text}`]),
  ];
}
