/** An expression as it was written, before its types are known. Offsets count from its first character. */
export type Syntax = { readonly start: number; readonly end: number } & (
  | { readonly op: "literal"; readonly value: string | number | boolean | null }
  | { readonly op: "name"; readonly name: string }
  | { readonly op: "list"; readonly items: readonly Syntax[] }
  | { readonly op: "member"; readonly of: Syntax; readonly name: string }
  | {
      readonly op: "call";
      /** Absent for `size(x)`, present for `x.size()`. */
      readonly of?: Syntax;
      readonly name: string;
      readonly args: readonly Syntax[];
    }
  | { readonly op: "!" | "-"; readonly of: Syntax }
  | { readonly op: BinaryOperator; readonly left: Syntax; readonly right: Syntax }
  | {
      readonly op: "?:";
      readonly test: Syntax;
      readonly yes: Syntax;
      readonly no: Syntax;
    }
);

export type BinaryOperator =
  | "&&"
  | "||"
  | "in"
  | "=="
  | "!="
  | "<"
  | "<="
  | ">"
  | ">="
  | "+"
  | "-"
  | "*"
  | "/"
  | "%";

/** Trouble with an expression; offsets count from its first character. */
export interface Problem {
  /** A sentence without names from the expression. */
  readonly summary: string;
  /** What was found, and what to write instead. */
  readonly detail: string;
  readonly start: number;
  readonly end: number;
}
