import type { ObjectValue, Value } from "../../value/value.ts";
import type { Members } from "../members.ts";
import { together } from "../reasons.ts";
import { type StatementText, valuesOf } from "./document.ts";

/** What one condition demands. */
export interface Demand {
  /** `StringEquals`, with its prefix and suffix. */
  readonly test: string;
  /** `sts:ExternalId`, as it is written. */
  readonly key: string;
  /** Any of these will do. */
  readonly values: Members<Value>;
  readonly written: Value;
}

/** The conditions of a statement, all of which must hold. */
export function conditionsOf(statement: StatementText): Members<Demand> {
  const element = statement.element("Condition");
  if (!element) return { certain: [], possible: [] };
  if (element.kind !== "object") {
    const open = element.kind === "unknown" ? { open: element.because } : {};
    return { certain: [], possible: [], ...open };
  }
  const certain: Demand[] = [];
  const doubts = [doubtsOf(element)];
  for (const [test, keys] of knownEntries(element)) {
    if (keys.kind === "unknown") doubts.push(keys.because);
    if (keys.kind !== "object") continue;
    doubts.push(doubtsOf(keys));
    for (const [key, written] of knownEntries(keys)) {
      certain.push({ test, key, values: valuesOf(written), written });
    }
  }
  const open = together(doubts);
  return { certain, possible: [], ...(open && { open }) };
}

const doubtsOf = ({ open, symbols }: ObjectValue) =>
  together([open, ...[...(symbols?.values() ?? [])].map(({ because }) => because)]);

const knownEntries = ({ entries, symbols }: ObjectValue) =>
  [...entries].filter(([name]) => !symbols?.has(name));

/** Keys of conditions have no case. */
export const isAbout = ({ key }: Demand, name: string): boolean =>
  key.toLowerCase() === name.toLowerCase();
