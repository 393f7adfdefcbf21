import type { Report, Result } from "../index.ts";
import type { Check } from "../report/pretty-checks.ts";

/** What `doctor` learned about the world; only facts, judged below. */
export interface Facts {
  /** Of Node, as `process.versions` has it. */
  readonly node: string;
  /** What `git --version` prints, or why it does not. */
  readonly git: { readonly version: string } | { readonly refusal: string };
  /** The root of the repository; undefined where there is none. */
  readonly repository: string | undefined;
  readonly listed: { readonly files: number; readonly remarks: readonly string[] };
  /** Undefined if there is none, or if nothing could be scanned. */
  readonly config: string | undefined;
  readonly scan: Scanned | { readonly refusal: string };
  /** Commits that are there, counted to two, and whether others were left behind. */
  readonly history:
    | { readonly commits: number; readonly isShallow: boolean; readonly isCi: boolean }
    | undefined;
}

export interface Scanned {
  readonly report: Report;
  readonly modules: number;
  readonly templates: number;
}

/** The oldest Node that runs us: that of package.json, which a test compares. */
export const OLDEST_NODE = [20, 19] as const;

/** Every check, in the order in which one depends on the other. */
export function diagnose(facts: Facts): readonly Check[] {
  const { scan } = facts;
  return [
    nodeCheck(facts.node),
    gitCheck(facts),
    repositoryCheck(facts),
    filesCheck(facts),
    ...("refusal" in scan
      ? [problem("scan", scan.refusal, "Settle this first; the rest could not be looked at.")]
      : [configCheck(facts), ...scanChecks(scan)]),
    ...historyCheck(facts),
  ];
}

function nodeCheck(version: string): Check {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isOld = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
  return isOld
    ? problem("node", version, `Use Node ${OLDEST_NODE.join(".")} or newer.`)
    : ok("node", version);
}

function gitCheck({ git }: Facts): Check {
  if ("version" in git) return ok("git", git.version.replace("git version ", ""));
  const advice = "Install git: without it ignored files count, and no commits can be compared.";
  return warn("git", `cannot be run (${git.refusal})`, advice);
}

function repositoryCheck({ repository }: Facts): Check {
  if (repository !== undefined) return ok("repository", repository);
  const advice = "All files below the directory are looked at. Run this in a git repository.";
  return warn("repository", "none here", advice);
}

function filesCheck({ listed }: Facts): Check {
  const { files, remarks } = listed;
  const found = `${files} that may hold infrastructure code`;
  const [remark] = remarks;
  if (files === 0) return warn("files", found, "Run this where Terraform or CloudFormation is.");
  return remark === undefined ? ok("files", found) : warn("files", found, remark);
}

function configCheck({ config }: Facts): Check {
  return config === undefined
    ? ok("configuration", "none; `byoc-preflight init` writes one")
    : ok("configuration", config);
}

function scanChecks({ report, modules, templates }: Scanned): readonly Check[] {
  const { unanalysed, analysed } = report.files;
  const missing = missingModules(report.results);
  const nothing = modules + templates === 0;
  return [
    nothing
      ? warn("languages", "neither Terraform nor CloudFormation", "There is nothing to check.")
      : ok("languages", `${some(modules, "root module")}, ${some(templates, "template")}`),
    ...targetChecks(report),
    unanalysed.length === 0
      ? ok("analysed", some(analysed, "file"))
      : problem(
          "analysed",
          `${some(unanalysed.length, "file")} could not be: ${listed(unanalysed.map(({ file, reason }) => `${file} ${reason}`))}`,
          "A scan ends with exit code 4 until this is settled, and says more about each.",
        ),
    missing.length === 0
      ? ok("modules", "none that results depend on is missing")
      : warn(
          "modules",
          `results depend on ${listed(missing)}, whose source is not on disk`,
          "Run `terraform init -backend=false` in the root modules.",
        ),
  ];
}

function targetChecks({ targets, notices }: Report): readonly Check[] {
  const [notice] = notices;
  if (targets.length === 0) {
    const advice = notice ?? "Name the VPC that is meant for BYOC with `--target`.";
    return [warn("target", "none", advice)];
  }
  return targets.map(({ address, root, region, assumed, why }): Check => {
    const place = root === "" || root === "." ? "" : ` in ${root}`;
    const found = `${address}${place} (${region ?? "region not known"}; ${why})`;
    if (assumed) {
      const advice =
        "It is assumed. Say it in byoc-preflight.yaml (`target:`) or tag it `clickhouse-byoc`.";
      return warn("target", found, advice);
    }
    return region === undefined
      ? warn("target", found, "Say the region in byoc-preflight.yaml or with `--region`.")
      : ok("target", found);
  });
}

/** Only in CI is it worth a word: there the default is to fetch one commit. */
function historyCheck({ history }: Facts): readonly Check[] {
  if (!history) return [];
  const { commits, isShallow, isCi } = history;
  if (isCi && isShallow && commits < 2) {
    const advice =
      "There is no base to compare with. Set `fetch-depth: 2` for actions/checkout, or what it is called elsewhere.";
    return [warn("history", "one commit", advice)];
  }
  return [ok("history", isShallow ? "shallow, with a base to compare with" : "complete")];
}

/** Modules that stand in the way of a verdict, by their addresses. */
function missingModules(results: readonly Result[]): readonly string[] {
  const reasons = results.flatMap((result) => (result.verdict === "unknown" ? result.reasons : []));
  return [
    ...new Set(
      reasons
        .filter(({ settledBy }) => settledBy.includes("terraform init"))
        .map(({ input }) => input),
    ),
  ].sort();
}

const MOST = 5;

const listed = (texts: readonly string[]): string =>
  texts.length > MOST
    ? `${texts.slice(0, MOST).join(", ")} and ${texts.length - MOST} more`
    : texts.join(", ");

const some = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? "" : "s"}`;

const ok = (name: string, found: string): Check => ({ name, status: "ok", found });
const warn = (name: string, found: string, advice: string): Check => ({
  ...{ name, status: "warn", found, advice },
});
const problem = (name: string, found: string, advice: string): Check => ({
  ...{ name, status: "problem", found, advice },
});
