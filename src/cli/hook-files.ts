import { CONFIG_FILE, mayBeTemplate } from "../index.ts";
import { type Git, gitIn } from "./git.ts";
import { blobsOf } from "./git-blobs.ts";
import { listIndex } from "./git-listing.ts";
import { jail, LIMITS } from "./jail.ts";
import type { Place } from "./place.ts";
import { spelling } from "./repository-path.ts";
import { TERRAFORM } from "./touched.ts";

export type Language = "terraform" | "cloudformation";

interface Wanted {
  readonly only?: Language;
  readonly staged?: true;
}

const TEMPLATE = /\.(?:ya?ml|json|template)$/i;

/** Files with parameters for templates, by their names. */
const DEPLOYING = /\.parameters\.json$|(?:^|\/)samconfig\.(?:toml|ya?ml)$/i;

/** What the manifest of an assembly of the CDK calls a template. */
const STACK = "aws:cloudformation:stack";

/**
 * False if the files certainly concern no root. Most commits to a repository with some infrastructure in it
 * are such, and they shall not wait for a scan.
 */
export async function mattering(
  files: readonly string[],
  { only, staged }: Wanted,
  place: Place,
): Promise<boolean> {
  if (files.some((path) => spelling(path) === CONFIG_FILE)) return true;
  const takesTerraform = only !== "cloudformation";
  if (takesTerraform && files.some((path) => TERRAFORM.test(path))) return true;
  const others = files.filter((path) => !TERRAFORM.test(path));
  if (others.length === 0) return false;
  const git = place.git ? await gitIn(place.root) : undefined;
  if (only !== "terraform") {
    if (others.some((path) => DEPLOYING.test(path))) return true;
    const templates = others.filter((path) => TEMPLATE.test(path));
    const texts = staged && git ? stagedTexts(git, templates) : textsOnDisk(place, templates);
    if (texts.some((text) => mayBeTemplate(text) || text.includes(STACK))) return true;
  }
  return takesTerraform && (!git || isMentioned(others, git, staged === true));
}

function textsOnDisk({ root }: Place, paths: readonly string[]): readonly string[] {
  const files = jail(root);
  return paths.map((path) => {
    const content = files.read(path);
    return "refusal" in content ? "" : new TextDecoder().decode(content.bytes);
  });
}

function stagedTexts(git: Git, paths: readonly string[]): readonly string[] {
  const index = listIndex(git);
  if ("refusal" in index) return [];
  const wanted = new Set(paths.map(spelling));
  const ids = index.entries.filter(({ path }) => wanted.has(spelling(path))).map(({ id }) => id);
  const blobs = blobsOf(git, LIMITS);
  blobs.load(ids);
  return ids.map((id) => {
    const content = blobs.read(id);
    return "refusal" in content ? "" : new TextDecoder().decode(content.bytes);
  });
}

/**
 * Terraform may read any file, by a name that is put together; but the end of the name, or the whole of one
 * without an end, stands in the code nearly always.
 */
function isMentioned(paths: readonly string[], git: Git, staged: boolean): boolean {
  const ends = new Set(
    paths.map((path) => /[^/]\.[^./]+$/.exec(path)?.[0].slice(1) ?? nameOf(path)),
  );
  if (ends.size === 0) return false;
  const words = [...ends].flatMap((end) => ["-e", end]);
  const where = ["--", "*.tf", "*.tofu", "*.tf.json", "*.tofu.json"];
  const flags = [
    "--quiet",
    "--no-textconv",
    "--fixed-strings",
    ...(staged ? ["--cached"] : ["--untracked"]),
  ];
  const answer = git(["grep", ...flags, ...words, ...where], { good: [0, 1] });
  return "refusal" in answer || answer.status === 0;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
