import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import { type Files, MISSING } from "../source/files.ts";
import { type Constructs, constructsIn } from "./construct.ts";
import { type Deployment, deploymentIn, readData, textsIn } from "./deployment.ts";
import type { Late } from "./late.ts";
import { member, type Node, textOf } from "./node.ts";

/** What files beside a template say of its deployment. */
export interface Evidence extends Deployment {
  readonly region?: string;
  readonly account?: string;
  readonly stackName?: string;
  /** The constructs behind its resources, and those of stacks nested in it; read on first use. */
  readonly constructs?: Constructs;
  /** The files that were asked for, there or not. */
  readonly asked: readonly string[];
}

/**
 * Looks beside templates: `vpc.parameters.json` holds the parameters of `vpc.yaml`, the `manifest.json` of the CDK
 * and the configuration of SAM say how they deploy, and files of Git sync, wherever they lie, what they deploy.
 */
export function evidenceIn(
  files: Files,
  late: Late,
  report: (diagnostic: Diagnostic) => void,
  synced: readonly string[] = [],
): (template: string) => Evidence {
  const read: Read = (path) => {
    const found = readData(files, path, late);
    if ("node" in found) return found;
    if (found.refusal !== MISSING) {
      report({
        severity: "warning",
        summary: "A file beside a template could not be read",
        detail: `\`${path}\` ${found.refusal}, so what it says of the deployment is not known.`,
      });
    }
    return undefined;
  };

  const configs = new Map<string, string | undefined>();
  /** Of several, SAM takes the first. */
  const configIn = (directory: string): string | undefined => {
    if (!configs.has(directory)) {
      const names = files.list(directory.slice(0, -1)).map(({ name }) => name);
      const name = names.find((each) => SAM_CONFIG.test(each));
      configs.set(directory, name && directory + name);
    }
    return configs.get(directory);
  };
  let told: ReturnType<ReturnType<NonNullable<Late["deployments"]>>["deploymentsOf"]> | undefined;
  const tell = (path: string, config: string | undefined) => {
    if (config === undefined && synced.length === 0) return [];
    told ??= late.deployments?.().deploymentsOf({ files, read, report, synced });
    return told?.(path, config) ?? [];
  };

  const manifests = new Map<string, ReadonlyMap<string, ManifestStack>>();
  return (template) => {
    const directory = template.slice(0, template.lastIndexOf("/") + 1);
    const name = template.slice(directory.length);
    const manifest = `${directory}manifest.json`;
    const parameters = `${directory}${name.replace(ENDING, "")}.parameters.json`;
    const isMade = name.endsWith(".template.json");
    const asked = [parameters, ...(isMade ? [manifest] : [])].filter((path) => path !== template);
    const stacks = isMade
      ? (manifests.get(manifest) ?? stacksOf(read(manifest), (name) => read(directory + name)))
      : new Map<string, ManifestStack>();
    if (isMade) manifests.set(manifest, stacks);
    const stack = stacks.get(name);
    const config = configIn(directory);
    const told = tell(template, config);
    const own = parametersIn(read(parameters));
    const all = [stack, ...told, own].filter((each) => each !== undefined);
    return {
      ...Object.assign({}, stack, ...told),
      parameters: new Map(all.flatMap((each) => [...each.parameters])),
      tags: new Map(all.flatMap((each) => [...each.tags])),
      asked: [...asked, ...(config === undefined ? [] : [config]), ...synced],
    };
  };
}

const SAM_CONFIG = /^samconfig\.(?:toml|ya?ml)$/;

const ENDING = /(?:\.template)?\.(?:ya?ml|json|template)$/;

interface Data {
  readonly node: Node;
  readonly file: SourceFile;
}

/** What stands in a file; undefined if there is none, or none that can be read. */
type Read = (path: string) => Data | undefined;

const parametersIn = (data: Data | undefined): Deployment | undefined =>
  data && deploymentIn(data.node, data.file);

type ManifestStack = Omit<Evidence, "asked">;

/**
 * The stacks in the manifest of an assembly, by the name of the template. Source: the schema of
 * https://github.com/aws/aws-cdk-cli/tree/main/packages/%40aws-cdk/cloud-assembly-schema
 */
function stacksOf(
  data: Data | undefined,
  readBeside: (name: string) => Data | undefined,
): ReadonlyMap<string, ManifestStack> {
  const found = new Map<string, ManifestStack>();
  const artifacts = member(data?.node, "artifacts");
  if (!data || artifacts?.kind !== "mapping") return found;
  const seen = new Set<string>();
  for (const { key, value } of artifacts.entries.values()) {
    if (textOf(member(value, "type")) !== "aws:cloudformation:stack") continue;
    const properties = member(value, "properties");
    const template = textOf(member(properties, "templateFile"));
    if (template === undefined) continue;
    // A template that is deployed twice is deployed in no certain way.
    if (seen.has(template)) found.delete(template);
    else
      found.set(template, {
        parameters: textsIn(member(properties, "parameters"), data.file),
        tags: tagsOf(properties, data.file),
        stackName: textOf(member(properties, "stackName")) ?? key,
        ...environmentOf(textOf(member(value, "environment")) ?? ""),
        constructs: constructsNamed(value, template, readBeside),
      });
    seen.add(template);
  }
  return found;
}

/** Newer assemblies have metadata in a file of its own, older ones in the manifest. */
function constructsNamed(
  artifact: Node,
  template: string,
  readBeside: (name: string) => Data | undefined,
): Constructs {
  let found: Constructs | undefined;
  return (path, id) => {
    const file = textOf(member(artifact, "additionalMetadataFile"));
    const metadata =
      found || file === undefined ? member(artifact, "metadata") : readBeside(file)?.node;
    found ??= metadata ? constructsIn(metadata, template) : () => undefined;
    return found(path, id);
  };
}

const tagsOf = (properties: Node | undefined, file: Parameters<typeof textsIn>[1]) =>
  textsIn(member(properties, "tags"), file);

/** `aws://123456789012/eu-west-1`; either part may be `unknown-…`. */
function environmentOf(environment: string): Pick<Evidence, "region" | "account"> {
  const [, account, region] =
    /^aws:\/\/(\d{12}|unknown-account)\/([a-z0-9-]+)$/.exec(environment) ?? [];
  return {
    ...(account !== undefined && account !== "unknown-account" && { account }),
    ...(region !== undefined && region !== "unknown-region" && { region }),
  };
}
