import { describe, expect, test } from "vitest";
import type { Declaration } from "../../../src/graph/declaration.ts";
import { concat } from "../../../src/value/concat.ts";
import { unknown as unknownValue } from "../../../src/value/make.ts";
import type { Value } from "../../../src/value/value.ts";
import { graphOf } from "../ask.ts";
import { check, type Row } from "../check.ts";
import {
  type Body,
  declare,
  type Literal,
  type Marks,
  reasonFor,
  ref,
  someOf,
  unknown,
  valueFrom,
} from "../declare.ts";
import { linesOf } from "./show.ts";

const allow = (action: string): Literal =>
  valueFrom(`{"Statement":{"Effect":"Allow","Action":"${action}","Resource":"*"}}`);
const trusting = (...principals: readonly string[]): Literal =>
  valueFrom(
    JSON.stringify({
      Statement: principals.map((arn) => ({
        Effect: "Allow",
        Action: "sts:AssumeRole",
        Principal: arn.includes(".amazonaws.") ? { Service: arn } : { AWS: arn },
      })),
    }),
  );
const role = (label: string, body: Body = {}, marks: Marks = {}): Declaration =>
  declare(`aws_iam_role.${label}`, body, marks);
const inline = (body: Body, marks: Marks = {}): Declaration =>
  declare("aws_iam_role_policy.p", { policy: allow("a:Inline"), ...body }, marks);
const attach = (body: Body, marks: Marks = {}): Declaration =>
  declare("aws_iam_role_policy_attachment.p", body, marks);
const managed = declare("aws_iam_policy.m", { policy: allow("a:Managed") });
const anyList = unknownValue("any", reasonFor("var.list"));
const wanted = { guard: reasonFor("var.wanted") };
const list = (...items: readonly Literal[]): Literal => items;

const INLINE = "Allow a:Inline on *";
const MANAGED = "Allow a:Managed on *";

describe("a role has the statements of", () => {
  const rows: readonly (readonly [string, readonly Declaration[], readonly string[]])[] = [
    ["nothing", [role("a")], []],
    [
      "its inline policies",
      [role("a", { inline_policy: list({ name: "x", policy: allow("a:Inline") }, {}) })],
      [INLINE],
    ],
    [
      "its managed policies",
      [role("a", { managed_policy_arns: list(ref("aws_iam_policy.m", "arn")) }), managed],
      [MANAGED],
    ],
    [
      "a policy of its own resource",
      [role("a"), inline({ role: ref("aws_iam_role.a") })],
      [INLINE],
    ],
    ["a policy that names it", [role("a", { name: "r" }), inline({ role: "r" })], [INLINE]],
    ["no policy that names another", [role("a", { name: "r" }), inline({ role: "s" })], []],
    [
      "a policy that is attached to it",
      [
        role("a", { name: "r" }),
        managed,
        attach({ role: "r", policy_arn: ref("aws_iam_policy.m", "arn") }),
      ],
      [MANAGED],
    ],
    [
      "a policy that is attached to many",
      [
        role("a", { name: "r" }),
        managed,
        declare("aws_iam_policy_attachment.p", {
          roles: list("s", "r"),
          policy_arn: ref("aws_iam_policy.m", "arn"),
        }),
      ],
      [MANAGED],
    ],
    [
      "what is attached exclusively",
      [
        role("a", { name: "r" }),
        managed,
        declare("aws_iam_role_policy_attachments_exclusive.p", {
          role_name: "r",
          policy_arns: list(ref("aws_iam_policy.m", "arn")),
        }),
      ],
      [MANAGED],
    ],
    [
      "a policy of AWS that is known",
      [
        role("a"),
        attach({
          role: ref("aws_iam_role.a", "name"),
          policy_arn: "arn:aws:iam::aws:policy/AdministratorAccess",
        }),
      ],
      ["Allow * on *"],
    ],
    [
      "a policy of AWS in an unknown partition",
      [
        role("a", {
          managed_policy_arns: list(
            concat(["arn:", unknown("partition"), ":iam::aws:policy/AdministratorAccess"]) ?? "",
          ),
        }),
      ],
      ["Allow * on *"],
    ],
    [
      "a policy of AWS that is not known, which grants and does not deny",
      [
        role("a", {
          managed_policy_arns: list("arn:aws:iam::aws:policy/service-role/AWSLambdaRole"),
        }),
      ],
      ["maybe many Allow more: AWSLambdaRole on more: AWSLambdaRole to more: AWSLambdaRole"],
    ],
    [
      "a policy of AWS that denies",
      [role("a", { managed_policy_arns: list("arn:aws:iam::aws:policy/AWSDenyAll") })],
      ["more: AWSDenyAll"],
    ],
    [
      "a policy outside the code",
      [role("a", { managed_policy_arns: list("arn:aws:iam::111122223333:policy/x") })],
      ["more: arn:aws:iam::111122223333:policy/x"],
    ],
    [
      "perhaps a policy that may not exist",
      [role("a"), inline({ role: ref("aws_iam_role.a") }, wanted)],
      [`maybe ${INLINE}`],
    ],
    [
      "perhaps policies of which there is any number",
      [role("a"), inline({ role: ref("aws_iam_role.a") }, { many: true })],
      [`maybe many ${INLINE}`],
    ],
    [
      "perhaps one of several policies",
      [
        role("a", { managed_policy_arns: list(someOf("aws_iam_policy.m", "arn")) }),
        declare("aws_iam_policy.m", { policy: allow("a:Managed") }, { many: true }),
      ],
      [`maybe ${MANAGED}`],
    ],
    [
      "perhaps a policy of an unknown role",
      [role("a", { name: unknown("var.name") }), inline({ role: "r" })],
      [`maybe ${INLINE}`],
    ],
    [
      "a policy of a role whose name is unknown, but the same",
      [role("a", { name: unknown("var.name") }), inline({ role: unknown("var.name") })],
      [INLINE],
    ],
    [
      "whatever a list holds that is not known",
      [role("a", { managed_policy_arns: anyList })],
      ["more: var.list"],
    ],
    [
      "whatever roles hold that are not known",
      [
        role("a", { name: "r" }),
        declare("aws_iam_policy_attachment.p", {
          roles: anyList,
          policy_arn: ref("aws_iam_policy.m", "arn"),
        }),
        managed,
      ],
      [`maybe many ${MANAGED}`],
    ],
    [
      "whatever a module attaches that is given its name",
      [role("a", { name: "r" }), declare("module.x", { role_name: "r" })],
      ["more: module.x"],
    ],
    [
      "whatever a module attaches that is given its ARN",
      [
        role("a", { name: "r" }),
        declare("module.x", { roles: list(ref("aws_iam_role.a", "arn")) }),
      ],
      ["more: module.x"],
    ],
    [
      "nothing of a module that is given something else",
      [role("a", { name: "r" }), declare("module.x", { name: "s" })],
      [],
    ],
  ];
  test.each(rows)("%s", (_, declarations, expected) => {
    const grants = graphOf(declarations).find("aws_iam_role.a", "Role").get("grants");
    expect(grants.kind === "collection" && linesOf(grants)).toEqual(expected);
  });
});

const CLICKHOUSE = "arn:aws:iam::426924874929:root";
const made = (...parts: Parameters<typeof concat>[0]): Value => concat(parts) ?? valueFrom("");

describe("a role is meant for ClickHouse", () => {
  const rows: readonly (readonly [string, Declaration, boolean | string])[] = [
    ["by its name", role("a", { name: "ClickHouseManagementRole" }), true],
    ["by a name that is nearly right", role("a", { name: "clickhouse-management-role" }), true],
    [
      "by a name with a prefix",
      role("a", { name: made(unknown("var.p"), "-ClickHouseManagementRole") }),
      true,
    ],
    ["by its label", role("clickhouse_management_role", { name: "x" }), true],
    ["by whom it trusts", role("a", { name: "x", assume_role_policy: trusting(CLICKHOUSE) }), true],
    [
      "by the developers it trusts",
      role("a", { name: "x", assume_role_policy: trusting("662591887723") }),
      true,
    ],
    [
      "by its tag, if it trusts somebody",
      role("a", {
        name: "x",
        tags: { "clickhouse-byoc": "true" },
        assume_role_policy: trusting("arn:aws:iam::111122223333:root"),
      }),
      true,
    ],
    [
      "not by its tag, if it trusts services",
      role("a", {
        name: "x",
        tags: { "clickhouse-byoc": "true" },
        assume_role_policy: trusting("pods.eks.amazonaws.com"),
      }),
      false,
    ],
    [
      "not if it is one of an infrastructure",
      role("a", {
        name: made(unknown("var.spoken"), "-eu-west-1-data-plane-mgmt"),
        tags: { "clickhouse-byoc": "true" },
        assume_role_policy: trusting("arn:aws:iam::426924874929:role/x-mgmt-DataPlaneMgmtRole"),
      }),
      false,
    ],
    [
      "not if it trusts only the data plane",
      role("a", {
        name: "x",
        assume_role_policy: trusting("arn:aws:iam::426924874929:role/x-mgmt-DataPlaneMgmtRole"),
      }),
      false,
    ],
    ["not by a name that is made up", role("a"), false],
    ["not by another name", role("a", { name: made(unknown("var.p"), "-lambda") }), false],
    [
      "not by trusting whom the code declares",
      role("a", {
        name: "x",
        assume_role_policy: {
          Statement: list({ Effect: "Allow", Principal: { AWS: ref("aws_iam_role.b", "arn") } }),
        },
      }),
      false,
    ],
    ["perhaps, by an unknown name", role("a", { name: unknown("var.name") }), "? var.name"],
    [
      "perhaps, by an unknown trust policy",
      role("a", { name: "x", assume_role_policy: unknown("var.trust") }),
      "? var.trust",
    ],
    [
      "perhaps, by an unknown account",
      role("a", {
        name: "x",
        assume_role_policy: {
          Statement: {
            Effect: "Allow",
            Principal: { AWS: made("arn:aws:iam::", unknown("var.account"), ":root") },
          },
        },
      }),
      "? var.account",
    ],
  ];
  test.each(rows)("%s", (_, declaration, expected) => {
    check([declaration], [[declaration.address, "Role:management", expected]]);
  });
});

describe("the name of a role", () => {
  const rows: readonly (readonly [string, Body, Row[2], Row[2]])[] = [
    ["is as it is written", { name: "r" }, "r", false],
    ["is made up without `name`", {}, "? aws_iam_role.a", true],
    ["is made up behind a prefix", { name_prefix: "r-" }, "? aws_iam_role.a", true],
    ["is unknown", { name: unknown("var.n") }, "? var.n", "? var.n"],
    ["is unknown, but written", { name: unknown("var.n", { notNull: true }) }, "? var.n", false],
  ];
  test.each(rows)("%s", (_, body, name, nameMadeUp) => {
    check(
      [role("a", body)],
      [
        ["aws_iam_role.a", "Role:name", name],
        ["aws_iam_role.a", "Role:nameMadeUp", nameMadeUp],
      ],
    );
  });
});

test("a role that is only looked up is known by its name", () => {
  const found = declare("data.aws_iam_role.a", { name: "ClickHouseManagementRole" });
  const policy = inline({ role: "ClickHouseManagementRole" });
  check(
    [found, policy],
    [
      ["data.aws_iam_role.a", "Role:management", true],
      ["data.aws_iam_role.a", "Role:declared", false],
      ["data.aws_iam_role.a", "Role:path", "? data.aws_iam_role.a"],
    ],
  );
  const grants = graphOf([found, policy]).find("data.aws_iam_role.a", "Role").get("grants");
  expect(grants.kind === "collection" && linesOf(grants)).toEqual([
    INLINE,
    "more: data.aws_iam_role.a",
  ]);
});

describe("a role that the code only names is known by its name", () => {
  const rows: readonly (readonly [string, boolean])[] = [
    ["ClickHouseManagementRole", true],
    ["deployer", false],
  ];
  test.each(rows)("%s", (name, expected) => {
    check([inline({ role: name })], [[name, "Role:management", expected]]);
  });
});

test("two roles of one name do not share what is attached by name", () => {
  const roles = [role("a", { name: "r" }), role("b", { name: "r" })];
  const graph = graphOf([...roles, inline({ role: "r" })]);
  for (const address of ["aws_iam_role.a", "aws_iam_role.b"]) {
    const grants = graph.find(address, "Role").get("grants");
    expect(grants.kind === "collection" && linesOf(grants)).toEqual([`maybe ${INLINE}`]);
  }
});
