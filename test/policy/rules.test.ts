import { expect, test } from "vitest";
import { describeConfig } from "../../src/policy/description.ts";
import { readConfig } from "../../src/policy/read-config.ts";
import { configuredRules } from "../../src/policy/rules.ts";
import { builtInRules } from "../../src/rules/built-in.generated.ts";

const ids = builtInRules.map(({ id }) => id);

function configured(text: string) {
  const file = { path: "byoc-preflight.yaml", text, vendored: false };
  const { value: config, diagnostics } = readConfig(file, ids);
  if (!config) throw new Error(diagnostics.map(({ detail }) => detail).join("\n"));
  const rules = new Map(configuredRules(builtInRules, config).map((rule) => [rule.id, rule]));
  return {
    severity: (id: string) => rules.get(id)?.severity ?? "off",
    described: describeConfig(config, builtInRules, 0),
  };
}

test("without profiles and edition every rule is asked as it is written", () => {
  const { described } = configured("region: us-east-1");
  expect([described.rulesOff, described.severities]).toEqual([[], []]);
});

test("profiles leave on what is about them, and what is about any", () => {
  const { severity, described } = configured("profiles: [managed-vpc, peering]");
  expect(severity("target-has-three-private-subnets")).toBe("off");
  expect(severity("vpc-peering-has-no-overlapping-ranges")).toBe("error");
  expect(severity("role-trusts-only-clickhouse")).toBe("error");
  expect(described.rulesOff).toContain("target-has-three-private-subnets");
});

test("by the guide of 2025 what it did not ask for is a warning", () => {
  const { severity, described } = configured('edition: "2025"');
  expect(severity("vpc-is-tagged-for-byoc")).toBe("warning");
  expect(severity("subnet-is-tagged-for-internal-load-balancers")).toBe("error");
  expect(described.severities).toContainEqual({
    rule: "vpc-is-tagged-for-byoc",
    severity: "warning",
  });
});

test("what is said of a rule wins over profiles and edition", () => {
  const { severity } = configured(
    'edition: "2025"\nprofiles: [peering]\nrules: { vpc-is-tagged-for-byoc: { severity: info } }',
  );
  expect(severity("vpc-is-tagged-for-byoc")).toBe("info");
});

test("every rule about networks and peering says for whom it is", () => {
  const networks = builtInRules.filter(({ requirement }) =>
    /^BYOC-(NET|PEER|SEC)-/.test(requirement),
  );
  expect(networks.filter(({ profiles }) => !profiles)).toEqual([]);
});
