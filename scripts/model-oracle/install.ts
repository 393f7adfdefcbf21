import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { parseHcl } from "../../src/hcl/index.ts";
import { modelled } from "../../src/terraform/models/catalogue.ts";
import { PER_MAJOR, releasesOf, releasesOfTag } from "../../src/terraform/models/release.ts";
import { literalText } from "../../src/terraform/module.ts";

type Texts = ReadonlyMap<string, string>;

/** The files of Terraform of a version of a repository, by their paths in it. */
export type Package = Texts;

/** Where clones are, in directories named OWNER+NAME, and what was read of them. */
export interface Clones {
  readonly directory: string;
  readonly packages: Map<string, Package>;
}

interface Call {
  readonly name: string;
  readonly source: string;
  readonly version: string | undefined;
}

/** The calls of the module in a directory, whose source is a literal. */
function callsIn(texts: Texts, directory: string): readonly Call[] {
  return [...texts]
    .filter(([path]) => path.endsWith(".tf") && posix.dirname(path) === directory)
    .flatMap(([path, text]) => parseHcl({ path, text, vendored: false }).value.body.blocks)
    .filter(({ type }) => type === "module")
    .flatMap(({ labels, body }) => {
      const [source, version] = ["source", "version"].map((name) => {
        const attribute = body.attributes.get(name);
        return attribute && literalText(attribute.value);
      });
      const name = labels[0]?.text;
      return source === undefined || name === undefined ? [] : [{ name, source, version }];
    });
}

/** The files of a version of a repository; undefined if there is no such clone or tag. */
export function packageOf(clones: Clones, repository: string, tag: string): Package | undefined {
  const key = `${repository}@${tag}`;
  const known = clones.packages.get(key);
  if (known) return known;
  const git = gitIn(clones, repository);
  if (!git) return undefined;
  const listed = git("ls-tree", "-r", "--name-only", tag).split("\n");
  const paths = listed.filter((path) => path.endsWith(".tf") && !path.startsWith("wrappers/"));
  const texts = new Map(paths.map((path) => [path, git("show", `${tag}:${path}`)]));
  clones.packages.set(key, texts);
  return texts;
}

function gitIn({ directory }: Clones, repository: string) {
  const clone = join(directory, repository.replace("/", "+"));
  if (!existsSync(clone)) return undefined;
  const inner = existsSync(join(clone, "repo")) ? join(clone, "repo") : clone;
  return (...args: readonly string[]): string =>
    execFileSync("git", ["-C", inner, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
}

const GITHUB = /github\.com[/:]([^/]+\/[^/?]+?)(?:\.git)?(?:\/\/([^?]*))?\?ref=(.*)$/;
const COMMIT = /^[0-9a-f]{40}$/;
const REGISTRY = /^([\w-]+)\/([\w-]+)\/([\w-]+)(?:\/\/(.*))?$/;

/** Which directory of which version of a repository a call means; undefined if there is no clone of it. */
function meantBy(clones: Clones, { source, version }: Call) {
  const [, onGithub, innerOnGithub, ref = ""] = GITHUB.exec(source) ?? [];
  const [, owner, name, provider, innerInRegistry] = REGISTRY.exec(source) ?? [];
  const repository = onGithub ?? (owner && `${owner}/terraform-${provider}-${name}`);
  const git = repository && gitIn(clones, repository);
  if (!repository || !git) return undefined;
  const inner = innerOnGithub ?? innerInRegistry ?? "";
  if (COMMIT.test(ref)) return { repository, tag: ref, inner };
  const releases = onGithub ? releasesOfTag(ref) : releasesOf(version);
  const tags = git("tag")
    .split("\n")
    .filter((tag) => /^v?\d+\.\d+\.\d+$/.test(tag));
  const [newest] = tags
    .map((tag) => ({ tag, release: releasesOfTag(tag).max }))
    .filter(({ release }) => releases.min <= release && release <= releases.max)
    .sort((a, b) => b.release - a.release);
  return newest && { repository, tag: newest.tag, inner };
}

/** Whether there is a model of the version that a call means. */
function isModelled(clones: Clones, call: Call): boolean {
  const meant = meantBy(clones, call);
  const { max: release } = releasesOfTag(meant?.tag ?? "");
  const models = modelled(call.source)?.models ?? [];
  return models.some(({ majors: [first, last], from = 0, commits }) => {
    if (commits) return commits.has(meant?.tag ?? "");
    return release >= Math.max(first * PER_MAJOR, from) && release < (last + 1) * PER_MAJOR;
  });
}

/**
 * The same root with the modules that it calls and that have a model, and all those that they call, as
 * `terraform init` puts them there.
 */
export function withModules(texts: Texts, clones: Clones): Texts {
  const all = new Map(texts);
  const modules: { readonly Key: string; readonly Source: string; readonly Dir: string }[] = [];
  const install = (directory: string, prefix: string): void => {
    for (const call of callsIn(all, directory)) {
      if (directory === "." && !isModelled(clones, call)) continue;
      const key = `${prefix}${call.name}`;
      const at = directoryOf(call, key, directory);
      if (at === undefined) continue;
      modules.push({ Key: key, Source: "", Dir: at });
      install(at, `${key}.`);
    }
  };
  const directoryOf = (call: Call, key: string, caller: string): string | undefined => {
    if (call.source.startsWith(".")) return posix.join(caller, call.source).replace(/\/$/, "");
    const meant = meantBy(clones, call);
    const found = meant && packageOf(clones, meant.repository, meant.tag);
    if (!found) return undefined;
    const root = `.terraform/modules/${key}`;
    for (const [path, text] of found) all.set(`${root}/${path}`, text);
    return posix.join(root, meant.inner);
  };
  install(".", "");
  return all.set(".terraform/modules/modules.json", JSON.stringify({ Modules: modules }));
}
