import type { Files } from "../../source/files.ts";
import { intrinsicOf } from "../intrinsic.ts";
import type { Published } from "../nested-template.ts";
import { member, type Node, textOf } from "../node.ts";

/**
 * What the lists of assets beside templates of the CDK publish. The names are hashes of what they name, so that
 * all lists of a directory can be taken together. Source: the schema of
 * https://github.com/aws/aws-cdk-cli/tree/main/packages/%40aws-cdk/cloud-assembly-schema
 */
export function publishedIn(files: Files, read: (path: string) => Node | undefined): Published {
  const known = new Map<string, ReadonlyMap<string, string>>();
  const listsIn = (directory: string): ReadonlyMap<string, string> => {
    const found = new Map<string, string>();
    for (const { name, kind } of files.list(directory)) {
      if (kind !== "file" || !name.endsWith(".assets.json")) continue;
      const list = read(directory === "" ? name : `${directory}/${name}`);
      addFiles(found, member(list, "files"));
    }
    return found;
  };
  return (template, address) => {
    const hash = HASHED.exec(endOf(address) ?? "")?.[1];
    if (hash === undefined) return undefined;
    const directory = template.slice(0, Math.max(template.lastIndexOf("/"), 0));
    const published = known.get(directory) ?? listsIn(directory);
    known.set(directory, published);
    return published.get(hash);
  };
}

const HASHED = /\/([0-9a-f]{64}\.[a-z.]+)$/;

function addFiles(found: Map<string, string>, files: Node | undefined): void {
  if (files?.kind !== "mapping") return;
  for (const { value } of files.entries.values()) {
    const source = member(value, "source");
    const path = textOf(member(source, "path"));
    const destinations = member(value, "destinations");
    if (path === undefined || destinations?.kind !== "mapping") continue;
    for (const destination of destinations.entries.values()) {
      const hash = HASHED.exec(`/${textOf(member(destination.value, "objectKey"))}`)?.[1];
      if (hash !== undefined) found.set(hash, path);
    }
  }
}

/** The last text of an address that is put together. */
function endOf(address: Node): string | undefined {
  const call = intrinsicOf(address);
  if (!call) return textOf(address);
  const { name, argument } = call;
  const items = argument.kind === "sequence" ? argument.items : [];
  if (name === "Fn::Sub") return textOf(items[0] ?? argument);
  const pieces = name === "Fn::Join" ? items[1] : undefined;
  return pieces?.kind === "sequence" ? textOf(pieces.items.at(-1)) : undefined;
}
