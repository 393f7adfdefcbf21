import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { failure } from "../../src/terraform/failure.ts";
import { type Answer, differenceFrom } from "./functions-agree.ts";
import { projectOf } from "./support.ts";

/** What `scripts/record-functions.ts` wrote down of a variable and what it is given. */
interface Recorded extends Answer {
  readonly variable: string;
  readonly given: string;
}

const fixture = (name: string) => readFileSync(`fixtures/terraform-oracle/${name}`, "utf8");
const answers = JSON.parse(fixture("variables.json")) as readonly Recorded[];
const preamble = fixture("preamble.tf");

/** Where we differ from the recorded Terraform on purpose, and why. */
const DIFFERENCES: ReadonlyMap<string, string> = new Map([
  [
    "type = list(any) <- [local.any, 1]",
    "Were the unknown a string, the number would become one: Terraform is wrong here.",
  ],
  [
    'type = string\nvalidation {\ncondition = "true"\nerror_message = "No."\n} <- "a"',
    "A condition that does not name its variable is refused; it changes no value.",
  ],
]);

test.for(answers.map((answer) => [`${answer.variable} <- ${answer.given}`, answer] as const))(
  "%s",
  ([name, answer]) => {
    const difference = differenceFrom(passed(answer), answer);
    if (DIFFERENCES.has(name)) expect(difference).not.toBe("");
    else expect(difference).toBe("");
  },
);

/** The value of the variable in a module that is given the expression, or what is reported. */
function passed({ variable, given }: Recorded) {
  const argument = given === "" ? "" : `  v = (\n${given}\n  )\n`;
  const { declarations, diagnostics, syntax } = projectOf({
    "main.tf": `${preamble}module "m" {\n  source = "./m"\n${argument}}\nresource "terraform_data" "read" {\n  input = [module.m.v]\n}\n`,
    "m/main.tf": `variable "v" {\n${variable}\n}\noutput "v" {\n  value = var.v\n}\n`,
  });
  const read = declarations.find(({ address }) => address === "terraform_data.read");
  const list = read?.attribute("input");
  const value = list?.kind === "list" ? list.items[0] : undefined;
  const [problem] = [...syntax, ...diagnostics];
  return problem || !value ? failure(problem?.detail ?? "There is no value.") : value;
}
