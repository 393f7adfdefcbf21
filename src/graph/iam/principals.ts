import { covers, globTokens, tokensOf } from "../../value/glob.ts";
import { text, unknown } from "../../value/make.ts";
import { same } from "../../value/same.ts";
import type { Value } from "../../value/value.ts";
import { type Judgement, NO, undecided, YES } from "../judgement.ts";
import type { Members, Possibly } from "../members.ts";
import { reason, together } from "../reasons.ts";
import { segmentOf } from "./arn.ts";
import { CONTROL_PLANE } from "./clickhouse.ts";
import { type StatementText, valuesOf } from "./document.ts";
import { meets } from "./pattern.ts";

/** One of those that a statement is about. */
export interface Named {
  /** `AWS`, `Service`, `Federated`, `CanonicalUser`. */
  readonly type: string;
  /** The ARN, account id, service or provider. */
  readonly value: Value;
}

/** Whom a statement names. `"*"` alone is anybody with an AWS identity. */
export function principalsOf(statement: StatementText): Members<Named> {
  if (!statement.has("Principal") && statement.has("NotPrincipal")) {
    return { certain: [], possible: [], open: notRead(statement) };
  }
  const element = statement.element("Principal");
  if (!element) return { certain: [], possible: [] };
  if (element.kind === "unknown") return { certain: [], possible: [], open: element.because };
  if (element.kind !== "object")
    return { certain: [{ type: "AWS", value: element }], possible: [] };
  const certain: Named[] = [];
  const possible: Possibly<Named>[] = [];
  const open = [element.open, ...[...(element.symbols?.values() ?? [])].map((key) => key.because)];
  for (const [type, values] of element.entries) {
    if (element.symbols?.has(type)) continue;
    const members = valuesOf(values);
    certain.push(...members.certain.map((value) => ({ type, value })));
    open.push(members.open);
  }
  const because = together(open);
  return { certain, possible, ...(because && { open: because }) };
}

const notRead = ({ origin }: StatementText) =>
  reason(
    "`NotPrincipal` is not read yet.",
    "NotPrincipal",
    "Name those that are allowed in `Principal`.",
    origin?.span,
  );

const ACCOUNT = /^\d{12}$/;

/** The account of an AWS principal: of its ARN, or the id itself. `"*"` for anybody, `""` for others. */
export function accountOf({ type, value }: Named): Value {
  const marks = value.origin && { origin: value.origin };
  if (type !== "AWS") return { ...text(""), ...marks };
  if (value.kind === "unknown" && !value.parts) {
    return unknown("string", value.because, { ...marks, identity: value.identity });
  }
  const whole = value.kind === "number" ? String(value.value) : undefined;
  const id = value.kind === "string" ? value.value : whole;
  if (id !== undefined && ACCOUNT.test(id)) return { ...text(id), ...marks };
  return { ...segmentOf(value, "account"), ...marks };
}

/** Whether it is somebody in one of the accounts of ClickHouse's control plane. */
export function isOfClickHouse(principal: Named): Judgement {
  if (isOwn(principal.value)) return NO;
  const account = accountOf(principal);
  const answers = Object.values(CONTROL_PLANE).map((id) => same(account, text(id)));
  if (answers.includes(true)) return YES;
  if (account.kind !== "unknown" || !answers.includes("unknown") || isOwn(account)) return NO;
  return undecided(account.because);
}

const OWN = /(?:^|[#.])(?:data\.aws_caller_identity|aws_iam_role|aws_iam_user)\.|#AWS::AccountId$/;

/** Who applies the code, and whom it declares, is in the customer's account, never in one of ClickHouse. */
function isOwn(value: Value): boolean {
  if (value.kind !== "unknown") return false;
  const { attribute, instance } = value.identity?.reference ?? value.someOf ?? {};
  return attribute === "arn" || OWN.test(instance ?? value.identity?.key ?? "");
}

/** Whether the ARN of a principal, which knows no wildcards, fits a glob. */
export function isLike({ value }: Named, glob: string): Judgement {
  const truth = meets(value, glob);
  if (truth !== "unknown" || value.kind !== "unknown") return truth ? YES : NO;
  return covers(globTokens(glob), tokensOf(value.parts ?? [value]))
    ? YES
    : undecided(value.because);
}
