import { text, unknown } from "../value/make.ts";
import type { Type } from "../value/type.ts";
import type { Unknown, Value } from "../value/value.ts";
import { REMOVED, type Result } from "./result.ts";
import { keyIn, keyInRoot, type Stack } from "./stack.ts";

/**
 * What AWS says of the deployment; undefined if there is no such name.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html
 */
export function pseudoParameter(stack: Stack, name: string): Result | undefined {
  const known = stack.known.get(name);
  if (known !== undefined) return text(known);
  return Object.hasOwn(PSEUDO, name) ? PSEUDO[name]?.(stack) : undefined;
}

const PSEUDO: Readonly<Record<string, (stack: Stack) => Result>> = {
  "AWS::AccountId": (stack) => ({
    ...ofDeployment(stack, "AWS::AccountId", "the account"),
    identity: { key: keyInRoot(stack, "AWS::AccountId") },
  }),
  "AWS::NoValue": () => REMOVED,
  "AWS::NotificationARNs": (stack) =>
    ofDeployment(stack, "AWS::NotificationARNs", "what is notified of events", { list: "string" }),
  "AWS::Partition": (stack) => ofRegion(stack, "AWS::Partition", ({ partition }) => partition),
  "AWS::Region": ({ region }) => region,
  "AWS::StackId": (stack) => ofDeployment(stack, "AWS::StackId", "the id of the stack"),
  "AWS::StackName": (stack) => ofDeployment(stack, "AWS::StackName", "the name of the stack"),
  "AWS::URLSuffix": (stack) => ofRegion(stack, "AWS::URLSuffix", ({ suffix }) => suffix),
};

function ofDeployment(stack: Stack, name: string, what: string, type: Type = "string"): Unknown {
  const because = {
    text: `\`${name}\` is ${what}, which is known when the stack is deployed.`,
    input: name,
    settledBy: "Take the value as a parameter, and pass it with `--parameter`.",
  };
  return unknown(type, because, { notNull: true, identity: { key: keyIn(stack, name) } });
}

interface Partition {
  readonly partition: string;
  readonly suffix: string;
}

/** By the beginning of the region; all others are in the first one. */
const PARTITIONS: readonly (readonly [string, Partition])[] = [
  ["cn-", { partition: "aws-cn", suffix: "amazonaws.com.cn" }],
  ["us-gov-", { partition: "aws-us-gov", suffix: "amazonaws.com" }],
  ["us-iso-", { partition: "aws-iso", suffix: "c2s.ic.gov" }],
  ["us-isob-", { partition: "aws-iso-b", suffix: "sc2s.sgov.gov" }],
  ["", { partition: "aws", suffix: "amazonaws.com" }],
];

function ofRegion(stack: Stack, name: string, part: (partition: Partition) => string): Value {
  const { region } = stack;
  const found =
    region.kind === "string" && PARTITIONS.find(([start]) => region.value.startsWith(start));
  if (found) return text(part(found[1]));
  const because = {
    text: `\`${name}\` follows from the region that the stack is deployed to.`,
    input: name,
    settledBy: "Pass `--region`.",
  };
  return unknown("string", because, { notNull: true, identity: { key: keyInRoot(stack, name) } });
}

/** `AWS::Region`: as given, else unknown, but the same wherever it is used in the template. */
export function regionOf(path: string, given: string | undefined): Value {
  if (given !== undefined) return text(given);
  const because = {
    text: "`AWS::Region` is the region that the stack is deployed to.",
    input: "AWS::Region",
    settledBy: "Pass `--region`.",
  };
  return unknown("string", because, {
    notNull: true,
    identity: { key: `${path}#AWS::Region` },
  });
}
