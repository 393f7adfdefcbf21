import * as yaml from "yaml";
import { conditionOf } from "../../src/cloudformation/condition.ts";
import { evaluate } from "../../src/cloudformation/evaluate.ts";
import * as extensions from "../../src/cloudformation/extensions/load.ts";
import type { Late } from "../../src/cloudformation/late.ts";
import { member, namesOf } from "../../src/cloudformation/node.ts";
import { isOutput, outputOf } from "../../src/cloudformation/output.ts";
import { parameterOf } from "../../src/cloudformation/parameter.ts";
import { passedTo } from "../../src/cloudformation/passed.ts";
import { pseudoParameter, regionOf } from "../../src/cloudformation/pseudo.ts";
import {
  attributeOf,
  existenceOf,
  propertyNamed,
  propertyNames,
  referenceTo,
} from "../../src/cloudformation/resource.ts";
import { FUEL, isExtended, type Names, type Stack } from "../../src/cloudformation/stack.ts";
import { LOOP, readTemplate, type Template } from "../../src/cloudformation/template.ts";
import * as types from "../../src/cloudformation/types/load.ts";
import { refuseLoops } from "../../src/cloudformation/unseen.ts";
import type { Diagnostic } from "../../src/source/diagnostic.ts";
import { object, unknown } from "../../src/value/make.ts";
import type { Value } from "../../src/value/value.ts";

/** One template as we have it. */
export interface Ours {
  /** Why it is not read; absent if it is. */
  readonly problem?: string;
  readonly template?: Template;
  readonly edges: ReadonlySet<string>;
  /** Those outside of properties and outputs: in `Metadata`, `UpdatePolicy` and so on. */
  readonly otherEdges: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, ReadonlyMap<string, Value>>;
  /** What is said of it while it is evaluated. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and evaluates a template with what the others assume of its deployment. */
export function readOurs(path: string, text: string): Ours {
  const reading = readTemplate({ path, text, vendored: false }, LATE);
  if (reading.kind === "other") return nothing("no template");
  if (reading.kind === "broken") return nothing(reading.problem.summary);
  const error = reading.diagnostics.find(({ severity }) => severity === "error");
  if (error) return nothing(error.summary);
  const diagnostics: Diagnostic[] = [...reading.diagnostics];
  const stack = stackOf(reading.template, NAMES, (each) => diagnostics.push(each));
  const { template } = stack;
  refuseLoops(stack);
  const resources = [...template.resources.values()].filter(
    (entry) => isResource(entry.key) && existenceOf(stack, entry) !== false,
  );
  const values = new Map(
    resources.map((entry) => {
      const properties = propertyNames(entry).flatMap((name): [string, Value][] => {
        const value = propertyNamed(stack, entry, name);
        return value ? [[name, value]] : [];
      });
      return [entry.key, new Map(properties)];
    }),
  );
  for (const entry of template.outputs.values()) {
    if (isOutput(stack, entry) !== false) outputOf(stack, entry.key);
  }
  return { template, ...edgesOf(reading.template), values, diagnostics };
}

const nothing = (problem: string): Ours => ({
  problem,
  edges: new Set(),
  otherEdges: new Set(),
  values: new Map(),
  diagnostics: [],
});

const isResource = (key: string) => !key.startsWith(LOOP) && key !== "Fn::Transform";

/** Every name that evaluating the template asks for, if no condition is known: then both sides of each are evaluated. */
function edgesOf(written: Template): Pick<Ours, "edges" | "otherEdges"> {
  const inside = new Set<string>();
  const outside = new Set<string>();
  let edges = inside;
  let source = "";
  const NOT_SAID = { text: "", input: "", settledBy: "" };
  const names: Names = {
    ...NAMES,
    reference: (stack, name) => {
      const { template } = stack;
      const isOwn = template.parameters.has(name) || template.resources.has(name);
      if (isOwn && source !== "") edges.add(`${source} Ref ${name}`);
      return template.resources.has(name)
        ? unknown("any", NOT_SAID)
        : (parameterOf(stack, name) ?? pseudoParameter(stack, name));
    },
    attribute: ({ template }, name) => {
      if (!template.resources.has(name)) return undefined;
      edges.add(`${source} GetAtt ${name}`);
      return unknown("any", NOT_SAID);
    },
    condition: () => unknown("bool", NOT_SAID),
  };
  const stack = stackOf(written, names, () => {});
  const { template } = stack;
  for (const entry of template.resources.values()) {
    if (!isResource(entry.key)) continue;
    source = entry.key;
    edges = inside;
    const properties = member(entry.value, "Properties");
    if (properties) evaluate(properties, stack);
    edges = outside;
    for (const name of OTHER_PARTS) {
      const part = member(entry.value, name);
      if (part) evaluate(part, stack);
    }
    edges = inside;
    for (const name of namesOf(member(entry.value, "DependsOn"))) {
      if (template.resources.has(name)) edges.add(`${source} DependsOn ${name}`);
    }
  }
  for (const entry of template.outputs.values()) {
    edges = inside;
    source = `Outputs/${entry.key}`;
    if (isOutput(stack, entry) !== false) outputOf(stack, entry.key);
    const name = member(entry.value, "Export");
    if (name) evaluate(name, stack);
  }
  return { edges: inside, otherEdges: outside };
}

const OTHER_PARTS = [
  "Metadata",
  "UpdatePolicy",
  "CreationPolicy",
  "DeletionPolicy",
  "UpdateReplacePolicy",
  "Connectors",
];

const LATE: Late = { yaml: () => yaml, extensions: () => extensions, types: () => types };

const NAMES: Names = {
  reference: (stack, name) =>
    parameterOf(stack, name) ?? pseudoParameter(stack, name) ?? referenceTo(stack, name),
  attribute: attributeOf,
  condition: conditionOf,
  passed: passedTo,
  exported: (_, name) => ({
    text: `\`${name}\` is the output of another stack.`,
    input: "Fn::ImportValue",
    settledBy: "",
  }),
};

/** With its loops written out. */
function stackOf(template: Template, names: Names, report: Stack["report"]): Stack {
  const stack: Stack = {
    ...CIRCUMSTANCES,
    template,
    root: template.file.path,
    names,
    report,
    nested: new Map(),
    memory: new Map(),
    region: regionOf(template.file.path, "us-east-1"),
    budget: { fuel: FUEL, chain: { depth: 0 }, doubt: 0 },
  };
  const hasLoops = isExtended(template) && template.file.text.includes(LOOP);
  return hasLoops ? { ...stack, template: extensions.unrolled(stack, evaluate) } : stack;
}

const CIRCUMSTANCES = {
  prefix: "",
  tags: () => object(new Map()),
  given: new Map(),
  late: LATE,
  parameterValues: "defaults",
  assumed: new Map(),
  // What the other readers assume.
  known: new Map([
    ["AWS::AccountId", "123456789012"],
    ["AWS::StackName", "teststack"],
  ]),
} as const;
