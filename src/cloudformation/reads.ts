import type { Reads } from "../source/reads.ts";
import { evaluate } from "./evaluate.ts";
import { type Export, exportNamed } from "./exports.ts";
import { intrinsicOf } from "./intrinsic.ts";
import type { Library } from "./library.ts";
import type { Node } from "./node.ts";
import { doubtfully, type Stack } from "./stack.ts";

/**
 * What each root is made from: its template, files beside it, those that it nests, found or not, and those of the roots that
 * it imports from, that import from it, or that are linked to it by a stack set. What imports the id of a VPC says what is in it.
 */
export function readsOf(
  roots: ReadonlyMap<string, readonly Stack[]>,
  exports: ReadonlyMap<string, readonly Export[]>,
  asked: ReadonlyMap<string, readonly string[]>,
  placeOf: Library["placeOf"],
): ReadonlyMap<string, Reads> {
  const own = new Map(
    [...roots].map(([root, stacks]) => [
      root,
      ownFiles([root, ...(asked.get(root) ?? [])], stacks, placeOf),
    ]),
  );
  const importing = new Map<string, Set<string>>();
  const exporting = new Map<string, Set<string>>();
  for (const [root, stacks] of roots) {
    for (const other of [...importedBy(stacks, exports), ...deployedBy(stacks)]) {
      add(importing, root, other);
      add(exporting, other, root);
    }
  }
  return new Map(
    [...roots.keys()].map((root) => {
      const linked = new Set([...linkedTo(root, importing), ...linkedTo(root, exporting)]);
      const files = [...linked].flatMap((each) => [...(own.get(each) ?? [])]);
      return [root, { directories: new Set<string>(), files: new Set(files) }];
    }),
  );
}

function ownFiles(
  asked: readonly string[],
  stacks: readonly Stack[],
  placeOf: Library["placeOf"],
): ReadonlySet<string> {
  const files = new Set(asked);
  for (const { template } of stacks) {
    for (const path of [template.file.path, ...(template.included ?? [])]) files.add(path);
    for (const entry of template.resources.values()) {
      const place = placeOf(template, entry);
      if (place && "path" in place) files.add(place.path);
    }
  }
  return files;
}

function add(links: Map<string, Set<string>>, from: string, to: string): void {
  const known = links.get(from);
  if (known) known.add(to);
  else links.set(from, new Set([to]));
}

/** A root and everything that links lead to from there. */
function linkedTo(root: string, links: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const found = new Set([root]);
  for (const each of found) for (const next of links.get(each) ?? []) found.add(next);
  return found;
}

/** The roots that stack sets deploy. */
const deployedBy = (stacks: readonly Stack[]): readonly string[] =>
  stacks.flatMap((stack) =>
    [...stack.nested.values()].flatMap((nested) =>
      "root" in nested && nested.root !== stack.root ? [nested.root] : [],
    ),
  );

/** The roots that stacks import from, where the names are known. */
function importedBy(
  stacks: readonly Stack[],
  exports: ReadonlyMap<string, readonly Export[]>,
): ReadonlySet<string> {
  const roots = new Set<string>();
  if (exports.size === 0) return roots;
  for (const stack of stacks) {
    if (!mayImport(stack.template.file)) continue;
    for (const argument of importsIn(stack)) {
      const name = doubtfully(stack, () => evaluate(argument, stack));
      const found = name.kind === "string" ? exportNamed(exports, stack, name.value) : undefined;
      if (found && "output" in found && found.stack.root !== stack.root)
        roots.add(found.stack.root);
    }
  }
  return roots;
}

export const mayImport = ({ text }: { readonly text: string }): boolean =>
  text.includes("ImportValue");

/** The arguments of every `Fn::ImportValue` in the resources, outputs and conditions of a template. */
function importsIn({ template }: Stack): readonly Node[] {
  const { resources, outputs, conditions } = template;
  const open: Node[] = [resources, outputs, conditions].flatMap((section) =>
    [...section.values()].map(({ value }) => value),
  );
  const found: Node[] = [];
  const seen = new Set<Node>();
  for (let node = open.pop(); node; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const call = intrinsicOf(node);
    if (call?.name === "Fn::ImportValue") found.push(call.argument);
    if (node.kind === "sequence") open.push(...node.items);
    else if (node.kind === "mapping") open.push(...[...node.entries.values()].map((e) => e.value));
  }
  return found;
}
