import type { Files } from "../source/files.ts";
import { worthReading } from "./candidate.ts";
import * as project from "./project.ts";

/** As `project.ts` reads templates; where no file can be one, nothing that does so is loaded. */
export const readCloudFormation = (
  files: Files,
  candidates: readonly string[],
  options: project.CloudFormationOptions & {
    /** True if the candidates have been looked at already. */
    readonly areWorth?: true;
  },
): project.CloudFormationProject => {
  const worth = options.areWorth
    ? candidates
    : worthReading(files, candidates, options.named ?? []);
  const isNeeded =
    worth.length > 0 || options.parameters.length > 0 || (options.parameterFiles?.length ?? 0) > 0;
  return isNeeded ? project.readCloudFormation(files, worth, options) : NOTHING;
};

const NOTHING: project.CloudFormationProject = {
  roots: [],
  reads: () => new Map(),
  templates: [],
  declarations: [],
  stacks: new Map(),
  decide: () => false,
  assuming: () => ({ stacks: new Map(), declarations: [] }),
  syntax: [],
  diagnostics: [],
  analysed: new Set(),
  unanalysed: new Map(),
  notApplicable: new Set(),
};
