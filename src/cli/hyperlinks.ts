import type { Io } from "./io.ts";

/**
 * Whether standard output is a terminal that is known to show hyperlinks. Others print the address as
 * rubbish, and the log of a GitHub workflow does as well, so it takes more than a terminal.
 */
export function wantsHyperlinks({ environment, terminal }: Pick<Io, "environment" | "terminal">) {
  const force = environment["FORCE_HYPERLINK"];
  if (force !== undefined) return force !== "0" && force !== "false";
  const ci = environment["CI"] ?? "";
  if ((ci !== "" && ci !== "false") || environment["GITHUB_ACTIONS"] === "true") return false;
  return isAble(environment) && terminal();
}

/** The version from which on it works, by the name that a terminal gives itself. */
const PROGRAMS: Readonly<Record<string, readonly [major: number, minor: number]>> = {
  "iTerm.app": [3, 1],
  WezTerm: [0, 0],
  ghostty: [0, 0],
  vscode: [1, 72],
  zed: [0, 0],
};

const TERMS: ReadonlySet<string> = new Set(["xterm-kitty", "xterm-ghostty", "alacritty", "foot"]);

function isAble(environment: Io["environment"]): boolean {
  // A multiplexer lies between us and the terminal that it lets us see.
  if ((environment["TMUX"] ?? "") !== "" || (environment["STY"] ?? "") !== "") return false;
  if (TERMS.has(environment["TERM"] ?? "") || (environment["WT_SESSION"] ?? "") !== "") return true;
  // 0.50.0 crashed.
  if (Number(environment["VTE_VERSION"] ?? 0) > 5000) return true;
  const program = environment["TERM_PROGRAM"] ?? "";
  const least = Object.hasOwn(PROGRAMS, program) ? PROGRAMS[program] : undefined;
  if (!least) return false;
  const [major = 0, minor = 0] = (environment["TERM_PROGRAM_VERSION"] ?? "").split(".").map(Number);
  return major > least[0] || (major === least[0] && minor >= least[1]);
}
