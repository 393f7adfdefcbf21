import { bool, text, unknown } from "../../value/make.ts";
import { isNotNull, same } from "../../value/same.ts";
import type { Value } from "../../value/value.ts";
import { absence, spelledIn, written } from "../attribute.ts";
import { type Judgement, judge, NO, undecided, YES } from "../judgement.ts";
import { reason } from "../reasons.ts";
import type { Thing } from "../thing.ts";
import { MANAGEMENT_ROLE, PER_INFRA_SUFFIXES } from "./clickhouse.ts";

/** The name as far as the code says it; of one that is made up, how it begins. */
export function nameOfRole(role: Thing): Value {
  const name = written(role, "name");
  if (name) return name;
  // A role is found by its name.
  if (role.idText !== undefined) return { ...text(role.idText), ...marked(role.origin) };
  const prefix = written(role, "namePrefix");
  const origin = prefix?.origin ?? absence(role, "name") ?? role.origin;
  if (!role.body || role.outside) {
    return unknown("string", role.outside ?? madeUp(role), { notNull: true, origin });
  }
  const because = madeUp(role);
  const rest = unknown("string", because, { notNull: true });
  const start = prefix?.kind === "string" ? [prefix.value] : [];
  return unknown("string", because, { notNull: true, parts: [...start, rest], origin });
}

const marked = (origin: Thing["origin"]) => origin && { origin };

const madeUp = (role: Thing) =>
  reason(
    `\`${role.address}\` gets a name that is made up when it is created.`,
    role.address,
    `Write \`${spelledIn(role, "name")}\`.`,
    role.origin?.span,
  );

/** Whether Terraform or AWS makes up the name, as with `name_prefix`. */
export function isNameMadeUp(role: Thing): Value {
  const name = written(role, "name");
  const origin = name?.origin ?? written(role, "namePrefix")?.origin ?? absence(role, "name");
  const marks = origin && { origin };
  if (role.outside) return { ...bool(false), ...marks };
  if (!name) return { ...bool(true), ...marks };
  if (name.kind !== "unknown" || isNotNull(name)) return { ...bool(false), ...marks };
  return unknown("bool", name.because, { ...marks });
}

/** Whether it has the very name that ClickHouse's controllers ask for. */
export function isNamedExactly(role: Thing): Judgement {
  const madeUpName = judge(isNameMadeUp(role));
  if (madeUpName.truth === true) return NO;
  const name = nameOfRole(role);
  const truth = same(name, text(MANAGEMENT_ROLE));
  if (truth !== "unknown") return truth ? YES : NO;
  return undecided(name.kind === "unknown" ? name.because : madeUp(role));
}

/**
 * Whether the name, or the label of the resource, tells that it is meant to be the management role. What a
 * variable adds to a text is not taken for it.
 */
export function isNamedAlike(role: Thing): Judgement {
  const name = nameOfRole(role);
  const parts = name.kind === "unknown" ? (name.parts ?? []) : [name];
  const texts = parts.map((part) =>
    typeof part === "string" ? part : part.kind === "string" ? part.value : "",
  );
  const names = [...texts, ...(role.declaration ? [labelOf(role.address)] : [])];
  return names.some((each) => ALIKE.test(each.replace(/[^a-z0-9]/gi, "")))
    ? YES
    : isNamedExactly(role);
}

const ALIKE = /clickhouse(?:byoc)?management|byocmanagement|^clickhousebyoc(?:role)?$/i;

/** `this` of `module.a.aws_iam_role.this["k"]`. */
const labelOf = (address: string): string => /([^.[\]]+)(?:\[[^\]]*\])?$/.exec(address)?.[1] ?? "";

/** Whether it is named like a role that ClickHouse has once per infrastructure. */
export function isPerInfra(role: Thing): boolean {
  const name = nameOfRole(role);
  const last = name.kind === "unknown" ? name.parts?.at(-1) : name;
  const end = typeof last === "string" ? last : last?.kind === "string" ? last.value : "";
  return PER_INFRA_SUFFIXES.some((suffix) => end.endsWith(suffix));
}
