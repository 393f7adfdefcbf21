import type { SourceFile } from "../source/file.ts";

/**
 * The syntax tree of HCL's native syntax. It knows no Terraform. Every node has the half-open range
 * `start <= offset < end` in UTF-16 code units of the text it was read from; the file itself is known
 * by whoever parsed it.
 */
export interface Node {
  readonly start: number;
  readonly end: number;
}

/**
 * A file, or what stands between the braces of a block. Attributes are unique by name, and the first
 * one counts; blocks keep their order.
 */
export interface Body extends Node {
  readonly kind: "body";
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly blocks: readonly Block[];
  /**
   * There was a syntax error in it: what is absent here, or in a block of it, may be absent only
   * because of that. Left out where there was none.
   */
  readonly broken?: true;
}

/** What a body holds may have been put there from another file. */
export interface Elsewhere {
  /** Where it is written, if not in the file of what is around it. */
  readonly file?: SourceFile;
}

/** `name = expression` */
export interface Attribute extends Node, Elsewhere {
  readonly kind: "attribute";
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly value: Expression;
}

/** `type "label" { … }`. `headerEnd` is the end of the last label, or of the type if there is none. */
export interface Block extends Node, Elsewhere {
  readonly kind: "block";
  readonly type: string;
  readonly labels: readonly Label[];
  readonly headerEnd: number;
  readonly body: Body;
}

export interface Label extends Node {
  readonly text: string;
}

export type Expression =
  | NumberLiteral
  | BoolLiteral
  | NullLiteral
  | Template
  | Tuple
  | ObjectConstructor
  | ForExpression
  | Variable
  | GetAttribute
  | Index
  | Splat
  | Call
  | Unary
  | Binary
  | Conditional
  | Parentheses
  | Invalid;

/** `text` is the literal as written: numbers may exceed what a double holds. */
export interface NumberLiteral extends Node {
  readonly kind: "number";
  readonly text: string;
}

export interface BoolLiteral extends Node {
  readonly kind: "bool";
  readonly value: boolean;
}

export interface NullLiteral extends Node {
  readonly kind: "null";
}

/**
 * A quoted string or a heredoc. A string without interpolation has one text part, or none when empty.
 * `"${x}"` alone (one interpolation part and `wraps`) keeps the type of x.
 */
export interface Template extends Node {
  readonly kind: "template";
  readonly parts: readonly TemplatePart[];
  readonly wraps: boolean;
  readonly heredoc: boolean;
}

export type TemplatePart = TemplateText | TemplateInterpolation | TemplateIf | TemplateFor;

/** `text` has its escapes decoded, strip markers and heredoc indentation applied, and is NFC. */
export interface TemplateText extends Node {
  readonly kind: "text";
  readonly text: string;
}

export interface TemplateInterpolation extends Node {
  readonly kind: "interpolation";
  readonly value: Expression;
}

export interface TemplateIf extends Node {
  readonly kind: "if";
  readonly condition: Expression;
  readonly then: readonly TemplatePart[];
  readonly otherwise: readonly TemplatePart[];
}

export interface TemplateFor extends Node {
  readonly kind: "for";
  readonly key: string | undefined;
  readonly item: string;
  readonly collection: Expression;
  readonly body: readonly TemplatePart[];
}

export interface Tuple extends Node {
  readonly kind: "tuple";
  readonly items: readonly Expression[];
}

/** Items keep their order; a bare identifier key is a template with one text part and `bare`. */
export interface ObjectConstructor extends Node {
  readonly kind: "object";
  readonly items: readonly ObjectItem[];
}

export interface ObjectItem extends Node {
  /** True for `key = …` with a plain identifier, which is a string and not a reference. */
  readonly bare: boolean;
  readonly key: Expression;
  readonly value: Expression;
}

/** `[for k, v in c : value if condition]` or, with `resultKey`, `{for … : key => value...}`. */
export interface ForExpression extends Node {
  readonly kind: "for";
  readonly key: string | undefined;
  readonly item: string;
  readonly collection: Expression;
  readonly resultKey: Expression | undefined;
  readonly result: Expression;
  readonly grouped: boolean;
  readonly condition: Expression | undefined;
}

/** The first name of a traversal, such as `var` or `aws_vpc`. */
export interface Variable extends Node {
  readonly kind: "variable";
  readonly name: string;
}

/** `on.name`, also the legacy index `on.0`, for which `name` is the digits and `legacy` is true. */
export interface GetAttribute extends Node {
  readonly kind: "attribute-access";
  readonly on: Expression;
  readonly name: string;
  readonly legacy: boolean;
}

/** `on[key]`; a literal string or number key makes it a static step of a reference. */
export interface Index extends Node {
  readonly kind: "index";
  readonly on: Expression;
  readonly key: Expression;
}

/**
 * `on[*].each` (full) or `on.*.each`. `each` is applied to every element: it is a chain of accesses
 * whose innermost `on` is a `variable` node named `SPLAT_ITEM`.
 */
export interface Splat extends Node {
  readonly kind: "splat";
  readonly on: Expression;
  readonly full: boolean;
  readonly each: Expression;
}

/** Stands for the element inside `Splat.each`; no HCL identifier can be spelled so. */
export const SPLAT_ITEM = "*";

/** `name(arguments)`; `name` may be `a::b::c`. `expand` is the trailing `...`. */
export interface Call extends Node {
  readonly kind: "call";
  readonly name: string;
  readonly nameEnd: number;
  readonly arguments: readonly Expression[];
  readonly expand: boolean;
}

export interface Unary extends Node {
  readonly kind: "unary";
  readonly operator: "!" | "-";
  readonly operand: Expression;
}

export type BinaryOperator =
  | "||"
  | "&&"
  | "=="
  | "!="
  | "<"
  | ">"
  | "<="
  | ">="
  | "+"
  | "-"
  | "*"
  | "/"
  | "%";

export interface Binary extends Node {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface Conditional extends Node {
  readonly kind: "conditional";
  readonly condition: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}

export interface Parentheses extends Node {
  readonly kind: "parentheses";
  readonly inner: Expression;
}

/** Where an expression should be but could not be read; a diagnostic says why. */
export interface Invalid extends Node {
  readonly kind: "invalid";
}

/** A comment as written, without its line end. */
export interface Comment extends Node {
  readonly text: string;
}

/** A whole file. The tree holds what could be read; `diagnostics` say what could not. */
export interface HclFile {
  readonly body: Body;
  readonly comments: readonly Comment[];
}
