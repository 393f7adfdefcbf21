/** An input of the action and the option of the command line that it is passed on as. */
const OPTIONS = [
  { input: "root", option: "--root", many: true },
  { input: "var-file", option: "--var-file", many: true },
  { input: "target", option: "--target", many: false },
  { input: "region", option: "--region", many: false },
  { input: "fail-on", option: "--fail-on", many: false },
] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The runs of the command line that the inputs ask for: one for the log, and one for the SARIF file if it
 * is wanted. The runner hands inputs on as `INPUT_…`; one that is empty counts as not given.
 */
export function runsFor(environment: Environment): readonly (readonly string[])[] {
  const options = OPTIONS.flatMap(({ input, option, many }) =>
    (many ? linesOf(environment, input) : [textOf(environment, input)])
      .filter((value) => value !== "")
      .map((value) => `${option}=${value}`),
  );
  const strict = textOf(environment, "strict").toLowerCase() === "true" ? ["--strict"] : [];
  const paths = linesOf(environment, "paths");
  const scan = ["scan", ...options, ...strict];
  const sarif = textOf(environment, "sarif-file");
  const places = paths.length > 0 ? ["--", ...paths] : [];
  return [
    [...scan, ...places],
    ...(sarif === "" ? [] : [[...scan, "--format=sarif", `--output=${sarif}`, ...places]]),
  ];
}

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
