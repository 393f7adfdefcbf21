/**
 * Names and account ids that ClickHouse fixes.
 * Sources: https://clickhouse.com/docs/products/bring-your-own-cloud/onboarding/customization-aws and
 * https://github.com/ClickHouse/terraform-byoc-onboarding (modules/aws and modules/aws-per-infra-iam, 2.1.44)
 */

/** The role that ClickHouse's controllers assume. */
export const MANAGEMENT_ROLE = "ClickHouseManagementRole";

/** The accounts whose controllers assume it, by the environment that `byoc_env` names. */
export const CONTROL_PLANE: Readonly<Record<string, string>> = {
  production: "426924874929",
  staging: "463754717262",
  dev: "662591887723",
};

/** What a customer's account is onboarded with unless it says otherwise. */
export const DEFAULT_ENVIRONMENT = "production";

/** How the role in the control plane is called that narrows the trust. */
export const CONTROLLER_ROLE = "-CrossplaneWorkloadRole";

/** A role of the control plane that other roles than the management role trust. */
export const DATA_PLANE_ROLE = "DataPlaneMgmtRole";

/** How the names of roles end that are made once per infrastructure. */
export const PER_INFRA_SUFFIXES: readonly string[] = [
  "-k8s-control-plane",
  "-k8s-worker",
  "-karpenter-node",
  "-karpenter-controller",
  "-load-balancer-controller",
  "-ebs-csi-driver",
  "-cluster-autoscaler",
  "-state-exporter",
  "-thanos",
  "-clickhouse-scraper",
  "-kube-metric-forwarder-asc",
  "-CH-S3-Role",
  "-data-plane-mgmt",
  "-tde-delegate",
  "-ecr-puller",
];
