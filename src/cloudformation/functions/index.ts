import { conditional, DECIDING, deciding } from "./decide.ts";
import type { Intrinsic } from "./define.ts";
import { findInMap } from "./find-in-map.ts";
import { laterFunctions } from "./later.ts";
import { cidr, getAzs } from "./network.ts";
import { getAtt, importValue, ref } from "./reference.ts";
import { select } from "./select.ts";
import { base64, join, split, sub } from "./string.ts";

/** CloudFormation's intrinsic functions by their long names. */
export const FUNCTIONS: ReadonlyMap<string, Intrinsic> = new Map(
  Object.entries({
    Ref: ref,
    "Fn::Base64": base64,
    "Fn::Cidr": cidr,
    "Fn::FindInMap": findInMap,
    "Fn::GetAZs": getAzs,
    "Fn::GetAtt": getAtt,
    "Fn::If": conditional,
    "Fn::ImportValue": importValue,
    "Fn::Join": join,
    "Fn::Select": select,
    "Fn::Split": split,
    "Fn::Sub": sub,
    ...Object.fromEntries(Object.keys(DECIDING).map((name) => [name, deciding(name)])),
    ...laterFunctions,
  }),
);
