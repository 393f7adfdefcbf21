import type { Refusal } from "../index.ts";

export const OUTSIDE: Refusal = { refusal: "lies outside the repository" };
export const IN_GIT: Refusal = { refusal: "lies in git's own directory" };
const UNFIT: Refusal = { refusal: "has a name that Windows gives another meaning" };

/**
 * A path of the repository without `.` and `..`; one that climbs out of the root is refused, also where it
 * comes back. Separators are `/` everywhere: on Windows a name with `\` in it would be a path of its own.
 */
export function normalise(
  path: string,
  onWindows: boolean = process.platform === "win32",
): string | Refusal {
  if (path.includes("\0") || path.startsWith("/")) return OUTSIDE;
  const segments: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment);
    else if (segments.pop() === undefined) return OUTSIDE;
  }
  if (segments.some(isGit)) return IN_GIT;
  return onWindows && segments.some(isUnfit) ? UNFIT : segments.join("/");
}

/** Nearly every name is told by this cheap look. */
const mayBeGit = (name: string): boolean =>
  /[^ -~]/.test(name) || name.toLowerCase().includes("git");

/** As systems that ignore case, or some characters, would find it. */
export function isGit(name: string): boolean {
  if (!mayBeGit(name)) return false;
  const plain = name.replace(/\p{Default_Ignorable_Code_Point}/gu, "").toLowerCase();
  return plain === ".git" || plain === "git~1";
}

/** Drives, streams, devices, and names whose end Windows drops, so that they reach another file. */
function isUnfit(name: string): boolean {
  return /[\\:]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\.|$)/i.test(name);
}

/**
 * The same for all spellings of a path that lead to one file, as they do on Windows and macOS: capitals
 * count for nothing there, and letters may be composed. Git and the disk need not agree on one of them.
 */
export function spellingOn(platform: NodeJS.Platform): (path: string) => string {
  return platform === "win32" || platform === "darwin"
    ? (path) => path.normalize("NFC").toLowerCase()
    : (path) => path;
}

export const spelling = spellingOn(process.platform);
