import { unknown } from "../value/make.ts";
import type { Reason } from "../value/reason.ts";
import type { Unknown } from "../value/value.ts";
import { member, textOf } from "./node.ts";
import type { Stack } from "./stack.ts";
import { LOOP, type Template } from "./template.ts";

/** Transforms of AWS that neither add what is asked about nor change what is written. */
const HARMLESS =
  /^AWS::(?:Serverless-2016-10-31|LanguageExtensions|CodeDeployBlueGreen|ServiceCatalog|SecretsManager-\d{4}-\d\d-\d\d)$/;

/** What may declare more than the template shows. */
export interface Unseen {
  /** `MyMacro`, `Fn::ForEach::Subnets` */
  readonly name: string;
  readonly reason: Reason;
}

/** Everything in a template that may declare what cannot be seen: macros, loops and modules. */
export function unseenParts(template: Template): readonly Unseen[] {
  const macros = template.transforms.filter((name) => !HARMLESS.test(name));
  const loops = [...template.resources.keys()].filter((key) => key.startsWith(LOOP));
  const included = [...template.resources.keys()].filter((key) => key === "Fn::Transform");
  return [
    ...[...macros, ...included].map((name) => unseen(name, "is a macro, which may add resources")),
    ...loops.map((name) => unseen(name, "is a loop, which the scanner does not unroll yet")),
    ...(template.isSource
      ? [unseen("Modules", "names modules, which the scanner does not read yet")]
      : []),
  ];
}

function unseen(name: string, what: string): Unseen {
  const reason = {
    text: `\`${name}\` ${what}.`,
    input: name,
    settledBy: "Scan the template as it is after the tool has expanded it.",
  };
  return { name, reason };
}

/** A name that is not declared may be made by a part that cannot be seen; undefined if there is none. */
export function unseenIn({ template }: Stack, name: string): Unknown | undefined {
  const [part] = unseenParts(template);
  if (part) return unknown("any", part.reason, { notNull: true });
  const maker = [...template.resources.values()].find(
    ({ key, value }) => name.startsWith(key) && MAKING.test(textOf(member(value, "Type")) ?? ""),
  );
  if (!maker) return undefined;
  const reason = {
    text: `\`${name}\` is made by \`${maker.key}\`, whose resources cannot be seen.`,
    input: name,
    settledBy: "Scan the template as it is after the tool has expanded it.",
  };
  return unknown("any", reason, { notNull: true });
}

/** Types that become resources whose names begin with their own. */
const MAKING = /::MODULE$|^AWS::Serverless::/;
