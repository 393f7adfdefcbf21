import { TOOL } from "../report/tool.ts";
import { STEPS_PER_RULE } from "../rules/fuel.ts";
import type { ShardData } from "./data.ts";

/** A shard file, by what the user calls it. */
export interface Named {
  readonly name: string;
  readonly data: ShardData;
}

const AGAIN = "Make all shards anew, from one commit and with the same options.";

/** Why the shards are not those of one scan, as a full sentence; undefined if they are. */
export function unfit(shards: readonly Named[]): string | undefined {
  return (
    otherTool(shards) ??
    otherCount(shards) ??
    givenTwice(shards) ??
    missing(shards) ??
    otherQuestion(shards) ??
    otherFiles(shards) ??
    incomplete(shards) ??
    tired(shards)
  );
}

function otherTool(shards: readonly Named[]): string | undefined {
  const other = shards.find(({ data }) => data.tool.version !== TOOL.version);
  return (
    other &&
    `\`${other.name}\` was written by ${TOOL.name} ${other.data.tool.version}, and this is ${TOOL.version}. Use one version for all shards and the merge.`
  );
}

function otherCount(shards: readonly Named[]): string | undefined {
  const [first] = shards;
  const other = shards.find(({ data }) => data.shard.count !== first?.data.shard.count);
  return (
    first &&
    other &&
    `\`${first.name}\` is one of ${first.data.shard.count} shards, and \`${other.name}\` one of ${other.data.shard.count}.`
  );
}

function givenTwice(shards: readonly Named[]): string | undefined {
  const names = new Map<number, string>();
  for (const { name, data } of shards) {
    const { index, count } = data.shard;
    const before = names.get(index);
    if (before !== undefined) {
      return `Shard ${index} of ${count} is given twice: \`${before}\` and \`${name}\`.`;
    }
    names.set(index, name);
  }
  return undefined;
}

const MOST_LISTED = 10;

function missing(shards: readonly Named[]): string | undefined {
  const count = shards[0]?.data.shard.count ?? 0;
  const given = new Set(shards.map(({ data }) => data.shard.index));
  const gone = Array.from({ length: count }, (_, at) => at + 1).filter((one) => !given.has(one));
  if (gone.length === 0) return undefined;
  const rest = gone.length - MOST_LISTED;
  const listed = `${gone.slice(0, MOST_LISTED).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  return `Of ${count} shards ${gone.length === 1 ? "one is" : `${gone.length} are`} missing: ${listed}. Without them nobody can say what holds.`;
}

function otherQuestion(shards: readonly Named[]): string | undefined {
  const [first, ...others] = shards;
  if (!first) return undefined;
  const { today, options, explain } = first.data.asked;
  for (const { name, data } of others) {
    const both = `\`${first.name}\` and \`${name}\``;
    if (data.asked.today !== today) {
      return `${both} were made on different days, ${today} and ${data.asked.today}, and a suppression may have expired between. ${AGAIN}`;
    }
    if (data.asked.options !== options || data.asked.explain !== explain) {
      return `${both} were made with different options or rules. ${AGAIN}`;
    }
  }
  return undefined;
}

function otherFiles(shards: readonly Named[]): string | undefined {
  const digests = new Map<string, { readonly digest: string; readonly name: string }>();
  for (const { name, data } of shards) {
    for (const [path, digest] of data.read) {
      const known = digests.get(path);
      if (known && known.digest !== digest) {
        return `\`${path}\` was not the same for \`${known.name}\` and \`${name}\`. ${AGAIN}`;
      }
      if (!known) digests.set(path, { digest, name });
    }
  }
  const [first, ...others] = shards;
  const seen = first && JSON.stringify(first.data.whole);
  const other = others.find(({ data }) => JSON.stringify(data.whole) !== seen);
  return (
    first &&
    other &&
    `\`${first.name}\` and \`${other.name}\` were not made from the same files. ${AGAIN}`
  );
}

/** Every result is in exactly one shard. */
function incomplete(shards: readonly Named[]): string | undefined {
  const total = shards[0]?.data.whole.total ?? 0;
  const positions = shards.flatMap(({ data }) => data.results.map(({ position }) => position));
  const isWhole =
    positions.length === total &&
    new Set(positions).size === total &&
    positions.every((position) => position < total);
  return isWhole ? undefined : `The shards do not make up one scan. ${AGAIN}`;
}

/** A rule that is stopped in a scan of everything would not be stopped in its parts. */
function tired(shards: readonly Named[]): string | undefined {
  const rules = shards[0]?.data.whole.rules ?? [];
  const found = rules.find(
    (_, index) =>
      shards.reduce((sum, { data }) => sum + (data.steps[index] ?? 0), 0) > STEPS_PER_RULE,
  );
  return (
    found &&
    `\`${found.id}\` takes more steps than a rule may take in one scan, so that shards do not say what a scan says. Let it look at fewer things, or scan without \`--shard\`.`
  );
}
