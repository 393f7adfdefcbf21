import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compare } from "../../scripts/expansion-oracle/compare.ts";
import { evaluate, sourcesOf } from "../../scripts/expansion-oracle/examine.ts";
import { hold } from "../../scripts/expansion-oracle/hold.ts";
import type { Planned } from "../../scripts/expansion-oracle/plan.ts";
import { soundClass } from "../../scripts/expansion-oracle/sound.ts";
import { isStubbed } from "../../scripts/expansion-oracle/stubs.ts";

// What Terraform planned for our own projects, recorded by scripts/expansion-oracle.ts.
const projects = "fixtures/terraform-oracle/projects";

interface Recorded {
  readonly views: readonly {
    readonly answers: string;
    /** Why Terraform did not plan it. */
    readonly refused?: string;
    readonly planned?: readonly Planned[];
  }[];
}

for (const name of readdirSync(projects)) {
  const top = `${projects}/${name}`;
  const { views }: Recorded = JSON.parse(readFileSync(`${top}/expected.json`, "utf8"));
  const sources = sourcesOf(top, ".", []);

  test(`${name}: the same answers matter as when it was recorded`, () => {
    expect([...sources.keys()]).toEqual(views.map(({ answers }) => answers));
  });

  for (const { answers, planned } of views) {
    const files = sources.get(answers);
    if (!planned || !files) continue;
    test(`${name}, answers ${answers}: we know all that Terraform's plan knows`, () => {
      const { differences, equal, leaves, more } = compare(
        planned,
        evaluate(files, "."),
        isStubbed,
      );
      expect(differences).toEqual([]);
      expect(equal).toBe(leaves);
      expect(leaves).toBeGreaterThan(0);
      expect(more.map(soundClass).filter((name) => name.startsWith("unexplained"))).toEqual([]);
    });
  }

  const [first, second] = ["first", "second"].map(
    (answers) => views.find((view) => view.answers === answers)?.planned,
  );
  const files = sources.get("none");
  if (!first || !second || !files) continue;
  test(`${name}: what we know without answers is so whatever they are`, () => {
    const held = hold([first, second], evaluate(files, "."), isStubbed);
    expect(held.differences).toEqual([]);
    expect(held.open).toEqual([]);
    expect(held.known).toBeGreaterThan(0);
  });
}
