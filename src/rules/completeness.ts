import type { Kind } from "../graph/kind.ts";
import { marksOf } from "./examples.ts";
import type { Case, Example, Language, RuleFile } from "./rule.ts";

const LANGUAGES: readonly Language[] = ["terraform", "cloudformation"];
const CASES: readonly Case[] = ["pass", "fail", "unknown", "absent"];

/**
 * What the examples of a rule leave out: every rule shows a pass, a fail, an unknown and an absent
 * attribute in each language that its kind knows, or says why a case cannot exist. Empty if complete.
 */
export function missingExamples(
  { rule, examples, without }: RuleFile,
  kinds: readonly Kind[],
): readonly string[] {
  const kind = kinds.find(({ name }) => name === rule.kind);
  if (!kind) throw new Error(`There is no kind ${rule.kind}`);
  return LANGUAGES.filter((language) => knows(kind, language, kinds)).flatMap((language) => {
    const shown = examples.filter((example) => example.language === language).flatMap(casesOf);
    return CASES.filter((one) => !shown.includes(one) && without[one] === undefined).map(
      (one) => `${rule.id}: no ${language} example of ${DESCRIPTION[one]}`,
    );
  });
}

const DESCRIPTION: Readonly<Record<Case, string>> = {
  pass: "a pass (`# <- pass`)",
  fail: "a fail (`# <- fail`)",
  unknown: "an unknown (`# <- unknown`)",
  absent: "an absent attribute (`absent: true`)",
};

/** A derived kind, such as `Target`, exists in every language in which any kind is spelled. */
function knows(kind: Kind, language: Language, kinds: readonly Kind[]): boolean {
  const derived = kind.terraform.length === 0 && kind.cloudformation.length === 0;
  return (derived ? kinds : [kind]).some((one) => one[language].length > 0);
}

function casesOf(example: Example): readonly Case[] {
  const verdicts = [...marksOf(example.files).values()].flatMap((line) => [...line]);
  const cases = CASES.filter((one) => verdicts.some((verdict) => verdict === one));
  return example.absent ? [...cases, "absent"] : cases;
}
