/** The pages that are made from the rules and the kinds: docs/rules/*.md and docs/kinds.md. */
import { parse } from "yaml";
import type { Kind } from "../src/graph/kind.ts";
import { marksOf } from "../src/rules/examples.ts";
import type { Example, RuleFile } from "../src/rules/rule.ts";
import { printType, variableOf } from "../src/rules/types.ts";
import type { SourceFile } from "../src/source/file.ts";

const NOTE = "<!-- Made by `npm run generate`. Do not edit. -->";

/** A rule and the text of its file, for the conditions as their author wrote them. */
export interface RulePage {
  readonly file: RuleFile;
  readonly source: SourceFile;
}

const SECTIONS = ["Reported", "Accepted", "Cannot be decided", "Does not apply"] as const;
type Section = (typeof SECTIONS)[number];

export function rulePage({ file, source }: RulePage): string {
  const { rule, examples, without } = file;
  return page([
    `# ${rule.title}`,
    `\`${rule.id}\` is asked about every \`${rule.kind}\` and checks requirement ${rule.requirement}. Severity: ${rule.severity}.`,
    rule.why.trim(),
    "## How to fix it",
    rule.fix.trim().replace("\n", "\n\n"),
    "## Condition",
    `\`\`\`text\n${conditionsOf(source)}\n\`\`\``,
    ...SECTIONS.flatMap((section) => {
      const found = examples.filter((example) => sectionOf(example) === section);
      return found.length > 0 ? [`## ${section}`, ...found.flatMap(exampleText)] : [];
    }),
    ...Object.entries(without).map(
      ([missing, reason]) => `There is no example of ${MISSING[missing] ?? missing}. ${reason}`,
    ),
    "## Sources",
    rule.sources.map((url) => `- <${url}>`).join("\n"),
  ]);
}

const MISSING: Readonly<Record<string, string>> = {
  pass: "a pass",
  fail: "a failure",
  unknown: "an undecided case",
  absent: "an attribute that is not written",
};

/** An example stands where its gravest verdict belongs. */
function sectionOf({ files, expect }: Example): Section {
  if (expect) return "Does not apply";
  const verdicts = new Set([...marksOf(files).values()].flatMap((line) => [...line]));
  if (verdicts.has("fail")) return "Reported";
  return verdicts.has("unknown") ? "Cannot be decided" : "Accepted";
}

function exampleText({ title, files, language, flags }: Example): readonly string[] {
  const several = files.size > 1;
  const blocks = [...files].flatMap(([path, text]) => {
    const fence = `\`\`\`${language === "terraform" ? "terraform" : "yaml"}\n${text.trim()}\n\`\`\``;
    return several ? [`\`${path}\``, fence] : [fence];
  });
  const said = [
    ...(flags.region ? [`--region ${flags.region}`] : []),
    ...(flags.target ? [`--target ${flags.target}`] : []),
    ...(flags["peer-cidr"] ?? []).map((cidr) => `--peer-cidr ${cidr}`),
    ...(flags["client-security-group"] ?? []).map(
      (address) => `--client-security-group ${address}`,
    ),
    ...Object.entries(flags.var ?? {}).map(([name, value]) => `--var ${name}=${value}`),
    ...Object.entries(flags.parameter ?? {}).map(([name, text]) => `--parameter ${name}=${text}`),
  ];
  const run = said.length > 0 ? [`With \`${said.join(" ")}\`:`] : [];
  return [`### ${title}`, ...run, ...blocks];
}

/** The lines of a rule file that decide, without comments. */
function conditionsOf({ text }: SourceFile): string {
  const data: unknown = parse(text);
  const entries = Object.entries(data ?? {}).filter(([key]) => ["when", "require"].includes(key));
  return entries.map(([key, value]) => `${key}: ${String(value).trim()}`).join("\n");
}

export function ruleIndex(files: readonly RuleFile[]): string {
  const rules = files
    .map(({ rule }) => rule)
    .toSorted((a, b) => compare(a.requirement, b.requirement) || compare(a.id, b.id));
  const rows = rules.map(
    ({ requirement, id, severity, title }) =>
      `| ${requirement} | [${id}](${id}.md) | ${severity} | ${title} |`,
  );
  return page([
    "# Rules",
    "What `byoc-preflight` checks, by requirement. Several rules of one requirement look at it from different sides.",
    ["| requirement | rule | severity | holds when |", "|---|---|---|---|", ...rows].join("\n"),
    "How to write rules of your own: [writing-rules.md](../writing-rules.md).",
  ]);
}

/** Which rules check a requirement, and in which languages. */
export function requirementsPage(files: readonly RuleFile[]): string {
  const ids = [...new Set(files.map(({ rule }) => rule.requirement))].toSorted(compare);
  const rows = ids.map((id) => {
    const own = files
      .filter(({ rule }) => rule.requirement === id)
      .toSorted((a, b) => gravity(a) - gravity(b) || compare(a.rule.id, b.rule.id));
    const links = own.map(({ rule }) => `[${rule.id}](rules/${rule.id}.md) (${rule.severity})`);
    return `| ${id} | ${own[0]?.rule.title ?? ""} | ${links.join("<br>")} | ${languagesOf(own).join(", ")} |`;
  });
  return page([
    "# Requirements",
    "The rows of the requirement catalogue that are checked, the rules that check them, and the languages in which they are checked. A requirement is judged by its gravest rules that have anything to say: [report.md](report.md#readiness).",
    ["| requirement | what must hold | rules | languages |", "|---|---|---|---|", ...rows].join(
      "\n",
    ),
  ]);
}

const SEVERITIES = ["error", "warning", "info"];
const gravity = ({ rule }: RuleFile): number => SEVERITIES.indexOf(rule.severity);

const LANGUAGES = { terraform: "Terraform", cloudformation: "CloudFormation" } as const;

/** A rule is checked in a language if its examples show it there. */
function languagesOf(files: readonly RuleFile[]): readonly string[] {
  const shown = new Set(files.flatMap(({ examples }) => examples.map(({ language }) => language)));
  return Object.entries(LANGUAGES).flatMap(([language, name]) =>
    [...shown].some((one) => one === language) ? [name] : [],
  );
}

export function kindsPage(kinds: readonly Kind[]): string {
  const names = kinds.map(({ name }) => `[${name}](#${name.toLowerCase()})`);
  return page([
    "# Kinds",
    "What a rule can be asked about, and what it can ask. `list(Subnet)` is a list of subnets. A property that names a kind is `null` where there certainly is none, and any property may be unknown.",
    names.join(", "),
    ...kinds.flatMap(kindText),
  ]);
}

function kindText(kind: Kind): readonly string[] {
  const { name, doc, terraform, cloudformation } = kind;
  const code = (types: readonly string[]) => types.map((type) => `\`${type}\``).join(", ");
  const declared = [
    ...(terraform.length > 0 ? [`Terraform: ${code(terraform)}.`] : []),
    ...(cloudformation.length > 0 ? [`CloudFormation: ${code(cloudformation)}.`] : []),
  ];
  const properties = Object.entries(kind.properties).map(
    ([property, { type, doc }]) => `| \`${property}\` | \`${printType(type)}\` | ${cell(doc)} |`,
  );
  const methods = Object.entries(kind.methods).map(
    ([method, { args, returns, doc }]) =>
      `| \`${method}(${args.map(printType).join(", ")})\` | \`${printType(returns)}\` | ${cell(doc)} |`,
  );
  return [
    `## ${name}`,
    [`${sentence(doc)} In a rule: \`${variableOf(name)}\`.`, ...declared].join(" "),
    ["| member | type | what it is |", "|---|---|---|", ...properties, ...methods].join("\n"),
  ];
}

const cell = (text: string): string => text.trim().replace(/\s+/g, " ").replaceAll("|", "\\|");

const sentence = (text: string): string => `${cell(text).replace(/\.$/, "")}.`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const page = (parts: readonly string[]): string => `${[NOTE, ...parts].join("\n\n")}\n`;
