import type { Fact } from "../graph/fact.ts";
import { type Because, reasonsOf } from "../value/reason.ts";
import { type Context, evaluate } from "./evaluate.ts";
import { membersOf } from "./members.ts";
import type { Template } from "./rule.ts";

const MOST_MEMBERS = 10;
const MOST_CHARACTERS = 200;

/** The message with the values of its expressions. */
export function render(template: Template, context: Context): string {
  return template
    .map((part) => (typeof part === "string" ? part : printFact(evaluate(part, context).fact)))
    .join("");
}

/** A fact for people: on one line, without secrets, and not too long. */
export function printFact(fact: Fact): string {
  if ("sensitive" in fact && fact.sensitive) return "(sensitive)";
  switch (fact.kind) {
    case "string":
      return plain(fact.value);
    case "number":
    case "bool":
      return String(fact.value);
    case "null":
      return "(none)";
    case "entity":
      // A range has no address of its own.
      return fact.type === "Cidr" ? printFact(fact.get("text")) : plain(fact.address);
    case "unknown": {
      const text = (part: string | Fact) =>
        typeof part === "string" ? plain(part) : printFact(part);
      if (fact.parts) return fact.parts.map(text).join("");
      return `(unknown${inputOf(fact.because)})`;
    }
    case "object":
      return "{…}";
    default:
      return printMembers(fact);
  }
}

function printMembers(fact: Fact): string {
  const { certain, possible, open } = membersOf(fact, "a list");
  const shown = certain.slice(0, MOST_MEMBERS).map(printFact);
  if (certain.length > MOST_MEMBERS) shown.push(`${certain.length - MOST_MEMBERS} more`);
  if (possible.length > 0 || open) shown.push("possibly others");
  return shown.length > 0 ? shown.join(", ") : "(none)";
}

/** ": `var.azs`", when there is one input to name. */
function inputOf(because: Because): string {
  const [first] = reasonsOf(because);
  return first?.input ? `: ${plain(first.input)}` : "";
}

/** Control characters would let a value draw on the terminal or end the line. */
function plain(text: string): string {
  // The table of what is invisible takes long to make, and most text is plain.
  const line = /^[ -~]*$/.test(text) ? text : text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line;
}
