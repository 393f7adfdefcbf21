import { cloudposseCase } from "./cloudposse-cases.ts";
import { onboardingCase } from "./onboarding-cases.ts";
import { vpcCase } from "./vpc-cases.ts";

/** Modules that are asked about together. */
export interface Suite {
  /** The root that a seed makes: calls of the modules, with inputs known and unknown. */
  readonly rootOf: (seed: number) => string;
  /** The examples of these versions are asked about too. */
  readonly examples: readonly {
    readonly repository: string;
    readonly tags: readonly string[];
    /** Examples that these versions themselves refuse. */
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
  onboarding: { rootOf: onboardingCase, examples: [] },
  cloudposse: {
    rootOf: cloudposseCase,
    examples: [
      { repository: "cloudposse/terraform-aws-vpc", tags: ["0.28.1", "1.2.0"] },
      {
        repository: "cloudposse/terraform-aws-vpc",
        tags: ["2.1.1", "v3.0.0"],
        but: ["deprecated"],
      },
    ],
  },
};

/** So many seeds of a suite are asked about, and so many of them recorded. */
export const SEEDS = 1500;
export const RECORDED = 300;
