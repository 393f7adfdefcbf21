import { type Clones, packageOf } from "./install.ts";
import type { Suite } from "./suites.ts";

/** A root, and what it is an example of. */
export interface Example {
  readonly title: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** The examples of versions of a repository, in which it is called by its name in the registry. */
export function examplesOf(
  clones: Clones,
  { repository, tags, but = [] }: Suite["examples"][number],
): readonly Example[] {
  const [, owner, provider, name] = /^(.+)\/terraform-([a-z]+)-(.+)$/.exec(repository) ?? [];
  const found = new Map<string, Map<string, string>>();
  for (const tag of tags) {
    for (const [path, text] of packageOf(clones, repository, tag) ?? []) {
      const [, example, file] = /^examples\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
      if (example === undefined || file === undefined || but.includes(example)) continue;
      const called = text.replace(
        /source( *)= "\.\.\/\.\.\/?(modules\/[\w-]+)?"/g,
        (_, _gap, inner?: string) => {
          const address = `${owner}/${name}/${provider}${inner ? `//${inner}` : ""}`;
          return `source = "${address}"\n  version = "${tag.replace("v", "")}"`;
        },
      );
      const title = `example ${example} of ${repository} ${tag}`;
      const texts = found.get(title) ?? new Map<string, string>();
      found.set(title, texts.set(file, called));
    }
  }
  return [...found].map(([title, texts]) => ({ title, texts }));
}
