import type { Declaration } from "../graph/declaration.ts";
import { isMakingNothing } from "./cdk-resource.ts";
import { type Constructs, constructOf } from "./construct.ts";
import { type Entry, spanOf } from "./node.ts";
import { existenceOf, instanceOf, propertyNamed, propertyNames, typeOf } from "./resource.ts";
import { checkProperties } from "./spelling.ts";
import { keyIn, type Stack } from "./stack.ts";
import { LOOP } from "./template.ts";
import { refuseLoops, UNSEEN_SETTLED_BY, type Unseen, unseenParts } from "./unseen.ts";

/**
 * Everything of the given types that a template declares, and everything in it that declares what cannot
 * be seen. Properties are evaluated when asked for.
 */
export function declarationsOf(
  stack: Stack,
  isWanted: (type: string) => boolean,
  constructs?: Constructs,
): readonly Declaration[] {
  const resources = [...stack.template.resources.values()].filter(({ key }) => !isExpanded(key));
  const unseen = unseenParts(stack.template);
  refuseLoops(stack);
  // What is not as AWS has it may be as a macro wants it.
  const checked = unseen.length > 0 ? [] : resources.filter((entry) => isWanted(typeOf(entry)));
  for (const entry of checked) checkProperties(stack, entry);
  return [
    ...resources.flatMap((entry) => declarationOf(stack, entry, isWanted, constructs)),
    ...unseen.map((part) => unseenDeclaration(stack, part)),
  ];
}

const isExpanded = (key: string): boolean => key.startsWith(LOOP) || key === "Fn::Transform";

/**
 * Types whose resources make others that cannot be seen, and why not: they reach what is passed to them.
 * The first that fits counts.
 */
const MAKING: readonly (readonly [(type: string) => boolean, string])[] = [
  [(type) => type.endsWith("::MODULE"), "its module is not in the template"],
  [isCustom, "the code behind it is not read"],
  [(type) => type === "AWS::CloudFormation::StackSet", "its template is not followed"],
  [
    (type) => type === "AWS::ServiceCatalog::CloudFormationProvisionedProduct",
    "its template is not in the code",
  ],
];

function isCustom(type: string): boolean {
  if (type === "AWS::CloudFormation::CustomResource") return true;
  return !type.startsWith("AWS::") && !type.startsWith("Alexa::");
}

function whyUnseen(stack: Stack, entry: Entry): Declaration["unseen"] {
  const nested = stack.nested.get(entry.key);
  if (nested) return "why" in nested ? nested : undefined;
  const type = typeOf(entry);
  if (isMakingNothing(type, entry.value)) return undefined;
  const why = type === "" ? undefined : MAKING.find(([makes]) => makes(type))?.[1];
  return why === undefined ? undefined : { why, settledBy: MAKER_SETTLED_BY };
}

function declarationOf(
  stack: Stack,
  entry: Entry,
  isWanted: (type: string) => boolean,
  constructs: Constructs | undefined,
): readonly Declaration[] {
  const type = typeOf(entry);
  const unseen = whyUnseen(stack, entry);
  if (!unseen && !isWanted(type)) return [];
  const existence = existenceOf(stack, entry);
  if (existence === false) return [];
  const construct = constructOf(entry, stack.template.file.path, constructs);
  return [
    {
      ...shared(stack),
      mode: unseen ? "module" : "resource",
      ...(unseen && { unseen }),
      type,
      address: stack.prefix + entry.key,
      ...(construct !== undefined && { construct }),
      instance: instanceOf(stack, entry),
      ...(existence !== true && { guard: existence.because }),
      span: spanOf(entry.place, stack.template.file),
      names: propertyNames(entry),
      attribute: (name) => propertyNamed(stack, entry, name),
    },
  ];
}

const MAKER_SETTLED_BY = "Check what it makes, or write its resources into the template.";

/** A macro may declare anything: it opens every collection of its template. */
function unseenDeclaration(stack: Stack, { name, why }: Unseen): Declaration {
  return {
    ...shared(stack),
    mode: "module",
    type: name,
    opens: "everything",
    unseen: { why, settledBy: UNSEEN_SETTLED_BY },
    address: stack.prefix + name,
    instance: keyIn(stack, name),
    span: { file: stack.template.file, start: 0, end: 0 },
    names: [],
    attribute: () => undefined,
  };
}

function shared(stack: Stack) {
  return {
    language: "cloudformation",
    root: stack.root,
    many: false,
    calls: callsTo(stack),
    region: stack.region,
    defaultTags: stack.tags(),
  } as const;
}

/** The nested stacks around a stack, outermost first. */
function callsTo({ parent }: Stack): Declaration["calls"] {
  if (!parent) return [];
  const { stack, entry } = parent;
  const span = spanOf(entry.place, stack.template.file);
  return [...callsTo(stack), { address: stack.prefix + entry.key, span }];
}
