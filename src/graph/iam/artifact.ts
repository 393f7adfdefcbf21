import type { Value } from "../../value/value.ts";

/** What ClickHouse publishes to prepare an account with. */
export interface Artifact {
  /** `management` makes the role that ClickHouse assumes, `per-infra` those of one infrastructure. */
  readonly makes: "management" | "per-infra";
  /** `archive` is a module as it was published before there was a repository. */
  readonly form: "module" | "archive" | "template";
}

interface Spelling extends Artifact {
  readonly pattern: RegExp;
}

/**
 * Every way to write the source of the modules: a URL with or without `git::`, SSH, the short form of
 * GitHub, a registry that mirrors the repository, a vendored copy, and the archives of 2025.
 * Sources: https://github.com/ClickHouse/terraform-byoc-onboarding and
 * https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws
 */
const MODULES: readonly Spelling[] = [
  ...moduleIn("aws", "management"),
  ...moduleIn("aws-per-infra-iam", "per-infra"),
  { makes: "management", form: "archive", pattern: /(?:^|\/)tf\/byoc\.tar\.gz(?=$|[/?#])/i },
  {
    makes: "per-infra",
    form: "archive",
    pattern: /(?:^|\/)tf\/iam_per_infra\.tar\.gz(?=$|[/?#])/i,
  },
];

function moduleIn(directory: string, makes: Artifact["makes"]): readonly Spelling[] {
  const end = `\\/{1,2}modules\\/${directory}\\/?(?=$|[?#])`;
  return [
    {
      makes,
      form: "module",
      pattern: new RegExp(`terraform-byoc-onboarding(?:\\.git)?${end}`, "i"),
    },
    // The repository as a registry would call it.
    { makes, form: "module", pattern: new RegExp(`(?:^|\\/)onboarding\\/byoc${end}`, "i") },
  ];
}

const TEMPLATE = /(?:^|\/)cf-templates\/byoc(?:_v2)?\.ya?ml(?=$|[?#])/i;

/** What a module call makes, by its source; undefined for modules of others. */
export function artifactOfModule(source: string): Artifact | undefined {
  // Types of resources are asked about as well, and have none.
  if (!source.includes("/")) return undefined;
  return MODULES.find(({ pattern }) => pattern.test(source));
}

/** What a stack makes, by the URL of its template, of which only the end need be known. */
export function artifactOfTemplate(url: Value | undefined): Artifact | undefined {
  const last = url?.kind === "unknown" ? url.parts?.at(-1) : url;
  const text = typeof last === "string" ? last : last?.kind === "string" ? last.value : "";
  return TEMPLATE.test(text) ? { makes: "management", form: "template" } : undefined;
}
