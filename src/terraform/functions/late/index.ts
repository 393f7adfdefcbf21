import type { TerraformFunction } from "../define.ts";
import { assumeFunctions } from "./assume.ts";
import { cidrContainsFunctions } from "./cidr-contains.ts";
import { csvFunctions } from "./csv.ts";
import { filesetFunctions } from "./fileset.ts";
import { hashFunctions } from "./hash.ts";
import { powerFunctions } from "./power.ts";
import { textEncodingFunctions } from "./text-encoding.ts";
import { timeFunctions } from "./time.ts";
import { urlFunctions } from "./url.ts";
import { yamlFunctions } from "./yaml.ts";

/** Functions that few configurations call: a part of the program that is loaded on the first such call. */
export const LATE_FUNCTIONS: ReadonlyMap<string, TerraformFunction> = new Map(
  Object.entries({
    ...assumeFunctions,
    ...cidrContainsFunctions,
    ...csvFunctions,
    ...filesetFunctions,
    ...hashFunctions,
    ...powerFunctions,
    ...textEncodingFunctions,
    ...timeFunctions,
    ...urlFunctions,
    ...yamlFunctions,
  }),
);
