import { text, unknown } from "../../value/make.ts";
import type { Value } from "../../value/value.ts";
import type { Collection, Fact } from "../fact.ts";
import { conditionsOf } from "../iam/conditions.ts";
import { valuesOf } from "../iam/document.ts";
import { externalIdOf } from "../iam/external-id.ts";
import { allActions, allows, allResources, changed, type Granted } from "../iam/granted.ts";
import { principalsOf } from "../iam/principals.ts";
import { collectionOf, type Members } from "../members.ts";
import { type Structure, structure } from "../structure.ts";
import { arn } from "./arn.ts";
import { condition } from "./condition.ts";
import { principal } from "./principal.ts";
import { judged } from "./shared.ts";

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html */
export const statement: Structure<Granted> = {
  name: "Statement",
  doc: "One statement of a policy: who may do what, and under which conditions. Both a single text and a list of texts are read as a list.",
  terraform: [],
  cloudformation: [],
  properties: {
    sid: {
      type: "string",
      doc: 'What it is called; `""` if it has no name.',
      ask: (granted) => textOr(granted, "Sid"),
    },
    effect: {
      type: "string",
      doc: '"Allow" or "Deny".',
      ask: (granted) => textOr(granted, "Effect"),
    },
    actions: {
      type: { list: "string" },
      doc: "Its actions as they are written, wildcards included. Unknown where it has `NotAction`.",
      ask: (granted) => listed(granted, allActions(granted.text)),
    },
    resources: {
      type: { list: "Arn" },
      doc: "Its resources as they are written, wildcards included. Unknown where it has `NotResource`.",
      ask: (granted) => arns(granted, allResources(granted.text)),
    },
    principals: {
      type: { list: "Principal" },
      doc: "Whom it is about; only statements of trust policies name anybody.",
      ask: (granted) => {
        const make = parted(granted, "principal");
        return listed(
          granted,
          mapped(principalsOf(granted.text), (named) =>
            structure(principal, named, make(named.value)),
          ),
        );
      },
    },
    conditions: {
      type: { list: "Condition" },
      doc: "What must hold besides.",
      ask: (granted) => {
        const make = parted(granted, "condition");
        return listed(
          granted,
          mapped(conditionsOf(granted.text), (demand) =>
            structure(condition, demand, make(demand.written)),
          ),
        );
      },
    },
    externalId: {
      type: "string",
      doc: 'How it demands `sts:ExternalId`: "demanded"; "none"; "optional", as with `StringEqualsIfExists`; "wildcard"; "placeholder", such as `changeme`; or "empty". What comes from a variable or a secret is "demanded".',
      ask: (granted) => placed(externalIdOf(granted.text), granted),
    },
  },
  methods: {
    allows: {
      args: ["string"],
      returns: "bool",
      doc: 'Whether it allows an action that fits: `allows("eks:Create*")`. Case does not matter. Unknown where another statement may deny it again, and for `NotAction`.',
      call: (granted, [glob]) =>
        withText(glob, "bool", (known) =>
          placed(judged(allows(granted, known.toLowerCase())), granted),
        ),
    },
    changes: {
      args: ["string"],
      returns: { list: "Arn" },
      doc: 'The resources of a service that it allows to be changed, none if it only reads: `changes("eks")`.',
      call: (granted, [service]) =>
        withText(service, "any", (known) => arns(granted, changed(granted, known))),
    },
  },
};

/** The statements that count together, as a rule sees them. */
export const statementsAs = (members: Members<Granted>, origin?: Value["origin"]): Collection =>
  collectionOf(
    mapped(members, (granted) =>
      structure(statement, granted, {
        path: granted.path,
        within: granted.within,
        origin: granted.text.origin,
      }),
    ),
    undefined,
    origin,
  );

function textOr(granted: Granted, element: string): Value {
  const [value] = valuesOf(granted.text.element(element)).certain;
  const vague = granted.text.element(element);
  return placed(value ?? (vague?.kind === "unknown" ? vague : text("")), granted);
}

function arns(granted: Granted, members: Members<Value>): Fact {
  const make = parted(granted, "arn");
  return listed(
    granted,
    mapped(members, (value) => structure(arn, value, make(value))),
  );
}

/** Parts of a statement in the order in which they are made. */
function parted({ path, within, text: written }: Granted, name: string) {
  let count = 0;
  return (value: Value) => ({
    path: `${path}.${name}[${count++}]`,
    within,
    origin: value.origin ?? written.origin,
  });
}

const mapped = <A, B>(members: Members<A>, make: (member: A) => B): Members<B> => ({
  ...members,
  certain: members.certain.map(make),
  possible: members.possible.map((each) => ({ ...each, member: make(each.member) })),
});

const listed = ({ text: written }: Granted, members: Members<Fact>): Fact =>
  collectionOf(members, undefined, written.origin);

const placed = (value: Value, { text: { origin } }: Granted): Value =>
  value.origin || !origin ? value : { ...value, origin };

function withText(
  fact: Fact | undefined,
  type: "bool" | "any",
  ask: (known: string) => Fact,
): Fact {
  if (fact?.kind === "string") return ask(fact.value);
  if (fact?.kind === "unknown") return unknown(type, fact.because);
  throw new Error("A text is needed here");
}
