import type { Diagnostic } from "../source/diagnostic.ts";
import { conditionOf } from "./condition.ts";
import { evaluate } from "./evaluate.ts";
import { type Export, exportedTo, exportsOf } from "./exports.ts";
import type { Late } from "./late.ts";
import type { Library } from "./library.ts";
import { roomForStacks, withNested } from "./nested.ts";
import { joined } from "./nested-template.ts";
import { type Entry, spanOf } from "./node.ts";
import { parameterOf } from "./parameter.ts";
import { passedTo, tagsOfNested } from "./passed.ts";
import { pseudoParameter } from "./pseudo.ts";
import { mayImport } from "./reads.ts";
import { attributeOf, referenceTo } from "./resource.ts";
import { type Assumption, FUEL, isExtended, type Names, refuseAt, type Stack } from "./stack.ts";
import { passedBySet, type StackSet, stackSetsIn, tagsOfSet } from "./stack-set.ts";
import { LOOP, type Template } from "./template.ts";

/** What is known of how a root is deployed. */
export type Circumstances = Pick<Stack, "given" | "parameterValues" | "known" | "tags" | "region">;

/** What is assumed of parameters, by the path of the root. */
export type Assumptions = ReadonlyMap<string, ReadonlyMap<string, Assumption>>;

/** Templates as they become stacks, which import from each other. */
export interface Deployed {
  /** Each root with all stacks that it nests, by its path. */
  readonly stacks: ReadonlyMap<string, readonly Stack[]>;
  readonly exports: ReadonlyMap<string, readonly Export[]>;
  /** The stack sets that deploy roots, by their paths. */
  readonly sets: ReadonlyMap<string, StackSet>;
}

/** Makes stacks of roots and of what they nest. Nothing is evaluated for that but names of exports. */
export function deploy(
  roots: ReadonlyMap<Template, Circumstances>,
  library: Library,
  late: Late,
  report: (diagnostic: Diagnostic) => void,
  assumed: Assumptions = new Map(),
): Deployed {
  const room = roomForStacks();
  const chain = { depth: 0 };
  let exports: Deployed["exports"] = new Map();
  let sets: Deployed["sets"] = new Map();
  const names: Names = {
    ...NAMES,
    exported: (stack, name) => exportedTo(exports, stack, name),
    passed: (stack, parameter) => {
      const set = stack.parent ? undefined : sets.get(stack.root);
      if (!set) return passedTo(stack, parameter);
      return stack.given.has(parameter) ? undefined : passedBySet(set, parameter);
    },
  };
  const nest = (template: Template, parent: Stack, entry: Entry) =>
    expanded(nested(template, parent, entry), library);
  const stacks = new Map(
    [...roots].map(([template, circumstances]) => {
      const { path } = template.file;
      const stack: Stack = {
        ...circumstances,
        template,
        root: path,
        prefix: "",
        nested: new Map(),
        tags: () => {
          const set = sets.get(path);
          return set ? tagsOfSet(set, stack, circumstances.tags()) : circumstances.tags();
        },
        memory: new Map(),
        assumed: assumed.get(path) ?? NOTHING_ASSUMED,
        names,
        late,
        budget: { fuel: FUEL, chain, doubt: 0 },
        report,
      };
      return [path, withNested(expanded(stack, library), library, room, nest)];
    }),
  );
  sets = stackSetsIn(stacks, library);
  const all = [...stacks.values()].flat();
  if (all.some(({ template }) => mayImport(template.file))) exports = exportsOf(all);
  return { stacks, exports, sets };
}

const NAMES: Omit<Names, "exported" | "passed"> = {
  reference: (stack, name) =>
    parameterOf(stack, name) ?? pseudoParameter(stack, name) ?? referenceTo(stack, name),
  attribute: attributeOf,
  condition: conditionOf,
};

function nested(template: Template, parent: Stack, entry: Entry): Stack {
  const stack: Stack = {
    ...parent,
    template,
    prefix: `${parent.prefix}${entry.key}/`,
    parent: { stack: parent, entry },
    nested: new Map(),
    tags: () => tagsOfNested(stack),
    given: NOTHING_GIVEN,
    // What the template around it does not pass is the default.
    parameterValues: "defaults",
    assumed: NOTHING_ASSUMED,
    known: new Map([...parent.known].filter(([name]) => name !== STACK_NAME)),
    memory: new Map(),
  };
  return stack;
}

/** A stack whose template has its files and loops written out, before anything of it is evaluated. */
function expanded(stack: Stack, library: Library): Stack {
  const { text } = stack.template.file;
  const hasLoops = isExtended(stack.template) && text.includes(LOOP);
  const extensions =
    hasLoops || text.includes("AWS::Include") ? stack.late.extensions?.() : undefined;
  if (!extensions) return stack;
  const whole = { ...stack, template: withFiles(stack, library, extensions.withIncluded) };
  // What a loop runs over may come from a stack set, and those are found only when all stacks are known.
  const isSet = stack.parent === undefined && isDeployedBySet(stack.root, library);
  return hasLoops && !isSet ? { ...whole, template: extensions.unrolled(whole, evaluate) } : whole;
}

type WithIncluded = ReturnType<NonNullable<Late["extensions"]>>["withIncluded"];

function withFiles(stack: Stack, library: Library, withIncluded: WithIncluded): Template {
  const { template } = stack;
  if (!template.file.text.includes("AWS::Include")) return template;
  const included: string[] = [];
  const whole = withIncluded(template, {
    read: (location) => {
      const path = joined(template.file.path, location);
      if (path === undefined) return undefined;
      included.push(path);
      return library.included(path);
    },
    refuse: (place, message) => refuseAt(stack, message, spanOf(place, template.file)),
  });
  return { ...whole, included };
}

const isDeployedBySet = (path: string, library: Library): boolean =>
  library.whole().some((template) =>
    [...template.resources.values()].some((entry) => {
      const place = library.placeOfSet(template, entry);
      return place !== undefined && "path" in place && place.path === path;
    }),
  );

/** What the name of a stack is known under. */
export const STACK_NAME = "AWS::StackName";

const NOTHING_GIVEN: Stack["given"] = new Map();
const NOTHING_ASSUMED: Stack["assumed"] = new Map();
