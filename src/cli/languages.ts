import type { Language } from "../index.ts";
import { discover } from "./discover.ts";
import { jail } from "./jail.ts";
import { placeOf } from "./place.ts";

/** Files that are looked into for a template. */
const MOST_FILES = 200;

const TERRAFORM = /\.(?:tf|tofu)(?:\.json)?$/;
const TEMPLATE = /AWSTemplateFormatVersion|["']?Type["']?\s*:\s*["']?AWS::/;

/**
 * The languages in use around a directory, to choose examples by: both if it cannot be told at a glance.
 * Without git there is no list of files, and nobody wants to wait for one.
 */
export async function languagesAt(directory: string): Promise<readonly Language[]> {
  const place = placeOf(directory, []);
  const { candidates } = place.git ? await discover(place) : { candidates: [] };
  const { read } = jail(place.root);
  const isTemplate = (path: string) => {
    const content = read(path);
    return !("refusal" in content) && TEMPLATE.test(new TextDecoder().decode(content.bytes));
  };
  const others = candidates.filter((path) => !TERRAFORM.test(path) && !path.includes(".tfvars"));
  const used: readonly Language[] = [
    ...(candidates.some((path) => TERRAFORM.test(path)) ? (["terraform"] as const) : []),
    ...(others.slice(0, MOST_FILES).some(isTemplate) ? (["cloudformation"] as const) : []),
  ];
  return used.length === 0 ? ["terraform", "cloudformation"] : used;
}
