import { member, type Node, namesOf, textOf } from "../cloudformation/node.ts";
import type { Template } from "../cloudformation/template.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile, Span } from "../source/file.ts";
import { isDate } from "./date.ts";
import type { Covering, Found } from "./found.ts";
import { type Acceptance, MARKER, MOST_RULES, notHolding, shortReason } from "./suppression.ts";

/**
 * The suppressions in the `Metadata` of a template, for all of it, and of its resources, for one:
 *
 *     Metadata:
 *       byoc-preflight:
 *         ignore:
 *           - { rule: rule-id, reason: reason, until: 2027-01-31 }
 */
export function suppressionsInMetadata(template: Template): Found {
  const found = placesOf(template).map(readPlace);
  return {
    suppressions: found.flatMap(({ suppressions }) => suppressions),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
  };
}

interface Place {
  readonly node: Node;
  readonly covers: Span;
}

/** The values of `byoc-preflight` in `Metadata`: of resources, and of the template itself. */
function placesOf({ file, metadata, resources }: Template): readonly Place[] {
  const own = metadata.get(MARKER)?.value;
  const inResources = [...resources.values()].flatMap((entry): readonly Place[] => {
    const node = member(member(entry.value, "Metadata"), MARKER);
    const { start } = entry.place;
    return node ? [{ node, covers: { file, start, end: entry.value.end } }] : [];
  });
  const whole = { file, start: 0, end: file.text.length };
  return [...(own ? [{ node: own, covers: whole }] : []), ...inResources];
}

const FORM = "`byoc-preflight: { ignore: [{ rule: rule-id, reason: …, until: 2027-01-31 }] }`";
const KEYS: ReadonlySet<string> = new Set(["rule", "reason", "until"]);

function readPlace({ node, covers }: Place): Found {
  const { file } = covers;
  const list = member(node, "ignore");
  const keys = node.kind === "mapping" ? [...node.entries.keys()] : [];
  if (list?.kind !== "sequence" || keys.length !== 1) {
    return { suppressions: [], diagnostics: [notHolding(spanIn(file, node), `Write ${FORM}.`)] };
  }
  const suppressions: Covering[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const item of list.items) {
    const at = spanIn(file, item);
    const found = readItem(item, at);
    if (typeof found === "string") diagnostics.push(notHolding(at, found));
    else suppressions.push({ acceptance: found, covers });
  }
  return { suppressions, diagnostics };
}

function readItem(item: Node, at: Span): Acceptance | string {
  if (item.kind !== "mapping" || [...item.entries.keys()].some((key) => !KEYS.has(key))) {
    return `Write ${FORM}.`;
  }
  const rules = namesOf(member(item, "rule"));
  const reason = textOf(member(item, "reason")) ?? "";
  const until = member(item, "until");
  const day = textOf(until);
  if (rules.length === 0) return `It names no rule. Write ${FORM}.`;
  if (!/[\p{L}\p{N}]/u.test(reason)) return `It gives no reason. Write ${FORM}.`;
  if (until && (day === undefined || !isDate(day))) {
    return "The value of `until` is no date. Write it like 2027-01-31.";
  }
  const last = day === undefined ? {} : { until: day };
  return {
    rules: [...new Set(rules)].slice(0, MOST_RULES),
    reason: shortReason(reason),
    ...last,
    at,
  };
}

const spanIn = (file: SourceFile, { start, end }: Node): Span => ({ file, start, end });
