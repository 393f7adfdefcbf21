// What AWS's cloudformation-validate makes of templates: node scripts/template-oracle/read-with-validate.mjs < PATHS
// PATHS are absolute and end with NUL. For each there are two lines of JSON, its model and then the ids of the rules about
// structure and functions that it breaks. Some templates make it run out of memory, and then the second line is missing
// and the process ends. scripts/template-oracle.ts asks.
import { readFileSync, writeSync } from "node:fs";
import { RegoEngine, TemplateFile, TemplateModel } from "@aws/cloudformation-validate";

/** Rules about what resources may hold, and about good practice, are not what is compared. */
const REFUSING = /^(?:F0|F1|F6101|E0001|E1028|E6005)/;

const engine = new RegoEngine();
for (const path of readFileSync(0, "utf8").split("\0")) {
  if (path === "") continue;
  write(modelOf(path));
  const { diagnostics } = engine.validateStandard(new TemplateFile(path));
  const ids = diagnostics.map(({ ruleId }) => ruleId).filter((id) => REFUSING.test(id));
  write({ path, refusals: [...new Set(ids)].sort() });
}

function modelOf(path) {
  try {
    const model = new TemplateModel(new TemplateFile(path));
    const { edges } = model.toDiagnosticModel();
    const values = Object.fromEntries(
      Object.entries(model.resources()).map(([id, { properties }]) => [id, properties]),
    );
    model.free();
    return { path, edges, values };
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) throw error;
    return { path, problem: error instanceof Error ? error.message : String(error) };
  }
}

function write(line) {
  let rest = Buffer.from(`${JSON.stringify(line)}\n`);
  while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
}
