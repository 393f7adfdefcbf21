import { expect, test } from "vitest";
import { projectOf, show } from "./support.ts";
import { verdictsOfRoles } from "./verdicts.ts";

const READ = "1c386953d8dd0f42d0bafdfa0f27abf5adb6c2f9";
const root = (ref: string) => `
module "onboarding" {
  source      = "github.com/ClickHouse/terraform-byoc-onboarding.git//modules/aws?ref=${ref}"
  external_id = "0f8fad5b-d9cb-469f-a165-70867728950e"
}
`;

test("ClickHouse's module at a commit that was read is known without being on disk", () => {
  expect(verdictsOfRoles(root(READ))).toEqual({
    "role-changes-only-clickhouse-clusters": "pass",
    "role-is-named-clickhouse-management-role": "pass",
    "role-trusts-only-clickhouse": "pass",
  });
});

test.each(["v2.3.0", "main", READ.slice(0, 7)])(
  "at %s it is undecided, because a tag does not say what a release holds",
  (ref) => {
    expect(verdictsOfRoles(root(ref))).toEqual({
      "role-changes-only-clickhouse-clusters": "unknown",
      "role-is-named-clickhouse-management-role": "unknown",
      "role-trusts-only-clickhouse": "unknown",
    });
    const [call] = projectOf({ "main.tf": root(ref) }).declarations;
    expect(call?.unseen?.why).toBe(
      "its source is not on disk, and its built-in model covers the commits `46318ae` and `1c38695` only",
    );
  },
);

const infra = (ref: string) => `
module "infra" {
  source      = "github.com/ClickHouse/terraform-byoc-onboarding.git//modules/aws-per-infra-iam?ref=${ref}"
  spoken_name = "eager-otter"
  region      = "us-east-1"
  external_id = "0f8fad5b-d9cb-469f-a165-70867728950e"
}
`;

test("so are the roles of one infrastructure, with whom they trust", () => {
  const { declarations } = projectOf({
    "main.tf": infra("46318ae54c4de5efdb17a8dab233e58bc93cc29c"),
  });
  const roles = declarations.filter(({ type }) => type === "aws_iam_role");
  const shown = (role: (typeof roles)[number] | undefined, name: string) => {
    const value = role?.attribute(name);
    return value && show(value);
  };
  expect(roles.map((role) => shown(role, "name"))).toEqual(
    [
      "k8s-control-plane",
      "k8s-worker",
      "load-balancer-controller",
      "ebs-csi-driver",
      "cluster-autoscaler",
      "karpenter-controller",
      "karpenter-node",
      "state-exporter",
      "thanos",
      "clickhouse-scraper",
      "kube-metric-forwarder-asc",
      "CH-S3-Role",
      "data-plane-mgmt",
      "tde-delegate",
    ].map((end) => `"eager-otter-us-east-1-${end}"`),
  );
  const manager = roles.find(({ address }) => address.endsWith(".role_data_plane_management"));
  expect(shown(manager, "assume_role_policy")).toContain(
    "arn:aws:iam::426924874929:role/prod-production-us-east-1-mgmt-DataPlaneMgmtRole",
  );
});

test.each([READ, "main", "v2.3.0"])(
  "at %s they are undecided, because that content was not read",
  (ref) => {
    const [call, ...others] = projectOf({ "main.tf": infra(ref) }).declarations;
    expect(others).toEqual([]);
    expect(call?.unseen?.why).toBe(
      "its source is not on disk, and its built-in model covers the commit `46318ae` only",
    );
  },
);
