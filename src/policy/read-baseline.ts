import { errorAt, type Located, type Path } from "../rules/located.ts";
import { shapeProblems, type Validator, type Words } from "../rules/shape.ts";
import type { Checked } from "../source/diagnostic.ts";
import type { SourceFile } from "../source/file.ts";
import { type Json, parseJson } from "../source/json.ts";
import type { Baseline } from "./baseline.ts";
import type { Known } from "./compare.ts";
import { validate } from "./generated/validate-baseline.ts";

interface BaselineData {
  readonly findings: readonly (Omit<Known, "culprits"> & Partial<Pick<Known, "culprits">>)[];
}

/** Reads a baseline; undefined if anything in it is wrong. */
export function readBaseline(file: SourceFile): Checked<Baseline | undefined> {
  const { value, diagnostics } = parseJson(file);
  if (!value) return { value: undefined, diagnostics };
  const located = locatedIn(value, file);
  const shape: Validator = validate;
  if (!isBaseline(located.data, shape)) {
    return {
      value: undefined,
      diagnostics: [isOther(located), ...shapeProblems(shape, located, WORDS)],
    };
  }
  const findings = located.data.findings.map(({ culprits = [], ...one }) => ({
    ...one,
    culprits: [...culprits].sort(),
  }));
  return { value: { file: file.path, findings }, diagnostics: [] };
}

const isBaseline = (data: unknown, shape: Validator): data is BaselineData => shape(data);

const isOther = ({ value }: Located) =>
  errorAt(
    value([]),
    "The file is no baseline",
    "Name a file that `byoc-preflight --write-baseline` wrote.",
  );

const WORDS: Words = {
  what: "baseline",
  choice: "",
  patterns: { "^[0-9a-f]{32}$": "must be a digest of 32 hex digits" },
};

/** A JSON document as data that knows its places. */
function locatedIn(top: Json, file: SourceFile): Located {
  const find = (path: Path) => {
    let found = { key: { start: top.start, end: top.end }, value: top };
    for (const step of path) {
      const next = stepInto(found.value, step);
      if (!next) return found;
      found = next;
    }
    return found;
  };
  const spanOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    file,
    start,
    end,
  });
  return {
    file,
    data: dataOf(top),
    value: (path) => spanOf(find(path).value),
    key: (path) => spanOf(find(path).key),
  };
}

function stepInto(json: Json, step: string | number) {
  if (json.kind === "array") {
    const item = json.items[Number(step)];
    return item && { key: item, value: item };
  }
  const entry =
    json.kind === "object" ? json.entries.find(({ key }) => key === String(step)) : undefined;
  return entry && { key: entry.place, value: entry.value };
}

function dataOf(json: Json): unknown {
  if (json.kind === "array") return json.items.map(dataOf);
  if (json.kind === "scalar") return json.value;
  return Object.fromEntries(json.entries.map(({ key, value }) => [key, dataOf(value)]));
}
