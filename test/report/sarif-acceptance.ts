/**
 * What GitHub code scanning accepts and shows, as a list of complaints. One bad result makes GitHub refuse
 * the whole file, and neither the JSON Schema of SARIF nor Microsoft's validator catches all of this.
 * Source: GitHub's "SARIF support for code scanning" and the messages of its upload service.
 */
export function sarifProblems(text: string): readonly string[] {
  const problems: string[] = [];
  const say = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };
  const log = JSON.parse(text);

  say(log.version === "2.1.0", "version is not 2.1.0");
  say(filled(log.$schema), "no $schema");
  say(Array.isArray(log.runs) && log.runs.length === 1, "not exactly one run");
  for (const run of log.runs ?? []) {
    const rules: Json[] = run.tool?.driver?.rules ?? [];
    const results: Json[] = run.results ?? [];
    say(filled(run.tool?.driver?.name), "the driver has no name");
    say(/^\d+\.\d+\.\d+/.test(run.tool?.driver?.semanticVersion ?? ""), "no semantic version");
    say(Array.isArray(run.tool?.driver?.rules), "no list of rules");
    say(rules.length <= 25_000, "more than 25,000 rules");
    say(Array.isArray(run.results), "no list of results");
    say(results.length <= 5_000, "more than 5,000 results");
    say(run.columnKind === "utf16CodeUnits", "columns are not UTF-16 code units");
    say(run.invocations === undefined, "an invocation, which names a machine path");
    say(run.automationDetails === undefined, "a category, which is the workflow's to choose");
    say((run.tool?.extensions ?? []).length <= 100, "more than 100 extensions");
    const ids = rules.map(({ id }) => String(id));
    say(new Set(ids).size === ids.length, "two rules with one id");
    say(ids.join() === [...ids].sort().join(), "the rules are not sorted");
    for (const rule of rules) for (const problem of ruleProblems(rule)) problems.push(problem);
    for (const [root, base] of Object.entries<Json>(run.originalUriBaseIds ?? {})) {
      say(base.uri === undefined, `${root} names a machine path`);
    }
    const seen = new Set<string>();
    for (const result of results) {
      for (const problem of resultProblems(result, ids)) problems.push(problem);
      const key = `${result.ruleId} ${JSON.stringify(result.locations)}`;
      say(!seen.has(key), "two results of one rule at one place");
      seen.add(key);
    }
  }
  return [...new Set(problems)];
}

// biome-ignore lint/suspicious/noExplicitAny: what is checked here is just what the types would promise.
type Json = any;

function filled(text: unknown, most = Number.POSITIVE_INFINITY): boolean {
  return typeof text === "string" && text.trim() !== "" && text.length <= most;
}

const LEVELS = ["note", "warning", "error"];

function* ruleProblems(rule: Json): Generator<string> {
  const { properties = {} } = rule;
  if (!filled(rule.id)) yield "a rule without an id";
  if (!filled(rule.name, 255)) yield "a rule without a name of at most 255 characters";
  if (!filled(rule.shortDescription?.text, 1024)) yield "no short description";
  if (!filled(rule.fullDescription?.text, 1024)) yield "no full description";
  if (!filled(rule.help?.text)) yield "no help text";
  if (!filled(rule.help?.markdown)) yield "no help in Markdown";
  if (!LEVELS.includes(rule.defaultConfiguration?.level)) yield "no default level";
  if (!properties.tags?.includes("security")) yield "no tag `security`";
  if ((properties.tags ?? []).length > 10) yield "more tags than are shown";
  if (!["very-high", "high", "medium", "low"].includes(properties.precision)) yield "no precision";
  const severity = properties["security-severity"];
  const isInBand = /^\d+\.\d$/.test(severity) && Number(severity) > 0 && Number(severity) < 10;
  if (typeof severity !== "string" || !isInBand)
    yield "security severity is not a number in a string";
  if (rule.helpUri !== undefined && !/^https:\/\//.test(rule.helpUri)) yield "bad help URI";
}

function* resultProblems(result: Json, ids: readonly string[]): Generator<string> {
  if (!filled(result.message?.text)) yield "a result without a message";
  if (result.message?.id !== undefined) yield "a message by id";
  if (/(^|[^\\])\]\(/.test(result.message?.text ?? "")) yield "a link in a message";
  if (!LEVELS.includes(result.level)) yield "a result without a level";
  if (!ids.includes(result.ruleId)) yield "a result of no rule";
  if (ids[result.ruleIndex] !== result.ruleId) yield "a wrong rule index";
  if (result.suppressions !== undefined) yield "a suppressed result";
  if (result.kind !== undefined && result.kind !== "fail") yield "a kind that is ignored";
  if (result.locations?.length !== 1) yield "not exactly one location";
  const hash = result.partialFingerprints?.primaryLocationLineHash;
  if (!/^[0-9a-f]+:\d+$/.test(hash ?? "")) yield "no hash of the line";
  if (!/^[0-9a-f]+$/.test(result.partialFingerprints?.["byocPreflight/v1"] ?? "")) {
    yield "no fingerprint of our own";
  }
  for (const location of result.locations ?? []) yield* locationProblems(location);
  for (const flow of result.codeFlows ?? []) {
    for (const thread of flow.threadFlows ?? []) {
      if (!(thread.locations?.length > 0)) yield "an empty flow";
      if (thread.locations?.length > 1000) yield "a flow that would be cut";
      for (const step of thread.locations ?? []) {
        if (!filled(step.location?.message?.text)) yield "a step without a note";
        yield* locationProblems(step.location ?? {});
      }
    }
  }
}

const SEGMENT = /^(?:[A-Za-z0-9\-._~!'()*]|%[0-9A-F]{2})+$/;

function* locationProblems(location: Json): Generator<string> {
  const physical = location.physicalLocation;
  if (physical === undefined) {
    yield "no physical location";
    return;
  }
  const uri = String(physical.artifactLocation?.uri ?? "");
  if (uri === "") yield "no URI";
  const segments = uri.split("/");
  if (!segments.every((segment) => SEGMENT.test(segment))) yield "a URI that is not encoded";
  if (segments.some((segment) => segment === "." || segment === "..")) yield "a URI with dots";
  if (physical.artifactLocation?.uriBaseId !== "SRCROOT") yield "a URI that is relative to nothing";
  const { startLine, startColumn, endLine, endColumn, ...rest } = physical.region ?? {};
  const numbers = [startLine, startColumn, endLine, endColumn];
  if (!numbers.every((number) => Number.isInteger(number) && number >= 1)) yield "a position short";
  if (startLine !== endLine) yield "a region of several lines";
  if (endColumn < startColumn) yield "a region that ends before it begins";
  if (Object.keys(rest).length > 0) yield "a snippet";
}
