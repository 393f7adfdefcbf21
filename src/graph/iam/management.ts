import { isMarked } from "../facts/tags.ts";
import { both, either, type Judgement, NO, negated, undecided } from "../judgement.ts";
import type { Members } from "../members.ts";
import { together } from "../reasons.ts";
import { remember } from "../remember.ts";
import { BYOC_TAG } from "../target/marked.ts";
import type { Thing } from "../thing.ts";
import { DATA_PLANE_ROLE } from "./clickhouse.ts";
import type { StatementText } from "./document.ts";
import { hasEffect } from "./granted.ts";
import { isPublished } from "./onboarding.ts";
import { isLike, isOfClickHouse, type Named, principalsOf } from "./principals.ts";
import { isNamedAlike, isNamedExactly, isPerInfra } from "./role-name.ts";
import { trustOf } from "./trust.ts";

/**
 * Whether a role is meant to be the one that ClickHouse manages the account with: its name, label, tag or
 * trust says so. Of a role outside the code only the name is looked at.
 */
export const isManagement = remember((role: Thing): Judgement => {
  if (isPublished(role)) return { truth: true };
  if (role.outside) return isNamedExactly(role);
  const byName = isNamedAlike(role);
  if (byName.truth === true || isPerInfra(role)) return byName;
  const trusted = named(trustOf(role));
  const byTrust = someone(trusted, trustsTheController);
  const byAccount = someone(trusted, isAwsPrincipal);
  // Most roles are for services of AWS, so that nobody needs to look for their tags.
  const byTag = byAccount.truth === false ? NO : both([isMarked(role, BYOC_TAG), byAccount]);
  return either([byName, byTrust, byTag]);
});

/** The data plane of an infrastructure is managed by another role of the same account. */
function trustsTheController(principal: Named): Judgement {
  return both([isOfClickHouse(principal), negated(isLike(principal, `*${DATA_PLANE_ROLE}`))]);
}

/** Roles for pods and machines carry the same tag, but trust services. */
const isAwsPrincipal = ({ type }: Named): Judgement => ({ truth: type === "AWS" });

/** Whom statements that allow name. */
function named(trust: Members<StatementText>): Members<{ principal: Named; allowed: Judgement }> {
  const certain = [...trust.certain, ...trust.possible.map(({ member }) => member)];
  const found = certain.map((statement) => ({
    allowed: hasEffect(statement, "Allow"),
    principals: principalsOf(statement),
  }));
  const open = together([
    trust.open,
    ...trust.possible.map(({ because }) => because),
    ...found.map(({ allowed, principals }) =>
      allowed.truth === false ? undefined : principals.open,
    ),
  ]);
  return {
    certain: found.flatMap(({ allowed, principals }) =>
      principals.certain.map((principal) => ({ principal, allowed })),
    ),
    possible: [],
    ...(open && { open }),
  };
}

function someone(
  { certain, open }: ReturnType<typeof named>,
  ask: (principal: Named) => Judgement,
): Judgement {
  const asked = certain.map(({ principal, allowed }) => both([allowed, ask(principal)]));
  return either([...asked, open ? undecided(open) : NO]);
}
