import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import { VERSION } from "./candidate.ts";
import { readCommonYaml } from "./common-yaml.ts";
import type { Late } from "./late.ts";
import { LIMITS, limitBroken } from "./limits.ts";
import { type Mapping, member, type Node, namesOf, textOf } from "./node.ts";
import { readJson } from "./read-json.ts";
import { readYaml } from "./read-yaml.ts";

/** A CloudFormation template, read but not evaluated. */
export interface Template {
  readonly file: SourceFile;
  readonly parameters: Mapping["entries"];
  readonly mappings: Mapping["entries"];
  readonly conditions: Mapping["entries"];
  /** What the parameters have to be, in `Rules`. */
  readonly rules: Mapping["entries"];
  readonly resources: Mapping["entries"];
  readonly outputs: Mapping["entries"];
  readonly metadata: Mapping["entries"];
  /** Names in `Transform`. */
  readonly transforms: readonly string[];
  /** Paths of files that it includes, and that are in the repository. */
  readonly included?: readonly string[];
  /** True if it has parts that other tools expand before it is deployed, such as `Modules`. */
  readonly isSource: boolean;
}

/** What became of a file that may be a template. */
export type Reading =
  | {
      readonly kind: "template";
      readonly template: Template;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly kind: "other" }
  | { readonly kind: "broken"; readonly problem: Diagnostic };

/** Reads a text that may be a template. JSON is read as such first, since YAML takes longer. */
export function readTemplate(file: SourceFile, late: Late): Reading {
  if (file.text.length > LIMITS.characters) return failed(file, limitBroken("characters", file));
  const isJson = /^\uFEFF?\s*\{/.test(file.text);
  const json = isJson ? readJson(file) : undefined;
  const read = json?.value ? json : (readCommonYaml(file) ?? readYaml(file, late.yaml()));
  if (!read.value) {
    const [problem] = (json ?? read).diagnostics;
    return problem ? failed(file, problem) : { kind: "other" };
  }
  const template = templateFrom(read.value, file);
  return template
    ? { kind: "template", template, diagnostics: read.diagnostics }
    : { kind: "other" };
}

/** A file that cannot be read is only worth a word if it seems to be a template. */
function failed({ text }: SourceFile, problem: Diagnostic): Reading {
  const seems = SEEMING.some((patterns) => patterns.every((pattern) => pattern.test(text)));
  return seems ? { kind: "broken", problem } : { kind: "other" };
}

const SEEMING = [
  [
    /^["']?Resources["']?[ \t]*:/m,
    /^[ \t]*["']?Type["']?[ \t]*:[ \t]*["']?(?:AWS|Alexa|Custom)::/m,
  ],
  [/^\uFEFF?\s*\{/, /"Resources"\s*:\s*\{/, /"Type"\s*:\s*"(?:AWS|Alexa|Custom)::/],
];

/**
 * A template is a mapping with `Resources`, and at least one of them has a type as AWS spells them. The
 * version tells that it is one, too, but almost half of the templates have none.
 */
function templateFrom(root: Node, file: SourceFile): Template | undefined {
  const resources = member(root, "Resources");
  if (resources?.kind !== "mapping" || FOREIGN.some((key) => member(root, key))) return undefined;
  const isVersioned = member(root, VERSION) !== undefined;
  const isAny = [...resources.entries.values()].some(
    ({ key, value }) =>
      isVersioned || key.startsWith(LOOP) || isType(textOf(member(value, "Type"))),
  );
  if (!isAny) return undefined;
  const section = (name: string): Mapping["entries"] => {
    const found = member(root, name);
    return found?.kind === "mapping" ? found.entries : NOTHING;
  };
  return {
    file,
    parameters: section("Parameters"),
    mappings: section("Mappings"),
    conditions: section("Conditions"),
    rules: section("Rules"),
    resources: resources.entries,
    outputs: section("Outputs"),
    metadata: section("Metadata"),
    transforms: [
      ...transformsIn(member(root, "Transform")),
      ...(member(root, INCLUDING) ? [INCLUDING] : []),
    ],
    isSource: member(root, "Modules") !== undefined,
  };
}

/** Other languages that have `Resources`. */
const FOREIGN = ["ROSTemplateFormatVersion", "HeatTemplateFormatVersion", "heat_template_version"];

/** The key of a macro that works on what stands beside it. */
export const INCLUDING = "Fn::Transform";

/** How the keys of loops begin. */
export const LOOP = "Fn::ForEach::";

const NOTHING: Mapping["entries"] = new Map();

/** `AWS::EC2::VPC`, `Custom::Lookup`, `Vendor::Service::Thing::MODULE` */
function isType(text: string | undefined): boolean {
  return (
    text !== undefined &&
    /^(?:[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(?:::[A-Za-z0-9]{2,64}){0,2}|Custom::[\w@-]+)$/.test(
      text,
    )
  );
}

/** `Transform: A`, `Transform: [A, B]` or `Transform: { Name: A }` */
function transformsIn(node: Node | undefined): readonly string[] {
  if (node?.kind === "sequence") return node.items.flatMap(transformsIn);
  return node?.kind === "mapping" ? namesOf(member(node, "Name")) : namesOf(node);
}
