import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  type AsWritten,
  compareAsWritten,
  evaluateAsWritten,
} from "../../scripts/expansion-oracle/as-written.ts";

// What Terraform says of our own projects as they stand, recorded by scripts/expansion-oracle.ts --as-written.
const projects = "fixtures/terraform-oracle/as-written";

for (const name of readdirSync(projects)) {
  const top = `${projects}/${name}`;
  const recorded: AsWritten = JSON.parse(readFileSync(`${top}/expected.json`, "utf8"));
  const project = evaluateAsWritten(top);

  if ("refused" in recorded) {
    test(`${name}: Terraform refuses it, and so do we`, () => {
      for (const { names, attribute } of project.declarations) names.forEach(attribute);
      const told = [...project.syntax, ...project.diagnostics];
      expect(told.filter(({ severity }) => severity !== "note")).not.toEqual([]);
    });
    continue;
  }
  test(`${name}: we know all that Terraform's plan knows, and nothing else`, () => {
    const { differences, equal, leaves, more } = compareAsWritten(recorded.planned, project);
    expect(differences).toEqual([]);
    expect(more).toEqual([]);
    expect(equal).toBe(leaves);
    expect(leaves).toBeGreaterThan(10);
  });
  test(`${name}: what Terraform accepts is not complained about`, () => {
    expect([...project.syntax, ...project.diagnostics]).toEqual([]);
    expect(project.unanalysed.size).toBe(0);
  });
}
