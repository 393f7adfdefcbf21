import { isFailure } from "./failure.ts";
import type { ModuleInstance, Root } from "./instance.ts";
import { type Evaluation, REMOTE_STATE, type Roots } from "./remote-state-roots.ts";
import type { ResourceInstance } from "./resource.ts";
import { placeOfRoot, placeOfState, type StatePlace } from "./state-place.ts";

/** Which roots read the states of which. */
export interface Edges {
  /** The one root behind a data source, if that is certain. */
  readonly rootBehind: (source: ResourceInstance) => { readonly directory: string } | undefined;
  readonly reachedFrom: (directory: string) => readonly string[];
  readonly placeOf: (source: ResourceInstance) => StatePlace;
  /** All roots that keep their state in a place. */
  readonly rootsAt: (key: string) => readonly string[];
  readonly root: (directory: string) => Root;
  /** Roots of whose backends not everything is in the code. */
  readonly partial: readonly string[];
}

/**
 * Every root is looked through once with nothing linked: what is found then is what is linked later. So it
 * does not depend on what is evaluated first whether a root is behind a data source, nor do cycles.
 */
export function edgesOf(roots: Roots): Edges {
  const byPlace = new Map<string, string[]>();
  const partial: string[] = [];
  const probes = new Map<string, ModuleInstance>();
  const probe = (directory: string): ModuleInstance => {
    const known = probes.get(directory) ?? roots.probe(directory);
    probes.set(directory, known);
    return known;
  };
  for (const directory of roots.directories) {
    const { key } = placeOfRoot(probe(directory), roots.evaluation);
    if (key === undefined) partial.push(directory);
    else byPlace.set(key, [...(byPlace.get(key) ?? []), directory]);
  }
  const rootsAt = (key: string) => byPlace.get(key) ?? [];
  const target = (source: ResourceInstance): string | undefined => {
    const { key } = placeOf(source);
    const [only, ...others] = key === undefined ? [] : rootsAt(key);
    if (only === undefined || others.length > 0) return undefined;
    return workspaceOf(source, probe(only).root) ? undefined : only;
  };
  const read = new Map<string, ReadonlySet<string>>();
  const readBy = (directory: string): ReadonlySet<string> => {
    const known = read.get(directory);
    if (known) return known;
    const sources = sourcesIn(probe(directory), roots.evaluation);
    const found = new Set(sources.flatMap((source) => target(source) ?? []));
    read.set(directory, found);
    return found;
  };
  const reached = new Map<string, ReadonlySet<string>>();
  const reach = (directory: string): ReadonlySet<string> => {
    const known = reached.get(directory) ?? reachableFrom(directory, readBy);
    reached.set(directory, known);
    return known;
  };
  return {
    rootBehind: (source) => {
      const from = source.module.root.directory;
      const directory = target(source);
      if (directory === undefined || !readBy(from).has(directory)) return undefined;
      return directory === from || reach(directory).has(from) ? undefined : { directory };
    },
    reachedFrom: (directory) => [...reach(directory)],
    placeOf,
    rootsAt,
    root: (directory) => probe(directory).root,
    partial,
  };
}

function placeOf(source: ResourceInstance): StatePlace {
  const type = source.configured("backend");
  const config = source.configured("config");
  const block = config?.kind === "list" ? config.items[0] : config;
  if (type?.kind !== "string") return type?.kind === "unknown" ? { because: type.because } : {};
  if (block?.kind === "unknown") return { because: block.because };
  if (block && block.kind !== "object") return {};
  if (block?.open) return { because: block.open };
  const { directory } = source.module.root;
  return placeOfState(type.value, (name) => block?.entries.get(name), directory);
}

/** Why it may be the state of another workspace of the root; undefined if it is not. */
export function workspaceOf(
  source: ResourceInstance,
  { workspace, directory }: Root,
): { readonly text: string; readonly settledBy: string } | undefined {
  const wanted = source.configured("workspace");
  const own = source.module.root.workspace;
  const isSame =
    wanted === undefined
      ? (workspace ?? DEFAULT) === DEFAULT
      : wanted.kind === "string"
        ? wanted.value === (workspace ?? DEFAULT)
        : isCurrent(wanted) && own === workspace;
  if (isSame) return undefined;
  const shown =
    wanted === undefined
      ? `\`${DEFAULT}\``
      : wanted.kind === "string"
        ? `\`${wanted.value}\``
        : "that is not known";
  return {
    text: `\`${source.address}\` reads the workspace ${shown} of \`${directory}\`, which need not be the one that is scanned.`,
    settledBy: "Say `workspace: …` for both roots in byoc-preflight.yaml.",
  };
}

const DEFAULT = "default";

/** `terraform.workspace`, when nobody says what that is. */
const isCurrent = (value: NonNullable<ReturnType<ResourceInstance["configured"]>>): boolean =>
  value.kind === "unknown" && value.identity?.key === "terraform.workspace";

/** All instances of the data sources that read states, in the modules of a root. */
function sourcesIn(
  root: ModuleInstance,
  { callOf, resourceOf }: Evaluation,
): readonly ResourceInstance[] {
  const found: ResourceInstance[] = [];
  const open = [root];
  for (let module = open.pop(); module; module = open.pop()) {
    for (const name of module.module.data.keys()) {
      if (!name.startsWith(`${REMOTE_STATE}.`)) continue;
      const resource = resourceOf(module, "data", name);
      if (!isFailure(resource)) found.push(...resource.instances);
    }
    for (const name of module.module.modules.keys()) {
      const call = callOf(module, name);
      if (!isFailure(call)) open.push(...call.instances);
    }
  }
  return found;
}

function reachableFrom(
  start: string,
  next: (directory: string) => ReadonlySet<string>,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...next(start)];
  for (let directory = open.pop(); directory !== undefined; directory = open.pop()) {
    if (reached.has(directory)) continue;
    reached.add(directory);
    open.push(...next(directory));
  }
  return reached;
}
