import { CONFIG_FILE, sanitise } from "../index.ts";

/** What is there already, as far as it decides what is proposed. */
export interface Found {
  /** Root modules, with the values files beside them that Terraform reads only if it is told to. */
  readonly roots: readonly { readonly path: string; readonly varFiles: readonly string[] }[];
  readonly templates: readonly string[];
  /** What is meant for BYOC, as a scan without configuration sees it. */
  readonly targets: readonly FoundTarget[];
  readonly hooks: ReadonlySet<HookFramework>;
  /** What runs in CI; empty where nothing tells. */
  readonly ci: ReadonlySet<"github" | "other">;
}

export interface FoundTarget {
  readonly address: string;
  readonly region: string | undefined;
  readonly assumed: boolean;
  readonly why: string;
}

export type HookFramework = "pre-commit" | "lefthook" | "husky" | "lint-staged";

export interface Proposal {
  /** Files to write where there are none of that name. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** What the user adds to files of their own. */
  readonly entries: readonly {
    readonly path: string;
    readonly what: string;
    readonly text: string;
  }[];
}

export const WORKFLOW_FILE = ".github/workflows/byoc-preflight.yml";
const PRE_COMMIT_FILE = ".pre-commit-config.yaml";

export function proposalFor(found: Found): Proposal {
  const { hooks, ci } = found;
  return {
    files: [
      { path: CONFIG_FILE, text: configFor(found) },
      ...(ci.has("github") || !ci.has("other") ? [{ path: WORKFLOW_FILE, text: WORKFLOW }] : []),
      ...(hooks.size === 0 ? [{ path: PRE_COMMIT_FILE, text: PRE_COMMIT }] : []),
    ],
    entries: [...hooks].map((hook) => ENTRIES[hook]),
  };
}

function configFor({ targets, roots, templates }: Found): string {
  return `${[
    "# What byoc-preflight is told about this repository. All of it is optional:",
    "# docs/configuration.md of byoc-preflight has the rest.",
    "",
    ...targetLines(targets),
    "",
    "# What this repository is for; without it all that is found is judged.",
    "# profiles: [byo-vpc, byo-iam, peering]",
    "",
    "# Severity from which a finding fails: error, warning, info or none.",
    "fail-on: error",
    "",
    "# true fails also for what cannot be decided.",
    "strict: false",
    ...rootLines(roots),
    ...(templates.length > 0
      ? ["", "# Parameters of all templates, as text.", "# parameters:", "#   Environment: prod"]
      : []),
  ].join("\n")}\n`;
}

/** One that is marked as such is found without us; one that is assumed had better be said. */
function targetLines(targets: readonly FoundTarget[]): readonly string[] {
  const [first, ...others] = targets.filter(({ address }) => isPlain(address));
  if (!first) {
    return [
      "# The VPC that is meant for BYOC, by its address. None was found.",
      "# target: aws_vpc.byoc",
      "# region: us-east-1",
    ];
  }
  const { address, region, why } = first;
  const several = others.length > 0;
  const mark = several ? "# " : "";
  return [
    `# The VPC that is meant for BYOC: ${several ? "one of those that were found" : sanitise(why)}.`,
    `${mark}target: ${scalar(address)}`,
    ...others.map((other) => `# target: ${scalar(other.address)}`),
    region !== undefined && isPlain(region)
      ? `${mark}region: ${scalar(region)}`
      : "# region: us-east-1",
  ];
}

function rootLines(roots: Found["roots"]): readonly string[] {
  const given = roots
    .map(({ path, varFiles }) => ({ path, varFiles: varFiles.filter(isPlain) }))
    .filter(({ path, varFiles }) => isPlain(path) && varFiles.length > 0);
  if (given.length === 0) return [];
  return [
    "",
    "# What Terraform is run with in a root module; take the values files of one environment.",
    "# roots:",
    ...given.flatMap(({ path, varFiles }) => [
      `#   - path: ${scalar(path)}`,
      `#     var-files: [${varFiles.map(scalar).join(", ")}]`,
    ]),
  ];
}

/** What would have to be written in another way than it is read had better not be proposed. */
const isPlain = (text: string): boolean => sanitise(text) === text;

/** Text as YAML reads it back; in double quotes, YAML reads what JSON writes. */
const scalar = (text: string): string =>
  /^(?!(?:true|false|null)$)[A-Za-z][\w./-]*$/i.test(text) ? text : JSON.stringify(text);

/** The first workflow of docs/github-action.md, which a test compares. */
const WORKFLOW = `name: BYOC readiness
on: pull_request
permissions: {}
jobs:
  preflight:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 2 # the base too, to tell what is new
          persist-credentials: false
      - uses: OWNER/byoc-preflight@COMMIT
`;

/** Those of docs/hooks.md, which a test compares. */
const PRE_COMMIT = `repos:
  - repo: https://github.com/OWNER/byoc-preflight
    rev: COMMIT
    hooks:
      - id: byoc-preflight
`;

const GLOB = "*.{tf,tofu,tfvars,tftpl,yaml,yml,json,template}";

const ENTRIES: Readonly<Record<HookFramework, Proposal["entries"][number]>> = {
  "pre-commit": {
    path: PRE_COMMIT_FILE,
    what: "under `repos:`",
    text: PRE_COMMIT.slice(PRE_COMMIT.indexOf("\n") + 1),
  },
  lefthook: {
    path: "lefthook.yml",
    what: "under `jobs:` of `pre-commit:`",
    text: `    - name: byoc-preflight
      glob: "${GLOB}"
      run: node_modules/.bin/byoc-preflight hook {staged_files}
`,
  },
  husky: {
    path: ".husky/pre-commit",
    what: "as a line, unless lint-staged runs there",
    text: "byoc-preflight hook --staged\n",
  },
  "lint-staged": {
    path: "the configuration of lint-staged",
    what: "as a pattern",
    text: `"${GLOB}": "byoc-preflight hook"\n`,
  },
};
