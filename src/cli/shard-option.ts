import { type Command, InvalidArgumentError, Option } from "commander";
import type { Share } from "../index.ts";

/** Which share of a scan is done here. */
export interface ShardFlags {
  readonly shard?: Share;
}

/** More machines than this nobody has for it. */
const MOST_SHARDS = 1000;

export function addShard(command: Command): Command {
  return command.addOption(
    new Option("--shard <i/n>", "judge one of n shares; merge puts them together").argParser(
      shareOf,
    ),
  );
}

function shareOf(text: string): Share {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const share = { index: Number(index), count: Number(count) };
  if (index === undefined || count === undefined) {
    throw new InvalidArgumentError("Write it as I/N, for instance --shard 1/4.");
  }
  if (share.count < 1 || share.count > MOST_SHARDS) {
    throw new InvalidArgumentError(`There can be 1 to ${MOST_SHARDS} shards.`);
  }
  if (share.index < 1 || share.index > share.count) {
    throw new InvalidArgumentError(
      `The shards of ${share.count} are ${share.count === 1 ? "1/1" : `1/${share.count} to ${share.count}/${share.count}`}.`,
    );
  }
  return share;
}
