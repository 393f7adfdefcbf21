import { written } from "../attribute.ts";
import type { Members } from "../members.ts";
import { remember } from "../remember.ts";
import type { Thing } from "../thing.ts";
import { type StatementText, statementsOf } from "./document.ts";

/** The statements that say who may take the role. */
export const trustOf = remember((role: Thing): Members<StatementText> => {
  if (role.outside) return { certain: [], possible: [], open: role.outside };
  const policy = role.body && written(role, "trust");
  return policy ? statementsOf(policy) : { certain: [], possible: [] };
});
