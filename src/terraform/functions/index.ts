import { conversionFunctions } from "./conversion.ts";
import type { TerraformFunction } from "./define.ts";
import { listFunctions } from "./list.ts";
import { logicFunctions } from "./logic.ts";
import { mapFunctions } from "./map.ts";
import { numberFunctions } from "./number.ts";
import { setFunctions } from "./set.ts";

/** Terraform's functions by name, except for those that see their arguments unevaluated. */
export const FUNCTIONS: ReadonlyMap<string, TerraformFunction> = new Map(
  Object.entries({
    ...conversionFunctions,
    ...listFunctions,
    ...logicFunctions,
    ...mapFunctions,
    ...numberFunctions,
    ...setFunctions,
  }),
);
