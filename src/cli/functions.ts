import type { Late } from "../index.ts";
import { LATE_FUNCTIONS } from "../terraform/functions/late/index.ts";
import { host } from "./host.ts";

/** What few configurations call: the entry of `dist/functions.cjs`. */
export const functions: Required<Pick<Late, "functions" | "host">> = {
  functions: () => LATE_FUNCTIONS,
  host: () => host,
};
