// biome-ignore lint/suspicious/noExplicitAny: what is checked here is just what the types would promise.
export type Json = any;

/** What was asked for beside the default: then the checks that forbid it do not apply. */
export interface Asked {
  readonly category?: boolean;
  readonly suppressed?: boolean;
}

/** What a check may look at besides the object itself. */
export interface Around extends Asked {
  /** The whole document as it is uploaded. */
  readonly text: string;
  readonly run: Json;
  /** Of the rules, in their order; undefined without a list. */
  readonly ids: readonly string[] | undefined;
}

/** One thing that GitHub's upload or display demands. */
export interface Check {
  /** The property or limit of "SARIF support for code scanning", or the message of the upload that it is about. */
  readonly row: string;
  /** What is said when it does not hold. */
  readonly problem: string;
  readonly fails: (object: Json, around: Around) => boolean;
}

/** Text that is no text counts as missing, as it does for GitHub. */
export function isFilled(text: unknown, most = Number.POSITIVE_INFINITY): boolean {
  return typeof text === "string" && text.trim() !== "" && text.length <= most;
}

export const count = (list: unknown): number => (Array.isArray(list) ? list.length : 0);
export const without = (value: unknown): boolean => value === undefined;
export const LEVELS = ["note", "warning", "error"];

/** Property names that the JSON Schema of SARIF would not refuse, of those that we may use. */
export const KNOWN = {
  log: ["$schema", "version", "runs"],
  run: "tool automationDetails invocations columnKind originalUriBaseIds results properties".split(
    " ",
  ),
  driver: "name semanticVersion version informationUri rules".split(" "),
  rule: "id name shortDescription fullDescription helpUri help defaultConfiguration properties".split(
    " ",
  ),
  result:
    "ruleId ruleIndex level message locations relatedLocations partialFingerprints codeFlows suppressions kind fixes baselineState rank taxa".split(
      " ",
    ),
};

export const isStrange = (object: Json, known: readonly string[]): boolean =>
  Object.keys(object ?? {}).some((name) => !known.includes(name));
