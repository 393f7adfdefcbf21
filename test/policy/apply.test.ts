import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { json } from "../../src/report/json.ts";
import type { Report } from "../../src/report/report.ts";
import { positionAt } from "../../src/source/file.ts";
import { network, scanned, subnet } from "./scanned.ts";

const TODAY = "2026-11-21";
const policy = { today: TODAY, inline: true };
const TOO_SMALL = "subnet-is-23-or-larger";
const SUPPRESS = `byoc-preflight:ignore ${TOO_SMALL} -- It is a test.`;

const reportOf = (texts: Readonly<Record<string, string>>) => scanned(texts, { policy });

/** What fails or is unknown for the rule and counts, and what does not, by address. */
function outcome(report: Report, rule = TOO_SMALL) {
  const own = report.results.filter((one) => one.rule === rule);
  return {
    counts: own
      .filter(({ verdict }) => verdict === "fail" || verdict === "unknown")
      .map(({ subject }) => subject.address),
    aside: report.setAside
      .filter(({ result }) => result.rule === rule)
      .map(({ result }) => result.subject.address),
  };
}

const said = ({ diagnostics }: Report): readonly string[] =>
  diagnostics.map(({ severity, detail, span }) => {
    const at = span ? `${span.file.path}:${positionAt(span.file, span.start).line} ` : "";
    return `${at}${severity}: ${detail}`;
  });

const UNUSED = `note: Nothing that it covers fails or is unknown for \`${TOO_SMALL}\`. Remove it, or see what it covers.`;

/** Two subnets that are too small, with a comment in the place of `@n` in the text of the first. */
const places = [
  "# @0",
  'resource "aws_subnet" "a" { # @1',
  "  # @2",
  "  vpc_id = aws_vpc.main.id # @3",
  '  cidr_block = "10.0.0.0/24" # @4',
  "  # @5",
  "  tags = { # @6",
  "    # @7",
  '    clickhouse-byoc = "true" # @8',
  "  } # @9",
  "  # @10",
  "  timeouts { # @11",
  "    # @12",
  '    create = "1m"',
  "  }",
  "  # @13",
  "} # @14",
].join("\n");

const withComment = (index: number, open = "#", close = "") => ({
  "main.tf": network(
    places
      .split("\n")
      .map((line) =>
        line.endsWith(`# @${index}`)
          ? line.replace(/# @\d+$/, `${open} ${SUPPRESS}${close}`)
          : line.replace(/# @\d+$/, "# a comment"),
      )
      .join("\n"),
    subnet("b", "10.0.1.0/24"),
  ),
});

describe("a comment in Terraform", () => {
  const one = { counts: ["aws_subnet.b"], aside: ["aws_subnet.a"] };
  test.for([0, 1, 2, 4, 5, 13, 14])("covers the block at place %d", (index) => {
    expect(outcome(reportOf(withComment(index)))).toEqual(one);
  });

  const none = { counts: ["aws_subnet.a", "aws_subnet.b"], aside: [] };
  test.for([3, 6, 7, 8, 9, 10, 11, 12])("covers something else at place %d", (index) => {
    const report = reportOf(withComment(index));
    expect(outcome(report)).toEqual(none);
    expect(said(report)).toEqual([expect.stringContaining(UNUSED)]);
  });

  test("may be written in every way", () => {
    expect(outcome(reportOf(withComment(0, "//")))).toEqual(one);
    expect(outcome(reportOf(withComment(0, "/*", " */")))).toEqual(one);
    expect(outcome(reportOf(withComment(0, "/*\n *", "\n */")))).toEqual(one);
  });

  test("covers nothing with an empty line below it, and says so", () => {
    const report = reportOf({
      "main.tf": `# ${SUPPRESS}\n\n${network(subnet("a", "10.0.0.0/24"))}`,
    });
    expect(outcome(report)).toEqual({ counts: ["aws_subnet.a"], aside: [] });
    expect(said(report)).toEqual([
      "main.tf:1 warning: Nothing begins directly below it. Put it above or into what it is about.",
    ]);
  });

  test("is none in a string or a heredoc", () => {
    const text = `locals {\n  a = "# ${SUPPRESS}"\n  b = <<-E\n    # ${SUPPRESS}\n  E\n}\n`;
    const report = reportOf({ "main.tf": text + network(subnet("a", "10.0.0.0/24")) });
    expect(outcome(report)).toEqual({ counts: ["aws_subnet.a"], aside: [] });
    expect(said(report)).toEqual([]);
  });

  test("covers the value of a variable where it is written, in every file", () => {
    const files = {
      "main.tf": `variable "c" {}\n${network(subnet("a", "x").replace('"x"', "var.c"))}`,
      "terraform.tfvars": `# ${SUPPRESS}\nc = "10.0.0.0/24"\n`,
    };
    expect(outcome(reportOf(files))).toEqual({ counts: [], aside: ["aws_subnet.a"] });
    const local = {
      "main.tf": `locals {\n  b = 1\n  # ${SUPPRESS}\n  c = "10.0.0.0/24"\n}\n${network(subnet("a", "x").replace('"x"', "local.c"))}`,
    };
    expect(outcome(reportOf(local))).toEqual({ counts: [], aside: ["aws_subnet.a"] });
  });

  test("on a module call covers what the module declares", () => {
    const inner = { "n/main.tf": network(subnet("a", "10.0.0.0/24")) };
    const call = (name: string) => `module "${name}" {\n  source = "./n"\n}\n`;
    const report = reportOf({ ...inner, "main.tf": `# ${SUPPRESS}\n${call("x")}${call("y")}` });
    expect(outcome(report)).toEqual({
      counts: ["module.y.aws_subnet.a"],
      aside: ["module.x.aws_subnet.a"],
    });
  });

  test("of somebody else's module does not count", () => {
    const vendored = ".terraform/modules/n/main.tf";
    const report = reportOf({
      "main.tf": 'module "n" {\n  source = "a/b/c"\n}\n',
      ".terraform/modules/modules.json": JSON.stringify({
        Modules: [{ Key: "n", Source: "a/b/c", Dir: ".terraform/modules/n" }],
      }),
      [vendored]: `# ${SUPPRESS}\n${network(`# ${SUPPRESS}\n${subnet("a", "10.0.0.0/24")}`)}`,
    });
    expect(outcome(report)).toEqual({ counts: ["module.n.aws_subnet.a"], aside: [] });
    expect(said(report)).toEqual([]);
  });

  test("in a file with a syntax error does not count", () => {
    const report = reportOf({
      "main.tf": `${network(`# ${SUPPRESS}\n${subnet("a", "10.0.0.0/24")}`)}\nresource "aws_vpc" {\n  x =\n}\n`,
    });
    expect(outcome(report).aside).toEqual([]);
  });
});

describe("in a template", () => {
  const yaml = (where: number) =>
    [
      "Metadata: {} # 0",
      "Resources: # 1",
      "  Vpc:",
      "    Type: AWS::EC2::VPC",
      "    Properties:",
      "      CidrBlock: 10.0.0.0/16",
      '      Tags: [{ Key: clickhouse-byoc, Value: "true" }]',
      "  # 2",
      "  A: # 3",
      "    # 4",
      "    Type: AWS::EC2::Subnet # 5",
      "    Properties: # 6",
      "      VpcId: !Ref Vpc",
      "      # 7",
      "      CidrBlock: 10.0.0.0/24 # 8",
      "      Tags: # 9",
      '        - { Key: clickhouse-byoc, Value: "true" }',
      "  # 10",
      "",
      "Outputs: {}",
    ]
      .map((line) => (line.endsWith(`# ${where}`) ? line.replace(/# \d+$/, `# ${SUPPRESS}`) : line))
      .join("\n");

  test.for([2, 3, 4, 6, 7, 8])("a comment covers the resource at place %d", (index) => {
    expect(outcome(reportOf({ "t.yaml": yaml(index) }))).toEqual({ counts: [], aside: ["A"] });
  });

  test.for([0, 1, 5, 9, 10])("a comment covers something else at place %d", (index) => {
    const report = reportOf({ "t.yaml": yaml(index) });
    expect(outcome(report)).toEqual({ counts: ["A"], aside: [] });
    expect(said(report)).toHaveLength(1);
  });

  test("what looks like a comment in a script is none", () => {
    const script = `  Job:\n    Type: AWS::EC2::Instance\n    Properties:\n      UserData: |\n        # ${SUPPRESS}\n        "# ${SUPPRESS}"\n`;
    const report = reportOf({ "t.yaml": yaml(99).replace("\nOutputs", `${script}\nOutputs`) });
    expect(outcome(report)).toEqual({ counts: ["A"], aside: [] });
    expect(said(report)).toEqual([]);
  });

  const json = (metadata: object, whole: object = {}) =>
    JSON.stringify({
      Metadata: whole,
      Resources: {
        Vpc: {
          Type: "AWS::EC2::VPC",
          Properties: {
            CidrBlock: "10.0.0.0/16",
            Tags: [{ Key: "clickhouse-byoc", Value: "true" }],
          },
        },
        A: {
          Type: "AWS::EC2::Subnet",
          Metadata: metadata,
          Properties: {
            VpcId: { Ref: "Vpc" },
            CidrBlock: "10.0.0.0/24",
            Tags: [{ Key: "clickhouse-byoc", Value: "true" }],
          },
        },
      },
    });
  const ignore = (entry: object) => ({ "byoc-preflight": { ignore: [entry] } });

  test("Metadata of a resource and of the template says the same in JSON", () => {
    const entry = { rule: TOO_SMALL, reason: "It is a test.", until: "2027-01-31" };
    for (const text of [json(ignore(entry)), json({}, ignore(entry))]) {
      const report = reportOf({ "t.json": text });
      expect(outcome(report)).toEqual({ counts: [], aside: ["A"] });
      expect(report.setAside[0]).toMatchObject({ reason: "It is a test.", until: "2027-01-31" });
    }
  });

  test.for([
    [{ rule: TOO_SMALL }, "gives no reason"],
    [{ reason: "x" }, "names no rule"],
    [{ rule: TOO_SMALL, reason: "x", until: "soon" }, "is no date"],
    [{ rule: TOO_SMALL, reason: "x", untl: "2027-01-31" }, "Write `byoc-preflight: {"],
  ] as const)("Metadata that lacks something does not hold: %j", ([entry, problem]) => {
    const report = reportOf({ "t.json": json(ignore(entry)) });
    expect(outcome(report)).toEqual({ counts: ["A"], aside: [] });
    expect(said(report)).toEqual([expect.stringContaining(problem)]);
  });
});

describe("a suppression", () => {
  const small = (comment: string) => ({
    "main.tf": network(`# ${comment}`, subnet("a", "10.0.0.0/24")),
  });

  test("keeps its reason, its day and its place", () => {
    const report = reportOf(small(`${SUPPRESS.replace(".", "")}, until 2026-11-21`));
    expect(report.setAside).toMatchObject([
      { by: "suppression", reason: "It is a test", until: TODAY, result: { verdict: "fail" } },
    ]);
    expect(said(report)).toEqual([]);
  });

  test("that has expired does not hold", () => {
    const report = reportOf(small(`${SUPPRESS}, until 2026-11-20`));
    expect(outcome(report)).toEqual({ counts: ["aws_subnet.a"], aside: [] });
    expect(said(report)).toEqual([
      "main.tf:6 warning: It held until 2026-11-20. Settle what it is about, or give it another date.",
    ]);
  });

  test("of a rule that does not exist is told, and holds for the others", () => {
    const text = `byoc-preflight:ignore subnet-is-23-or-lager, ${TOO_SMALL}, __proto__ -- x`;
    const report = reportOf(small(text));
    expect(outcome(report).aside).toEqual(["aws_subnet.a"]);
    expect(said(report)).toEqual([
      "main.tf:6 warning: There is no rule `subnet-is-23-or-lager`. Did you mean `subnet-is-23-or-larger`?",
      "main.tf:6 warning: There is no rule `__proto__`.",
    ]);
  });

  test("of another rule that nothing needs is told", () => {
    const report = reportOf(small(`byoc-preflight:ignore vpc-resolves-dns, ${TOO_SMALL} -- x`));
    expect(outcome(report).aside).toEqual(["aws_subnet.a"]);
    expect(said(report)).toEqual([
      "main.tf:6 note: Nothing that it covers fails or is unknown for `vpc-resolves-dns`. Remove it, or see what it covers.",
    ]);
  });

  test("is told by the innermost of several, and the others are used only where they cover", () => {
    const inner = `byoc-preflight:ignore three-subnets-have-a-way-out, ${TOO_SMALL} -- inner`;
    const outer = `byoc-preflight:ignore ${TOO_SMALL} -- outer`;
    const text = subnet("a", "10.0.0.0/24");
    const files = (at: string) => ({
      "main.tf": network(`# ${outer}`, text.replace(at, `${at} # ${inner}`)),
    });
    const tags = reportOf(files('clickhouse-byoc = "true" }'));
    expect(tags.setAside.map(({ reason }) => reason)).toEqual(["outer"]);
    expect(said(tags)).toHaveLength(2);
    const range = reportOf(files('"10.0.0.0/24"'));
    expect(range.setAside.map(({ reason }) => reason)).toEqual(["inner"]);
    expect(said(range)).toHaveLength(1);
  });

  test("sets an unknown aside as well", () => {
    const report = reportOf({
      "main.tf": `variable "c" {}\n${network(`# ${SUPPRESS}`, subnet("a", "x").replace('"x"', "var.c"))}`,
    });
    expect(report.setAside).toMatchObject([{ result: { verdict: "unknown" } }]);
  });

  test("is not looked at when those in code do not count", () => {
    const report = scanned(small(SUPPRESS), { policy: { today: TODAY, inline: false } });
    expect(outcome(report)).toEqual({ counts: ["aws_subnet.a"], aside: [] });
  });

  test("cannot speak through its reason or its rule", () => {
    const evil = "##[add-mask]x \u001b[31m::set-output name=a::b \u202e";
    const report = reportOf(small(`byoc-preflight:ignore ${TOO_SMALL}, ${evil} -- ${evil}`));
    const text = json(report, { verdicts: new Set(), colour: false, sarifUnknown: false });
    expect(report.setAside).toHaveLength(1);
    for (const bad of ["##[", "\u001b", "\u202e"]) expect(text).not.toContain(bad);
  });
});

test("a suppression changes no result but those it sets aside", () => {
  const lines = network(subnet("a", "10.0.0.0/24"), subnet("b", "10.0.1.0/24")).split("\n");
  const plain = scanned({ "main.tf": lines.join("\n") }, { policy }).results;
  const ids = [...new Set(plain.map(({ rule }) => rule))];
  const keyOf = ({ rule, verdict, subject, fingerprint }: (typeof plain)[number]) =>
    [rule, verdict, subject.root, subject.address, fingerprint].join(" ");
  const comment = fc.record({
    line: fc.nat({ max: lines.length - 1 }),
    alone: fc.boolean(),
    rules: fc.subarray(ids, { minLength: 1 }),
    tail: fc.constantFrom("x", "x, until 2027-01-31", "x, until 2020-01-31"),
  });
  fc.assert(
    fc.property(fc.array(comment, { maxLength: 4 }), (comments) => {
      const text = lines.flatMap((line, index) => {
        const own = comments.filter((one) => one.line === index);
        const texts = own.map(
          ({ rules, tail }) => `# byoc-preflight:ignore ${rules.join(",")} -- ${tail}`,
        );
        const above = texts.filter((_, i) => own[i]?.alone);
        const behind = texts.filter((_, i) => !own[i]?.alone).slice(0, 1);
        return [...above, [line, ...behind].join(" ")];
      });
      const report = scanned({ "main.tf": text.join("\n") }, { policy });
      const aside = report.setAside.map(({ result }) => result);
      expect([...report.results, ...aside].map(keyOf).sort()).toEqual(plain.map(keyOf).sort());
      const named = new Set(
        comments.flatMap(({ rules, tail }) => (tail.includes("2020") ? [] : rules)),
      );
      for (const { rule } of aside) expect(named).toContain(rule);
    }),
    { numRuns: 60 },
  );
});
