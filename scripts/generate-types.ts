import { loadAwsServiceSpecSync } from "@aws-cdk/aws-service-spec";
import { FACETS } from "../src/cloudformation/facets.ts";
import { DEFINITIONS } from "../src/graph/kinds/index.ts";

export const TYPE_TABLE = "src/cloudformation/types/table.generated.ts";

/** Whose attributes are the outputs of something else, or those of what a transform makes of it. */
const isOpen = (type: string): boolean =>
  /^AWS::(?:CloudFormation::(?:CustomResource|Stack)|ServiceCatalog::CloudFormationProvisionedProduct|Serverless::\w+)$/.test(
    type,
  );

/**
 * What AWS publishes about the types of CloudFormation, as one text. A line for each type: its name, what `Ref` is, its
 * properties and its attributes, with blanks between these and commas inside; `*` for attributes of any name.
 */
export function typeTable(): string {
  const lines = loadAwsServiceSpecSync()
    .all("resource")
    .map(({ cloudFormationType: type, properties, attributes, ...one }) => {
      const identifier = one.cfnRefIdentifier ?? one.primaryIdentifier ?? [];
      const names = isOpen(type) ? ["*"] : Object.keys(attributes).sort();
      const lists = [identifier, Object.keys(properties).sort(), names];
      return [type, ...lists.map((list) => list.join(","))].join(" ");
    })
    .sort();
  return moduleWith("TABLE", lines);
}

export const KIND_TABLE = "src/cloudformation/types/kinds.generated.ts";

/** What every scan looks at: the properties of the types that kinds are made of, and attributes of known types. */
export function kindTable(): string {
  const kinds = new Set(
    DEFINITIONS.flatMap(({ cloudformation, satellites }) => [
      ...cloudformation,
      ...Object.values(satellites).flatMap((each) => each.cloudformation),
    ]),
  );
  const types = loadAwsServiceSpecSync().all("resource");
  const properties = types
    .filter(({ cloudFormationType: type }) => kinds.has(type))
    .map((each) => `${each.cloudFormationType} ${Object.keys(each.properties).sort().join(",")}`);
  const attributes = types
    .filter(({ cloudFormationType: type }) => Object.hasOwn(FACETS, type) || OFTEN.has(type))
    .map((each) => `${each.cloudFormationType} ${topLevel(Object.keys(each.attributes))}`);
  return [
    moduleWith("PROPERTIES", properties.sort()),
    constant("ATTRIBUTES", attributes.sort()),
  ].join("\n");
}

/** Types that policies refer to, in most templates. */
const OFTEN = new Set([
  "AWS::Cognito::UserPool",
  "AWS::DynamoDB::Table",
  "AWS::ECS::Cluster",
  "AWS::Events::Rule",
  "AWS::KMS::Key",
  "AWS::Kinesis::Stream",
  "AWS::KinesisFirehose::DeliveryStream",
  "AWS::Lambda::Function",
  "AWS::Logs::LogGroup",
  "AWS::SecretsManager::Secret",
  "AWS::StepFunctions::StateMachine",
]);

const topLevel = (names: readonly string[]): string =>
  names
    .filter((name) => !name.includes("."))
    .sort()
    .join(",");

const moduleWith = (name: string, lines: readonly string[]): string =>
  [
    "// Made by `npm run generate` from @aws-cdk/aws-service-spec, which is Apache-2.0.\n",
    "/** Types of CloudFormation, one in each line. */\n",
    constant(name, lines),
  ].join("");

/** Lookups begin at a line break. */
const constant = (name: string, lines: readonly string[]): string =>
  `export const ${name} =\n  ${JSON.stringify(`\n${lines.join("\n")}\n`)};\n`;
