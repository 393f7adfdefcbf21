import type { Diagnostic } from "../source/diagnostic.ts";
import { validate } from "./generated/validate-rule.ts";
import type { Located } from "./located.ts";
import type { Severity } from "./result.ts";
import type { Profile } from "./rule.ts";
import { shapeProblems, type Validator, type Words } from "./shape.ts";

/** What a rule file looks like once `rules/rule.schema.json` holds. */
export interface RuleData {
  readonly id: string;
  readonly requirement: string;
  readonly title: string;
  readonly severity: Severity;
  readonly "severity-2025"?: Severity;
  readonly profiles?: readonly Profile[];
  readonly for: string;
  readonly when?: string;
  readonly require: string;
  readonly at?: string;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly sources: readonly string[];
  readonly examples: readonly ExampleData[];
  readonly without?: Readonly<Record<string, string>>;
}

export interface ExampleData {
  readonly title: string;
  readonly terraform?: string;
  readonly cloudformation?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly flags?: Readonly<Record<string, unknown>>;
  readonly absent?: true;
  readonly expect?: "not-applicable";
}

/** The data if it has the shape of a rule; otherwise everything that is wrong with its shape. */
export function checkShape(located: Located): RuleData | readonly Diagnostic[] {
  const shape: Validator = validate;
  if (isRule(located.data, shape)) return located.data;
  return shapeProblems(shape, located, WORDS);
}

const isRule = (data: unknown, shape: Validator): data is RuleData => shape(data);

const WORDS: Words = {
  what: "rule",
  choice: "must have one of `terraform`, `cloudformation` and `files`, and only one",
  patterns: {
    "\\S": "must not be empty",
    "^[a-z0-9]+(-[a-z0-9]+)*$": "must be in kebab case: `subnet-is-23-or-larger`",
    "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$": "must look like `BYOC-NET-004`",
    "^[A-Z][A-Za-z0-9]*$": "must be the name of a kind: `Subnet`",
    "^https?://[^\\s]+$": "must be an address that starts with `https://`",
  },
};
