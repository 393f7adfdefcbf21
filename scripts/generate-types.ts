import { loadAwsServiceSpecSync } from "@aws-cdk/aws-service-spec";
import { DEFINITIONS } from "../src/graph/kinds/index.ts";

export const TYPE_TABLE = "src/cloudformation/types/table.generated.ts";

/** Whose attributes are the outputs of something else, so that they may have any name. */
const OPEN = new Set([
  "AWS::CloudFormation::CustomResource",
  "AWS::CloudFormation::Stack",
  "AWS::ServiceCatalog::CloudFormationProvisionedProduct",
]);

/**
 * What AWS publishes about the types of CloudFormation, as one text. A line for each type: its name, what `Ref` is, its
 * properties and its attributes, with blanks between these and commas inside; `*` for attributes of any name.
 */
export function typeTable(): string {
  const lines = loadAwsServiceSpecSync()
    .all("resource")
    .map(({ cloudFormationType: type, properties, attributes, ...one }) => {
      const identifier = one.cfnRefIdentifier ?? one.primaryIdentifier ?? [];
      const names = OPEN.has(type) ? ["*"] : Object.keys(attributes).sort();
      const lists = [identifier, Object.keys(properties).sort(), names];
      return [type, ...lists.map((list) => list.join(","))].join(" ");
    })
    .sort();
  return moduleWith("TABLE", lines);
}

export const KIND_TABLE = "src/cloudformation/types/kinds.generated.ts";

/** The properties of the types that kinds are made of: what every scan looks at. */
export function kindTable(): string {
  const types = new Set(
    DEFINITIONS.flatMap(({ cloudformation, satellites }) => [
      ...cloudformation,
      ...Object.values(satellites).flatMap((each) => each.cloudformation),
    ]),
  );
  const lines = loadAwsServiceSpecSync()
    .all("resource")
    .filter(({ cloudFormationType }) => types.has(cloudFormationType))
    .map((each) => `${each.cloudFormationType} ${Object.keys(each.properties).sort().join(",")}`)
    .sort();
  return moduleWith("PROPERTIES", lines);
}

/** Lookups begin at a line break. */
const moduleWith = (name: string, lines: readonly string[]): string =>
  [
    "// Made by `npm run generate` from @aws-cdk/aws-service-spec, which is Apache-2.0.\n",
    "/** Types of CloudFormation, one in each line. */\n",
    `export const ${name} =\n  ${JSON.stringify(`\n${lines.join("\n")}\n`)};\n`,
  ].join("");
