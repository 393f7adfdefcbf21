import { linesOf } from "../../value/lines.ts";
import { object } from "../../value/make.ts";
import { graft, type Origin } from "../../value/origin.ts";
import { type Pieces, readJson } from "../../value/read-json.ts";
import type { Because } from "../../value/reason.ts";
import type { ObjectValue, StringValue, Unknown, Value } from "../../value/value.ts";
import { converted } from "../attribute.ts";
import type { Members } from "../members.ts";
import { reason, together } from "../reasons.ts";

/** One statement of a policy, as it is written. */
export interface StatementText {
  /** `Action`, in whatever case it is written; undefined if it certainly is not there. */
  element(name: string): Value | undefined;
  /** Whether the element is certainly written. */
  has(name: string): boolean;
  /** Actions that a policy of AWS leaves out, in lower case. */
  readonly except?: readonly string[];
  readonly origin?: Origin | undefined;
}

/**
 * The statements of a policy, be it written as JSON, made from a value, or an object as in CloudFormation.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function statementsOf(policy: Value): Members<StatementText> {
  switch (policy.kind) {
    case "string":
      return policy.encodes
        ? fromEncoded(policy.encodes, policy)
        : fromJson([policy.value], policy);
    case "unknown":
      if (policy.encodes) return fromEncoded(policy.encodes, policy);
      return policy.parts ? fromJson(policy.parts, policy) : nothingBut(policy.because);
    case "object":
      return fromObject(policy, policy.origin);
    case "null":
      return { certain: [], possible: [] };
    default:
      return nothingBut(notAPolicy(policy));
  }
}

const nothingBut = (open: Because): Members<never> => ({ certain: [], possible: [], open });

function fromEncoded(value: Value, policy: Value): Members<StatementText> {
  if (value.kind === "object") return fromObject(value, policy.origin);
  return nothingBut(value.kind === "unknown" ? value.because : notAPolicy(policy));
}

function fromJson(pieces: Pieces, policy: StringValue | Unknown): Members<StatementText> {
  const value = readJson(pieces, linesOf(pieces, policy));
  if (value?.kind === "object") return fromObject(value, policy.origin);
  const because = policy.kind === "unknown" ? policy.because : undefined;
  return nothingBut(together([notAPolicy(policy), because]) ?? notAPolicy(policy));
}

function fromObject(document: ObjectValue, whole: Origin | undefined): Members<StatementText> {
  const statements = elementsOf(document).element("Statement");
  const make = (item: Value) => statementText(item, whole);
  if (!statements || statements.kind === "null") return { certain: [], possible: [] };
  if (statements.kind === "list") return { certain: statements.items.map(make), possible: [] };
  if (statements.kind === "object") return { certain: [make(statements)], possible: [] };
  if (statements.kind !== "unknown") return nothingBut(notAPolicy(statements));
  const certain = (statements.members ?? []).map(make);
  return { certain, possible: [], open: statements.because };
}

function statementText(item: Value, whole: Origin | undefined): StatementText {
  const origin = whole ? graft(whole, item.origin) : item.origin;
  const body = item.kind === "object" ? item : object(new Map(), { open: whyNot(item) });
  return { ...elementsOf(body), origin };
}

const whyNot = (item: Value): Because =>
  item.kind === "unknown" ? item.because : notAPolicy(item);

const notAPolicy = ({ origin }: Value): Because =>
  reason(
    "What stands here cannot be read as an IAM policy.",
    "policy",
    "Write the policy as JSON, with `jsonencode` or with `aws_iam_policy_document`.",
    origin?.span,
  );

/** The elements of an object by name; one that may stand behind an unknown name is unknown. */
export function elementsOf(body: ObjectValue): Pick<StatementText, "element" | "has"> {
  const known = new Map<string, Value>();
  for (const [name, value] of body.entries) {
    if (body.symbols?.has(name)) continue;
    const key = name.toLowerCase();
    known.set(key, known.has(key) ? unsure(twice(name)) : value);
  }
  const others = [...(body.symbols?.values() ?? [])].map(({ because }) => because);
  const open = together([body.open, ...others]);
  const find = (name: string) => known.get(name.toLowerCase());
  return {
    element(name) {
      const value = find(name);
      if (value) return value.kind === "null" ? undefined : value;
      return open && unsure(open);
    },
    has(name) {
      const value = find(name);
      return value !== undefined && value.kind !== "null";
    },
  };
}

const unsure = (because: Because): Unknown => ({ kind: "unknown", type: "any", because });

const twice = (name: string): Because =>
  reason(`\`${name}\` is written twice in a policy.`, name, "Remove one of the two.");

/** The texts of an element that is one text or a list of them. */
export function valuesOf(element: Value | undefined): Members<Value> {
  if (!element || element.kind === "null") return { certain: [], possible: [] };
  if (element.kind === "list") {
    const { origin } = element;
    return { certain: element.items.map((item) => textIn(item, origin)), possible: [] };
  }
  if (element.kind !== "unknown" || element.type === "string") {
    return { certain: [textIn(element, undefined)], possible: [] };
  }
  const certain = (element.members ?? []).map((item) => textIn(item, element.origin));
  return { certain, possible: [], open: element.because };
}

/** One that no text of its own decides stands where the list stands. */
function textIn(value: Value, whole: Origin | undefined): Value {
  const isText = value.kind === "unknown" || value.kind === "string";
  const text = isText ? value : converted(value, "string");
  const read = text.kind === "unknown" || text.kind === "string" ? text : unsure(notAPolicy(value));
  const origin = value.origin ?? whole;
  return origin ? { ...read, origin } : read;
}
