import { spawnSync } from "node:child_process";
import type { ReferenceEdge, ResolvedValue } from "@aws/cloudformation-validate";
import { type Meaning, meaningOf, type Theirs } from "./meaning.ts";

interface Model {
  readonly path: string;
  readonly problem?: string;
  readonly edges?: readonly ReferenceEdge[];
  readonly values?: Readonly<Record<string, Readonly<Record<string, ResolvedValue>>>>;
}

interface Refusals {
  readonly path: string;
  readonly refusals: readonly string[];
}

const MOST_AT_ONCE = 100;
const MOST_MILLISECONDS = 90_000;

/**
 * What AWS's own validator makes of templates, by path. It assumes us-east-1, 123456789012 and `teststack`.
 * Where it runs out of time or memory, `refusals` are absent.
 */
export function readWithValidate(paths: readonly string[]): ReadonlyMap<string, Theirs> {
  const found = new Map<string, Theirs>();
  let left = paths;
  while (left.length > 0) {
    const { stdout } = spawnSync(
      process.execPath,
      ["scripts/template-oracle/read-with-validate.mjs"],
      {
        input: left.slice(0, MOST_AT_ONCE).join("\0"),
        encoding: "utf8",
        maxBuffer: 2 ** 30,
        timeout: MOST_MILLISECONDS,
      },
    );
    const before = found.size;
    for (const line of stdout.split("\n").slice(0, -1)) {
      const answer: Model | Refusals = JSON.parse(line);
      const known = found.get(answer.path);
      if (!("refusals" in answer)) found.set(answer.path, theirsOf(answer));
      else if (known) found.set(answer.path, { ...known, refusals: answer.refusals });
    }
    if (found.size === before) throw new Error(`nothing is said of ${left[0]}`);
    left = left.slice(found.size - before);
  }
  return found;
}

function theirsOf({ problem, edges = [], values = {} }: Model): Theirs {
  return {
    ...(problem !== undefined && { problem }),
    isWhole: false,
    edges: new Set(
      edges
        .filter(({ source }) => !source.startsWith("__rule__"))
        .map(({ source, kind, target }) => `${sourceOf(source)} ${edgeTo(kind, target)}`),
    ),
    values: new Map(
      Object.entries(values).map(([id, properties]) => [
        id,
        new Map(Object.entries(properties).map(([name, value]) => [name, resolved(value)])),
      ]),
    ),
  };
}

const sourceOf = (source: string): string => source.replace(/^__output__/, "Outputs/");

/** A name inside `Fn::Sub` is a `Ref`, or an attribute if it has a dot. */
function edgeTo(kind: string, target: string): string {
  if (kind !== "Sub") return `${kind} ${target}`;
  const [name, attribute] = target.split(".");
  return attribute === undefined ? `Ref ${name}` : `GetAtt ${name}`;
}

function resolved(value: ResolvedValue): Meaning {
  if ("Concrete" in value) return meaningOf(value.Concrete.value);
  if ("List" in value) return { list: value.List.items.map(resolved) };
  if ("Map" in value) {
    return { map: new Map(value.Map.entries.map(({ key, value: each }) => [key, resolved(each)])) };
  }
  if ("Enum" in value) return { any: value.Enum.variants.map(resolved) };
  if ("Conditional" in value) {
    const { if_true: one, if_false: other } = value.Conditional;
    return { any: [resolved(one), resolved(other)] };
  }
  if ("Reference" in value) {
    const { target, kind } = value.Reference;
    const attribute = typeof kind === "object" && "GET_ATT" in kind ? kind.GET_ATT.attr : undefined;
    return { reference: target, ...(attribute !== undefined && { attribute }) };
  }
  return { open: "Dynamic" in value ? value.Dynamic.reason : value.TypedDynamic.reason };
}
