import type { Diagnostic } from "../source/diagnostic.ts";
import { suggestion } from "../source/nearest.ts";
import { errorAt, type Located, type Path } from "./located.ts";

/** An error as ajv reports it. */
export interface SchemaError {
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
    readonly limit?: number;
  };
  readonly parentSchema?: { readonly properties?: object };
}

export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** How a document and what its schema demands are called. */
export interface Words {
  /** With its article: "rule" is "a rule". */
  readonly what: string;
  /** What must be, for patterns and other demands that do not speak for themselves. */
  readonly patterns: Readonly<Record<string, string>>;
  /** For the only `oneOf` or `anyOf` of the schema. */
  readonly choice: string;
}

/** To find a place takes time, and nobody reads more. */
const MOST_PROBLEMS = 50;

/** What is wrong with the shape of a document, each at its place. */
export function shapeProblems(
  shape: Validator,
  located: Located,
  words: Words,
): readonly Diagnostic[] {
  const errors = (shape.errors ?? []).filter(
    ({ schemaPath }) => !/\/(?:one|any)Of\/\d/.test(schemaPath),
  );
  return errors.slice(0, MOST_PROBLEMS).map((error) => describe(error, located, words));
}

function describe(error: SchemaError, located: Located, words: Words): Diagnostic {
  const { keyword, params, parentSchema } = error;
  const path = pathOf(error.instancePath);
  const where = path.length === 0 ? `The ${words.what}` : `\`${path.join(".")}\``;
  switch (keyword) {
    case "required":
      return errorAt(
        firstLine(located, path),
        `A ${words.what} lacks a key`,
        `${where} needs \`${params.missingProperty}\`.`,
      );
    case "additionalProperties": {
      const key = params.additionalProperty ?? "";
      const known = Object.keys(parentSchema?.properties ?? {});
      const hint = suggestion(key, known) || ` There are: ${known.join(", ")}.`;
      return errorAt(
        located.key([...path, key]),
        `A ${words.what} has a key that does not exist`,
        `There is no \`${key}\`.${hint}`,
      );
    }
    default:
      return errorAt(
        located.value(path),
        `A value in a ${words.what} is not what it must be`,
        `${where} ${wanted(error, words)}.`,
      );
  }
}

function wanted({ keyword, params, schemaPath }: SchemaError, words: Words): string {
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
    case "anyOf":
      return words.choice;
    case "maxItems":
    case "maxProperties":
      return `must have at most ${params.limit}`;
    case "pattern":
      return words.patterns[params.pattern ?? ""] ?? `must match ${params.pattern}`;
    default:
      return `does not fit ${schemaPath}`;
  }
}

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
