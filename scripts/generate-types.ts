import { loadAwsServiceSpecSync } from "@aws-cdk/aws-service-spec";

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
  // Lookups begin at a new line.
  const text = JSON.stringify(`\n${lines.join("\n")}\n`);
  return [
    "// Made by `npm run generate` from @aws-cdk/aws-service-spec, which is Apache-2.0.\n",
    "/** The types of CloudFormation, one in each line. */\n",
    `const TABLE =\n  ${text};\n\n`,
    "export const table = (): string => TABLE;\n",
  ].join("");
}
