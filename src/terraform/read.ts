import * as project from "./project.ts";

/** As `project.ts` reads modules; where there are none, nothing that does so is loaded. */
export const readTerraform: typeof project.readTerraform = (files, candidates, options) =>
  candidates.length > 0 || options.roots !== undefined || options.plans !== undefined
    ? project.readTerraform(files, candidates, options)
    : nothing(options);

const nothing = ({ vars }: project.TerraformOptions): project.TerraformProject => ({
  roots: [],
  undeclared: vars.map(({ name }) => name),
  misuse: [],
  declarations: [],
  trees: new Map(),
  syntax: [],
  diagnostics: [],
  analysed: new Set(),
  unanalysed: new Map(),
  notApplicable: new Set(),
  reads: () => new Map(),
});
