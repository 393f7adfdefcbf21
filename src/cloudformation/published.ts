import type { Files } from "../source/files.ts";
import { readData } from "./deployment.ts";
import { intrinsicOf } from "./intrinsic.ts";
import type { Late } from "./late.ts";
import { member, type Node, textOf } from "./node.ts";

/** The file that a template names by the address it will be published at; undefined if that is not known. */
export type Published = (template: string, address: Node) => string | undefined;

/**
 * What the lists of assets beside templates of the CDK publish. The names are hashes of what they name, so that
 * all lists of a directory can be taken together. Source: the schema of
 * https://github.com/aws/aws-cdk-cli/tree/main/packages/%40aws-cdk/cloud-assembly-schema
 */
export function publishedIn(files: Files, late: Late): Published {
  const known = new Map<string, ReadonlyMap<string, string>>();
  const listsIn = (directory: string): ReadonlyMap<string, string> => {
    const found = new Map<string, string>();
    for (const { name, kind } of files.list(directory)) {
      if (kind !== "file" || !name.endsWith(".assets.json")) continue;
      const read = readData(files, directory === "" ? name : `${directory}/${name}`, late);
      if ("node" in read) addFiles(found, member(read.node, "files"));
    }
    return found;
  };
  return (template, address) => {
    if (!template.endsWith(".template.json")) return undefined;
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
