import type { Block } from "../hcl/ast.ts";
import { number, text, unknown } from "../value/make.ts";
import type { Bounds, Value } from "../value/value.ts";
import { attributeOf, headerOf, type Missing } from "./instance.ts";
import { treeAtCall } from "./models/at-call.ts";
import { type Model, type Modelled, modelled } from "./models/catalogue.ts";
import { PER_MAJOR, releasesOf, releasesOfTag, versionOf } from "./models/release.ts";
import { type Located, literalText, type Module, moduleOf } from "./module.ts";
import type { Late } from "./scope.ts";

/** What stands for a module that is not on disk. */
export interface StandIn {
  readonly module: Module;
  /** As a trail says it: "as `terraform-aws-modules/vpc/aws` makes it (model for 5.x)". */
  readonly note: string;
  /** The variables that no user sets: which version is in use, and which directory the source names. */
  readonly told: ReadonlyMap<string, Value>;
}

const RELEASE = "model_release";
const DIRECTORY = "model_directory";
const TOLD: ReadonlySet<string> = new Set([RELEASE, DIRECTORY]);

interface CallOf {
  readonly source: string;
  readonly inputs: readonly string[];
  readonly address: string;
  /** Whether a model makes the call. */
  readonly byModel: boolean;
}

/**
 * The model of a module that is not on disk. Undefined if there is none; if there is one that does not
 * cover this call, why. A model that calls another says itself of which version that is.
 */
export function standInFor(
  block: Located<Block>,
  { source, inputs, address, byModel }: CallOf,
  late: Late | undefined,
): StandIn | Missing | undefined {
  const known = modelled(source);
  const texts = known && late?.models?.();
  if (!known || !texts) return undefined;
  const releases = releasesAt(known, block);
  const meant = newestOf(known, releases);
  if (!meant && releases === NONE && !known.models.some(({ commits }) => commits))
    return lacking(source, "its `ref` does not say which release it is, as a tag would");
  if (!meant) return lacking(source, `its built-in model covers ${coverageOf(known)} only`);
  const { model, covered } = meant;
  const trees = [model.name, ...(model.shares ?? [])].map((name) => {
    const tree = treeAtCall(texts.get(name) ?? "", block);
    return { ...tree, overrides: false };
  });
  const { module: merged } = moduleOf(`.terraform/models/${model.name}`, trees, []);
  const other = inputs.find((name) => !merged.variables.has(name) || (TOLD.has(name) && !byModel));
  if (other !== undefined) return lacking(source, `its built-in model does not know \`${other}\``);
  const [first, last] = [covered.min, covered.max].map((release) =>
    Math.floor(release / PER_MAJOR),
  );
  const majors = first === last ? `${first}.x` : `${first}.x to ${last}.x`;
  const span = model.commits ? `commit ${known.ref?.slice(0, 7)}` : majors;
  const release =
    first === last
      ? number(covered.max)
      : unknown(
          "number",
          {
            text: `\`${address}\` may be of any version from ${span}, which differ here.`,
            input: address,
            settledBy: `Pin the version of the module, as with \`version = "~> ${last}.0"\`.`,
            span: headerOf(block),
          },
          { notNull: true, bounds: covered },
        );
  const told = new Map<string, Value>([[DIRECTORY, text(known.directory)]]);
  if (!inputs.includes(RELEASE)) told.set(RELEASE, release);
  return {
    module: { ...merged, cyclicLocals: new Set() },
    note: `as \`${model.source.replace("*", known.directory)}\` makes it (model for ${span})`,
    told,
  };
}

/** A commit and a branch of somebody may be any release, also one that no model covers. */
const NONE: Bounds = { min: 1, max: 0 };
const NEWEST = /^(?:|HEAD|main|master)$/;

function releasesAt({ ref }: Modelled, block: Located<Block>): Bounds {
  if (ref !== undefined) {
    const named = releasesOfTag(ref);
    return Number.isFinite(named.max) || NEWEST.test(ref) ? named : NONE;
  }
  const version = attributeOf(block, "version");
  return releasesOf(version && literalText(version.node.value));
}

/**
 * The newest model that covers releases of a range, with those that it covers: `terraform init` takes the
 * newest. None if that may be a release between two models.
 */
function newestOf(
  { models, ref = "" }: Modelled,
  releases: Bounds,
): { readonly model: Model; readonly covered: Bounds } | undefined {
  for (const model of models) {
    const release = model.commits?.get(ref);
    const exact = release === undefined ? undefined : { min: release, max: release };
    const covered = model.commits ? exact : coveredBy(model, releases);
    if (covered) return { model, covered };
    const next = (model.majors[1] + 1) * PER_MAJOR;
    if (!model.commits && releases.max < next && releases.max >= model.majors[0] * PER_MAJOR)
      return undefined;
  }
  return undefined;
}

/** The releases of a range that the model was made for; undefined if there are none. */
function coveredBy({ majors, from = 0 }: Model, { min, max }: Bounds): Bounds | undefined {
  const first = Math.max(min, majors[0] * PER_MAJOR, from);
  const last = Math.min(max, majors[1] * PER_MAJOR + PER_MAJOR - 1);
  return first <= last ? { min: first, max: last } : undefined;
}

function coverageOf({ models }: Modelled): string {
  const commits = models.flatMap((model) => [...(model.commits?.keys() ?? [])]);
  if (commits.length > 0) {
    const named = commits.map((commit) => `\`${commit.slice(0, 7)}\``);
    return `the ${named.length > 1 ? "commits" : "commit"} ${named.join(" and ")}`;
  }
  return models.map(spanOf).reverse().join(" and ");
}

/** "4.0.2 to 6.x", as far as releases are numbered. */
function spanOf({ majors: [first, last], from }: Model): string {
  const start = from === undefined ? `${first}.x` : versionOf(from);
  return start === `${last}.x` ? start : `${start} to ${last}.x`;
}

const lacking = (source: string, why: string): Missing => ({
  missing: `${source} is not on disk, and ${why}`,
  unseen: `its source is not on disk, and ${why}`,
  settledBy: "Run `terraform init -backend=false`, so that the module can be read.",
});
