import { nullOf, text, unknown } from "../../value/make.ts";
import { artifactBehind, environmentOf, externalIdGiven, inputOf } from "../iam/onboarding.ts";
import type { Definition } from "../thing.ts";
import { NAMED } from "./shared.ts";

/**
 * How an account is onboarded with what ClickHouse publishes. Calls of its modules are found by their
 * source, and stacks by the URL of their template: see `iam/artifact.ts`.
 * Source: https://github.com/ClickHouse/terraform-byoc-onboarding
 */
export const onboarding: Definition = {
  name: "Onboarding",
  doc: "ClickHouse's own Terraform module or CloudFormation template in use: a call of the module, or a stack of the template.",
  terraform: ["aws_cloudformation_stack", "aws_cloudformation_stack_set"],
  cloudformation: ["AWS::CloudFormation::Stack", "AWS::CloudFormation::StackSet"],
  adopting: [],
  idPrefix: "",
  attributes: {
    template: { terraform: "template_url", cloudformation: "TemplateURL" },
    parameters: { terraform: "parameters", cloudformation: "Parameters" },
  },
  satellites: {},
  properties: {
    ...NAMED,
    makes: {
      type: "string",
      doc: '"management", which is the role that ClickHouse assumes, or "per-infra", which are the roles of one infrastructure.',
      ask: (onboarding) => text(artifactBehind(onboarding).makes),
    },
    form: {
      type: "string",
      doc: '"module"; "archive", which is a module as it was published in 2025; or "template".',
      ask: (onboarding) => text(artifactBehind(onboarding).form),
    },
    environment: {
      type: "string",
      doc: 'Which of ClickHouse\'s environments it is for: `byoc_env`, "production" by default.',
      ask: environmentOf,
    },
    externalId: {
      type: "string",
      doc: 'Whether it is given an external id: "given", "missing", "empty" or "placeholder". What comes from a variable or a secret is "given".',
      ask: externalIdGiven,
    },
  },
  methods: {
    input: {
      args: ["string"],
      returns: "string",
      doc: "An input by the name that the module has for it; `null` if it is not written. Parameters of the template go by the same names.",
      call: (onboarding, [name]) => {
        if (name?.kind === "string") return inputOf(onboarding, name.value) ?? nullOf("string");
        if (name?.kind === "unknown") return unknown("string", name.because);
        throw new Error("input() needs the name of an input");
      },
    },
  },
};
