/** Compares what the scanner says with a table of expected verdicts; fixtures/public/README.md says how to read one. */

export type Verdict = "pass" | "fail" | "unknown" | "not-applicable";

export interface Expectation {
  readonly requirement: string;
  /** `*` stands for any kind or address. */
  readonly subject: { readonly kind: string; readonly address: string };
  /** The rule that it is about, where the rules of one requirement come to different verdicts. */
  readonly rule?: string;
  /** The root it lies in, where the case is about several. */
  readonly root?: string;
  readonly verdict: Verdict;
  readonly reason: string;
  /** For `unknown`: a reason must name one of these. */
  readonly input?: readonly string[];
  /** It is enough that no result says otherwise. */
  readonly optional?: boolean;
}

/** A result as the JSON report has it. */
export interface Judged {
  readonly rule: string;
  readonly requirement: string;
  readonly verdict: Verdict;
  readonly subject: { readonly kind: string; readonly root: string; readonly address: string };
  readonly reasons?: readonly { readonly text: string; readonly input?: string }[];
}

/** In words, how results that are in scope and `applying` differ from what is expected of a root. */
export function differences(
  expected: readonly Expectation[],
  root: string,
  results: readonly Judged[],
): string[] {
  const found: string[] = [];
  const answered = new Set<Expectation>();
  for (const result of results) {
    const expectation = expectationFor(expected, result);
    if (expectation !== undefined) answered.add(expectation);
    const difference = differenceOf(expectation, root, result);
    const { kind, address } = result.subject;
    if (difference) found.push(`${result.requirement} ${kind} ${address}: ${difference}`);
  }
  for (const expectation of expected) {
    if (answered.has(expectation) || expectation.optional === true) continue;
    if (expectation.verdict === "not-applicable") continue;
    const { kind, address } = expectation.subject;
    found.push(
      `${expectation.requirement} ${kind} ${address}: no result, expected ${expectation.verdict}`,
    );
  }
  return found;
}

function differenceOf(
  expectation: Expectation | undefined,
  root: string,
  { rule, subject, verdict, reasons = [] }: Judged,
): string | undefined {
  if (expectation === undefined || expectation.verdict === "not-applicable") {
    if (verdict === "not-applicable") return undefined;
    return `${verdict} (${rule}), and nothing was expected`;
  }
  // Saying that it does not apply is one way of saying nothing.
  if (verdict === "not-applicable" && expectation.optional === true) return undefined;
  const wanted = expectation.root ?? root;
  if (subject.root !== wanted) return `in root ${subject.root}, expected ${wanted}`;
  if (verdict !== expectation.verdict) {
    return `${verdict} (${rule}), expected ${expectation.verdict}`;
  }
  const said = reasons.map(({ input, text }) => input ?? text);
  if (expectation.input === undefined || names(said, expectation.input)) return undefined;
  return `unknown because of ${said.join("; ")}, expected ${expectation.input.join(" or ")}`;
}

/** Where several rules of one requirement look at a subject, those that do not apply say nothing. */
export function applying<Result extends Judged>(results: readonly Result[]): readonly Result[] {
  const key = ({ requirement, subject: { kind, root, address } }: Judged) =>
    [requirement, kind, root, address].join("\0");
  const applied = results.filter(({ verdict }) => verdict !== "not-applicable");
  const judged = new Set(applied.map(key));
  return results.filter(
    (result) => result.verdict !== "not-applicable" || !judged.has(key(result)),
  );
}

/** The row for exactly this subject, else one with a `*`. */
export function expectationFor<Row extends Expectation>(
  rows: readonly Row[],
  result: Judged,
): Row | undefined {
  const matches = rows.filter(
    ({ requirement, rule, subject }) =>
      requirement === result.requirement &&
      (rule === undefined || rule === result.rule) &&
      (subject.kind === "*" || subject.kind === result.subject.kind) &&
      (subject.address === "*" || subject.address === result.subject.address),
  );
  return matches.find(({ subject }) => subject.address !== "*") ?? matches[0];
}

/** `var.vpc` is named by `var.vpc`, `var.vpc.cidr_block` and `module.a.var.vpc`, but not by `var.vpc_id`. */
function names(said: readonly string[], inputs: readonly string[]): boolean {
  return said.some((text) =>
    inputs.some((input) => {
      const at = text.indexOf(input);
      return at >= 0 && !/[\w-]/.test(text.charAt(at + input.length));
    }),
  );
}
