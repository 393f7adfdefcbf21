import { errorAt, type Located, type Path } from "../rules/located.ts";
import { readYaml } from "../rules/read-yaml.ts";
import type { Severity } from "../rules/result.ts";
import type { Profile } from "../rules/rule.ts";
import { shapeProblems, type Validator, type Words } from "../rules/shape.ts";
import type { Checked, Diagnostic } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import { suggestion } from "../source/nearest.ts";
import type { Accepted, Config, Edition, Given } from "./config.ts";
import { isDate } from "./date.ts";
import { validate } from "./generated/validate-config.ts";
import { shortReason } from "./suppression.ts";

/** What the file looks like once `docs/config.schema.json` holds. */
interface ConfigData {
  readonly profiles?: readonly Profile[];
  readonly edition?: Edition;
  readonly target?: string;
  readonly region?: string;
  readonly "peer-cidrs"?: readonly string[];
  readonly "client-security-groups"?: readonly string[];
  readonly roots?: readonly RootData[];
  readonly parameters?: Texts;
  readonly templates?: readonly { readonly path: string; readonly parameters: Texts }[];
  readonly rules?: Readonly<Record<string, { readonly severity: Severity | "off" }>>;
  readonly exclude?: readonly string[];
  readonly "fail-on"?: Severity | "none";
  readonly strict?: boolean;
  readonly baseline?: string;
  readonly suppressions?: {
    readonly inline?: boolean;
    readonly "require-until"?: boolean;
    readonly forbid?: readonly string[];
  };
  readonly suppress?: readonly AcceptedData[];
  readonly expect?: readonly AcceptedData[];
}

interface RootData {
  readonly path: string;
  readonly "var-files"?: readonly string[];
  readonly vars?: Texts;
  readonly workspace?: string;
}

interface AcceptedData {
  readonly rule: string;
  readonly address?: string;
  readonly file?: string;
  readonly root?: string;
  readonly reason: string;
  readonly until?: string;
}

type Texts = Readonly<Record<string, string>>;

/**
 * Reads a configuration; undefined if anything in it is wrong. `rules` are the ids of all rules that there
 * are. Loading this module loads the YAML parser.
 */
export function readConfig(file: SourceFile, rules: Iterable<string>): Checked<Config | undefined> {
  const { value: located, diagnostics } = readYaml(file, WORDS.what);
  if (!located) return { value: undefined, diagnostics };
  // A file that holds nothing, or comments only, says nothing.
  const data = located.data ?? {};
  const shape: Validator = validate;
  if (!isConfig(data, shape)) {
    return { value: undefined, diagnostics: shapeProblems(shape, located, WORDS) };
  }
  const problems = problemsIn(data, located, new Set(rules));
  return problems.length > 0
    ? { value: undefined, diagnostics: problems }
    : { value: configFrom(data, located), diagnostics: [] };
}

const isConfig = (data: unknown, shape: Validator): data is ConfigData => shape(data);

const WORDS: Words = {
  what: "configuration",
  choice: "must say what it is about: `address`, `file` or `root`, or several of them",
  patterns: {
    "\\S": "must not be empty",
    "^[^\\s].{0,199}$": "must be a glob over addresses, of at most 200 characters",
    "^[^/\\\\\\s][^\\\\]{0,199}$":
      "must be a glob over paths from the top level of the repository, with `/`, of at most 200 characters",
    "^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\]+$":
      "must be a path from the top level of the repository, inside of it and with `/`",
    "^[a-z]{2,}(-[a-z]+)+-[0-9]+$": "must be written like `us-east-1`",
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}$": "must be a day like 2027-01-31",
  },
};

/** What no schema can say. */
function problemsIn(
  data: ConfigData,
  located: Located,
  rules: ReadonlySet<string>,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const checkRule = (id: string, path: Path, isKey: boolean) => {
    if (rules.has(id)) return;
    const span = isKey ? located.key(path) : located.value(path);
    const detail = `There is no rule \`${id}\`.${suggestion(id, rules)}`;
    found.push(errorAt(span, "The configuration names a rule that does not exist", detail));
  };
  for (const id of Object.keys(data.rules ?? {})) checkRule(id, ["rules", id], true);
  for (const [index, id] of (data.suppressions?.forbid ?? []).entries()) {
    checkRule(id, ["suppressions", "forbid", index], false);
  }
  for (const list of ["suppress", "expect"] as const) {
    for (const [index, { rule, until }] of (data[list] ?? []).entries()) {
      checkRule(rule, [list, index, "rule"], false);
      if (until === undefined || isDate(until)) continue;
      const detail = `There is no such day as ${until}.`;
      found.push(errorAt(located.value([list, index, "until"]), "A day does not exist", detail));
    }
  }
  for (const list of ["roots", "templates"] as const) {
    const seen = new Set<string>();
    for (const [index, { path }] of (data[list] ?? []).entries()) {
      const plain = plainPath(path);
      if (seen.has(plain)) {
        const detail = `\`${plain}\` stands above already. Put both together.`;
        found.push(
          errorAt(located.value([list, index, "path"]), "A path is written twice", detail),
        );
      }
      seen.add(plain);
    }
  }
  return found;
}

function configFrom(data: ConfigData, located: Located): Config {
  const given = (texts: Texts | undefined, path: Path): readonly Given[] =>
    Object.entries(texts ?? {}).map(([name, text]) => ({
      name,
      text,
      at: located.key([...path, name]),
    }));
  const accepted = (list: "suppress" | "expect"): readonly Accepted[] =>
    (data[list] ?? []).map(({ rule, address, file, root, reason, until }, index) => ({
      rules: [rule],
      reason: shortReason(reason),
      ...(until !== undefined && { until }),
      ...(address !== undefined && { address }),
      ...(file !== undefined && { file }),
      ...(root !== undefined && { root }),
      at: located.value([list, index]),
    }));
  const { target, region, strict, baseline } = data;
  return {
    file: located.file.path,
    ...(data.profiles && { profiles: data.profiles }),
    ...(data.edition && { edition: data.edition }),
    ...(target !== undefined && { target: target.split(",").map((one) => one.trim()) }),
    ...(region !== undefined && { region }),
    ...(data["peer-cidrs"] && { peerCidrs: data["peer-cidrs"] }),
    ...(data["client-security-groups"] && {
      clientSecurityGroups: data["client-security-groups"],
    }),
    roots: (data.roots ?? []).map(({ path, vars, workspace, ...root }, index) => ({
      path: plainPath(path),
      varFiles: (root["var-files"] ?? []).map(plainPath),
      vars: given(vars, ["roots", index, "vars"]),
      ...(workspace !== undefined && { workspace }),
      at: located.value(["roots", index, "path"]),
    })),
    parameters: given(data.parameters, ["parameters"]),
    templates: (data.templates ?? []).map(({ path, parameters }, index) => ({
      path: plainPath(path),
      parameters: given(parameters, ["templates", index, "parameters"]),
      at: located.value(["templates", index, "path"]),
    })),
    rules: Object.entries(data.rules ?? {}).map(([rule, { severity }]) => ({
      rule,
      severity,
      at: located.key(["rules", rule]),
    })),
    exclude: (data.exclude ?? []).map((glob, index) => ({
      glob,
      at: located.value(["exclude", index]),
    })),
    ...(data["fail-on"] && { failOn: data["fail-on"] }),
    ...(strict !== undefined && { strict }),
    ...(baseline !== undefined && { baseline: plainPath(baseline) }),
    suppressions: {
      inline: data.suppressions?.inline ?? true,
      requireUntil: data.suppressions?.["require-until"] ?? false,
      forbid: (data.suppressions?.forbid ?? []).map((rule, index) => ({
        rule,
        at: located.value(["suppressions", "forbid", index]),
      })),
    },
    suppress: accepted("suppress"),
    expect: accepted("expect"),
  };
}

/** As the core knows paths: without `./`, and `.` for the top level. */
function plainPath(path: string): string {
  const segments = path.split("/").filter((segment) => segment !== "" && segment !== ".");
  return segments.join("/") || ".";
}
