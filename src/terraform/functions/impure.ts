import { unknown } from "../../value/make.ts";
import { define, type Parameter, type TerraformFunction } from "./define.ts";

/** Gives another value each time Terraform runs, so that its results are not even equal to each other. */
const impure = (parameters: readonly Parameter[], rest?: Parameter): TerraformFunction =>
  define({
    parameters,
    ...(rest && { rest }),
    returns: "string",
    partly: (_args, { name, span }) =>
      unknown(
        "string",
        {
          text: `\`${name}()\` gives another value each time Terraform runs.`,
          input: `${name}()`,
          settledBy: "Write the value in the code.",
          span,
        },
        { notNull: true },
      ),
  });

export const impureFunctions: Readonly<Record<string, TerraformFunction>> = {
  bcrypt: impure([{ name: "str", type: "string" }], { name: "cost", type: "number" }),
  plantimestamp: impure([]),
  timestamp: impure([]),
  uuid: impure([]),
};
