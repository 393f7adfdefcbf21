import fc from "fast-check";
import { expect, test } from "vitest";
import { baselineText, holdAgainst } from "../../src/policy/baseline.ts";
import { readBaseline } from "../../src/policy/read-baseline.ts";
import { network, scanned, subnet } from "./scanned.ts";

const RULE = "subnet-is-23-or-larger";

function baselineOf(text: string) {
  const { value, diagnostics } = readBaseline({ path: "known.json", text, vendored: false });
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error("There is no baseline");
  return value;
}

interface Change {
  readonly what: "keep" | "rename" | "edit" | "replace" | "drop" | "fix" | "add";
}

const change = fc.record<Change>({
  what: fc.constantFrom("keep", "rename", "edit", "replace", "drop", "fix", "add"),
});

/** The subnet before and after; every one of them has content of its own. */
function states({ what }: Change, index: number) {
  const own = subnet(`s${index}`, `10.0.${index}.0/24`);
  const other = `10.0.${index}.0/25`;
  const after = {
    keep: own,
    rename: subnet(`t${index}`, `10.0.${index}.0/24`),
    edit: subnet(`s${index}`, other),
    replace: subnet(`t${index}`, other),
    drop: "",
    fix: subnet(`s${index}`, `10.${index + 1}.0.0/23`),
    add: own,
  };
  return { before: what === "add" ? "" : own, after: after[what] };
}

test("a baseline absorbs what was there, moves included, and nothing else", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const pairs = changes.map(states);
      const scan = (texts: readonly string[]) => scanned({ "main.tf": network(...texts) }, {});
      const before = scan(pairs.map((pair) => pair.before));
      const now = scan(pairs.map((pair) => pair.after));
      const only = (report: typeof now) => ({
        ...report,
        results: report.results.filter(({ rule }) => rule === RULE),
      });
      const text = baselineText(only(before).results, false);
      const { report, outcome } = holdAgainst(only(now), baselineOf(text), () => true);
      const names = (...wanted: readonly Change["what"][]) =>
        changes.flatMap(({ what }, index) => (wanted.includes(what) ? [index] : []));
      const failing = report.results.filter(({ verdict }) => verdict === "fail");
      expect(
        failing.map(({ subject }) => Number(/\d+$/.exec(subject.address)?.[0])).sort(),
      ).toEqual(names("replace", "add").sort());
      expect(outcome).toEqual({
        file: "known.json",
        known: names("keep", "rename", "edit").length,
        moved: names("rename").length,
        fixed: names("replace", "drop", "fix").length,
      });
      expect(report.results.length + report.setAside.length).toBe(only(now).results.length);
    }),
    { numRuns: 80 },
  );
});

test("an entry whose result is suppressed now is not fixed", () => {
  const policy = { today: "2026-11-21", inline: true };
  const text = subnet("a", "10.0.0.0/24");
  const before = scanned({ "main.tf": network(text) }, { policy });
  const comment = `# byoc-preflight:ignore ${RULE} -- x`;
  const now = scanned({ "main.tf": network(comment, text) }, { policy });
  const baseline = baselineOf(baselineText(before.results, false));
  const { report, outcome } = holdAgainst(now, baseline, () => true);
  expect(outcome.fixed).toBe(0);
  expect(report.setAside.filter(({ by }) => by === "suppression")).toHaveLength(1);
  expect(holdAgainst(now, baseline, () => false).outcome.fixed).toBe(0);
});

test("the text does not depend on the order of the results", () => {
  const results = scanned({
    "main.tf": network(subnet("a", "10.0.0.0/24"), subnet("b", "10.0.1.0/24")),
  }).results;
  expect(baselineText([...results].reverse(), true)).toBe(baselineText(results, true));
});

test("what holds secrets gives none of them away", () => {
  const secret = "correct-horse-battery-staple";
  const { results } = scanned({
    "main.tf": network(
      subnet("a", "10.0.0.0/24"),
      `variable "p" {\n  default = "${secret}"\n  sensitive = true\n}`,
      subnet("b", "10.0.1.0/24").replace('"true" }', '"true", p = var.p }'),
    ),
  });
  expect(baselineText(results, true)).not.toContain(secret);
});
