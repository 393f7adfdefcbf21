/** What writes and merges shards: loaded only for `--shard` and `merge`. */
export { mergeShards } from "./merge.ts";
export { readShard } from "./read.ts";
export { shardText } from "./write.ts";
