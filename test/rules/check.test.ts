import { describe, expect, test } from "vitest";
import type { Entity, Fact } from "../../src/graph/fact.ts";
import { checkRules } from "../../src/rules/check.ts";
import type { Result } from "../../src/rules/result.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { positionAt, type SourceFile, type Span } from "../../src/source/file.ts";
import { bool, number, text, unknown } from "../../src/value/make.ts";
import type { Origin } from "../../src/value/origin.ts";
import type { Reason } from "../../src/value/reason.ts";
import { because, collection, compiled, entity, type Stub, unknownOf } from "./stub.ts";

const OWN: SourceFile = {
  path: "main.tf",
  text: 'variable "ready" {\n  default = false\n}\nmodule "m" {\n  ready = var.ready\n}\nresource "node" "n" {\n  ready = var.ready\n}\n',
  vendored: false,
};
const THEIRS: SourceFile = { ...OWN, path: ".terraform/modules/m/main.tf", vendored: true };

/** The whole of a line, counted from 1. */
function line(number: number, file = OWN): Span {
  const lines = file.text.split("\n");
  const start = lines.slice(0, number - 1).join("\n").length + (number > 1 ? 1 : 0);
  return { file, start, end: start + (lines[number - 1]?.length ?? 0) };
}

const step = (role: Origin["role"], span: Span, from?: Origin, note = ""): Origin => ({
  role,
  span,
  note,
  ...(from && { from }),
});

const RULE: Rule = {
  id: "node-is-ready",
  requirement: "TEST-1",
  title: "Every node is ready",
  severity: "error",
  kind: "Node",
  require: compiled("node.ready"),
  at: { text: "ready", expression: compiled("node.ready") },
  message: [compiled("node.name"), " is not ready"],
  why: "",
  fix: "",
  sources: [],
};

const HEADER = line(7);

function node(facts: Record<string, Fact>, more: Partial<Stub> = {}): Entity {
  return entity({
    type: "Node",
    id: "node.n",
    facts: { name: text("n"), zone: text("z"), ...facts },
    origin: step("written", HEADER),
    ...more,
    declaration: more.declaration === false ? false : { span: HEADER, ...more.declaration },
  });
}

function check(subject: Entity, rule: Partial<Rule> = {}): Result {
  const graph = { entities: new Map([["Node", [subject]]]) };
  const [result] = checkRules([{ ...RULE, ...rule }], graph).value;
  if (!result) throw new Error("There is a result for every subject");
  return result;
}

const place = ({ file, start }: Span): string => `${file.path}:${positionAt(file, start).line}`;

const summary = ({ verdict, location, trail }: Result): string[] => [
  `${verdict} ${place(location)}`,
  ...trail.map((way) => `${place(way.location)} ${way.note}`),
];

const refused = (origin: Origin): Fact => ({ ...bool(false), origin });

describe("a result points at", () => {
  const variable = step("written", line(2), undefined, "default of `var.ready`");
  test.for<[string, Entity, string[]]>([
    [
      "the text that decides, with the way from there to the resource",
      node({ ready: refused(step("passed", line(8), variable)) }),
      ["fail main.tf:2", "main.tf:8 `ready` of node.n"],
    ],
    [
      "the attribute of the resource, where several sources make the value",
      node({ ready: refused(step("computed", line(8), variable)) }),
      ["fail main.tf:8", "main.tf:2 default of `var.ready`"],
    ],
    [
      "the attribute of the resource, where a source on the way is put together",
      node({ ready: refused(step("passed", line(8), step("computed", line(5), variable))) }),
      ["fail main.tf:8", "main.tf:2 default of `var.ready`", "main.tf:5 from here"],
    ],
    [
      "the header, where nothing is written",
      node({ ready: refused(step("absent", HEADER)) }),
      ["fail main.tf:7"],
    ],
    [
      "the attribute, where the value is unknown",
      node({
        ready: unknownOf("var.ready", {
          origin: step("passed", line(8), step("written", line(1))),
        }),
      }),
      ["unknown main.tf:8", "main.tf:1 from here"],
    ],
    [
      "the argument of the module call, where the attribute is in a vendored module",
      node({
        ready: refused(
          step(
            "computed",
            line(8, THEIRS),
            step("passed", line(5), variable, "`ready` of module.m"),
          ),
        ),
      }),
      [
        "fail main.tf:5",
        "main.tf:2 default of `var.ready`",
        ".terraform/modules/m/main.tf:8 `ready` of node.n",
      ],
    ],
    [
      "the module call, where nothing of the way is own code",
      node(
        { ready: refused(step("absent", line(7, THEIRS))) },
        {
          declaration: {
            span: line(7, THEIRS),
            calls: [
              { address: "module.m", span: line(4) },
              { address: "module.m.module.x", span: line(4, THEIRS) },
            ],
          },
        },
      ),
      ["fail main.tf:4", ".terraform/modules/m/main.tf:7 `ready` of node.n"],
    ],
    [
      "the header, where a map lacks the key",
      node({ ready: refused(step("passed", line(8), step("absent", line(2)))) }),
      ["fail main.tf:7", "main.tf:2 from here", "main.tf:8 `ready` of node.n"],
    ],
    [
      "the line of a map that holds the unknown value",
      node({
        ready: unknownOf("var.ready", {
          origin: step(
            "passed",
            { ...line(7), end: line(9).end },
            step("passed", line(8), step("absent", line(1))),
          ),
        }),
      }),
      ["unknown main.tf:8", "main.tf:1 from here", "main.tf:7 `ready` of node.n"],
    ],
    ["the header, where the member has no place", node({ ready: bool(false) }), ["fail main.tf:7"]],
  ])("%s", ([_, subject, expected]) => {
    expect(summary(check(subject))).toEqual(expected);
  });

  test("the reference, where the member is another thing", () => {
    const at = { text: "net", expression: compiled("node.net") };
    const other = entity({ type: "Net", id: "net", facts: {}, origin: step("written", line(4)) });
    const referred = { ...other, referredAt: step("passed", line(8)) };
    expect(summary(check(node({ ready: bool(false), net: referred }), { at }))).toEqual([
      "fail main.tf:8",
    ]);
    expect(summary(check(node({ ready: bool(false), net: other }), { at }))).toEqual([
      "fail main.tf:7",
    ]);
  });

  test("the thing that a longer member belongs to", () => {
    const at = { text: "net.open", expression: compiled("node.net.open") };
    const closed = { ...bool(false), origin: step("absent", line(5)) };
    const net = entity({
      type: "Net",
      id: "net",
      facts: { open: closed },
      declaration: { span: line(4) },
    });
    const result = check(node({ net }), { at, require: compiled("node.net.open") });
    expect(summary(result)).toEqual(["fail main.tf:4", "main.tf:5 `net.open` of net"]);
  });

  test("a place on one line only", () => {
    const span = { file: OWN, start: line(7).start, end: line(9).end };
    expect(check(node({ ready: refused(step("written", span)) })).location).toEqual(line(7));
  });

  test("what decided, where the subject is outside the code", () => {
    const peer = node({ ready: refused(step("written", line(8))) });
    const { at: _, ...rule } = RULE;
    const outside = node({ peers: collection([peer]) }, { id: "n-1", declaration: false });
    const { origin: __, ...subject } = outside;
    const graph = { entities: new Map([["Node", [subject]]]) };
    const require = compiled("node.peers.all(p, p.ready)");
    expect(checkRules([{ ...rule, require }], graph).value.map(summary)).toEqual([
      ["fail main.tf:8"],
    ]);
  });

  test("the members of a list that are written somewhere are in the trail", () => {
    const port = { ...number(80), origin: step("written", line(2)) };
    const subject = node({ ready: bool(true), ports: collection([port, number(81)]) });
    expect(summary(check(subject, { require: compiled("node.ports.size() > 2") }))).toEqual([
      "fail main.tf:7",
      "main.tf:2 80 is one of the `ports` of node.n",
    ]);
  });
  test("other facts that decided are in the trail", () => {
    const net = entity({
      type: "Net",
      id: "net",
      facts: { open: { ...bool(true), origin: step("written", line(5)) } },
    });
    const subject = node({ net, ready: refused(step("written", line(8))) });
    const result = check(subject, { require: compiled("!node.net.open || node.ready") });
    expect(summary(result)).toEqual(["fail main.tf:8", "main.tf:5 `open` of net is true"]);
  });
});

describe("verdicts", () => {
  const ready = bool(true);
  const unready = bool(false);
  const when = compiled('node.zone == "z"');
  const guard = because("var.create");
  const outside = { declaration: false } as const;
  test.for<[string, Entity, Partial<Rule>, string]>([
    ["pass", node({ ready }), {}, "pass: node.n: Every node is ready."],
    ["fail", node({ ready: unready }), {}, "fail: n is not ready"],
    [
      "unknown with the reason",
      node({ ready: unknownOf("var.ready") }),
      {},
      "unknown: Cannot be decided for node.n: Every node is ready. `var.ready` has no value.",
    ],
    [
      "not applicable",
      node({ ready: unready, zone: text("y") }),
      { when },
      "not-applicable: Does not apply to node.n: Every node is ready.",
    ],
    [
      "unknown, if it is not known whether the rule applies",
      node({ ready: unready, zone: unknownOf("var.zone") }),
      { when },
      "unknown: Cannot be decided for node.n: Every node is ready. `var.zone` has no value.",
    ],
    [
      "of a subject that may not exist",
      node({ ready: unready }, { guard }),
      {},
      "fail?: When it exists: n is not ready",
    ],
    [
      "a pass of a subject that may not exist",
      node({ ready }, { guard }),
      {},
      "pass?: node.n: Every node is ready.",
    ],
    [
      "of values that were declared secret",
      node({ ready: unready, name: { ...text("hush"), sensitive: true } }),
      {},
      "fail: (sensitive) is not ready",
    ],
    [
      "of things outside the code",
      node({ ready: unready }, outside),
      { when },
      "fail: n is not ready",
    ],
  ])("%s", ([_, subject, rule, expected]) => {
    const { verdict, message, subject: about } = check(subject, rule);
    expect(`${verdict}${about.exists === "unknown" ? "?" : ""}: ${message}`).toBe(expected);
  });

  test("things outside the code are left alone unless the rule certainly applies", () => {
    const { origin: _, ...subject } = node({ ready: bool(false), zone: unknownOf("z") }, outside);
    expect(check(subject, { when }).verdict).toBe("not-applicable");
  });

  test("reasons come with unknowns and with subjects that may not exist, and only with them", () => {
    const inputs = (subject: Entity) => check(subject).reasons.map(({ input }) => input);
    expect(inputs(node({ ready: unready }))).toEqual([]);
    expect(inputs(node({ ready: unknownOf("var.ready") }))).toEqual(["var.ready"]);
    expect(inputs(node({ ready: unready }, { guard }))).toEqual(["var.create"]);
    expect(inputs(node({ ready: unknownOf("var.ready") }, { guard }))).toEqual([
      "var.ready",
      "var.create",
    ]);
  });

  test("of a target that is in doubt is a verdict about what may be one", () => {
    const chosen = { ...because("--target"), input: "--target" };
    const result = check(node({ ready: unready }, { guard: chosen }));
    expect(result.message).toBe("If it is the BYOC VPC: n is not ready");
  });

  test("an id that exists only after apply is no reason where there is another", () => {
    const id = { ...because("aws_x.y.id"), reference: { instance: "aws_x.y", attribute: "id" } };
    const inputs = (...reasons: readonly Reason[]) =>
      check(node({ ready: unknown("bool", { all: reasons }) })).reasons.map(({ input }) => input);
    const read = { ...because("data.aws_x.z"), reference: id.reference };
    expect(inputs(id, because("var.a"))).toEqual(["var.a"]);
    expect(inputs(id, read, because("var.a"))).toEqual(["data.aws_x.z", "var.a"]);
    expect(inputs(id)).toEqual(["aws_x.y.id"]);
  });
});

test("results come in the order of rules and subjects; reports sort them by place", () => {
  const at = (id: string) => node({ ready: bool(true) }, { id });
  const graph = { entities: new Map([["Node", [at("b"), at("a")]]]) };
  const rules = [RULE, { ...RULE, id: "a-rule" }];
  const order = checkRules(rules, graph).value.map(
    ({ rule, subject }) => `${subject.address} ${rule}`,
  );
  expect(order).toEqual(["b node-is-ready", "a node-is-ready", "b a-rule", "a a-rule"]);
});

test("a rule that would not end is stopped and named, and the others go on", () => {
  const peers: Entity[] = [];
  for (let index = 0; index < 60; index++) {
    peers.push(node({ ready: bool(true), peers: collection([]) }, { id: `p${index}` }));
  }
  const subject = node({ ready: bool(true), peers: collection(peers) });
  const endless = compiled(
    "node.peers.all(a, node.peers.all(b, node.peers.all(c, node.peers.all(d, d.ready))))",
  );
  const graph = { entities: new Map([["Node", [subject, ...peers]]]) };
  const { value, diagnostics } = checkRules(
    [{ ...RULE, id: "slow", require: endless }, RULE],
    graph,
  );
  const verdicts = (rule: string) =>
    value.filter((one) => one.rule === rule).map((one) => one.verdict);
  expect(diagnostics.map(({ detail }) => detail.slice(0, 6))).toEqual(["`slow`"]);
  expect(verdicts("slow").filter((verdict) => verdict === "unknown")).toHaveLength(1);
  expect(new Set(verdicts("node-is-ready"))).toEqual(new Set(["pass"]));
});

test("fingerprints differ by rule and subject, and stay the same when lines move", () => {
  const one = check(node({ ready: refused(step("written", line(8))) }));
  const moved = check(node({ ready: refused(step("written", line(2))) }));
  const other = check(node({ ready: refused(step("written", line(8))) }, { id: "node.m" }));
  expect(one.fingerprint).toMatch(/^[0-9a-f]{32}$/);
  expect(moved.fingerprint).toBe(one.fingerprint);
  expect(other.fingerprint).not.toBe(one.fingerprint);
  expect(one.fingerprint).toMatchInlineSnapshot(`"8feed7040357525a44d9f008148cddc7"`);
});
