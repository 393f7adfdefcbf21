import { conversionFunctions } from "./conversion.ts";
import type { TerraformFunction } from "./define.ts";
import { encodingFunctions } from "./encoding.ts";
import { fileFunctions } from "./file.ts";
import { formatFunctions } from "./format.ts";
import { impureFunctions } from "./impure.ts";
import { listFunctions } from "./list.ts";
import { logicFunctions } from "./logic.ts";
import { mapFunctions } from "./map.ts";
import { networkFunctions } from "./network.ts";
import { numberFunctions } from "./number.ts";
import { regexFunctions } from "./regex.ts";
import { setFunctions } from "./set.ts";
import { stringFunctions } from "./string.ts";

/** Terraform's functions by name, except for those that see their arguments unevaluated. */
export const FUNCTIONS: ReadonlyMap<string, TerraformFunction> = new Map(
  Object.entries({
    ...conversionFunctions,
    ...encodingFunctions,
    ...fileFunctions,
    ...formatFunctions,
    ...impureFunctions,
    ...listFunctions,
    ...logicFunctions,
    ...mapFunctions,
    ...networkFunctions,
    ...numberFunctions,
    ...regexFunctions,
    ...setFunctions,
    ...stringFunctions,
  }),
);
