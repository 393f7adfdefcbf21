import { join } from "node:path";
import type { Declaration } from "../../src/graph/declaration.ts";
import { parseHcl } from "../../src/hcl/index.ts";
import type { Files } from "../../src/source/files.ts";
import { readTerraform } from "../../src/terraform/project.ts";
import { LATE } from "../../test/terraform/functions-evaluate.ts";
import { type Comparison, compare } from "./compare.ts";
import { type Held, hold } from "./hold.ts";
import { type Planned, plan } from "./plan.ts";
import { isStubbed, STUBS, type Stub, withStubs } from "./stubs.ts";
import { filesBelow, type Tree, treeOf, writeRewritten } from "./tree.ts";

/** How a root was compared: as the code stands, or with made-up answers of AWS. */
export type View =
  | { readonly name: string; readonly error: string }
  | {
      readonly name: string;
      readonly addresses: number;
      readonly planned: readonly Planned[];
      readonly comparison: Comparison;
    };

export interface Examined {
  readonly views: readonly View[];
  /** What we say without answers, held against the plans with answers. */
  readonly held: Held | undefined;
  /** What we say without values for the variables that need one, held against the plan with them. */
  readonly valueless: Held | undefined;
}

export function examine(
  top: string,
  root: string,
  varFiles: readonly string[],
  scratch: string,
): Examined {
  const sources = sourcesOf(top, root, varFiles);
  const views = [...sources].map(([name, files]) =>
    view(name, top, files, treeOf(files, root), varFiles, scratch),
  );
  const [first, second] = views.slice(1);
  const both = first && second && "planned" in first && "planned" in second;
  const original = evaluate(filesBelow(top), root, varFiles);
  const held = both ? hold([first.planned, second.planned], original, isStubbed) : undefined;
  const [none] = views;
  const valueless =
    varFiles.length > 0 && none && "planned" in none
      ? hold([none.planned, none.planned], withheld(top, root, varFiles), isStubbed)
      : undefined;
  return { views, held, valueless };
}

/** What is declared when nobody gives the variables that have no default a value. */
function withheld(top: string, root: string, varFiles: readonly string[]): readonly Declaration[] {
  const files = filesBelow(top);
  const variables = treeOf(files, root).modules.get(root)?.files ?? [];
  const optional = new Set(
    variables
      .flatMap(({ body }) => body.blocks)
      .filter(({ type, body }) => type === "variable" && body.attributes.has("default"))
      .map(({ labels }) => labels[0]?.text),
  );
  const changed = varFiles.map((path) => {
    const content = files.read(path);
    const text = "bytes" in content ? new TextDecoder().decode(content.bytes) : "";
    const { body } = parseHcl({ path, text, vendored: false }).value;
    const kept = [...body.attributes.values()].filter(({ name }) => optional.has(name));
    return [path, kept.map(({ start, end }) => text.slice(start, end)).join("\n")] as const;
  });
  return evaluate(filesBelow(top, new Map(changed)), root, varFiles);
}

/** The files of a root by the answers in them: `none`, and where they matter `first` and `second`. */
export function sourcesOf(
  top: string,
  root: string,
  varFiles: readonly string[],
): ReadonlyMap<string, Files> {
  const files = filesBelow(top);
  const sources = new Map([["none", files]]);
  const tree = treeOf(files, root);
  const region = regionOf(evaluate(files, root, varFiles));
  for (const [name, stub] of Object.entries(STUBS)) {
    const changed = stubTexts(tree, stub, region);
    if (changed.size > 0) sources.set(name, filesBelow(top, changed));
  }
  return sources;
}

/** Zones of a region of which nothing else is known, and another number of them. */
const [ZONES, MORE_ZONES] = [6, 24];

function view(
  name: string,
  top: string,
  files: Files,
  tree: Tree,
  varFiles: readonly string[],
  scratch: string,
): View {
  const planWith = (zones: number) => {
    const target = join(scratch, `${name}-${zones}`);
    writeRewritten(top, tree, target, zones);
    return plan(
      join(target, tree.root),
      varFiles.map((path) => join(target, path)),
      name !== "second" && zones === ZONES,
    );
  };
  const planned = planWith(ZONES);
  if ("error" in planned) return { name, error: planned.error };
  const declarations = evaluate(files, tree.root, varFiles);
  let comparison = compare(planned, declarations, isStubbed);
  // What we miss may follow from the number of zones, which is as unknown to us as they are.
  const other = comparison.differences.length > 0 ? planWith(MORE_ZONES) : planned;
  if (!("error" in other) && other !== planned) {
    comparison = compare(planned, declarations, isStubbed, other);
  }
  return { name, addresses: planned.length, planned, comparison };
}

/** A module that Terraform is not given is not known to us either. */
const { models: _, ...LATE_BUT_MODELS } = LATE;

export function evaluate(
  files: Files,
  root: string,
  varFiles: readonly string[] = [],
): readonly Declaration[] {
  return readTerraform(files, [], {
    roots: [root],
    vars: [],
    varFiles,
    region: undefined,
    late: LATE_BUT_MODELS,
    isWanted: () => true,
  }).declarations;
}

function stubTexts(
  tree: Tree,
  stub: Stub,
  region: string | undefined,
): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  for (const { files } of tree.modules.values()) {
    for (const { file } of files) {
      const text = withStubs(file, stub, region);
      if (text !== undefined) changed.set(file.path, text);
    }
  }
  return changed;
}

/** The region that the code names: made-up answers must agree with it. */
function regionOf(declarations: readonly Declaration[]): string | undefined {
  const regions = declarations
    .filter(({ mode, type }) => mode === "data" && /^aws_(region|availability_zones)$/.test(type))
    .map(({ region }) => (region.kind === "string" ? region.value : undefined));
  return regions.find((region) => region !== undefined);
}
