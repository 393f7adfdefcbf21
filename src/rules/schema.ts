import type { Diagnostic } from "../source/diagnostic.ts";
import { validate } from "./generated/validate-rule.ts";
import { errorAt, type Located, type Path } from "./located.ts";
import { suggestion } from "./nearest.ts";

/** What a rule file looks like once `rules/rule.schema.json` holds. */
export interface RuleData {
  readonly id: string;
  readonly requirement: string;
  readonly title: string;
  readonly severity: "error" | "warning" | "info";
  readonly for: string;
  readonly when?: string;
  readonly require: string;
  readonly at?: string;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly sources: readonly string[];
  readonly examples: readonly ExampleData[];
  readonly without?: Readonly<Record<string, string>>;
}

export interface ExampleData {
  readonly title: string;
  readonly terraform?: string;
  readonly cloudformation?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly flags?: Readonly<Record<string, unknown>>;
  readonly absent?: true;
  readonly expect?: "not-applicable";
}

/** An error as ajv reports it. */
interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: {
    readonly missingProperty?: string;
    readonly additionalProperty?: string;
    readonly allowedValues?: readonly string[];
    readonly allowedValue?: unknown;
    readonly type?: string;
    readonly pattern?: string;
  };
  readonly parentSchema?: { readonly properties?: object };
}

interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** The data if it has the shape of a rule; otherwise everything that is wrong with its shape. */
export function checkShape(located: Located): RuleData | readonly Diagnostic[] {
  const shape: Validator = validate;
  if (isRule(located.data, shape)) return located.data;
  const errors = (shape.errors ?? []).filter(({ schemaPath }) => !/\/oneOf\/\d/.test(schemaPath));
  return errors.map((error) => describe(error, located));
}

const isRule = (data: unknown, shape: Validator): data is RuleData => shape(data);

function describe(error: SchemaError, located: Located): Diagnostic {
  const { keyword, params, parentSchema } = error;
  const path = pathOf(error.instancePath);
  const where = path.length === 0 ? "The rule" : `\`${path.join(".")}\``;
  switch (keyword) {
    case "required":
      return errorAt(
        firstLine(located, path),
        "A rule lacks a key",
        `${where} needs \`${params.missingProperty}\`.`,
      );
    case "additionalProperties": {
      const key = params.additionalProperty ?? "";
      const known = Object.keys(parentSchema?.properties ?? {});
      const hint = suggestion(key, known) || ` There are: ${known.join(", ")}.`;
      return errorAt(
        located.key([...path, key]),
        "A rule has a key that does not exist",
        `There is no \`${key}\`.${hint}`,
      );
    }
    default:
      return errorAt(
        located.value(path),
        "A value in a rule is not what it must be",
        `${where} ${wanted(error)}.`,
      );
  }
}

function wanted({ keyword, params, schemaPath }: SchemaError): string {
  switch (keyword) {
    case "type":
      return `must be ${params.type === "string" ? "text; put it in quotes" : `of type ${params.type}`}`;
    case "enum":
      return `must be one of: ${params.allowedValues?.join(", ")}`;
    case "const":
      return `can only be \`${String(params.allowedValue)}\``;
    case "minItems":
    case "minProperties":
      return "must not be empty";
    case "oneOf":
      return "must have one of `terraform`, `cloudformation` and `files`, and only one";
    case "pattern":
      return PATTERNS[params.pattern ?? ""] ?? `must match ${params.pattern}`;
    default:
      return `does not fit ${schemaPath}`;
  }
}

const PATTERNS: Readonly<Record<string, string>> = {
  "\\S": "must not be empty",
  "^[a-z0-9]+(-[a-z0-9]+)*$": "must be in kebab case: `subnet-is-23-or-larger`",
  "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$": "must look like `BYOC-NET-004`",
  "^[A-Z][A-Za-z0-9]*$": "must be the name of a kind: `Subnet`",
  "^https?://[^\\s]+$": "must be an address that starts with `https://`",
};

function pathOf(pointer: string): Path {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A key that is missing is reported at the beginning of what lacks it. */
function firstLine(located: Located, path: Path) {
  const { file, start } = located.value(path);
  const end = file.text.indexOf("\n", start);
  return { file, start, end: end === -1 ? file.text.length : end };
}
