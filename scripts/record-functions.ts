// Asks the installed Terraform for the value of every expression in fixtures/terraform-oracle/functions.txt and
// of every variable in variables.txt, and writes its answers beside them:
//
//   node scripts/run.mjs scripts/record-functions.ts
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expressionsOf, linesOf } from "./function-oracle/cases.ts";
import { type Answer, ask, type Question } from "./function-oracle/plan.ts";

const FIXTURES = "fixtures/terraform-oracle";
const read = (name: string) => readFileSync(join(FIXTURES, name), "utf8");

/** What the unknowns of the preamble may turn out to be. */
const CONCRETE: readonly Readonly<Record<string, string>>[] = [
  {
    u: '"i-1"',
    v: '"x"',
    any: '"a"',
    bool: "true",
    list: 'tolist(["a", "b"])',
    map: 'tomap({ a = "y" })',
    number: "2",
    set: 'toset(["a"])',
  },
  {
    u: '"10.0.0.0/16"',
    v: '"5"',
    any: "1",
    bool: "false",
    list: 'tolist(["b"])',
    map: 'tomap({ b = "1", c = "2" })',
    number: "0",
    set: 'toset(["1", "b"])',
  },
  {
    u: '"é,5"',
    v: '"d"',
    any: '{ a = "x", b = [1] }',
    bool: "true",
    list: 'tolist(["1", "", "a", "1"])',
    map: 'zipmap(compact([""]), compact([""]))',
    number: "7",
    set: 'toset(compact([""]))',
  },
];

const preambles = CONCRETE.map((values) => {
  const locals = Object.entries(values).map(([name, text]) => `  ${name} = ${text}`);
  return `locals {\n${locals.join("\n")}\n}\n`;
});

recordFunctions();
recordVariables();

/** The value of every expression, and where it is not all known, the values it may turn out to have. */
function recordFunctions(): void {
  const questions = expressionsOf(read("functions.txt")).map((expression) => ({ expression }));
  const answers = answersTo(questions, read("preamble.tf"));
  const open = questions.filter((_, index) => answers[index]?.unknown !== undefined);
  const concrete = preambles.map((preamble) => answersTo(open, preamble));
  const more = new Map(
    open.map(({ expression }, index) => [expression, concrete.map((round) => round[index])]),
  );
  write(
    "functions.json",
    questions.map(({ expression }, index) => {
      const then = more.get(expression);
      return { expression, ...answers[index], ...(then && { concrete: then }) };
    }),
  );
}

/** `BODY <- EXPRESSION` is a variable of a module and what it is given; without expression, nothing. */
function recordVariables(): void {
  const cases = linesOf(read("variables.txt")).map((line) => {
    const [variable = "", given = ""] = line.split(" <- ");
    return { variable, given: given.trim() };
  });
  const questions = cases.map(({ variable, given }, index): Question => {
    const argument = given === "" ? "" : `  v = (\n${given}\n  )\n`;
    return {
      before: `module "m${index}" {\n  source = "./m${index}"\n${argument}}\n`,
      expression: `module.m${index}.v`,
      files: {
        [`m${index}/main.tf`]: `variable "v" {\n${variable}\n}\noutput "v" {\n  sensitive = true\n  value     = var.v\n}\n`,
      },
    };
  });
  const answers = answersTo(questions, read("preamble.tf"));
  write(
    "variables.json",
    cases.map((one, index) => ({ ...one, ...answers[index] })),
  );
}

function answersTo(questions: readonly Question[], preamble: string): readonly Answer[] {
  const directory = mkdtempSync(join(tmpdir(), "record-functions-"));
  try {
    cpSync(join(FIXTURES, "files"), directory, { recursive: true });
    writeFileSync(join(directory, "preamble.tf"), preamble);
    return ask(directory, questions);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function write(name: string, answers: readonly Answer[]): void {
  const rows = answers.map((answer) => `  ${JSON.stringify(answer)}`).sort();
  writeFileSync(join(FIXTURES, name), `[\n${rows.join(",\n")}\n]\n`);
  const errors = answers.filter(({ error }) => error).length;
  const open = answers.filter(({ unknown }) => unknown !== undefined).length;
  console.log(`${name}: ${answers.length} cases, ${errors} errors, ${open} not wholly known`);
}
