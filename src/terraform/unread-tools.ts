import type { Diagnostic } from "../source/diagnostic.ts";

/** Tools that run modules with values of their own: by their files, what they are called, and what they say. */
const TOOLS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)(?:terragrunt|root|[^/]+\.stack)\.hcl$/, "Terragrunt"],
  [/\.(?:tfstack|tfcomponent|tfdeploy)\.hcl$/, "Terraform Stacks"],
];

/** One note for each tool whose files are there and not read, however many they are. */
export function unreadTools(candidates: readonly string[]): readonly Diagnostic[] {
  return TOOLS.flatMap(([files, tool]): readonly Diagnostic[] => {
    const [first, ...others] = candidates.filter((path) => files.test(path));
    if (first === undefined) return [];
    const also = others.length === 0 ? "" : ` and ${others.length} more`;
    return [
      {
        severity: "note",
        summary: `The files of ${tool} are not read`,
        detail: `\`${first}\`${also}: what values ${tool} gives to modules is not known, and their own code is judged without. Name values with \`--root DIRECTORY --var-file FILE\`.`,
        path: first,
      },
    ];
  });
}
