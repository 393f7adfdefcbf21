import { unknown } from "../../value/make.ts";
import type { Reference } from "../../value/reason.ts";
import type { Unknown } from "../../value/value.ts";
import type { Document, Planned } from "./document.ts";
import { fieldsOf, textOf } from "./fields.ts";
import { idsIn } from "./ids.ts";
import { type References, referencesIn } from "./references.ts";
import type { Sources } from "./sources.ts";

/** A plan or state that is being read as what its root declares. */
export interface Reading {
  readonly document: Document;
  readonly sources: Sources;
  readonly root: string;
  /** The region that the user gives. */
  readonly region: string | undefined;
  readonly instanceOf: (address: string) => string;
  readonly references: References;
  /** What has an id that is known. */
  readonly ids: ReadonlyMap<string, Reference>;
  /** The value of an attribute of something in the plan; `known` is its text where that is known. */
  readonly reference: (reference: Reference, known?: string) => Unknown;
  /** True if resources of their own add to what AWS lists as an attribute of something. */
  readonly isAddedTo: (one: Planned, name: string) => boolean;
}

export function readingOf(
  document: Document,
  sources: Sources,
  root: string,
  region: string | undefined,
): Reading {
  const instanceOf = (address: string) => `${root}#${address}`;
  const byInstance = new Map(document.instances.map((one) => [instanceOf(one.address), one]));
  const added = additionsIn(document);
  return {
    document,
    sources,
    root,
    region,
    instanceOf,
    references: referencesIn(document, instanceOf),
    ids: idsIn(document, instanceOf),
    reference: (reference, known) =>
      referenceTo(reference, byInstance.get(reference.instance), known),
    isAddedTo: (one, name) => added.has(`${textOf(fieldsOf(one.values).get("id"))} ${name}`),
  };
}

/** Types that take over something that exists already instead of creating it. */
const ADOPTING = /^aws_default_|_exclusive$/;

/** The same identity as the evaluator gives to an attribute that it does not know. */
function referenceTo(reference: Reference, one: Planned | undefined, known?: string): Unknown {
  const { instance, attribute } = reference;
  const input = `${one?.address ?? instance}.${attribute}`;
  const creates = one?.mode === "resource" && !ADOPTING.test(one.type);
  const because = {
    text: `\`${input}\` exists only after apply.`,
    input,
    settledBy: "It cannot be known from the plan; refer to it directly where it is used.",
    reference,
  };
  return unknown("string", because, {
    notNull: true,
    parts: known === undefined ? undefined : [known],
    identity: {
      key: `${instance}.${attribute}`,
      reference,
      ...(creates &&
        (attribute === "id" || attribute === "arn") && { among: attribute, item: instance }),
    },
  });
}

/** What resources of their own add, by the attribute that names what they add it to. */
const ADDING: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  aws_route: ["route_table_id", ["route"]],
  aws_security_group_rule: ["security_group_id", ["ingress", "egress"]],
  aws_vpc_security_group_ingress_rule: ["security_group_id", ["ingress", "egress"]],
  aws_vpc_security_group_egress_rule: ["security_group_id", ["ingress", "egress"]],
};

function additionsIn({ instances }: Document): ReadonlySet<string> {
  return new Set(
    instances.flatMap(({ type, values }) => {
      const [owner, names] = (Object.hasOwn(ADDING, type) && ADDING[type]) || ["", []];
      const id = textOf(fieldsOf(values).get(owner));
      return id === undefined ? [] : names.map((name) => `${id} ${name}`);
    }),
  );
}
