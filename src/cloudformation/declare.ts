import type { Declaration } from "../graph/declaration.ts";
import { object } from "../value/make.ts";
import { type Entry, spanOf } from "./node.ts";
import { existenceOf, instanceOf, propertyNamed, propertyNames, typeOf } from "./resource.ts";
import { keyIn, type Stack } from "./stack.ts";
import { LOOP } from "./template.ts";
import { UNSEEN_SETTLED_BY, type Unseen, unseenParts } from "./unseen.ts";

/**
 * Everything of the given types that a template declares, and everything in it that declares what cannot
 * be seen. Properties are evaluated when asked for.
 */
export function declarationsOf(
  stack: Stack,
  isWanted: (type: string) => boolean,
): readonly Declaration[] {
  const resources = [...stack.template.resources.values()].filter(({ key }) => !isExpanded(key));
  return [
    ...resources.flatMap((entry) => declarationOf(stack, entry, isWanted)),
    ...unseenParts(stack.template).map((part) => unseenDeclaration(stack, part)),
  ];
}

const isExpanded = (key: string): boolean => key.startsWith(LOOP) || key === "Fn::Transform";

/**
 * Types whose resources make others that cannot be seen, and why not: they reach what is passed to them.
 * The first that fits counts.
 */
const MAKING: readonly (readonly [RegExp, string])[] = [
  [/::MODULE$/, "its module is not in the template"],
  [/^AWS::CloudFormation::CustomResource$|^(?!AWS::|Alexa::)/, "the code behind it is not read"],
  [
    /^AWS::CloudFormation::Stack(?:Set)?$|^AWS::Serverless::Application$/,
    "its template is not followed yet",
  ],
  [/^AWS::ServiceCatalog::CloudFormationProvisionedProduct$/, "its template is not in the code"],
];

const whyUnseen = (type: string): string | undefined =>
  type === "" ? undefined : MAKING.find(([pattern]) => pattern.test(type))?.[1];

function declarationOf(
  stack: Stack,
  entry: Entry,
  isWanted: (type: string) => boolean,
): readonly Declaration[] {
  const type = typeOf(entry);
  const why = whyUnseen(type);
  if (why === undefined && !isWanted(type)) return [];
  const existence = existenceOf(stack, entry);
  if (existence === false) return [];
  return [
    {
      ...shared(stack),
      mode: why === undefined ? "resource" : "module",
      ...(why !== undefined && { unseen: { why, settledBy: MAKER_SETTLED_BY } }),
      type,
      address: entry.key,
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
    address: name,
    instance: keyIn(stack, name),
    span: { file: stack.template.file, start: 0, end: 0 },
    names: [],
    attribute: () => undefined,
  };
}

const NOTHING = object(new Map());

function shared({ template, region }: Stack) {
  return {
    language: "cloudformation",
    root: template.file.path,
    many: false,
    calls: [],
    region,
    defaultTags: NOTHING,
  } as const;
}
