import type { SourceFile } from "../../source/file.ts";
import type { Said } from "../beside.ts";
import type { Constructs } from "../construct.ts";
import { textsIn } from "../deployment.ts";
import { member, type Node, textOf } from "../node.ts";
import { constructsIn } from "./constructs.ts";

interface Data {
  readonly node: Node;
  readonly file: SourceFile;
}

/**
 * The stacks in the manifest of an assembly, by the name of the template. Source: the schema of
 * https://github.com/aws/aws-cdk-cli/tree/main/packages/%40aws-cdk/cloud-assembly-schema
 */
export function stacksOf(
  data: Data | undefined,
  readBeside: (name: string) => Data | undefined,
): ReadonlyMap<string, Said> {
  const found = new Map<string, Said>();
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
function environmentOf(environment: string): Pick<Said, "region" | "account"> {
  const [, account, region] =
    /^aws:\/\/(\d{12}|unknown-account)\/([a-z0-9-]+)$/.exec(environment) ?? [];
  return {
    ...(account !== undefined && account !== "unknown-account" && { account }),
    ...(region !== undefined && region !== "unknown-region" && { region }),
  };
}
