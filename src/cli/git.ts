const TIMEOUT = 30_000;
const MOST_OUTPUT = 512 * 1024 * 1024;

/** Nothing that a repository's own configuration could make git run or wait for. */
const HARDENED = [
  "--no-pager",
  "--no-optional-locks",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.quotePath=false",
  "-c",
  "safe.bareRepository=explicit",
  // In a partial clone git would fetch what is missing.
  "-c",
  "protocol.allow=never",
];

const ENVIRONMENT = {
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_NO_REPLACE_OBJECTS: "1",
  LC_ALL: "C",
};

const CLOSED = /^warning: could not open directory '(.*)': /gm;

export interface GitAnswer {
  /** Paths relative to the directory, as git lists them. */
  readonly paths: readonly string[];
  /** Directories that git could not look into. */
  readonly closed: readonly string[];
}

export interface GitRefusal {
  readonly refusal: string;
}

/** Tracked files and untracked ones that are not ignored, under the given directories. */
export function listFiles(root: string, under: readonly string[]): Promise<GitAnswer | GitRefusal> {
  const what = [
    "--literal-pathspecs",
    "ls-files",
    "-z",
    "--cached",
    "--others",
    "--exclude-standard",
  ];
  return ask(root, [...what, "--", ...under.map((path) => (path === "" ? "." : path))], [0]);
}

/** Which of the given paths an ignore rule applies to. */
export function ignoredOf(root: string, paths: readonly string[]): Promise<GitAnswer | GitRefusal> {
  // `check-ignore` does not know literal pathspecs, and takes names as they are with --stdin.
  const input = paths.map((path) => `${path}\0`).join("");
  return ask(root, ["check-ignore", "-z", "--stdin"], [0, 1], input);
}

/** Runs git in one directory, and waits for it. */
export type Git = (what: readonly string[], options?: GitOptions) => GitOutput | GitRefusal;

export interface GitOptions {
  readonly input?: string;
  /** Exit codes that are answers; 0 if not given. */
  readonly good?: readonly number[];
}

export interface GitOutput {
  readonly bytes: Buffer;
  readonly status: number;
  readonly errors: string;
}

/** Starting programs is slow to load, and most of what the command line does needs no git. */
export async function gitIn(root: string): Promise<Git> {
  const { spawnSync } = await import("node:child_process");
  return (what, { input = "", good = [0] } = {}) => {
    const { stdout, stderr, status, error } = spawnSync("git", [...HARDENED, ...what], {
      cwd: root,
      input,
      timeout: TIMEOUT,
      maxBuffer: MOST_OUTPUT,
      windowsHide: true,
      env: { ...process.env, ...ENVIRONMENT },
    });
    if (error) return { refusal: "code" in error ? String(error.code) : error.message };
    const errors = stderr.toString();
    if (status === null || !good.includes(status)) {
      const [line = ""] = errors.trim().split("\n");
      return { refusal: line.replace(/^(fatal|error): /, "") };
    }
    return { bytes: stdout, status, errors };
  };
}

/** What git ends with a NUL each, with U+FFFD for what is not valid UTF-8. */
export function recordsIn({ bytes }: Pick<GitOutput, "bytes">): readonly string[] {
  return bytes
    .toString()
    .split("\0")
    .filter((record) => record !== "");
}

/** The id of the commit that a name means, such as `HEAD^1` or `origin/main`; undefined if it is not here. */
export async function commitOf(root: string, name: string): Promise<string | undefined> {
  return commitNamed(await gitIn(root), name);
}

export function commitNamed(git: Git, name: string): string | undefined {
  const what = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
  const answer = git(what);
  return "refusal" in answer ? undefined : answer.bytes.toString().trim();
}

async function ask(
  root: string,
  what: readonly string[],
  good: readonly number[],
  input = "",
): Promise<GitAnswer | GitRefusal> {
  const git = await gitIn(root);
  const answer = git(what, { input, good });
  if ("refusal" in answer) return answer;
  return {
    paths: recordsIn(answer),
    closed: [...answer.errors.matchAll(CLOSED)].map(([, path = ""]) => path.replace(/\/$/, "")),
  };
}
