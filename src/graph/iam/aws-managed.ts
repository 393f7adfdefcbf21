import { text } from "../../value/make.ts";
import type { Origin } from "../../value/origin.ts";
import type { Value } from "../../value/value.ts";
import type { Members } from "../members.ts";
import { reason } from "../reasons.ts";
import type { StatementText } from "./document.ts";
import { someAllowing } from "./granted.ts";

/**
 * What is left out of everything, by the name of the policy.
 * Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
 */
const ALL_BUT: Readonly<Record<string, readonly string[]>> = {
  AdministratorAccess: [],
  PowerUserAccess: ["iam:*", "organizations:*", "account:*"],
};

const ARN = /^arn:[^:]+:iam::aws:policy\/(?:.*\/)?([^/]+)$/;
const END = /:iam::aws:policy\/(?:[^/]*\/)*([^/]+)$/;

/** The name of the policy of AWS that an ARN names; the partition need not be known. */
export function awsManagedName(policyArn: Value): string | undefined {
  if (policyArn.kind === "string") return ARN.exec(policyArn.value)?.[1];
  const [start, ...rest] = (policyArn.kind === "unknown" && policyArn.parts) || [];
  const last = rest.at(-1);
  if (start !== "arn:" || typeof last !== "string") return undefined;
  return END.exec(last)?.[1];
}

/** What a policy of AWS says, as far as the scanner knows it. They grant, unless they are named otherwise. */
export function awsManagedStatements(name: string, policyArn: Value): Members<StatementText> {
  const { origin } = policyArn;
  const except = Object.hasOwn(ALL_BUT, name) ? ALL_BUT[name] : undefined;
  if (except) return { certain: [everything(except, origin)], possible: [] };
  const because = reason(
    `What the policy \`${name}\` of AWS allows is not known to the scanner.`,
    name,
    "Look it up in the AWS managed policy reference.",
    origin?.span,
  );
  if (/deny|quarantine/i.test(name)) return { certain: [], possible: [], open: because };
  const member = someAllowing(because, origin);
  return { certain: [], possible: [{ member, because, many: true }] };
}

const EVERYTHING: ReadonlyMap<string, Value> = new Map([
  ["Effect", text("Allow")],
  ["Action", text("*")],
  ["Resource", text("*")],
]);

const everything = (except: readonly string[], origin: Origin | undefined): StatementText => ({
  element: (name) => EVERYTHING.get(name),
  has: (name) => EVERYTHING.has(name),
  ...(except.length > 0 && { except }),
  origin,
});
