import { awsIaCase } from "./aws-ia-cases.ts";
import { cloudposseCase } from "./cloudposse-cases.ts";
import { cloudposseOldCase } from "./cloudposse-old-cases.ts";
import { eksCase } from "./eks-cases.ts";
import { iamCase } from "./iam-cases.ts";
import { onboardingCase } from "./onboarding-cases.ts";
import { perInfraCase } from "./per-infra-cases.ts";
import { securityGroupCase } from "./security-group-cases.ts";
import { vpc3Case, vpcCase } from "./vpc-cases.ts";

/** Modules that are asked about together. */
export interface Suite {
  /** The root that a seed makes: calls of the modules, with inputs known and unknown. */
  readonly rootOf: (seed: number) => string;
  /** The examples of these versions are asked about too. */
  readonly examples: readonly {
    readonly repository: string;
    readonly tags: readonly string[];
    /** Examples that these versions themselves refuse, or that pass inputs which no model knows. */
    readonly but?: readonly string[];
  }[];
}

/** By their names in the record. */
export const SUITES: Readonly<Record<string, Suite>> = {
  vpc: {
    rootOf: vpcCase,
    examples: [
      {
        repository: "terraform-aws-modules/terraform-aws-vpc",
        tags: ["v4.0.2", "v5.21.0", "v6.6.0"],
      },
    ],
  },
  "security-group": {
    rootOf: securityGroupCase,
    examples: [
      {
        repository: "terraform-aws-modules/terraform-aws-security-group",
        tags: ["v3.18.0", "v4.17.2", "v5.3.1"],
      },
    ],
  },
  eks: {
    rootOf: eksCase,
    examples: [
      {
        repository: "terraform-aws-modules/terraform-aws-eks",
        tags: ["v19.21.0", "v20.37.2", "v21.19.0"],
        // They call the modules for nodes and for roles of pods themselves.
        but: ["complete", "eks_managed_node_group"],
      },
    ],
  },
  iam: {
    rootOf: iamCase,
    examples: [
      {
        repository: "terraform-aws-modules/terraform-aws-iam",
        tags: ["v5.60.0", "v6.5.0"],
        // The policies for pods are not in the models; the first example calls a cluster of version 18.
        but: ["iam-eks-role", "iam-role-for-service-accounts-eks", "iam-role-for-service-accounts"],
      },
    ],
  },
  "vpc-3": {
    rootOf: vpc3Case,
    examples: [
      {
        repository: "terraform-aws-modules/terraform-aws-vpc",
        tags: ["v3.0.0", "v3.14.4", "v3.19.0"],
      },
    ],
  },
  onboarding: { rootOf: onboardingCase, examples: [] },
  "onboarding-per-infra": { rootOf: perInfraCase, examples: [] },
  cloudposse: {
    rootOf: cloudposseCase,
    examples: [
      { repository: "cloudposse/terraform-aws-vpc", tags: ["0.28.1", "1.2.0"] },
      {
        repository: "cloudposse/terraform-aws-vpc",
        tags: ["2.1.1", "v3.0.0"],
        but: ["deprecated"],
      },
      {
        repository: "cloudposse/terraform-aws-dynamic-subnets",
        tags: ["2.0.4", "2.4.2", "v3.1.0"],
      },
    ],
  },
  "cloudposse-1": {
    rootOf: cloudposseOldCase,
    examples: [
      { repository: "cloudposse/terraform-aws-dynamic-subnets", tags: ["0.39.5", "1.0.0"] },
    ],
  },
  "aws-ia": {
    rootOf: awsIaCase,
    examples: [
      {
        repository: "aws-ia/terraform-aws-vpc",
        tags: ["v4.3.0", "v4.4.2", "v4.5.0", "v4.7.3"],
      },
    ],
  },
};

/** So many seeds of a suite are asked about, and so many of them recorded. */
export const SEEDS = 1500;
export const RECORDED = 100;
