import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Config } from "../../src/policy/config.ts";
import { readConfig } from "../../src/policy/read-config.ts";
import { positionAt } from "../../src/source/file.ts";
import { network, scanned, subnet } from "./scanned.ts";

const RULES = ["subnet-is-23-or-larger", "vpc-resolves-dns"];

function read(text: string) {
  return readConfig({ path: "byoc-preflight.yaml", text, vendored: false }, RULES);
}

/** Every problem as `line:column: text`. */
const trouble = (text: string): readonly string[] =>
  read(text).diagnostics.map(({ detail, span }) => {
    const at = span && positionAt(span.file, span.start);
    return `${at?.line}:${at?.column}: ${detail}`;
  });

function config(text: string): Config {
  const { value, diagnostics } = read(text);
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error("There is no configuration");
  return value;
}

const ALL = `target: aws_vpc.main, aws_subnet.a
region: us-east-1
peer-cidrs: [10.1.0.0/16]
client-security-groups: [aws_security_group.clients]
roots:
  - path: ./infra/prod/
    var-files: [infra/prod/prod.tfvars]
    vars: { env: prod }
    workspace: prod
parameters: { Env: prod }
templates:
  - path: stacks/network.yaml
    parameters: { Cidr: 10.0.0.0/16 }
rules:
  vpc-resolves-dns: { severity: "off" }
  subnet-is-23-or-larger: { severity: warning }
exclude: [examples, "**/test-*.tf"]
fail-on: warning
strict: true
baseline: .byoc-baseline.json
suppressions: { inline: false, require-until: true, forbid: [vpc-resolves-dns] }
suppress:
  - { rule: subnet-is-23-or-larger, address: "aws_subnet.*", reason: It is small., until: 2027-01-31 }
expect:
  - { rule: vpc-resolves-dns, root: infra/*, file: infra/**, reason: Nobody knows. }
`;

describe("a configuration", () => {
  test("says what it says", () => {
    expect(config(ALL)).toMatchObject({
      file: "byoc-preflight.yaml",
      target: ["aws_vpc.main", "aws_subnet.a"],
      region: "us-east-1",
      peerCidrs: ["10.1.0.0/16"],
      clientSecurityGroups: ["aws_security_group.clients"],
      roots: [
        {
          path: "infra/prod",
          varFiles: ["infra/prod/prod.tfvars"],
          vars: [{ name: "env", text: "prod" }],
          workspace: "prod",
        },
      ],
      parameters: [{ name: "Env", text: "prod" }],
      templates: [
        { path: "stacks/network.yaml", parameters: [{ name: "Cidr", text: "10.0.0.0/16" }] },
      ],
      rules: [
        { rule: "vpc-resolves-dns", severity: "off" },
        { rule: "subnet-is-23-or-larger", severity: "warning" },
      ],
      exclude: [{ glob: "examples" }, { glob: "**/test-*.tf" }],
      failOn: "warning",
      strict: true,
      baseline: ".byoc-baseline.json",
      suppressions: { inline: false, requireUntil: true, forbid: [{ rule: "vpc-resolves-dns" }] },
      suppress: [{ rules: [RULES[0]], address: "aws_subnet.*", until: "2027-01-31" }],
      expect: [{ rules: [RULES[1]], root: "infra/*", file: "infra/**" }],
    });
  });

  test.for(["", "# only a comment\n", "---\n", "{}\n"])("may say nothing: %j", (text) => {
    expect(config(text)).toEqual({
      file: "byoc-preflight.yaml",
      roots: [],
      parameters: [],
      templates: [],
      rules: [],
      exclude: [],
      suppressions: { inline: true, requireUntil: false, forbid: [] },
      suppress: [],
      expect: [],
    });
  });

  test("may be JSON", () => {
    const { at: _, ...same } = { at: 0, ...config(JSON.stringify(parse(ALL))) };
    expect(same.region).toBe("us-east-1");
  });
});

describe("what is wrong with a configuration is told at its place", () => {
  test.for([
    ["regoin: us-east-1", "1:1: There is no `regoin`. Did you mean `region`?"],
    ["region: useast1", "1:9: `region` must be written like `us-east-1`."],
    ["target: 5", "1:9: `target` must be text; put it in quotes."],
    ["strict: yes please", "1:9: `strict` must be of type boolean."],
    ["fail-on: critical", "1:10: `fail-on` must be one of: error, warning, info, none."],
    ["exclude: examples", "1:10: `exclude` must be of type array."],
    [
      "exclude: [/examples]",
      "1:11: `exclude.0` must be a glob over paths from the top level of the repository, with `/`, of at most 200 characters.",
    ],
    ["roots: [{}]", "1:9: `roots.0` needs `path`."],
    [
      "roots: [{ path: ../other }]",
      "1:17: `roots.0.path` must be a path from the top level of the repository, inside of it and with `/`.",
    ],
    [
      "roots: [{ path: a/../../b }]",
      "1:17: `roots.0.path` must be a path from the top level of the repository, inside of it and with `/`.",
    ],
    ["roots: [{ path: a }, { path: ./a/ }]", "1:30: `a` stands above already. Put both together."],
    [
      "roots: [{ path: a, vars: { n: 1 } }]",
      "1:31: `roots.0.vars.n` must be text; put it in quotes.",
    ],
    [
      "rules: { vpc-resolve-dns: { severity: error } }",
      "1:10: There is no rule `vpc-resolve-dns`. Did you mean `vpc-resolves-dns`?",
    ],
    [
      "rules: { vpc-resolves-dns: { severity: off, x: 1 } }",
      "1:45: There is no `x`. There are: severity.",
    ],
    [
      "rules: { vpc-resolves-dns: { severity: none } }",
      "1:40: `rules.vpc-resolves-dns.severity` must be one of: error, warning, info, off.",
    ],
    ["suppressions: { forbid: [nope] }", "1:26: There is no rule `nope`."],
    [
      "suppress: [{ rule: vpc-resolves-dns, reason: x }]",
      "1:12: `suppress.0` must say what it is about: `address`, `file` or `root`, or several of them.",
    ],
    ["suppress: [{ rule: vpc-resolves-dns, root: . }]", "1:12: `suppress.0` needs `reason`."],
    [
      "suppress: [{ rule: vpc-resolves-dns, root: ., reason: ' ' }]",
      "1:55: `suppress.0.reason` must not be empty.",
    ],
    [
      "suppress: [{ rule: vpc-resolves-dns, root: ., reason: x, until: soon }]",
      "1:65: `suppress.0.until` must be a day like 2027-01-31.",
    ],
    [
      "expect: [{ rule: vpc-resolves-dns, root: ., reason: x, until: 2027-02-30 }]",
      "1:63: There is no such day as 2027-02-30.",
    ],
    ["region: &a us-east-1\nbaseline: *a", "2:11: Write the value out: aliases are not read here."],
    [
      "region: us-east-1\nregion: us-east-2",
      "2:1: `region` is already in line 1. Remove one of the two.",
    ],
    ["region: us-east-1\n---\nregion: us-east-2", "2:1: It holds one document: remove `---`."],
    ["- region", "1:1: The configuration must be of type object."],
    ["rules: { __proto__: { severity: error } }", "1:10: There is no rule `__proto__`."],
  ] as const)("%s", ([text, expected]) => {
    expect(trouble(text)[0]).toBe(expected);
    expect(read(text).value).toBeUndefined();
  });

  test("a key that every object has is none of ours", () => {
    expect(trouble("constructor: 1")[0]).toContain("1:1: There is no `constructor`. There are: ");
  });

  test("syntax that is no YAML, and nesting without end", () => {
    expect(trouble("region: [")).toHaveLength(1);
    expect(trouble(`a: ${"[".repeat(5000)}`)).toHaveLength(1);
    expect(trouble("x".repeat(600_000))[0]).toContain("at most 500000 characters");
  });

  test("any text gives a configuration or a message, soon", () => {
    const word = fc.constantFrom(
      "rules:",
      " ",
      "\n",
      "  ",
      "- ",
      "{",
      "}",
      "severity: off",
      "&a",
      "*a",
      "<<: *a",
      "!!js/function x",
      "%YAML 9",
      "vpc-resolves-dns:",
      "__proto__: 1",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const { value, diagnostics } = read(words.join(""));
        expect(value === undefined).toBe(diagnostics.length > 0);
      }),
    );
  });

  test("many mistakes are not all told", () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `key${index}: 1`).join("\n");
    expect(trouble(text).length).toBeLessThanOrEqual(50);
  });
});

describe("a scan with a configuration", () => {
  const TODAY = "2026-11-21";
  const ids = ["subnet-is-23-or-larger", "vpc-resolves-dns", "three-subnets-have-a-way-out"];
  const scan = (texts: Readonly<Record<string, string>>, text: string, today = TODAY) => {
    const file = { path: "byoc-preflight.yaml", text, vendored: false };
    const { value, diagnostics } = readConfig(file, ids);
    expect(diagnostics).toEqual([]);
    return scanned(texts, { policy: { today, inline: true, ...(value && { config: value }) } });
  };
  const small = { "main.tf": network(subnet("a", "10.0.0.0/24")) };
  const found = (report: ReturnType<typeof scanned>, rule = ids[0]) =>
    report.results
      .filter((one) => one.rule === rule && (one.verdict === "fail" || one.verdict === "unknown"))
      .map(({ subject, severity }) => `${severity} ${subject.address}`);
  const said = (report: ReturnType<typeof scanned>) =>
    report.diagnostics.map(({ detail }) => detail);

  test("gives rules another severity, or turns them off, and says so", () => {
    const report = scan(
      small,
      'rules: { subnet-is-23-or-larger: { severity: info }, vpc-resolves-dns: { severity: "off" } }',
    );
    expect(found(report)).toEqual(["info aws_subnet.a"]);
    expect(report.results.filter(({ rule }) => rule === "vpc-resolves-dns")).toEqual([]);
    expect(report.rules.map(({ id }) => id)).not.toContain("vpc-resolves-dns");
    expect(report.policy?.config).toEqual({
      file: "byoc-preflight.yaml",
      rulesOff: ["vpc-resolves-dns"],
      severities: [{ rule: "subnet-is-23-or-larger", severity: "info" }],
      excludedFiles: 0,
    });
  });

  test("has nothing to say of a suppression of a rule that is off", () => {
    const text = network(
      "# byoc-preflight:ignore vpc-resolves-dns -- x",
      subnet("a", "10.0.0.0/23"),
    );
    const off = "rules: { vpc-resolves-dns: { severity: off } }";
    expect(said(scan({ "main.tf": text }, ""))).toHaveLength(1);
    expect(said(scan({ "main.tf": text }, off))).toEqual([]);
  });

  test("leaves out what is excluded, and counts it", () => {
    const texts = { ...small, "examples/main.tf": network(subnet("b", "10.0.0.0/24")) };
    const report = scan(texts, "exclude: [examples, nothing]");
    expect(found(report)).toEqual(["error aws_subnet.a"]);
    expect(report.files).toEqual({ analysed: 1, notApplicable: 1, unanalysed: [] });
    expect(report.policy?.config?.excludedFiles).toBe(1);
    expect(said(report)).toEqual([
      "Remove it, or correct it: it is a glob over paths from the top level of the repository.",
    ]);
  });

  test("a module that is excluded and called is analysed all the same", () => {
    const texts = { "n/main.tf": small["main.tf"], "main.tf": 'module "n" { source = "./n" }' };
    const report = scan(texts, "exclude: [n]");
    expect(found(report)).toEqual(["error module.n.aws_subnet.a"]);
    expect(report.policy?.config?.excludedFiles).toBe(0);
  });

  test("accepts results by address, file and root", () => {
    const accept = (where: string) =>
      scan(small, `suppress: [{ rule: subnet-is-23-or-larger, reason: x, ${where} }]`);
    for (const where of ['address: "aws_subnet.*"', "file: main.tf", "root: ."]) {
      const report = accept(where);
      expect(found(report)).toEqual([]);
      expect(report.setAside).toMatchObject([{ by: "suppression", reason: "x" }]);
    }
    const other = accept("address: aws_subnet.b");
    expect(found(other)).toEqual(["error aws_subnet.a"]);
    expect(said(other)).toEqual([expect.stringContaining("Nothing that it covers")]);
  });

  test("expects unknowns, and what turns out to fail counts", () => {
    const text = "expect: [{ rule: subnet-is-23-or-larger, root: ., reason: x }]";
    const open = `variable "c" {}\n${network(subnet("a", "x").replace('"x"', "var.c"))}`;
    expect(scan({ "main.tf": open }, text).setAside).toMatchObject([{ by: "expected" }]);
    const report = scan(small, text);
    expect(found(report)).toEqual(["error aws_subnet.a"]);
    expect(said(report)).toEqual([expect.stringContaining("is unknown for")]);
  });

  test("forbids suppressions, demands a day, or lets none in code hold", () => {
    const comment = (tail = "") => ({
      "main.tf": network(
        `# byoc-preflight:ignore subnet-is-23-or-larger -- x${tail}`,
        subnet("a", "10.0.0.0/24"),
      ),
    });
    const forbidden = scan(comment(), "suppressions:\n  forbid:\n    - subnet-is-23-or-larger");
    expect(found(forbidden)).toEqual(["error aws_subnet.a"]);
    expect(said(forbidden)).toEqual([
      "`subnet-is-23-or-larger` must not be suppressed: byoc-preflight.yaml:3 forbids it.",
    ]);
    const dated = "suppressions: { require-until: true }";
    expect(found(scan(comment(), dated))).toEqual(["error aws_subnet.a"]);
    expect(found(scan(comment(", until 2027-01-01"), dated))).toEqual([]);
    expect(found(scan(comment(), "suppressions: { inline: false }"))).toEqual([
      "error aws_subnet.a",
    ]);
  });

  test("gives each root its values and its workspace", () => {
    const code = `variable "c" {}\nlocals {\n  sizes = { prod = "10.0.4.0/24", dev = "10.0.2.0/23" }\n}\n${network(
      subnet("a", "x").replace('"x"', "var.c"),
      subnet("b", "x").replace('"x"', "local.sizes[terraform.workspace]"),
    )}`;
    const texts = {
      "prod/main.tf": code,
      "dev/main.tf": code,
      "dev/dev.tfvars": 'c = "10.0.0.0/23"\n',
    };
    const report = scan(
      texts,
      "roots:\n  - { path: prod, vars: { c: 10.0.0.0/24, d: x }, workspace: prod }\n  - { path: dev, var-files: [dev/dev.tfvars], workspace: dev }\n  - { path: staging }",
    );
    expect(found(report)).toEqual(["error aws_subnet.a", "error aws_subnet.b"]);
    expect(
      report.results
        .filter(
          ({ verdict, subject }) =>
            verdict === "unknown" && subject.kind === "Subnet" && subject.root === "dev",
        )
        .map(({ rule }) => rule),
    ).not.toContain(ids[0]);
    expect(said(report)).toEqual([
      "The root module `prod` declares no variable `d`.",
      "There is no root module `staging`.",
    ]);
  });

  test("gives templates their parameters", () => {
    const template =
      'Parameters:\n  C: { Type: String }\nResources:\n  Vpc:\n    Type: AWS::EC2::VPC\n    Properties:\n      CidrBlock: 10.0.0.0/16\n      Tags: [{ Key: clickhouse-byoc, Value: "true" }]\n  A:\n    Type: AWS::EC2::Subnet\n    Properties:\n      VpcId: !Ref Vpc\n      CidrBlock: !Ref C\n      Tags: [{ Key: clickhouse-byoc, Value: "true" }]\n';
    const report = scan(
      { "a.yaml": template, "b.yaml": template },
      "parameters: { C: 10.0.0.0/23, D: x }\ntemplates: [{ path: b.yaml, parameters: { C: 10.0.0.0/24 } }, { path: c.yaml, parameters: {} }]",
    );
    expect(found(report)).toEqual(["error A"]);
    expect(
      report.results.find(({ rule, verdict }) => rule === ids[0] && verdict === "fail")?.subject
        .root,
    ).toBe("b.yaml");
    expect(said(report)).toEqual([
      "There is no template `c.yaml`. Did you mean `a.yaml`?",
      "No template has a parameter `D`. Did you mean `C`?",
    ]);
  });

  test("what is said elsewhere wins", () => {
    const file = { path: "byoc-preflight.yaml", text: "region: us-east-2", vendored: false };
    const { value } = readConfig(file, ids);
    const policy = { today: TODAY, inline: true, ...(value && { config: value }) };
    expect(scanned(small, { policy }).targets[0]?.region).toBe("us-east-2");
    expect(scanned(small, { policy, region: "us-east-1" }).targets[0]?.region).toBe("us-east-1");
  });
});
