/** What a scan can be printed as, and for whom; in the order in which they are listed. */
const FORMATS = {
  pretty: "for people, on a terminal",
  compact: "one line for each result, for editors and grep",
  json: "everything, for programs (docs/report.md)",
  sarif: "GitHub code scanning, and viewers of SARIF 2.1.0",
  github: "annotations in the log of a GitHub workflow",
  gitlab: "GitLab Code Quality",
  junit: "test reports of CI servers",
  markdown: "job summaries and comments, with a picture of the network",
  rdjson: "reviewdog",
} as const;

export type FormatName = keyof typeof FORMATS;

// The keys of a constant are the names that its type lists.
export const formatNames = Object.keys(FORMATS) as readonly FormatName[];

export function isFormat(text: string): text is FormatName {
  return Object.hasOwn(FORMATS, text);
}

/** For `--list-formats`. */
export function listFormats(): string {
  const width = Math.max(...formatNames.map((name) => name.length)) + 2;
  return formatNames.map((name) => `${name.padEnd(width)}${FORMATS[name]}\n`).join("");
}
