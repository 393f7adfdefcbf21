import type { Result } from "../rules/result.ts";
import type { SetAside } from "../rules/set-aside.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import { type Claim, claiming, type Terms } from "./claim.ts";
import type { Accepted, Config } from "./config.ts";
import type { Found } from "./found.ts";
import { addressGlob, pathGlob } from "./path-glob.ts";
import { claimsOnCode } from "./stretches.ts";

export interface Policy extends Pick<Terms, "today" | "knownRules"> {
  /** The rules that are asked in this run. */
  readonly rules: readonly string[];
  readonly config?: Config;
}

export interface Applied {
  readonly results: readonly Result[];
  readonly setAside: readonly SetAside[];
  readonly diagnostics: readonly Diagnostic[];
  /** Those of the diagnostics that say that nothing needs an acceptance. */
  readonly unused: readonly Diagnostic[];
}

/**
 * Takes the results out that somebody accepted, in code or in the configuration, and tells of every
 * acceptance that does not hold or that nothing needs. Fails and unknowns can be suppressed, only unknowns
 * can be expected.
 */
export function applyPolicy(results: readonly Result[], found: Found, policy: Policy): Applied {
  const { config, today, knownRules } = policy;
  const diagnostics = [...found.diagnostics];
  const suppressions = config && { suppressions: config.suppressions };
  const claims = claiming({ today, knownRules, ...suppressions }, (one) => diagnostics.push(one));
  const inCode = found.suppressions.flatMap(({ acceptance, covers }) =>
    claims(acceptance, "suppression").map((claim) => ({ ...claim, covers })),
  );
  const inConfig = [
    ...(config?.suppress ?? []).flatMap((one) => fitted(one, claims(one, "suppression"))),
    ...(config?.expect ?? []).flatMap((one) => fitted(one, claims(one, "expected"))),
  ];
  const onCode = claimsOnCode(inCode);
  const byRule = groupByRule(inConfig);
  const used = new Set<Claim>();
  const left: Result[] = [];
  const setAside: SetAside[] = [];
  for (const result of results) {
    const on = isSaid(result)
      ? [...onCode(result), ...(byRule.get(result.rule) ?? []).filter(({ fits }) => fits(result))]
      : [];
    for (const claim of on) used.add(claim);
    const [first] = on;
    if (first) setAside.push(asideBy(first, result));
    else left.push(result);
  }
  const asked = new Set(policy.rules);
  const unused = [...inCode, ...inConfig]
    .filter((one) => asked.has(one.rule) && !used.has(one))
    .map(neverUsed);
  return { results: left, setAside, diagnostics: [...diagnostics, ...unused], unused };
}

const isSaid = ({ verdict }: Result): boolean => verdict === "fail" || verdict === "unknown";

interface ConfigClaim extends Claim {
  readonly fits: (result: Result) => boolean;
}

function fitted(accepted: Accepted, claims: readonly Claim[]): readonly ConfigClaim[] {
  const root = accepted.root === undefined ? undefined : pathGlob(accepted.root);
  const file = accepted.file === undefined ? undefined : pathGlob(accepted.file);
  const address = accepted.address === undefined ? undefined : addressGlob(accepted.address);
  return claims.map((claim) => ({
    ...claim,
    fits: ({ verdict, subject, location, declaredAt = [] }) =>
      (claim.by !== "expected" || verdict === "unknown") &&
      (!root || root(subject.root)) &&
      (!address || address(subject.address)) &&
      (!file || [location, ...declaredAt].some((span) => file(span.file.path))),
  }));
}

function groupByRule(claims: readonly ConfigClaim[]): ReadonlyMap<string, readonly ConfigClaim[]> {
  const groups = new Map<string, ConfigClaim[]>();
  for (const claim of claims) groups.set(claim.rule, [...(groups.get(claim.rule) ?? []), claim]);
  return groups;
}

function asideBy({ by, acceptance }: Claim, result: Result): SetAside {
  const { reason, until, at } = acceptance;
  return { result, by, reason, ...(until !== undefined && { until }), location: at };
}

function neverUsed({ rule, by, acceptance }: Claim): Diagnostic {
  const what = by === "expected" ? "is unknown" : "fails or is unknown";
  return {
    severity: "note",
    summary: by === "expected" ? "An expectation is not met" : "A suppression is not used",
    detail: `Nothing that it covers ${what} for \`${rule}\`. Remove it, or see what it covers.`,
    span: acceptance.at,
  };
}
