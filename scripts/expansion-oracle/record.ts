import type { Value } from "../../src/value/value.ts";
import { shown } from "./compare.ts";
import type { Examined } from "./examine.ts";
import type { Held } from "./hold.ts";
import type { Pinned, Vendored } from "./layout.ts";
import { soundClass } from "./sound.ts";

/** fixtures/terraform-oracle/expansion.json */
export interface ExpansionRecord {
  readonly terraform: string;
  readonly vendored: Vendored;
  readonly roots: readonly (Pinned & RootCase & Partial<RootResult>)[];
}

interface RootCase {
  readonly root: string;
  readonly varFiles?: readonly string[];
  /** Sources of vendored modules that this root must do without. */
  readonly without?: readonly string[];
}

export interface RootResult {
  readonly views: readonly ViewResult[];
  readonly held?: Held;
  readonly valueless?: Pick<Held, "leaves" | "known" | "differences">;
}

type ViewResult =
  | { readonly answers: string; readonly refused: string }
  | {
      /** `none`: nothing that AWS answers is known; `first` and `second`: two sets of made-up answers. */
      readonly answers: string;
      readonly addresses: number;
      readonly leaves: number;
      readonly equal: number;
      /** Attributes that only the number of zones decides. */
      readonly assumed?: number;
      /** Leaves that need a function that we do not know yet. */
      readonly later?: number;
      /** Places that the plan does not know and we do, by why that is sound; with one example each. */
      readonly more: Readonly<Record<string, { count: number; example: string }>>;
      readonly differences: readonly string[];
    };

export function resultOf({ views, held, valueless }: Examined): RootResult {
  const results = views.map((view): ViewResult => {
    if ("error" in view) return { answers: view.name, refused: firstError(view.error) };
    const { leaves, equal, assumed, later, differences } = view.comparison;
    const more: Record<string, { count: number; example: string }> = {};
    for (const one of view.comparison.more) {
      const name = soundClass(one);
      more[name] ??= { count: 0, example: `${one.address} ${one.path}: ${outline(one.value)}` };
      more[name].count++;
    }
    const counts = {
      addresses: view.addresses,
      leaves,
      equal,
      ...(assumed > 0 && { assumed }),
      ...(later > 0 && { later }),
    };
    return { answers: view.name, ...counts, more, differences };
  });
  if (!valueless) return { views: results, ...(held && { held }) };
  const { leaves, known, differences } = valueless;
  return {
    views: results,
    ...(held && { held }),
    valueless: { leaves, known, differences },
  };
}

/** Nothing of the repositories' text is kept. */
function outline(value: Value): string {
  return value.kind === "list" || value.kind === "object"
    ? `${value.shape} known in part`
    : shown(value);
}

const firstError = (text: string): string =>
  /^Error: .*$/m.exec(text)?.[0].slice("Error: ".length) ?? text.slice(0, 200);

/** What Terraform plans for one of our own projects, one instance per line. */
export function projectRecord({ views }: Examined): string {
  const parts = views.map((view) => {
    const name = JSON.stringify(view.name);
    if ("error" in view) {
      return `    { "answers": ${name}, "refused": ${JSON.stringify(firstError(view.error))} }`;
    }
    const lines = view.planned.map((one) => `      ${JSON.stringify(one)}`);
    return `    { "answers": ${name}, "planned": [\n${lines.join(",\n")}\n    ] }`;
  });
  return `{\n  "views": [\n${parts.join(",\n")}\n  ]\n}\n`;
}
