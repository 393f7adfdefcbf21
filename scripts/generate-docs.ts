/** The pages that are made from the rules and the kinds: docs/rules/*.md and docs/kinds.md. */
import type { Kind } from "../src/graph/kind.ts";
import { kindPageOf } from "../src/rules/kind-page.ts";
import { flagsOf, SECTIONS, sectionOf } from "../src/rules/page.ts";
import type { Example, RuleFile } from "../src/rules/rule.ts";

const NOTE = "<!-- Made by `npm run generate`. Do not edit. -->";

export function rulePage({ rule, conditions, examples, without }: RuleFile): string {
  const conditionText = Object.entries(conditions)
    .map(([key, text]) => `${key}: ${text}`)
    .join("\n");
  return page([
    `# ${rule.title}`,
    `\`${rule.id}\` is asked about every \`${rule.kind}\` and checks requirement ${rule.requirement}. Severity: ${rule.severity}.${circumstances(rule)}`,
    rule.why.trim(),
    "## How to fix it",
    rule.fix.trim().replace("\n", "\n\n"),
    "## Condition",
    `\`\`\`text\n${conditionText}\n\`\`\``,
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

/** When a rule is asked, and how grave it is, beside the usual. */
function circumstances({ profiles, severity2025 }: RuleFile["rule"]): string {
  const names = (profiles ?? []).map((profile) => `\`${profile}\``).join(", ");
  return [
    ...(names === "" ? [] : [` Profile: ${names}.`]),
    ...(severity2025 ? [` By the guide of 2025: ${severity2025}.`] : []),
  ].join("");
}

const MISSING: Readonly<Record<string, string>> = {
  pass: "a pass",
  fail: "a failure",
  unknown: "an undecided case",
  absent: "an attribute that is not written",
};

function exampleText({ title, files, language, flags }: Example): readonly string[] {
  const several = files.size > 1;
  const blocks = [...files].flatMap(([path, text]) => {
    const fence = `\`\`\`${language === "terraform" ? "terraform" : "yaml"}\n${text.trim()}\n\`\`\``;
    return several ? [`\`${path}\``, fence] : [fence];
  });
  const said = flagsOf(flags);
  const run = said.length > 0 ? [`With \`${said.join(" ")}\`:`] : [];
  return [`### ${title}`, ...run, ...blocks];
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
    const profiles = [
      ...new Set(
        own.flatMap(({ rule: { profiles = [] } }) => (profiles.length > 0 ? profiles : "any")),
      ),
    ];
    return `| ${id} | ${own[0]?.rule.title ?? ""} | ${links.join("<br>")} | ${profiles.join(", ")} | ${languagesOf(own).join(", ")} |`;
  });
  return page([
    "# Requirements",
    "The rows of the requirement catalogue that are checked, the rules that check them, and the languages in which they are checked. A requirement is judged by its gravest rules that have anything to say: [report.md](report.md#readiness).",
    [
      "| requirement | what must hold | rules | profile | languages |",
      "|---|---|---|---|---|",
      ...rows,
    ].join("\n"),
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
  const { name, variable, doc, terraform, cloudformation, members } = kindPageOf(kind);
  const code = (types: readonly string[]) => types.map((type) => `\`${type}\``).join(", ");
  const declared = [
    ...(terraform.length > 0 ? [`Terraform: ${code(terraform)}.`] : []),
    ...(cloudformation.length > 0 ? [`CloudFormation: ${code(cloudformation)}.`] : []),
  ];
  const rows = members.map(
    ({ member, type, doc }) => `| \`${member}\` | \`${type}\` | ${cell(doc)} |`,
  );
  return [
    `## ${name}`,
    [`${sentence(doc)} In a rule: \`${variable}\`.`, ...declared].join(" "),
    ["| member | type | what it is |", "|---|---|---|", ...rows].join("\n"),
  ];
}

const cell = (text: string): string => text.trim().replace(/\s+/g, " ").replaceAll("|", "\\|");

const sentence = (text: string): string => `${cell(text).replace(/\.$/, "")}.`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const page = (parts: readonly string[]): string => `${[NOTE, ...parts].join("\n\n")}\n`;
