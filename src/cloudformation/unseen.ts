import { unknown } from "../value/make.ts";
import type { Unknown } from "../value/value.ts";
import { member, spanOf, textOf } from "./node.ts";
import { isExtended, refuseAt, type Stack } from "./stack.ts";
import { INCLUDING, LOOP, type Template } from "./template.ts";

/** Transforms of AWS that neither add what is asked about nor change what is written. */
const HARMLESS =
  /^AWS::(?:Serverless-2016-10-31|LanguageExtensions|CodeDeployBlueGreen|ServiceCatalog|SecretsManager-\d{4}-\d\d-\d\d)$/;

/** What may declare more than the template shows. */
export interface Unseen {
  /** `MyMacro`, `Fn::ForEach::Subnets` */
  readonly name: string;
  /** "is a macro, which may add resources" */
  readonly why: string;
}

export const UNSEEN_SETTLED_BY = "Scan the template as it is after the tool has expanded it.";

/** Everything in a template that may declare what cannot be seen: macros, loops and modules. */
export function unseenParts(template: Template): readonly Unseen[] {
  const macros = template.transforms.filter((name) => !HARMLESS.test(name));
  const loops = [...template.resources.keys()].filter((key) => key.startsWith(LOOP));
  const included = [...template.resources.keys()].filter((key) => key === INCLUDING);
  return [
    ...[...macros, ...included].map((name) => ({
      name,
      why: "is a macro, which may add resources",
    })),
    ...loops.map((name) => ({ name, why: whyNotWritten(template) })),
    ...(template.isSource ? [MODULES] : []),
  ];
}

const whyNotWritten = (template: Template): string =>
  isExtended(template) ? "is a loop over something that is not known" : `is a loop, which ${NEEDS}`;

const NEEDS = "needs `Transform: AWS::LanguageExtensions`";

/** Says of the loops of a template that nothing writes them out: no transform does so, and no macro that might. */
export function refuseLoops(stack: Stack): void {
  const { transforms, resources, outputs, conditions, file } = stack.template;
  if (isExtended(stack.template) || !transforms.every((name) => HARMLESS.test(name))) return;
  for (const { key, place } of [resources, outputs, conditions].flatMap((each) => [
    ...each.values(),
  ])) {
    if (key.startsWith(LOOP)) refuseAt(stack, `\`${key}\` ${NEEDS}.`, spanOf(place, file));
  }
}

const MODULES: Unseen = {
  name: "Modules",
  why: "names modules, which the scanner does not read yet",
};

/** A name that is not declared may be made by a part that cannot be seen; undefined if there is none. */
export function unseenIn({ template }: Stack, name: string): Unknown | undefined {
  const [part] = unseenParts(template);
  if (part) return unmade(part.name, `${part.name}\` ${part.why}`);
  if (OF_SAM.test(name) && template.transforms.some((each) => SAM.test(each))) {
    return unmade(name, `${name}\` is made by the transform of SAM`);
  }
  const sections = [template.parameters, template.mappings, template.conditions];
  if (sections.some((section) => section.has(INCLUDING))) {
    return unmade(INCLUDING, `${INCLUDING}\` is a macro, which may declare \`${name}\``);
  }
  const maker = [...template.resources.values()].find(
    ({ key, value }) => name.startsWith(key) && MAKING.test(textOf(member(value, "Type")) ?? ""),
  );
  if (!maker) return undefined;
  return unmade(name, `${name}\` is made by \`${maker.key}\`, whose resources cannot be seen`);
}

function unmade(input: string, sentence: string): Unknown {
  const reason = { text: `\`${sentence}.`, input, settledBy: UNSEEN_SETTLED_BY };
  return unknown("any", reason, { notNull: true });
}

const SAM = /^AWS::Serverless-/;

/**
 * What the transform of SAM makes for functions with events and deployments.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html
 */
const OF_SAM =
  /^(?:ServerlessRestApi|ServerlessHttpApi|ServerlessDeploymentApplication|CodeDeployServiceRole)/;

/** Types that become resources whose names begin with their own. */
const MAKING = /::MODULE$|^AWS::Serverless::/;
