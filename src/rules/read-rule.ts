import type { Kind } from "../graph/kind.ts";
import type { Checked, Diagnostic } from "../source/diagnostic.ts";
import { suggestion } from "../source/nearest.ts";
import { type Compiled, compileExpression, isCompiled } from "./compile.ts";
import type { Expression, ExpressionType } from "./expression.ts";
import { errorAt, inside, type Located, type Path } from "./located.ts";
import { readExample } from "./read-example.ts";
import type { Rule, RuleFile, Template } from "./rule.ts";
import { checkShape, type RuleData } from "./schema.ts";
import { type Kinds, variableOf } from "./types.ts";

/** The document as a rule: its shape, its kind, and every expression in it are checked. */
export function readRule(located: Located, kinds: Kinds): Checked<RuleFile | undefined> {
  const data = checkShape(located);
  if (!("id" in data)) return { value: undefined, diagnostics: data };
  const diagnostics: Diagnostic[] = [...checkFileName(data, located)];
  const kind = kinds.get(data.for);
  if (!kind) {
    const detail = `There is no kind \`${data.for}\`.${suggestion(data.for, kinds.keys())}`;
    diagnostics.push(errorAt(located.value(["for"]), "A kind does not exist", detail));
    return { value: undefined, diagnostics };
  }
  const rule = compileRule(data, kind, { located, kinds, diagnostics });
  const examples = data.examples.map(readExample);
  const { when, require, without = {} } = data;
  const conditions = {
    ...(when !== undefined && { when: when.trim() }),
    require: require.trim(),
  };
  const value = rule && diagnostics.length === 0 && { rule, conditions, examples, without };
  return { value: value || undefined, diagnostics };
}

interface Loading {
  readonly located: Located;
  readonly kinds: Kinds;
  readonly diagnostics: Diagnostic[];
}

function checkFileName({ id }: RuleData, { file, value }: Located): readonly Diagnostic[] {
  const name = file.path.slice(file.path.lastIndexOf("/") + 1).replace(/\.ya?ml$/, "");
  if (name === id) return [];
  const detail = `The id is \`${id}\`, the file is \`${name}\`. Rename one of them.`;
  return [errorAt(value(["id"]), "A rule and its file have different names", detail)];
}

function compileRule(data: RuleData, kind: Kind, loading: Loading): Rule | undefined {
  const { id, requirement, title, severity, profiles, why, fix, sources } = data;
  const severity2025 = data["severity-2025"];
  const variables = new Map<string, ExpressionType>([[variableOf(kind.name), kind.name]]);
  const condition = (key: "when" | "require", text: string) =>
    compileAt(text, [key], 0, { variables, type: "bool" }, loading)?.expression;
  const when = data.when === undefined ? undefined : condition("when", data.when);
  const require = condition("require", data.require);
  const at = data.at === undefined ? undefined : compileMember(data.at, kind, loading);
  const message = compileTemplate(data.message, variables, loading);
  if (!require) return undefined;
  return {
    ...{ id, requirement, title, severity, kind: kind.name },
    ...(severity2025 && { severity2025 }),
    ...(profiles && { profiles }),
    ...(when && { when }),
    require,
    ...(at && { at }),
    ...{ message, why, fix, sources },
  };
}

interface Wanted {
  readonly variables: ReadonlyMap<string, ExpressionType>;
  readonly type?: ExpressionType;
}

/** Compiles `text`, which begins at character `offset` of the value at `path`. */
function compileAt(
  text: string,
  path: Path,
  offset: number,
  wanted: Wanted,
  { located, kinds, diagnostics }: Loading,
): Compiled | undefined {
  const result = compileExpression(text, { ...wanted, kinds });
  if (isCompiled(result)) return result;
  const whole = stringAt(located.data, path);
  for (const { summary, detail, start, end } of result) {
    const span = inside(located.value(path), whole, start + offset, end + offset);
    diagnostics.push(errorAt(span, summary, detail));
  }
  return undefined;
}

function stringAt(data: unknown, [key]: Path): string {
  const found = Object.entries(data ?? {}).find(([name]) => name === key)?.[1];
  return typeof found === "string" ? found : "";
}

/** `at` is a member of the subject, or those of its members that are to blame, written without the subject. */
function compileMember(text: string, kind: Kind, loading: Loading): Rule["at"] {
  const prefix = `${variableOf(kind.name)}.`;
  const member = text.trim();
  const variables = new Map([[variableOf(kind.name), kind.name]]);
  const offset = text.indexOf(member) - prefix.length;
  const compiled = compileAt(prefix + member, ["at"], offset, { variables }, loading);
  if (!compiled) return undefined;
  const { expression } = compiled;
  if (isPlace(expression)) return { text: member, expression };
  const detail =
    'It names a member of the subject: `cidrs`, `tag("clickhouse-byoc")`, `vpc.cidrs`, `trust.filter(s, …)`, `vpc.endpoints.map(e, e.routeTables)`.';
  loading.diagnostics.push(errorAt(loading.located.value(["at"]), "`at` is no member", detail));
  return undefined;
}

/** What stands somewhere: a member, some of a list, or a member of each in a list. */
function isPlace(expression: Expression): boolean {
  if (expression.op === "property" || expression.op === "method") return true;
  if (expression.op !== "fold") return false;
  return expression.how === "filter" || (expression.how === "map" && isPlace(expression.body));
}

/** Text with expressions in double braces. */
function compileTemplate(
  text: string,
  variables: ReadonlyMap<string, ExpressionType>,
  loading: Loading,
): Template {
  const parts: Template[number][] = [];
  let done = 0;
  for (let open = text.indexOf("{{"); open !== -1; open = text.indexOf("{{", done)) {
    const close = text.indexOf("}}", open);
    if (close === -1) {
      const span = inside(loading.located.value(["message"]), text, open, open + 2);
      const detail = "Close it with `}}`.";
      loading.diagnostics.push(errorAt(span, "An expression in a message has no end", detail));
      return parts;
    }
    if (open > done) parts.push(text.slice(done, open));
    const source = text.slice(open + 2, close);
    const compiled = compileAt(source, ["message"], open + 2, { variables }, loading);
    if (compiled) parts.push(compiled.expression);
    done = close + 2;
  }
  const rest = text.slice(done).trimEnd();
  return rest === "" ? parts : [...parts, rest];
}
