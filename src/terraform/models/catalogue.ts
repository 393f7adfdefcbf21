/** Releases of a module that we know without seeing it. */
export interface Model {
  /** Of its text, and of its directory here. */
  readonly name: string;
  /** Further texts that belong to it, which other models have too. */
  readonly shares?: readonly string[];
  /**
   * As people write the source: `terraform-aws-modules/vpc/aws//modules/vpc-endpoints`. A `*` at the end stands
   * for any directory, whose name the model is told.
   */
  readonly source: string;
  /** The first and the last major version that it covers. */
  readonly majors: readonly [number, number];
  /** The first release that it covers, where that is not the first of all: 4.0.2 is 4000002. */
  readonly from?: number;
  /** Where tags do not say what a release holds: the commits that were read, and the releases that they are. */
  readonly commits?: ReadonlyMap<string, number>;
}

const IAM = "terraform-aws-modules/iam/aws//modules/";

/**
 * Modules with a model, by their address in the registry and the directory inside the package. A module may
 * have several, for different major versions.
 */
const MODELS: readonly Model[] = [
  {
    name: "terraform-aws-vpc",
    shares: ["terraform-aws-vpc-common"],
    source: "terraform-aws-modules/vpc/aws",
    majors: [4, 6],
    // 4.0.0 and 4.0.1, of one month, made other route tables and other routes.
    from: 4_000_002,
  },
  {
    name: "terraform-aws-vpc-3",
    shares: ["terraform-aws-vpc-common"],
    source: "terraform-aws-modules/vpc/aws",
    majors: [3, 3],
  },
  {
    name: "terraform-aws-vpc-endpoints",
    source: "terraform-aws-modules/vpc/aws//modules/vpc-endpoints",
    majors: [3, 6],
  },
  {
    name: "aws-ia-vpc",
    source: "aws-ia/vpc/aws",
    majors: [4, 4],
    // Those before it named outputs and calculated ranges in other ways.
    from: 4_003_000,
  },
  { name: "cloudposse-label", source: "cloudposse/label/null", majors: [0, 0], from: 24_000 },
  {
    name: "cloudposse-vpc",
    shares: ["cloudposse-vpc-common", "cloudposse-context"],
    source: "cloudposse/vpc/aws",
    majors: [2, 3],
  },
  {
    name: "cloudposse-vpc-1",
    shares: ["cloudposse-vpc-common", "cloudposse-context"],
    source: "cloudposse/vpc/aws",
    majors: [0, 1],
    // Before it, a security group of its own, and inputs without defaults.
    from: 28_000,
  },
  {
    name: "cloudposse-subnets",
    shares: ["cloudposse-subnets-common", "cloudposse-zones", "cloudposse-context"],
    source: "cloudposse/dynamic-subnets/aws",
    majors: [3, 3],
    // 3.0.0 fails where there are fewer NAT gateways than zones.
    from: 3_000_001,
  },
  {
    name: "cloudposse-subnets-2",
    shares: ["cloudposse-subnets-common", "cloudposse-zones", "cloudposse-context"],
    source: "cloudposse/dynamic-subnets/aws",
    majors: [2, 2],
    // 2.0.0 decided about public subnets by what private ones have.
    from: 2_000_001,
  },
  {
    name: "cloudposse-subnets-1",
    shares: ["cloudposse-zones", "cloudposse-context"],
    source: "cloudposse/dynamic-subnets/aws",
    majors: [0, 1],
    // The first with labels of version 0.25 throughout.
    from: 39_005,
  },
  {
    name: "terraform-aws-security-group",
    shares: ["terraform-aws-security-group-inputs"],
    source: "terraform-aws-modules/security-group/aws",
    majors: [3, 5],
  },
  {
    name: "terraform-aws-security-group-preset",
    shares: ["terraform-aws-security-group-inputs"],
    source: "terraform-aws-modules/security-group/aws//modules/*",
    majors: [3, 5],
  },
  {
    name: "terraform-aws-eks-21",
    shares: ["terraform-aws-eks-common"],
    source: "terraform-aws-modules/eks/aws",
    majors: [21, 21],
    // Before it, of two weeks, what could not be planned, and a policy that was not asked for.
    from: 21_000_004,
  },
  {
    name: "terraform-aws-eks-20",
    shares: ["terraform-aws-eks-common"],
    source: "terraform-aws-modules/eks/aws",
    majors: [19, 20],
    // Before it, other rules for the nodes.
    from: 19_006_000,
  },
  ...["eks-managed-node-group", "self-managed-node-group", "fargate-profile"].map(
    (directory): Model => ({
      name: "terraform-aws-eks-nodes",
      source: `terraform-aws-modules/eks/aws//modules/${directory}`,
      majors: [19, 21],
    }),
  ),
  { name: "terraform-aws-iam-policy", source: `${IAM}iam-policy`, majors: [5, 6] },
  { name: "terraform-aws-iam-role", source: `${IAM}iam-role`, majors: [6, 6] },
  {
    name: "terraform-aws-iam-assumable-role",
    shares: ["terraform-aws-iam-inline"],
    source: `${IAM}iam-assumable-role`,
    majors: [5, 5],
    // Before it, an empty name where none is given.
    from: 5_009_002,
  },
  {
    name: "terraform-aws-iam-oidc-role",
    shares: ["terraform-aws-iam-inline"],
    source: `${IAM}iam-assumable-role-with-oidc`,
    majors: [5, 5],
    // Before it, of one week, what could not be planned.
    from: 5_005_005,
  },
  {
    name: "terraform-aws-iam-pod-role",
    source: `${IAM}iam-role-for-service-accounts-eks`,
    majors: [5, 5],
    from: 5_008_000,
  },
  {
    name: "terraform-aws-iam-pod-role",
    source: `${IAM}iam-role-for-service-accounts`,
    majors: [6, 6],
    // Before it, a policy even where none is asked for.
    from: 6_001_000,
  },
  {
    name: "clickhouse-byoc-aws",
    source: "ClickHouse/terraform-byoc-onboarding//modules/aws",
    majors: [2, 2],
    commits: new Map([
      ["46318ae54c4de5efdb17a8dab233e58bc93cc29c", 2_000_324],
      ["1c386953d8dd0f42d0bafdfa0f27abf5adb6c2f9", 2_001_044],
    ]),
  },
  {
    name: "clickhouse-byoc-aws-per-infra",
    source: "ClickHouse/terraform-byoc-onboarding//modules/aws-per-infra-iam",
    majors: [2, 2],
    commits: new Map([["46318ae54c4de5efdb17a8dab233e58bc93cc29c", 2_000_324]]),
  },
];

/** What a source stands for: its models, and the version if the source itself names one. */
export interface Modelled {
  /** For its releases, the newest ones first; never empty. */
  readonly models: readonly [Model, ...Model[]];
  /** The `ref` of a source in git; absent for the registry. */
  readonly ref?: string;
  /** The name of the innermost directory of the source. */
  readonly directory: string;
}

const HOSTS = /^(?:registry\.terraform\.io|registry\.opentofu\.org)\//;
const GITHUB =
  /^(?:git::)?(?:(?:https|ssh|git):\/\/)?(?:git@)?github\.com[/:]([\w.-]+)\/terraform-([a-z]+)-([\w-]+?)(?:\.git)?(\/\/[\w/.-]+)?(?:\?(.*))?$/;

/** The models behind a source of the registry or of GitHub; undefined if there are none. */
export function modelled(source: string): Modelled | undefined {
  const [, owner, provider, name, inner, query] = GITHUB.exec(source) ?? [];
  const packages =
    owner === undefined
      ? [source.replace(HOSTS, "")]
      : [`${owner}/${name}/${provider}`, `${owner}/terraform-${provider}-${name}`];
  const addresses = packages.map((each) => `${each}${inner ?? ""}`.replace(/\/$/, ""));
  const directory = addresses[0]?.split("/").at(-1) ?? "";
  const sources = [...addresses, ...addresses.map((each) => each.replace(/[^/]+$/, "*"))];
  const [newest, ...older] = MODELS.filter((each) => sources.includes(each.source)).sort(
    (a, b) => b.majors[0] - a.majors[0],
  );
  if (!newest) return undefined;
  const models = [newest, ...older] as const;
  if (owner === undefined) return { models, directory };
  return { models, directory, ref: new URLSearchParams(query ?? "").get("ref") ?? "" };
}
