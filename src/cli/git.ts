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
];

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

async function ask(
  root: string,
  what: readonly string[],
  good: readonly number[],
  input = "",
): Promise<GitAnswer | GitRefusal> {
  // Loaded here because it is slow to load and most of what the command line does needs no git.
  const { spawnSync } = await import("node:child_process");
  const { stdout, stderr, status, error } = spawnSync("git", [...HARDENED, ...what], {
    cwd: root,
    input,
    encoding: "utf8",
    timeout: TIMEOUT,
    maxBuffer: MOST_OUTPUT,
    windowsHide: true,
    env: { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" },
  });
  if (error) return { refusal: "code" in error ? String(error.code) : error.message };
  if (status === null || !good.includes(status)) {
    const [line = ""] = stderr.trim().split("\n");
    return { refusal: line.replace(/^(fatal|error): /, "") };
  }
  return {
    paths: stdout.split("\0").filter((path) => path !== ""),
    closed: [...stderr.matchAll(CLOSED)].map(([, path = ""]) => path.replace(/\/$/, "")),
  };
}
