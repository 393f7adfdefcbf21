import { bool, text, unknown } from "../../value/make.ts";
import type { Value } from "../../value/value.ts";
import { type Failure, failure } from "../failure.ts";
import { type Call, define, type Parameter, type TerraformFunction, textOf } from "./define.ts";
import { toBase64 } from "./encoding.ts";

const PATH: Parameter = { name: "path", type: "string" };

const file = define({
  parameters: [PATH],
  returns: "string",
  known: ([path], call) => withContent(textOf(path), call, text),
});

const filebase64 = define({
  parameters: [PATH],
  returns: "string",
  known: ([path], call) =>
    // A replacement character may stand for bytes that are no text.
    withContent(textOf(path), call, (content) =>
      content.includes("\uFFFD")
        ? unreadable(textOf(path), "is not text", call)
        : text(toBase64(content)),
    ),
});

const fileexists = define({
  parameters: [PATH],
  returns: "bool",
  known: ([path], call) => {
    if (!call.readFile) return unreadable(textOf(path), "cannot be read here", call, "bool");
    const content = call.readFile(textOf(path));
    if (!content) return bool(false);
    return "text" in content ? bool(true) : unreadable(textOf(path), content.refusal, call, "bool");
  },
});

function withContent(path: string, call: Call, use: (content: string) => Value): Value | Failure {
  if (!call.readFile) return unreadable(path, "cannot be read here", call);
  const content = call.readFile(path);
  if (!content) return failure(`There is no file \`${path}\`.`);
  return "text" in content ? use(content.text) : unreadable(path, content.refusal, call);
}

function unreadable(
  path: string,
  why: string,
  { span }: Call,
  type: "string" | "bool" = "string",
): Value {
  const reason = {
    text: `\`${path}\` ${why}.`,
    input: path,
    settledBy: "Make the file readable inside the repository.",
    span,
  };
  return unknown(type, reason, { notNull: true });
}

export const fileFunctions: Readonly<Record<string, TerraformFunction>> = {
  file,
  filebase64,
  fileexists,
};
