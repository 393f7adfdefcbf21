import type { KindPage } from "../rules/kind-page.ts";
import type { PageExample, RulePage } from "../rules/page.ts";
import type { Language } from "../rules/rule.ts";
import type { Paint } from "./paint.ts";
import { palette } from "./palette.ts";
import { sanitise, sanitiseText } from "./sanitise.ts";
import { wrapped } from "./wrapped.ts";

const WIDTH = 80;
const INDENT = "  ";

/** How a page is printed: with or without colours, with examples in these languages. */
export interface PageOptions {
  readonly colour: boolean;
  readonly languages: readonly Language[];
}

/** All there is to say about a rule, for people: why, when, how to fix it, what it looks like. */
export function prettyRule(page: RulePage, { colour, languages }: PageOptions): string {
  const paint = palette(colour);
  const { id, requirement, severity, kind, when, require } = page;
  const examples = page.examples.filter(({ language }) => languages.includes(language));
  return text([
    [
      `${paint[severity](sanitise(id))}: ${paint.strong(sanitise(page.title))}`,
      `${sanitise(requirement)}, ${severity}; asked about every ${sanitise(kind)}`,
      ...circumstances(page),
    ],
    section("Why", paragraphs(page.why), paint),
    section("How to fix it", paragraphs(page.fix), paint),
    section(
      "Condition",
      [...(when === undefined ? [] : condition("when", when)), ...condition("require", require)],
      paint,
    ),
    ...examples.map((example) => exampleLines(example, paint)),
    ...(page.neverAccepted === undefined
      ? []
      : [section("Accepted", paragraphs(page.neverAccepted), paint)]),
    section("How to accept it", suppression(id, languages), paint),
    section("Sources", page.sources.map(sanitise), paint),
  ]);
}

function circumstances({ profiles = [], severity2025 }: RulePage): readonly string[] {
  const told = [
    ...(profiles.length > 0 ? [`Only with the profile ${profiles.join(" or ")}.`] : []),
    ...(severity2025 ? [`By the guide of 2025: ${severity2025}.`] : []),
  ];
  return told.length > 0 ? [told.join(" ")] : [];
}

/** What a rule can ask about a kind. */
export function prettyKind(page: KindPage, { colour }: Pick<PageOptions, "colour">): string {
  const paint = palette(colour);
  const { name, variable, doc, terraform, cloudformation, members } = page;
  return text([
    [
      `${paint.strong(sanitise(name))}: ${sanitise(doc)}`,
      `In a rule: ${sanitise(variable)}`,
      ...(terraform.length > 0 ? list("Terraform", terraform) : []),
      ...(cloudformation.length > 0 ? list("CloudFormation", cloudformation) : []),
    ],
    members.flatMap(({ member, type, doc }) => [
      `${paint.strong(sanitise(member))}  ${paint.faint(sanitise(type))}`,
      ...paragraphs(doc).map((line) => INDENT + line),
    ]),
  ]);
}

/** The rules that check one requirement. */
export function prettyRequirement(
  id: string,
  pages: readonly RulePage[],
  { colour }: Pick<PageOptions, "colour">,
): string {
  const paint = palette(colour);
  return text([
    [`${paint.strong(sanitise(id))} is checked by ${pages.length} rules:`],
    ...pages.map((page) => [
      `${paint[page.severity](sanitise(page.id))}: ${sanitise(page.title)}`,
      ...paragraphs(page.why.split(/\n\s*\n/)[0] ?? "").map((line) => INDENT + line),
    ]),
    [`byoc-preflight explain ${sanitise(pages[0]?.id ?? "RULE")} shows more of the first.`],
  ]);
}

const NAMES: Readonly<Record<Language, string>> = {
  terraform: "Terraform",
  cloudformation: "CloudFormation",
};

function exampleLines(example: PageExample, paint: Paint): readonly string[] {
  const { language, section: name, title, flags, files } = example;
  const said = flags.length > 0 ? ` (with ${sanitise(flags.join(" "))})` : "";
  const lines = files.flatMap(({ path, text: code }) => [
    ...(files.length > 1 ? [paint.faint(`${sanitise(path)}:`)] : []),
    ...sanitiseText(code.trim())
      .split("\n")
      .map((line) => (line === "" ? "" : INDENT + line)),
  ]);
  return section(
    `${name} in ${NAMES[language]}`,
    [`${sanitise(title)}${said}`, "", ...lines],
    paint,
  );
}

function suppression(id: string, languages: readonly Language[]): readonly string[] {
  return [
    "In a comment on the block, in Terraform and in YAML:",
    "",
    `${INDENT}# byoc-preflight:ignore ${sanitise(id)} -- reason, until 2027-01-31`,
    ...(languages.includes("cloudformation")
      ? [
          "",
          "In the `Metadata` of the resource, where JSON has no comments:",
          "",
          `${INDENT}"byoc-preflight": { "ignore": [{ "rule": "${sanitise(id)}",`,
          `${INDENT}  "reason": "…", "until": "2027-01-31" }] }`,
        ]
      : []),
  ];
}

function condition(name: string, text: string): readonly string[] {
  const [first = "", ...more] = sanitiseText(text).split("\n");
  return [`${name}: ${first}`, ...more.map((line) => INDENT + line)];
}

function section(name: string, lines: readonly string[], paint: Paint): readonly string[] {
  return [paint.strong(name), ...lines.map((line) => (line === "" ? "" : INDENT + line))];
}

function list(name: string, items: readonly string[]): readonly string[] {
  return wrapped(`${name}: ${items.map(sanitise).join(", ")}`, WIDTH);
}

/** Wrapped, with the empty lines between paragraphs. */
function paragraphs(text: string): readonly string[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .flatMap((paragraph, index) => [
      ...(index > 0 ? [""] : []),
      ...wrapped(sanitise(paragraph.replace(/\s+/g, " ")), WIDTH - INDENT.length),
    ]);
}

const text = (blocks: readonly (readonly string[])[]): string =>
  `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
