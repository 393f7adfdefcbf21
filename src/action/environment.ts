import { readFileSync } from "node:fs";

/** The variables that the runner sets. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What is said of the event that started the workflow, as far as we need it. */
export interface Event {
  readonly name: string;
  /** True for a pull request whose branch lies in another repository. */
  readonly fork: boolean;
  /** The commit before a push; absent for other events and for the first push of a branch. */
  readonly before?: string;
}

const NO_COMMIT = /^0+$/;

/** An event file that is missing or no JSON says nothing: then only the name of the event is known. */
export function eventOf(environment: Environment): Event {
  const name = environment["GITHUB_EVENT_NAME"] ?? "";
  const payload = payloadOf(environment["GITHUB_EVENT_PATH"]);
  const pull = at(payload, "pull_request");
  const head = at(at(at(pull, "head"), "repo"), "full_name");
  const base = at(at(at(pull, "base"), "repo"), "full_name");
  const before = at(payload, "before");
  return {
    name,
    // The repository of a fork may have been deleted; then it is null.
    fork: pull !== undefined && (head === undefined || head !== base),
    ...(typeof before === "string" && !NO_COMMIT.test(before) && { before }),
  };
}

function payloadOf(path: string | undefined): unknown {
  if (path === undefined || path === "") return undefined;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

function at(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return found ?? undefined;
}
