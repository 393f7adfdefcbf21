import type { Result } from "../rules/result.ts";
import type { Reason } from "../value/reason.ts";
import type { Case, Chosen } from "./look.ts";

/** An undecided result that also names a case in which it fails. */
export function withWitness(result: Result, failing: Case): Result {
  const telling = failing.filter((chosen) => !isDefault(chosen));
  const [first] = telling.length > 0 ? telling : failing;
  if (!first) return result;
  const { parameter } = first.input;
  const about = result.reasons.find(({ input }) => input === `Parameters.${parameter}`);
  const reason: Reason = {
    text: `It fails ${whenever(failing)}.`,
    input: `Parameters.${parameter}`,
    settledBy: about?.settledBy ?? `Pass \`--parameter ${parameter}=…\`.`,
    ...(about?.span && { span: about.span }),
  };
  const [why] = result.reasons;
  const message = why ? result.message.replace(why.text, () => reason.text) : result.message;
  return { ...result, message, reasons: [reason, ...result.reasons] };
}

/** A result that is the same in all cases, and says which one its values are of. */
export function withExample(result: Result, shown: Case): Result {
  if (result.verdict !== "fail") return result;
  return {
    ...result,
    message: `${result.message} (This is what it says ${whenever(shown)}; it fails in all other cases, too.)`,
  };
}

/** "when `NumberOfAZs` is `2` and the rest is as by default" */
function whenever(so: Case): string {
  const told = so.filter((chosen) => !isDefault(chosen));
  if (told.length === 0) return "with the defaults of the parameters";
  const rest = told.length < so.length ? ", the rest being as by default" : "";
  return `when ${told.map(spelled).join(" and ")}${rest}`;
}

const isDefault = ({ input, option }: Chosen): boolean =>
  "is" in option && option.is === input.byDefault;

function spelled({ input, option }: Chosen): string {
  const name = `\`${input.parameter}\``;
  if ("is" in option) return `${name} is ${quoted(option.is)}`;
  return `${name} is not ${option.isNot.map(quoted).join(" or ")}`;
}

const quoted = (text: string): string => (text === "" ? "empty" : `\`${text}\``);
