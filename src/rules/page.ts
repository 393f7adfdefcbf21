import { marksOf } from "./examples.ts";
import type { Severity } from "./result.ts";
import type { Conditions, Example, ExampleFlags, Language, Profile, RuleFile } from "./rule.ts";

/** What a person may want to know about a rule; plain data, so that it can be written into the bundle. */
export interface RulePage extends Conditions {
  readonly id: string;
  readonly requirement: string;
  readonly title: string;
  readonly severity: Severity;
  /** The severity by the guide of 2025, where that asked for less. */
  readonly severity2025?: Severity;
  /** Where it is asked; everywhere if absent. */
  readonly profiles?: readonly Profile[];
  /** The kind that it is asked about. */
  readonly kind: string;
  readonly why: string;
  readonly fix: string;
  readonly sources: readonly string[];
  /** In every language one that is reported and one that is accepted, as far as there are such. */
  readonly examples: readonly PageExample[];
  /** Why there is none that is accepted. */
  readonly neverAccepted?: string;
}

export interface PageExample {
  readonly language: Language;
  readonly section: Section;
  readonly title: string;
  /** What has to be said on the command line: `--region eu-west-1`. */
  readonly flags: readonly string[];
  /** With the marks on the lines that are reported. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** What becomes of an example, as pages say it. */
export const SECTIONS = ["Reported", "Accepted", "Cannot be decided", "Does not apply"] as const;
export type Section = (typeof SECTIONS)[number];

const SHOWN: readonly Section[] = ["Reported", "Accepted"];
const LANGUAGES: readonly Language[] = ["terraform", "cloudformation"];

export function pageOf({ rule, conditions, examples, without }: RuleFile): RulePage {
  const { id, requirement, title, severity, kind, why, fix, sources } = rule;
  const shown = LANGUAGES.flatMap((language) =>
    SHOWN.flatMap((section): readonly PageExample[] => {
      const first = examples.find(
        (example) => example.language === language && sectionOf(example) === section,
      );
      if (!first) return [];
      const files = [...first.files].map(([path, text]) => ({ path, text }));
      return [{ language, section, title: first.title, flags: flagsOf(first.flags), files }];
    }),
  );
  const { severity2025, profiles } = rule;
  const head = {
    ...{ id, requirement, title, severity, kind },
    ...(severity2025 && { severity2025 }),
    ...(profiles && { profiles }),
    ...conditions,
  };
  const never = without.pass === undefined ? {} : { neverAccepted: without.pass };
  return { ...head, why, fix, sources, examples: shown, ...never };
}

/** An example stands where its gravest verdict belongs. */
export function sectionOf({ files, expect }: Example): Section {
  if (expect) return "Does not apply";
  const verdicts = new Set([...marksOf(files).values()].flatMap((line) => [...line]));
  if (verdicts.has("fail")) return "Reported";
  return verdicts.has("unknown") ? "Cannot be decided" : "Accepted";
}

/** The options of an example as they are written on the command line. */
export function flagsOf(flags: ExampleFlags): readonly string[] {
  return [
    ...(flags.region ? [`--region ${flags.region}`] : []),
    ...(flags.target ? [`--target ${flags.target}`] : []),
    ...(flags["peer-cidr"] ?? []).map((cidr) => `--peer-cidr ${cidr}`),
    ...(flags["client-security-group"] ?? []).map(
      (address) => `--client-security-group ${address}`,
    ),
    ...Object.entries(flags.var ?? {}).map(([name, value]) => `--var ${name}=${value}`),
    ...Object.entries(flags.parameter ?? {}).map(([name, text]) => `--parameter ${name}=${text}`),
  ];
}
