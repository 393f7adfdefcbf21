import * as yaml from "yaml";

/** These have no `Fn::` in front. */
const BARE = new Set(["Ref", "Condition"]);

/** A template in YAML as JSON has it, with its functions in their long form. The package reads YAML 1.1. */
export function asJson(text: string): unknown {
  const document = yaml.parseDocument(text, { version: "1.1", customTags: withoutDates });
  if (document.errors.length > 0) throw document.errors[0];
  return written(document.contents);
}

const withoutDates = (tags: yaml.Tags): yaml.Tags =>
  tags.filter((tag) => typeof tag === "string" || tag.tag !== "tag:yaml.org,2002:timestamp");

function written(node: unknown): unknown {
  if (!yaml.isNode(node)) return null;
  const name = /^!(\w+)$/.exec(node.tag ?? "")?.[1];
  if (name === undefined) return plain(node);
  const argument = yaml.isScalar(node) ? (node.source ?? "") : plain(node);
  if (name === "GetAtt" && typeof argument === "string") {
    const [id = "", ...attribute] = argument.split(".");
    return { "Fn::GetAtt": [id, attribute.join(".")] };
  }
  return { [BARE.has(name) ? name : `Fn::${name}`]: argument };
}

function plain(node: yaml.Node): unknown {
  if (yaml.isSeq(node)) return node.items.map(written);
  if (!yaml.isMap(node)) return yaml.isScalar(node) ? node.value : null;
  return Object.fromEntries(node.items.map(({ key, value }) => [String(key), written(value)]));
}
