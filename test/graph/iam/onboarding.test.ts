import { describe, expect, test } from "vitest";
import {
  type Artifact,
  artifactOfModule,
  artifactOfTemplate,
} from "../../../src/graph/iam/artifact.ts";
import { concat } from "../../../src/value/concat.ts";
import { graphOf } from "../ask.ts";
import { check, VPC } from "../check.ts";
import { type Body, declare, unknown, valueFrom } from "../declare.ts";

describe("the source of a module", () => {
  const rows: readonly (readonly [string, Artifact["makes"] | "nothing"])[] = [
    [
      "git::https://github.com/ClickHouse/terraform-byoc-onboarding.git//modules/aws?ref=v2.1.44",
      "management",
    ],
    [
      "git::ssh://git@github.com/ClickHouse/terraform-byoc-onboarding.git//modules/aws?ref=main",
      "management",
    ],
    ["git@github.com:ClickHouse/terraform-byoc-onboarding.git//modules/aws", "management"],
    ["github.com/ClickHouse/terraform-byoc-onboarding//modules/aws?ref=v1.0.0", "management"],
    ["github.com/clickhouse/terraform-byoc-onboarding//modules/aws-per-infra-iam", "per-infra"],
    ["registry.example.com/clickhouse/onboarding/byoc//modules/aws", "management"],
    ["./vendor/terraform-byoc-onboarding/modules/aws", "management"],
    ["../terraform-byoc-onboarding/modules/aws-per-infra-iam/", "per-infra"],
    [
      "https://s3.us-east-2.amazonaws.com/clickhouse-public-resources.clickhouse.cloud/tf/byoc.tar.gz",
      "management",
    ],
    [
      "s3::https://clickhouse-public-resources.clickhouse.cloud.s3.amazonaws.com/tf/iam_per_infra.tar.gz//x",
      "per-infra",
    ],
    ["github.com/ClickHouse/terraform-byoc-onboarding//modules/gcp", "nothing"],
    ["github.com/ClickHouse/terraform-byoc-onboarding//modules/aws-other", "nothing"],
    ["acme/byoc/aws", "nothing"],
    ["./modules/aws", "nothing"],
    ["https://example.com/tf/byoc.tar.gz.sig", "nothing"],
    ["", "nothing"],
  ];
  test.each(rows)("%s makes %s", (source, makes) => {
    expect(artifactOfModule(source)?.makes ?? "nothing").toBe(makes);
  });
});

describe("the URL of a template", () => {
  const base = "https://s3.us-east-2.amazonaws.com/clickhouse-public-resources.clickhouse.cloud";
  test.each([
    [valueFrom(`${base}/cf-templates/byoc.yaml`), true],
    [valueFrom(`${base}/cf-templates/byoc_v2.yaml?versionId=1`), true],
    [concat([unknown("var.bucket"), "/cf-templates/byoc_v2.yaml"]), true],
    [valueFrom(`${base}/cf-templates/other.yaml`), false],
    [valueFrom("https://example.com/byoc.yaml"), false],
    [unknown("var.url"), false],
    [undefined, false],
  ])("%j: %s", (url, expected) => {
    expect(artifactOfTemplate(url) !== undefined).toBe(expected);
  });
});

const stack = (parameters: Body[string]) =>
  declare("aws_cloudformation_stack.a", {
    template_url: "https://example.com/cf-templates/byoc_v2.yaml",
    ...(parameters !== undefined && { parameters }),
  });

describe("a stack", () => {
  const rows = [
    [undefined, "production", "? aws_cloudformation_stack.a"],
    [{ ExternalId: "4b1c9f0e" }, "production", "given"],
    [{ ExternalID: "", byoc_env: "dev" }, "dev", "empty"],
    [{ externalid: unknown("var.id") }, "production", "given"],
    [unknown("var.all"), "? var.all", "given"],
  ] as const;
  test.each(rows)("with %j is for %s, its external id is %s", (parameters, environment, id) => {
    check(
      [stack(parameters)],
      [
        ["aws_cloudformation_stack.a", "Onboarding:environment", environment],
        ["aws_cloudformation_stack.a", "Onboarding:externalId", id],
        ["aws_cloudformation_stack.a", "Role:management", true],
      ],
    );
  });

  test("of another template is none", () => {
    const other = declare("aws_cloudformation_stack.a", { template_url: "https://example.com/x" });
    expect(() => graphOf([other]).find("aws_cloudformation_stack.a")).toThrow("no entity");
  });
});

describe("a notice says", () => {
  const MISSING = expect.stringContaining("The scanned code has no role for ClickHouse.");
  test("that the role is missing where there is something to judge", () => {
    expect(graphOf(VPC).notices).toContainEqual(MISSING);
    expect(graphOf([]).notices).not.toContainEqual(MISSING);
  });

  test.each([
    ["a role", declare("aws_iam_role.a", { name: "ClickHouseManagementRole" })],
    ["a role that may be it", declare("aws_iam_role.a", { name: unknown("var.name") })],
    [
      "a role that is looked up",
      declare("data.aws_iam_role.a", { name: "ClickHouseManagementRole" }),
    ],
    ["a stack", stack({ ExternalId: "4b1c9f0e" })],
  ])("nothing of it where there is %s", (_, declaration) => {
    expect(graphOf([...VPC, declaration]).notices).not.toContainEqual(MISSING);
  });

  test("that an external id is not in the code", () => {
    expect(graphOf([stack({ ExternalId: unknown("var.id") })]).notices).toContain(
      "The external id of `aws_cloudformation_stack.a` is not in the code: compare it with the one that the ClickHouse console shows.",
    );
  });
});
