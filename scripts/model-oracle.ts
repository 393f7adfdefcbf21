/**
 * Asks the modules themselves what their models claim: node scripts/run.mjs scripts/model-oracle.ts
 * --repositories DIRECTORY [--write]. DIRECTORY holds clones named OWNER+NAME. It evaluates the modules with
 * inputs made from seeds, prints where a model comes to another graph, and records the graphs as hashes.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ModelCase, modelCase, RECORDED, SEEDS } from "./model-oracle/cases.ts";
import { graphOf, hashOf } from "./model-oracle/graph.ts";

const argument = (name: string) => process.argv[process.argv.indexOf(name) + 1];
const repositories = argument("--repositories") ?? "";
const packages = new Map<string, ReadonlyMap<string, string>>();

/** The files of Terraform of one version of a repository, by their paths in it. */
function packageOf({ repository, tag }: ModelCase): ReadonlyMap<string, string> {
  const key = `${repository}@${tag}`;
  const known = packages.get(key);
  if (known) return known;
  const clone = join(repositories, repository.replace("/", "+"));
  const inner = readdirSync(clone).includes("repo") ? join(clone, "repo") : clone;
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", inner, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
  const paths = git("ls-tree", "-r", "--name-only", tag).split("\n");
  const files = new Map(
    paths
      .filter((path) => path.endsWith(".tf"))
      .filter((path) => !path.startsWith("wrappers/"))
      .map((path) => [path, git("show", `${tag}:${path}`)]),
  );
  packages.set(key, files);
  return files;
}

function installed(one: ModelCase): ReadonlyMap<string, string> {
  const texts = new Map([["main.tf", one.text]]);
  const modules = Object.entries(one.calls).map(([name, inner]) => {
    const directory = `.terraform/modules/${name}`;
    for (const [path, text] of packageOf(one)) texts.set(`${directory}/${path}`, text);
    return { Key: name, Source: "", Dir: inner === "" ? directory : `${directory}/${inner}` };
  });
  return texts.set(".terraform/modules/modules.json", JSON.stringify({ Modules: modules }));
}

/** The examples of a version, with its modules called by their names in the registry. */
function examplesOf(one: ModelCase, source: string): readonly ReadonlyMap<string, string>[] {
  const found = new Map<string, Map<string, string>>();
  for (const [path, text] of packageOf(one)) {
    const [, example, file] = /^examples\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
    if (example === undefined || file === undefined) continue;
    const texts = found.get(example) ?? new Map<string, string>();
    const called = text.replace(
      /source( *)= "\.\.\/\.\.\/?(modules\/vpc-endpoints)?"/g,
      (_, _gap, inner) => {
        const address = inner ? `${source}//${inner}` : source;
        return `source = "${address}"\n  version = "${one.tag.slice(1)}"`;
      },
    );
    found.set(example, texts.set(file, called));
  }
  return [...found.values()];
}

/** The same project with every module that it calls by one of the names in `calls` installed. */
function withModules(
  texts: ReadonlyMap<string, string>,
  one: ModelCase,
): ReadonlyMap<string, string> {
  const all = new Map(texts);
  const root = ".terraform/modules/package";
  for (const [path, text] of packageOf(one)) all.set(`${root}/${path}`, text);
  const calls = [...texts.values()].flatMap((text) => [
    ...text.matchAll(
      /module "([^"]+)" \{\s*source = "terraform-aws-modules\/vpc\/aws(\/\/[^"]*)?"/g,
    ),
  ]);
  const modules = calls.map(([, name, inner]) => ({
    Key: name,
    Source: "",
    Dir: inner ? `${root}/${inner.slice(2)}` : root,
  }));
  return all.set(".terraform/modules/modules.json", JSON.stringify({ Modules: modules }));
}

let examples = 0;
let modelledSubnets = 0;
for (const tag of ["v4.0.2", "v5.21.0", "v6.6.0"]) {
  const one = { ...modelCase(0), tag };
  for (const texts of examplesOf(one, "terraform-aws-modules/vpc/aws")) {
    examples++;
    const [truth, claim] = [graphOf(withModules(texts, one)), graphOf(texts)];
    modelledSubnets += claim.split('"kind": "Subnet"').length - 1;
    if (truth === claim) continue;
    const [a, b] = [truth.split("\n"), claim.split("\n")];
    const at = a.findIndex((line, index) => line !== b[index]);
    console.log(
      `example of ${tag}: ${a.slice(Math.max(0, at - 9), at + 3).join("\n")}\n---\n${b.slice(at, at + 3).join("\n")}\n${[...texts.values()].join("\n").slice(0, 300)}`,
    );
  }
}
console.log(`${examples} examples with ${modelledSubnets} subnets`);

const record: string[] = [];
let different = 0;
for (let seed = 0; seed < SEEDS; seed++) {
  const one = modelCase(seed);
  const truth = graphOf(installed(one));
  const claim = graphOf(new Map([["main.tf", one.text]]));
  if (seed < RECORDED) record.push(hashOf(truth));
  if (truth === claim) continue;
  different++;
  if (different > 2) continue;
  console.log(
    `seed ${seed}, ${one.repository} ${one.tag}:\n${one.text.slice(one.text.indexOf("module"))}`,
  );
  const [a, b] = [truth.split("\n"), claim.split("\n")];
  const at = a.findIndex((line, index) => line !== b[index]);
  console.log(
    `--- module\n${a.slice(Math.max(0, at - 12), at + 6).join("\n")}\n--- model\n${b.slice(Math.max(0, at - 4), at + 6).join("\n")}`,
  );
}
console.log(`${SEEDS} cases, ${different} different`);
if (process.argv.includes("--write")) {
  const text = JSON.stringify({ graphs: record }, undefined, 1);
  writeFileSync("fixtures/terraform-oracle/models.json", `${text}\n`);
}
