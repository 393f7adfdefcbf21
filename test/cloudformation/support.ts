import * as yaml from "yaml";
import * as deployments from "../../src/cloudformation/deployments/load.ts";
import * as extensions from "../../src/cloudformation/extensions/load.ts";
import {
  type CloudFormationOptions,
  readCloudFormation,
} from "../../src/cloudformation/project.ts";
import type { Declaration } from "../../src/graph/declaration.ts";
import { filesInMemory } from "../../src/source/files-in-memory.ts";
import { reasonsOf } from "../../src/value/reason.ts";
import type { Unknown, Value } from "../../src/value/value.ts";

export type Options = Partial<Omit<CloudFormationOptions, "parameters">> & {
  readonly parameters?: Readonly<Record<string, string>>;
};

/** A project of templates that are given as texts by path. */
export function projectOf(texts: Readonly<Record<string, string>>, options: Options = {}) {
  const { parameters = {}, ...rest } = options;
  return readCloudFormation(filesInMemory(new Map(Object.entries(texts))), Object.keys(texts), {
    parameters: Object.entries(parameters).map(([name, text]) => ({ name, text })),
    region: undefined,
    late: { yaml: () => yaml, deployments: () => deployments, extensions: () => extensions },
    isWanted: () => true,
    ...rest,
  });
}

/** What a template declares, by logical id. */
export function declaredIn(template: string, options: Options = {}) {
  const { declarations } = projectOf({ "t.yaml": template }, options);
  return new Map(declarations.map((declaration) => [declaration.address, declaration]));
}

/** One value: that of `Value` in a template with the given sections. */
export function valueIn(value: string, sections = "", options: Options = {}): Value | undefined {
  const template = `${sections}\nResources:\n  Thing:\n    Type: AWS::X::Y\n    Properties:\n      Value: ${value}\n  Vpc:\n    Type: AWS::EC2::VPC\n    Properties: { CidrBlock: 10.0.0.0/16 }\n`;
  return declaredIn(template, options).get("Thing")?.attribute("Value");
}

/** The properties of a declaration, printed. */
export function propertiesOf(declaration: Declaration | undefined): Record<string, string> {
  return Object.fromEntries(
    (declaration?.names ?? []).map((name) => [name, show(declaration?.attribute(name))]),
  );
}

/** A value in one line; unknowns by their identity, else by the inputs they depend on. */
export function show(value: Value | undefined): string {
  switch (value?.kind) {
    case undefined:
      return "nothing";
    case "string":
      return JSON.stringify(value.value);
    case "number":
    case "bool":
      return String(value.value);
    case "null":
      return "null";
    case "list":
      return `[${value.items.map(show).join(", ")}]`;
    case "object": {
      const entries = [...value.entries].map(([name, entry]) => `${name}: ${show(entry)}`);
      return `{${[...entries, ...(value.open ? ["…"] : [])].join(", ")}}`;
    }
    case "unknown":
      return `<${describe(value)}${refinements(value)}>`;
  }
}

function describe({ identity, because }: Unknown): string {
  if (identity) return identity.key.replaceAll("t.yaml#", "");
  return `? ${reasonsOf(because)
    .map(({ input }) => input)
    .join(", ")}`;
}

function refinements({ identity, parts, bounds, members, prefixLength, notNull }: Unknown): string {
  const facts = [
    ...(identity?.item === undefined ? [] : [`item ${identity.item.replaceAll("t.yaml#", "")}`]),
    ...(notNull ? [] : ["maybe null"]),
    ...(parts && !identity
      ? [parts.map((part) => (typeof part === "string" ? part : "*")).join("")]
      : []),
    ...(bounds ? [`${bounds.min}..${bounds.max}`] : []),
    ...(members ? [`with ${members.map(show).join(", ")}`] : []),
    ...(prefixLength ? [`/${prefixLength.min}-${prefixLength.max}`] : []),
  ];
  return facts.map((fact) => `; ${fact}`).join("");
}
