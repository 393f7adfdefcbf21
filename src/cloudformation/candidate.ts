import type { SourceFile } from "../source/file.ts";
import type { Files, Refusal } from "../source/files.ts";

/**
 * The files that may be templates, and those that have to be accounted for: few of many. Plans and states
 * of Terraform are no templates, and are told to `plans`.
 */
export function worthReading(
  files: Files,
  candidates: readonly string[],
  named: readonly string[],
  plans: string[] = [],
): readonly string[] {
  const asked = new Set(named);
  return candidates.filter((path) => {
    if (!isNamedLikeTemplate(path)) return false;
    const isJson = path.endsWith(".json");
    const isAsked = asked.has(path) || path.endsWith(".template");
    if (isAsked && !isJson) return true;
    const file = textAt(files, path);
    if ("refusal" in file) return isAsked;
    if (isJson && PLAN.test(file.text)) plans.push(path);
    else return isAsked || mayBeTemplate(file.text);
    return false;
  });
}

/** How `terraform show -json` and state files of Terraform begin. */
const PLAN =
  /^\uFEFF?\s*\{\s*"(?:format_)?version"\s*:\s*(?:"[^"]{1,9}"|\d)\s*,\s*"terraform_version"/;

/** By the end of their names. */
export const isNamedLikeTemplate = (path: string): boolean =>
  /\.(?:ya?ml|json|template)$/.test(path);

/** What cannot be read as text is no template: AWS takes UTF-8 only. */
export function textAt(files: Files, path: string): SourceFile | Refusal {
  const content = files.read(path);
  if ("refusal" in content) return content;
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(content.bytes);
  return { path, text, vendored: false };
}

/** True if a text may be a template, or say how one is deployed: all of them hold such words, and few other files do. */
export function mayBeTemplate(text: string): boolean {
  if (OURS.test(text)) return false;
  if (text.includes(SYNCED)) return true;
  return text.includes("Resources") && MARKS.some((mark) => text.includes(mark));
}

/** A key of the deployment files of Git sync. */
export const SYNCED = "template-file-path:";

/** Reports and shards quote templates, and often lie beside them. */
const OURS = /^\{\s*"schema":\s*"byoc-preflight\//;

export const VERSION = "AWSTemplateFormatVersion";

/** Types of AWS, of its users and of modules; types of other vendors have no mark of their own. */
const MARKS = ["AWS::", "Custom::", "Alexa::", "::MODULE", VERSION];
