import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import { type Files, MISSING } from "../source/files.ts";
import type { Constructs } from "./construct.ts";
import { type Deployment, deploymentIn, readData } from "./deployment.ts";
import type { Late } from "./late.ts";
import type { Node } from "./node.ts";

/** What a file says of the deployment of a template. */
export interface Said extends Deployment {
  readonly region?: string;
  readonly account?: string;
  readonly stackName?: string;
  /** The constructs behind its resources, and those of stacks nested in it; read on first use. */
  readonly constructs?: Constructs;
  /** The files that say so, where they are not beside the template. */
  readonly elsewhere?: readonly string[];
}

/** What all files beside a template say of its deployment. */
export interface Evidence extends Said {
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

  const telling = new Map<string, readonly string[]>();
  const tellingIn = (directory: string): readonly string[] => {
    const known = telling.get(directory);
    if (known) return known;
    const names = files.list(directory.slice(0, -1)).map(({ name }) => name);
    const found = names.filter((name) => TELLING.test(name));
    telling.set(directory, found);
    return found;
  };
  let deploymentsOf:
    | ReturnType<ReturnType<NonNullable<Late["deployments"]>>["deploymentsIn"]>
    | undefined;
  const saidOf = (template: string, beside: readonly string[]): readonly Said[] => {
    if (beside.length === 0 && synced.length === 0) return [];
    deploymentsOf ??= late.deployments?.().deploymentsIn({ files, read, report, synced });
    return deploymentsOf?.(template, beside) ?? [];
  };

  return (template) => {
    const directory = template.slice(0, template.lastIndexOf("/") + 1);
    const name = template.slice(directory.length);
    const parameters = `${name.replace(ENDING, "")}.parameters.json`;
    const beside = tellingIn(directory).filter((each) => isFor(name, each));
    const own = name === parameters ? undefined : parametersIn(read(directory + parameters));
    const all: readonly Said[] = [...saidOf(template, beside), ...(own ? [own] : [])];
    return {
      ...Object.assign({}, ...all),
      parameters: new Map(all.flatMap((each) => [...each.parameters])),
      tags: new Map(all.flatMap((each) => [...each.tags])),
      asked: [
        ...[parameters, ...beside].map((each) => directory + each),
        ...all.flatMap((each) => each.elsewhere ?? []),
      ],
    };
  };
}

/** Files that say how templates beside them are deployed. */
const TELLING = /^(?:manifest\.json|samconfig\.(?:toml|ya?ml))$/;

/** The CDK gives its templates an ending of their own. */
const isFor = (template: string, name: string): boolean =>
  name !== "manifest.json" || template.endsWith(".template.json");

const ENDING = /(?:\.template)?\.(?:ya?ml|json|template)$/;

interface Data {
  readonly node: Node;
  readonly file: SourceFile;
}

/** What stands in a file; undefined if there is none, or none that can be read. */
type Read = (path: string) => Data | undefined;

const parametersIn = (data: Data | undefined): Deployment | undefined =>
  data && deploymentIn(data.node, data.file);
