import type { Span } from "../source/file.ts";

/** One thing that nobody who reads only the code can know, and what would settle it. */
export interface Reason {
  /** A full sentence: "`var.azs` has no value." */
  readonly text: string;
  /** The input in question, as the user writes it: `var.azs`, `module.vpc`, `data.aws_vpc.main`. */
  readonly input: string;
  /** What the user can do: "Pass `--var azs=…` or give the variable a default." */
  readonly settledBy: string;
  /** Where the input is declared or used; absent when it has no place in the code. */
  readonly span?: Span;
  /** Set when the value is an attribute that a declared resource has only after apply. */
  readonly reference?: Reference;
  /** True if it only records what a value was made from, and explains nothing. */
  readonly silent?: true;
}

/** An attribute of one declared instance. `instance` is `Declaration.instance`. */
export interface Reference {
  readonly instance: string;
  /** `id`, `arn`, or a path such as `default_route_table_id`. */
  readonly attribute: string;
}

/** Why something is unknown: one reason, or those of several operands. A rope, so that joining is cheap. */
export type Because = Reason | { readonly all: readonly Because[] };

/** The reasons of several operands together; the same object when there is only one. */
export function becauseOf(parts: readonly Because[]): Because {
  const [only] = parts;
  return parts.length === 1 && only ? only : { all: parts };
}

/** Every distinct reason that explains something, first mentioned first. */
export function reasonsOf(because: Because): readonly Reason[] {
  const found = new Map<string, Reason>();
  const seen = new Set<Because>();
  const open: Because[] = [because];
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if ("all" in next) {
      for (let index = next.all.length - 1; index >= 0; index--) {
        const part = next.all[index];
        if (part) open.push(part);
      }
    } else {
      if (next.silent) continue;
      const key = `${next.input}\0${next.text}`;
      if (!found.has(key)) found.set(key, next);
    }
  }
  return [...found.values()];
}
