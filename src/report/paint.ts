import type { Severity } from "../rules/result.ts";
import type { FrameStyle } from "../source/frame.ts";
import { sanitise } from "./sanitise.ts";

type Ink = (text: string) => string;

/** The colours of the pretty format, by meaning. Without colour every one returns its text. */
export interface Paint extends Readonly<Record<Severity, Ink>> {
  readonly unknown: Ink;
  readonly good: Ink;
  readonly strong: Ink;
  readonly faint: Ink;
  /** The id of a rule, made safe to print; a link to its page where there is one. */
  readonly rule: Ink;
}

/** A frame whose underlines say how grave it is. */
export function frameStyle(paint: Paint, primary: Ink): FrameStyle {
  return { show: sanitise, gutter: paint.faint, primary, secondary: paint.faint };
}

/** `1 result`, `2 results` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** The first few of a list, and how many more there are. */
export function some(items: readonly string[], most: number): string {
  const rest = items.length - most;
  return rest > 0 ? `${items.slice(0, most).join(", ")} and ${rest} more` : items.join(", ");
}
