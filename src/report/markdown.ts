import type { Result } from "../rules/result.ts";
import { bytesOf } from "./bytes.ts";
import { causesOf, hingesOf } from "./cause.ts";
import { codeSpan } from "./code-span.ts";
import { counts } from "./markdown-counts.ts";
import { details } from "./markdown-details.ts";
import {
  acceptedRows,
  findingRow,
  fixedRow,
  hingeRow,
  type Row,
  readinessRows,
  tableOf,
  unanalysedRow,
} from "./markdown-rows.ts";
import { networkPicture } from "./network-picture.ts";
import { count } from "./paint.ts";
import type { Report, Reporter } from "./report.ts";
import { type Summary, summarise } from "./summary.ts";

/** GitHub takes 1,024 KiB as the summary of a step, and shows nothing of more. A workflow may add a little. */
const SUMMARY_BYTES = 1020 * 1024;

/**
 * A page for job summaries and comments. Where it would be larger than the budget, details go first, then
 * the picture, then rows; the counts always stay, and it says what is not listed.
 */
export const markdown: Reporter = (report, { verdicts, budget = SUMMARY_BYTES }) => {
  const page = pageOf(report, verdicts);
  const whole = { details: true, picture: true, rows: Number.POSITIVE_INFINITY };
  const versions = [
    whole,
    { ...whole, details: false },
    { ...whole, details: false, picture: false },
  ];
  for (const version of versions) {
    const text = page(version);
    if (bytesOf(text) <= budget) return text;
  }
  let [fits, tooMany] = [0, mostRows(report) + 1];
  while (tooMany - fits > 1) {
    const rows = Math.floor((fits + tooMany) / 2);
    if (bytesOf(page({ details: false, picture: false, rows })) <= budget) fits = rows;
    else tooMany = rows;
  }
  return page({ details: false, picture: false, rows: fits });
};

/** No table has more. */
function mostRows({ results, rules, setAside, files, comparison, ...others }: Report): number {
  const lists = [results, rules, setAside, files.unanalysed, others.targets, others.notices];
  return lists.reduce((sum, list) => sum + list.length, comparison?.fixed.length ?? 0);
}

/** How much of everything is printed; `rows` are those of each table. */
interface Extent {
  readonly details: boolean;
  readonly picture: boolean;
  readonly rows: number;
}

function pageOf(report: Report, verdicts: ReadonlySet<string>): (extent: Extent) => string {
  const of = (verdict: Result["verdict"]) =>
    verdicts.has(verdict) ? report.results.filter((result) => result.verdict === verdict) : [];
  const summary = summarise(report);
  const findings = causesOf(of("fail"));
  const picture = pictureOf(report);
  const explained = details(findings, report.rules);
  const tables = [
    { title: "Readiness", head: ["", "requirement", ""], rows: readinessRows(summary) },
    { title: "Findings", head: ["", "rule", "where", "what"], rows: findings.map(findingRow) },
    {
      title: "Undecided",
      head: ["rules", "because", "settled by"],
      rows: hingesOf(of("unknown")).map(hingeRow),
    },
    {
      title: "Not analysed",
      head: ["file", "why"],
      rows: report.files.unanalysed.map(unanalysedRow),
    },
    {
      title: "Accepted",
      head: ["rule", "where", "reason", "until"],
      rows: acceptedRows(report),
    },
    {
      title: "Fixed",
      head: ["rule", "resource"],
      rows: (report.comparison?.fixed ?? []).map(fixedRow),
    },
  ];
  const [readiness, ...others] = tables;
  return (extent) =>
    [
      `## ${report.tool.name}: ${verdictOf(summary)}`,
      targets(report, extent.rows),
      counts(report, summary),
      readiness && section(readiness, extent.rows),
      extent.picture ? picture : omitted(picture, "The picture of the network is left out."),
      ...others.map((table) => section(table, extent.rows)),
      extent.details ? explained : omitted(explained, "The details are left out."),
    ]
      .filter((part) => part !== undefined && part !== "")
      .join("\n\n")
      .concat("\n");
}

function verdictOf({ requirements }: Summary): string {
  const number = (wanted: string) => requirements.filter(({ status }) => status === wanted).length;
  const [failed, undecided, met] = [number("failed"), number("undecided"), number("met")];
  if (failed > 0) return `not ready, ${count(failed, "requirement")} failed`;
  if (undecided > 0) return `${count(undecided, "requirement")} undecided`;
  return met > 0 ? "ready" : "nothing to judge";
}

function targets({ targets, notices }: Report, rows: number): string {
  const lines = [
    ...targets.map(({ address, root, region, assumed, why }) => {
      const place = root === "" || root === "." ? "" : ` in ${codeSpan(root)}`;
      const where = region === undefined ? "region not known" : codeSpan(region);
      return `- BYOC target: ${codeSpan(address)}${place} (${where}; ${assumed ? "assumed, " : ""}${codeSpan(why)})`;
    }),
    ...notices.map((notice) => `- Note: ${codeSpan(notice)}`),
  ];
  const rest = lines.length - rows;
  return [...lines.slice(0, rows), ...(rest > 0 ? [`- ${rest} more are not listed.`] : [])].join(
    "\n",
  );
}

interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

function section({ title, head, rows }: Table, most: number): string {
  if (rows.length === 0) return "";
  const rest = rows.length - most;
  const more = rest > 0 ? `\n\n${rest} of ${rows.length} are not listed, for want of room.` : "";
  const table = most === 0 ? "" : `\n\n${tableOf(head, rows.slice(0, most))}`;
  return `### ${title}${table}${more}`;
}

const omitted = (part: string, remark: string) => (part === "" ? "" : remark);

function pictureOf({ network, results }: Report): string {
  const picture = network && networkPicture(network(), results);
  if (!picture) return "";
  return [
    "### Network",
    `\`\`\`mermaid\n${picture.mermaid}\n\`\`\``,
    ["✗ fails, ? cannot be decided, dashed: may not exist.", ...picture.remarks].join(" "),
  ].join("\n\n");
}
