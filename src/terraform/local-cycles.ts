import { childrenOf, type Expression } from "../hcl/index.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Module } from "./module.ts";

/**
 * Locals that depend on themselves through other locals, one diagnostic per ring. Evaluation would only
 * meet the rings that something we ask about depends on; Terraform refuses all of them.
 */
export function localCycles(locals: Locals): readonly Ring[] {
  const found: Ring[] = [];
  const done = new Set<string>();
  for (const start of locals.keys()) {
    if (!done.has(start)) follow(locals, start, done, found);
  }
  return found;
}

type Locals = Module["locals"];

export interface Ring {
  readonly names: readonly string[];
  readonly diagnostic: Diagnostic;
}

/** Depth first without recursion, since a chain may be as long as the file. */
function follow(locals: Locals, start: string, done: Set<string>, found: Ring[]): void {
  const path: { readonly name: string; readonly next: Iterator<string> }[] = [];
  const onPath = new Set<string>();
  const enter = (name: string): void => {
    onPath.add(name);
    path.push({ name, next: localsIn(locals, name).values() });
  };
  enter(start);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const { value: next, done: isLast } = top.next.next();
    if (isLast) {
      path.pop();
      onPath.delete(top.name);
      done.add(top.name);
    } else if (onPath.has(next)) {
      const ring = path.slice(path.findIndex(({ name }) => name === next)).map(({ name }) => name);
      found.push({ names: ring, diagnostic: cycle(locals, ring) });
    } else if (!done.has(next) && locals.has(next)) enter(next);
  }
}

function cycle(locals: Locals, ring: readonly string[]): Diagnostic {
  const [first = ""] = ring;
  const local = locals.get(first);
  const way = [...ring, first].map((name) => `\`local.${name}\``).join(" → ");
  return {
    severity: "warning",
    summary: "Reference cycle",
    detail: `${way}. Terraform refuses locals that depend on themselves. Break the cycle.`,
    ...(local && {
      span: { file: local.file, start: local.node.nameStart, end: local.node.nameEnd },
    }),
  };
}

/** Names of the locals that a local refers to. */
function localsIn(locals: Locals, name: string): ReadonlySet<string> {
  const names = new Set<string>();
  const local = locals.get(name);
  const open: Expression[] = local ? [local.node.value] : [];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.kind === "attribute-access" && isLocalNamespace(next.on)) names.add(next.name);
    else for (const child of childrenOf(next)) open.push(child);
  }
  return names;
}

const isLocalNamespace = (on: Expression): boolean => on.kind === "variable" && on.name === "local";
