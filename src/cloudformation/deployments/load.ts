import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceFile } from "../../source/file.ts";
import type { Files } from "../../source/files.ts";
import type { Said } from "../beside.ts";
import { textAt } from "../candidate.ts";
import { type Deployment, textsIn } from "../deployment.ts";
import { LIMITS } from "../limits.ts";
import { member, type Node, textOf } from "../node.ts";
import { stacksOf } from "./manifest.ts";
import { isForTemplate, samDeployment } from "./samconfig.ts";
import { taskcatDeployment } from "./taskcat.ts";
import { readToml } from "./toml.ts";

export { assembledBy } from "./assemblies.ts";
export { publishedIn } from "./published.ts";

interface Data {
  readonly file: SourceFile;
  readonly node: Node;
}

interface Context {
  readonly files: Files;
  /** A file of YAML or JSON; undefined if it is not there or cannot be read, which has been told then. */
  readonly read: (path: string) => Data | undefined;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Files that may say with what Git sync deploys a template. */
  readonly synced: readonly string[];
}

/**
 * What a manifest of the CDK and a configuration of SAM in the directory of a template say of it, and what Git
 * sync deploys it with. `beside` are the names of such files.
 */
export function deploymentsIn({
  files,
  read,
  report,
  synced,
}: Context): (template: string, beside: readonly string[]) => readonly Said[] {
  const syncs = syncsIn(synced, read);
  const configs = new Map<string, Data | undefined>();
  const configAt = (path: string): Data | undefined => {
    const isToml = path.endsWith(".toml");
    if (!configs.has(path)) configs.set(path, isToml ? tomlAt(files, path) : read(path));
    return configs.get(path);
  };
  const manifests = new Map<string, ReadonlyMap<string, Said>>();
  const stacksIn = (directory: string): ReadonlyMap<string, Said> => {
    const at = (name: string) => read(directory + name);
    const stacks = manifests.get(directory) ?? stacksOf(at("manifest.json"), at);
    manifests.set(directory, stacks);
    return stacks;
  };
  return (template, beside) => {
    const directory = template.slice(0, template.lastIndexOf("/") + 1);
    const name = template.slice(directory.length);
    const found: (Said | undefined)[] = [];
    // Of several configurations SAM takes the first.
    const config = beside.find((each) => each !== MANIFEST);
    if (beside.includes(MANIFEST)) found.push(stacksIn(directory).get(name));
    if (config !== undefined) {
      const data = configAt(directory + config);
      const said = data && samDeployment(data.node, data.file);
      if (!said) report(unread(directory + config));
      else if (isForTemplate(data.node, name)) found.push(said);
    }
    const all = syncs.get(template) ?? [];
    const [sync = NO_SYNC, ...others] = all;
    if (others.length > 0) report(several(template, all));
    const { deployment } = others.length > 0 ? NO_SYNC : sync;
    found.push({ ...deployment, elsewhere: all.map(({ path }) => path) });
    return found.filter((each) => each !== undefined);
  };
}

const MANIFEST = "manifest.json";

const NO_SYNC: Sync = { path: "", deployment: { parameters: new Map(), tags: new Map() } };

function tomlAt(files: Files, path: string): Data | undefined {
  const file = textAt(files, path);
  if ("refusal" in file || file.text.length > LIMITS.characters) return undefined;
  const node = readToml(file.text);
  return node && { file, node };
}

const several = (template: string, syncs: readonly Sync[]): Diagnostic => ({
  severity: "note",
  summary: "A template is deployed in several ways",
  detail: `${syncs.map(({ path }) => `\`${path}\``).join(", ")} say how \`${template}\` is deployed. Name one of them with \`--parameters\`.`,
});

const unread = (path: string): Diagnostic => ({
  severity: "warning",
  summary: "A file beside a template could not be read",
  detail: `\`${path}\` is no configuration of SAM, so what it says of the deployment is not known.`,
});

interface Sync {
  readonly path: string;
  readonly deployment: Deployment;
}

/**
 * The deployment files of Git sync by the template that they name from the top of the repository. Source:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/git-sync-concepts-terms.html
 */
function syncsIn(
  paths: readonly string[],
  read: Context["read"],
): ReadonlyMap<string, readonly Sync[]> {
  const found = new Map<string, Sync[]>();
  for (const path of paths) {
    const data = read(path);
    const template = textOf(member(data?.node, "template-file-path"));
    if (!data || template === undefined) continue;
    const name = template.replace(/^(?:\.?\/)+/, "");
    const parameters = textsIn(member(data.node, "parameters"), data.file);
    const tags = textsIn(member(data.node, "tags"), data.file);
    const known = found.get(name) ?? [];
    found.set(name, known);
    known.push({ path, deployment: { parameters, tags } });
  }
  return found;
}

/** What a file says that the user names, if it is one of SAM or Taskcat; undefined if it is none. */
export function namedDeployment(
  files: Files,
  path: string,
  read: Data | undefined,
): Deployment | undefined {
  const data = path.endsWith(".toml") ? tomlAt(files, path) : read;
  if (!data) return undefined;
  if (/(?:^|\/)\.taskcat\.ya?ml$/.test(path)) return taskcatDeployment(data.node, data.file);
  const isSam = path.endsWith(".toml") || /(?:^|\/)samconfig\.ya?ml$/.test(path);
  return isSam ? samDeployment(data.node, data.file) : undefined;
}
