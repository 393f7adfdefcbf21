import type { Environment } from "./environment.ts";

/** What the workflow asks for. What it leaves out is absent, so that the configuration file can decide. */
export interface Inputs {
  readonly paths: readonly string[];
  readonly workingDirectory?: string;
  readonly config?: string;
  readonly policyFromBase: boolean;
  /** Options of the command line that an input is handed on as. */
  readonly options: readonly string[];
  readonly changedOnly: "auto" | boolean;
  readonly baseRef?: string;
  readonly sarifFile?: string;
  /** How many annotations of each kind at most; 0 for none. */
  readonly annotations: number;
  readonly summary: boolean;
}

/** The inputs, or what is wrong with the first that is: one sentence that names it and says what to write. */
export type Read = { readonly inputs: Inputs } | { readonly problem: string };

/** An input of the action and the option of the command line that it is passed on as. */
const OPTIONS = [
  { input: "root", option: "--root", many: true },
  { input: "var-file", option: "--var-file", many: true },
  { input: "target", option: "--target", many: false },
  { input: "region", option: "--region", many: false },
  { input: "fail-on", option: "--fail-on", many: false },
] as const;

/** The runner shows ten annotations of each kind for a step and drops the rest in silence. */
export const MOST_ANNOTATIONS = 10;

/** The runner hands inputs on as `INPUT_…`, hyphens included; one that is empty counts as not given. */
export function readInputs(environment: Environment): Read {
  const one = (input: string) => textOf(environment, input);
  const many = (input: string) => linesOf(environment, input);
  const switches = {
    strict: choose(one("strict"), BOOLEANS),
    summary: choose(one("summary"), BOOLEANS),
    "changed-only": choose<"auto" | boolean>(one("changed-only"), { ...BOOLEANS, auto: "auto" }),
    "policy-config": choose<boolean>(one("policy-config"), { base: true }),
    annotations: choose(one("annotations"), ANNOTATIONS),
  };
  for (const [input, choice] of Object.entries(switches)) {
    if (choice === "none of them") return { problem: problemOf(input, one(input)) };
  }
  const options = OPTIONS.flatMap(({ input, option, many: repeatable }) =>
    (repeatable ? many(input) : [one(input)])
      .filter((value) => value !== "")
      .map((value) => `${option}=${value}`),
  );
  return {
    inputs: {
      paths: many("paths"),
      ...(one("working-directory") !== "" && { workingDirectory: one("working-directory") }),
      ...(one("config") !== "" && { config: one("config") }),
      policyFromBase: given(switches["policy-config"], false),
      options: [...options, ...(given(switches.strict, false) ? ["--strict"] : [])],
      changedOnly: given(switches["changed-only"], "auto"),
      ...(one("base-ref") !== "" && { baseRef: one("base-ref") }),
      ...(one("sarif-file") !== "" && { sarifFile: one("sarif-file") }),
      annotations: given(switches.annotations, MOST_ANNOTATIONS),
      summary: given(switches.summary, true),
    },
  };
}

/** The values that YAML 1.2 takes for booleans, as GitHub's own toolkit does. */
const BOOLEANS = { true: true, True: true, TRUE: true, false: false, False: false, FALSE: false };

const ANNOTATIONS: Readonly<Record<string, number>> = {
  true: MOST_ANNOTATIONS,
  false: 0,
  ...Object.fromEntries(Array.from({ length: MOST_ANNOTATIONS + 1 }, (_, most) => [most, most])),
};

type Choice<T> = { readonly value: T | undefined } | "none of them";

/** The value is undefined when nothing is given. */
function choose<T>(text: string, choices: Readonly<Record<string, T>>): Choice<T> {
  if (text === "") return { value: undefined };
  return Object.hasOwn(choices, text) ? { value: choices[text] } : "none of them";
}

const given = <T>(choice: Choice<T>, otherwise: T): T =>
  choice === "none of them" ? otherwise : (choice.value ?? otherwise);

const ALLOWED: Readonly<Record<string, string>> = {
  strict: "true or false",
  summary: "true or false",
  "changed-only": "auto, true or false",
  "policy-config": "base, or leave it out",
  annotations: `true, false or a number up to ${MOST_ANNOTATIONS}`,
};

const problemOf = (input: string, text: string): string =>
  `The input \`${input}\` is \`${text}\`. Write ${ALLOWED[input] ?? "something else"}.`;

function textOf(environment: Environment, input: string): string {
  return (environment[`INPUT_${input.toUpperCase()}`] ?? "").trim();
}

/** One value per line. */
function linesOf(environment: Environment, input: string): readonly string[] {
  return textOf(environment, input)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
