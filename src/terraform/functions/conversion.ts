import { unknown, withSensitive } from "../../value/make.ts";
import type { Type } from "../../value/type.ts";
import type { TypeConstraint } from "../convert.ts";
import { failure } from "../failure.ts";
import { define, type TerraformFunction } from "./define.ts";

/** A function that does nothing but convert its argument. */
function conversion(type: TypeConstraint & Type): TerraformFunction {
  return define({
    parameters: [{ name: "v", type, nullable: true }],
    returns: type,
    handsOn: true,
    partly: ([value]) => value,
  });
}

const sensitive = define({
  parameters: [{ name: "value", type: "any", nullable: true }],
  returns: "any",
  handsOn: true,
  partly: ([value]) => value && withSensitive(value, true),
});

/** Not through `define`, which marks what comes from a secret as secret. */
const nonsensitive: TerraformFunction = ([value, ...others]) => {
  if (!value || others.length > 0) return failure("`nonsensitive`: It takes 1 argument.");
  const { sensitive: _sensitive, ...rest } = value;
  return rest;
};

/** What is ephemeral is unknown to us, so that whatever is known stays as it is. */
const ephemeralasnull = define({
  parameters: [{ name: "value", type: "any", nullable: true }],
  returns: "any",
  handsOn: true,
  partly: ([value], call) =>
    value?.kind === "unknown"
      ? unknown(value.type, value.because, {
          sensitive: value.sensitive,
          identity: call.unknown("any").identity,
        })
      : value,
});

export const conversionFunctions: Readonly<Record<string, TerraformFunction>> = {
  ephemeralasnull,
  nonsensitive,
  sensitive,
  tobool: conversion("bool"),
  tolist: conversion({ list: "any" }),
  tomap: conversion({ map: "any" }),
  tonumber: conversion("number"),
  toset: conversion({ set: "any" }),
  tostring: conversion("string"),
};
