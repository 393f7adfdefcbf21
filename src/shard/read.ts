import type { Result, TrailStep } from "../rules/result.ts";
import type { SetAside } from "../rules/set-aside.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile, Span } from "../source/file.ts";
import type { PackedDiagnostic, PackedResult, PackedSpan, PackedStep, ShardData } from "./data.ts";
import { validate } from "./generated/validate-shard.ts";

/** A shard that was read: everything in it is what a scan would have made of it. */
export interface Shard {
  /** What the user calls the file. */
  readonly name: string;
  readonly data: ShardData;
  readonly spanOf: (packed: PackedSpan) => Span;
}

interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

/** The texts that all shards of a merge have in common, so that one file is one object. */
export interface Texts {
  readonly known: Map<string, SourceFile>;
}

/** Reads a shard; a sentence if it is none. */
export function readShard(name: string, text: string): { readonly data: ShardData } | string {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // The parser's words name no file and quote what nobody has to see.
    return `\`${name}\` is no shard: it is not JSON.`;
  }
  const shape: Validator = validate;
  if (!isShard(data, shape)) return `\`${name}\` is no shard of byoc-preflight${whyNot(shape)}.`;
  const wrong = misplaced(data);
  return wrong === undefined ? { data } : `\`${name}\` is broken: ${wrong}.`;
}

const isShard = (data: unknown, shape: Validator): data is ShardData => shape(data);

function whyNot({ errors }: Validator): string {
  const [first] = errors ?? [];
  return first ? `: \`${first.instancePath || "/"}\` ${first.message ?? "is wrong"}` : "";
}

/** What no schema can say: that spans lie in their texts, and results are about rules that there are. */
function misplaced(data: ShardData): string | undefined {
  const isIn = ([index, start, end]: PackedSpan): boolean => {
    const text = data.texts[index]?.text;
    return text !== undefined && start <= end && end <= text.length;
  };
  if (!spansIn(data).every(isIn)) return "a place is in no text";
  if (data.results.some(({ rule }) => rule >= data.whole.rules.length)) return "a rule is missing";
  if (data.shard.index > data.shard.count) return "it is a shard of too few";
  if (data.steps.length !== data.whole.rules.length) return "steps do not fit the rules";
  return undefined;
}

const spansIn = ({ targets, results, diagnostics, unused }: ShardData): readonly PackedSpan[] => [
  ...targets.flatMap(({ location }) => (location ? [location] : [])),
  ...[...diagnostics, ...unused].flatMap(({ span }) => (span ? [span] : [])),
  ...results.flatMap(({ location, trail, reasons, learned = [], aside }) => [
    location,
    ...[...trail, ...learned.flatMap((fact) => fact.trail)].map((step) => step.location),
    ...reasons.flatMap(({ span }) => (span ? [span] : [])),
    ...(aside?.location ? [aside.location] : []),
  ]),
];

/** The spans of a shard. Where shards hold the same text it is one file, as it was when they were made. */
export function shardOf(name: string, data: ShardData, { known }: Texts): Shard {
  const seen = new Map<string, number>();
  const files = data.texts.map((text): SourceFile => {
    const plain = `${text.vendored}\0${text.path}\0${text.text}`;
    const nth = seen.get(plain) ?? 0;
    seen.set(plain, nth + 1);
    const key = `${nth}\0${plain}`;
    const file = known.get(key) ?? { path: text.path, text: text.text, vendored: text.vendored };
    known.set(key, file);
    return file;
  });
  const spanOf = ([index, start, end]: PackedSpan): Span => {
    const file = files[index];
    if (!file) throw new Error("A span was not checked");
    return { file, start, end };
  };
  return { name, data, spanOf };
}

/** A result as the scan had it. */
export function resultOf({ data, spanOf }: Shard, packed: PackedResult): Result {
  const rule = data.whole.rules[packed.rule];
  if (!rule) throw new Error("A rule was not checked");
  const { verdict, subject, message, fingerprint, evidence, learned } = packed;
  const stepsOf = (steps: readonly PackedStep[]): readonly TrailStep[] =>
    steps.map(({ note, location }) => ({ note, location: spanOf(location) }));
  return {
    rule: rule.id,
    requirement: rule.requirement,
    severity: rule.severity,
    verdict,
    subject,
    message,
    location: spanOf(packed.location),
    trail: stepsOf(packed.trail),
    reasons: packed.reasons.map(({ span, ...reason }) => ({
      ...reason,
      ...(span && { span: spanOf(span) }),
    })),
    fingerprint,
    ...(evidence && { evidence: () => evidence }),
    ...(learned && {
      learned: () => learned.map((fact) => ({ ...fact, trail: stepsOf(fact.trail) })),
    }),
  };
}

/** Why a result does not count. */
export function asideOf(
  { spanOf }: Shard,
  { aside }: PackedResult,
  result: Result,
): SetAside | undefined {
  if (!aside) return undefined;
  const { location, ...said } = aside;
  return { result, ...said, ...(location && { location: spanOf(location) }) };
}

export function diagnosticOf({ spanOf }: Shard, { span, ...said }: PackedDiagnostic): Diagnostic {
  return { ...said, ...(span && { span: spanOf(span) }) };
}
