import { compact } from "./compact.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { rdjson } from "./rdjson.ts";
import type { Format, Report } from "./report.ts";
import { sarif } from "./sarif.ts";
import { sarifRemarks } from "./sarif-selection.ts";
import { setAsideCounts, summarise } from "./summary.ts";

type FormatForPrograms =
  | "compact"
  | "json"
  | "sarif"
  | "github"
  | "gitlab"
  | "junit"
  | "markdown"
  | "rdjson";

/** Every format but `pretty`: a part of the program that is loaded when one of them is asked for. */
export const formats: Readonly<Record<FormatForPrograms, Format>> = {
  compact: { print: compact, remarks: setAsideRemarks },
  json: { print: json },
  sarif: { print: sarif, remarks: sarifRemarks },
  github: { print: github, remarks: setAsideRemarks },
  gitlab: { print: gitlab, remarks: setAsideRemarks },
  junit: { print: junit },
  markdown: { print: markdown },
  rdjson: { print: rdjson, remarks: setAsideRemarks },
};

/** For formats that have no place for what does not count. */
function setAsideRemarks(report: Report): readonly string[] {
  const counts = setAsideCounts(summarise(report));
  return counts.length > 0 ? [`Set aside: ${counts.join(", ")}.`] : [];
}
