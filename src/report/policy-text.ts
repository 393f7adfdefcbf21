import { count } from "./paint.ts";
import type { Report } from "./report.ts";

const MOST_RULES = 10;

/** What was decided beside the code, in two clauses at most; the names are the user's and not safe to print. */
export interface PolicyTexts {
  /** `byoc-preflight.yaml`, and what it keeps from being judged: "1 rule is off: a; 2 files are excluded". */
  readonly config?: { readonly file: string; readonly text: string };
  readonly baseline?: { readonly file: string; readonly text: string };
}

export function policyTexts({ policy }: Pick<Report, "policy">): PolicyTexts {
  const { config, baseline } = policy ?? {};
  const parts = config && [
    ...listed(config.rulesOff, "rule is off", "rules are off"),
    ...listed(
      config.severities.map(({ rule, severity }) => `${rule} (${severity})`),
      "rule has another severity",
      "rules have another severity",
    ),
    ...(config.excludedFiles > 0 ? [`${count(config.excludedFiles, "file")} excluded`] : []),
  ];
  return {
    ...(config && parts && { config: { file: config.file, text: parts.join("; ") } }),
    ...(baseline && {
      baseline: {
        file: baseline.file,
        text: [
          `${baseline.known} known`,
          ...(baseline.moved > 0 ? [`${baseline.moved} of them moved`] : []),
          ...(baseline.fixed > 0 ? [`${baseline.fixed} fixed`] : []),
          ...(baseline.moved + baseline.fixed > 0 ? ["write it again with --write-baseline"] : []),
        ].join(", "),
      },
    }),
  };
}

function listed(names: readonly string[], one: string, several: string): readonly string[] {
  if (names.length === 0) return [];
  const rest = names.length - MOST_RULES;
  const shown = names.slice(0, MOST_RULES).join(", ");
  const list = rest > 0 ? `${shown} and ${rest} more` : shown;
  return [`${names.length} ${names.length === 1 ? one : several}: ${list}`];
}
