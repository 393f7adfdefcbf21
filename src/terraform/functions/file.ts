import { MISSING } from "../../source/files.ts";
import { bool, text, unknown } from "../../value/make.ts";
import type { Value } from "../../value/value.ts";
import { type Failure, failure, isFailure } from "../failure.ts";
import {
  type Call,
  type CallContext,
  define,
  type Parameter,
  type TerraformFunction,
  textOf,
} from "./define.ts";

const PATH: Parameter = { name: "path", type: "string" };

const file = define({
  parameters: [PATH],
  returns: "string",
  known: ([path], call) => {
    const name = textOf(path);
    const content = readText(name, call);
    return typeof content === "string" ? writtenIn(name, content, call) : content;
  },
});

/** The text of a file, written where it stands there. */
function writtenIn(path: string, content: string, { files }: CallContext): Value {
  const source = files?.source(path, content);
  if (!source) return text(content);
  const span = { file: source, start: 0, end: content.length };
  return {
    ...text(content),
    pieces: [{ text: content, span, literal: true }],
    origin: { span, note: "", role: "written" },
  };
}

const filebase64 = define({
  parameters: [PATH],
  returns: "string",
  known: ([path], call) =>
    withBytes(textOf(path), call, (bytes) => {
      let binary = "";
      for (const byte of bytes) binary += String.fromCharCode(byte);
      return text(btoa(binary));
    }),
});

const fileexists = define({
  parameters: [PATH],
  returns: "bool",
  known: ([path], call) => {
    const content = readBytes(textOf(path), call);
    if (!("kind" in content)) return bool(true);
    if (!isFailure(content)) return { ...content, type: "bool" };
    return content === NO_FILE ? bool(false) : content;
  },
});

/** The bytes of a file as a value; what cannot be read is unknown, what is not there a failure. */
export function withBytes(
  path: string,
  call: CallContext,
  use: (bytes: Uint8Array) => Value | Failure,
): Value | Failure {
  const content = readBytes(path, call);
  return "kind" in content ? content : use(content.bytes);
}

/** The text of a file, or what stands for it. */
export function readText(path: string, call: CallContext): string | Value | Failure {
  const content = readBytes(path, call);
  if ("kind" in content) return content;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content.bytes);
  } catch {
    return failure(`\`${path}\` is not text in UTF-8.`);
  }
}

const NO_FILE = failure("There is no such file.");

type Unread = Extract<Value, { kind: "unknown" }> | Failure;

function readBytes(
  path: string,
  { files, span }: CallContext,
): { readonly bytes: Uint8Array } | Unread {
  const content = files?.read(path) ?? { refusal: "cannot be read here" };
  if (!("refusal" in content)) return content;
  if (files && files.list(path).length > 0) return failure("It is a directory, not a file.");
  if (content.refusal === MISSING) return NO_FILE;
  const reason = {
    text: `\`${path}\` ${content.refusal}.`,
    input: path,
    settledBy: "Make the file readable inside the repository.",
    span,
  };
  return unknown("string", reason, { notNull: true });
}

/** Where a path leads on the machine that Terraform runs on. */
const abspath = define({
  parameters: [PATH],
  returns: "string",
  known: ([path], call) => {
    const given = textOf(path);
    return given.startsWith("/") ? text(cleaned(given)) : onMachine(call);
  },
});

const pathexpand = define({
  parameters: [PATH],
  returns: "string",
  known: ([path], call) => {
    const given = textOf(path);
    if (!given.startsWith("~")) return text(given);
    return /^~[^/]/.test(given) ? failure("Only one's own home can be named.") : onMachine(call);
  },
});

function cleaned(path: string): string {
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return `/${steps.join("/")}`;
}

const onMachine = (call: Call): Value => ({
  ...call.unknown("string"),
  because: {
    text: `\`${call.name}()\` depends on the machine that Terraform runs on.`,
    input: `${call.name}()`,
    settledBy: "Use a path inside the repository.",
    span: call.span,
  },
});

export const fileFunctions: Readonly<Record<string, TerraformFunction>> = {
  abspath,
  file,
  filebase64,
  fileexists,
  pathexpand,
};
