import { InvalidArgumentError, Option } from "commander";
import type { ScanOptions, Variable } from "./engine.ts";

export type ParameterValues = NonNullable<ScanOptions["parameterValues"]>;

const VALUES: readonly ParameterValues[] = ["defaults", "allowed", "unknown"];

export function parameterOption(): Option {
  return new Option(
    "--parameter <key=value>",
    "a parameter of the templates; repeatable",
  ).argParser(gatherParameter);
}

/** What parameters are taken for that nothing gives a value. */
export function parameterValuesOption(): Option {
  return new Option("--parameter-values <kind>", `if not given: ${VALUES.join(", ")}`)
    .choices(VALUES)
    .argParser(valuesOf)
    .hideHelp();
}

function valuesOf(text: string): string {
  if (VALUES.some((one) => one === text)) return text;
  throw new InvalidArgumentError(`There is no \`${text}\`. Choose ${VALUES.join(", ")}.`);
}

function gatherParameter(text: string, previous: readonly Variable[] = []): readonly Variable[] {
  const [, name, value] = /^([A-Za-z0-9]+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) {
    throw new InvalidArgumentError("Write it as KEY=VALUE, for instance --parameter Env=prod.");
  }
  return [...previous, { name, text: value }];
}
