import { describe, expect, test } from "vitest";
import { readConfig } from "../../src/policy/read-config.ts";
import { network, scanned, subnet } from "./scanned.ts";

const policy = { today: "2026-11-21", inline: true };
const RULE = "subnet-is-23-or-larger";

/** A pull request can hold any of these; a scan of it ends long before the time limit of all tests. */
describe("texts that nobody would write", () => {
  const small = network(subnet("a", "10.0.0.0/24"));
  const scan = (texts: Readonly<Record<string, string>>) => scanned(texts, { policy });
  const fails = (report: ReturnType<typeof scanned>) =>
    report.results.filter(({ rule, verdict }) => rule === RULE && verdict === "fail").length;

  test("tens of thousands of suppressions, each of another rule that does not exist", () => {
    const lines = Array.from(
      { length: 30_000 },
      (_, i) => `# byoc-preflight:ignore subnet-${i} -- x`,
    );
    const report = scan({ "main.tf": `${small}\n${lines.join("\n")}\nlocals {}\n` });
    expect(fails(report)).toBe(1);
  });

  test("tens of thousands of suppressions inside of one block and of one attribute", () => {
    const line = `    # byoc-preflight:ignore ${RULE} -- x`;
    const lines = Array.from({ length: 20_000 }, () => line).join("\n");
    const report = scan({
      "main.tf": network(
        `resource "aws_subnet" "a" {\n${lines}\n  vpc_id = aws_vpc.main.id\n  cidr_block = "10.0.0.0/24"\n  tags = {\n${lines}\n    clickhouse-byoc = "true"\n  }\n}`,
      ),
    });
    expect(report.setAside).toHaveLength(1);
  });

  test("tens of thousands of suppressions in a template", () => {
    const line = `    # byoc-preflight:ignore ${RULE} -- x`;
    const rows = Array.from(
      { length: 8_000 },
      (_, i) => `      K${i}: v # byoc-preflight:ignore ${RULE} -- x\n${line}`,
    );
    const report = scan({
      "t.yaml": `Resources:\n  A:\n    Type: AWS::EC2::Subnet\n    Properties:\n      CidrBlock: 10.0.0.0/24\n${rows.join("\n")}\n`,
    });
    expect(report.files.analysed + report.files.unanalysed.length).toBe(1);
  });

  test("a comment of megabytes", () => {
    const comment = `/* byoc-preflight:ignore ${RULE} -- ${"until 2, -- , ".repeat(250_000)} */`;
    const report = scan({ "main.tf": `${comment}\n${small}` });
    expect(JSON.stringify(report.setAside.map(({ reason }) => reason)).length).toBeLessThan(1_000);
  });

  test("names that objects have", () => {
    for (const name of ["__proto__", "constructor", "hasOwnProperty", "toString", "valueOf"]) {
      const report = scan({
        "main.tf": network(`# byoc-preflight:ignore ${name} -- x`, subnet(name, "10.0.0.0/24")),
        "t.yaml": `Metadata: { byoc-preflight: { ignore: [{ rule: ${name}, reason: x }] } }\nResources:\n  ${name}:\n    Type: AWS::EC2::Subnet\n    Metadata: { byoc-preflight: { ignore: { ${name}: 1 } } }\n    Properties: { CidrBlock: 10.0.0.0/24 }\n`,
      });
      expect(report.setAside).toEqual([]);
      expect(report.diagnostics.filter(({ severity }) => severity === "warning").length).toBe(3);
      const text = `rules: { ${name}: { severity: off } }\nroots: [{ path: ${name}, vars: { ${name}: x } }]`;
      const { value } = readConfig({ path: "c.yaml", text, vendored: false }, [RULE]);
      expect(value).toBeUndefined();
    }
  });
});

test("globs of a configuration are matched step by step", () => {
  const globs = Array.from({ length: 100 }, (_, i) => `'${"**/*a*".repeat(20)}${i}'`).join(", ");
  const file = { path: "byoc-preflight.yaml", text: `exclude: [${globs}]`, vendored: false };
  const { value } = readConfig(file, [RULE]);
  const texts = Object.fromEntries(
    Array.from({ length: 300 }, (_, i) => [`${"aaaa/".repeat(20)}${i}.tfvars`, ""]),
  );
  const report = scanned(
    { ...texts, "main.tf": "" },
    { policy: { ...policy, ...(value && { config: value }) } },
  );
  expect(report.files.unanalysed).toEqual([]);
});
