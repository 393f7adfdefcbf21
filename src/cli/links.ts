import { lookUp } from "../graph/lookups/look-up.ts";
import { accountOf } from "../terraform/provider-account.ts";
import { linkedRoots } from "../terraform/remote-state.ts";

/** What links roots with each other, which few repositories need: the entry of `dist/links.cjs`. */
export const links = { accountOf, linkedRoots, lookUp };
