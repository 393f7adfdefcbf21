import { bool, nullOf } from "../../value/make.ts";
import { read } from "../attribute.ts";
import { grantsOf } from "../iam/grants.ts";
import { isManagement } from "../iam/management.ts";
import { onboardingBehind } from "../iam/onboarding.ts";
import { isNameMadeUp, nameOfRole } from "../iam/role-name.ts";
import { countedTogether } from "../iam/together.ts";
import { trustOf } from "../iam/trust.ts";
import type { Definition } from "../thing.ts";
import { judged, NAMED, TAGGED } from "./shared.ts";
import { statementsAs } from "./statement.ts";

/** Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_role */
export const role: Definition = {
  name: "Role",
  doc: "An IAM role: who may take it, and what it allows then.",
  terraform: ["aws_iam_role"],
  cloudformation: ["AWS::IAM::Role"],
  adopting: [],
  idPrefix: "",
  byName: true,
  attributes: {
    id: { terraform: "name", cloudformation: "" },
    name: { terraform: "name", cloudformation: "RoleName" },
    namePrefix: { terraform: "name_prefix", cloudformation: "" },
    path: { terraform: "path", cloudformation: "Path", byDefault: "/" },
    trust: { terraform: "assume_role_policy", cloudformation: "AssumeRolePolicyDocument" },
    inline: { terraform: "inline_policy", cloudformation: "Policies" },
    managed: { terraform: "managed_policy_arns", cloudformation: "ManagedPolicyArns" },
    tags: { terraform: "tags", cloudformation: "Tags" },
    filter: { terraform: "filter", cloudformation: "" },
  },
  satellites: {
    inline: {
      terraform: ["aws_iam_role_policy"],
      cloudformation: ["AWS::IAM::RolePolicy"],
      attributes: {
        role: { terraform: "role", cloudformation: "RoleName" },
        document: { terraform: "policy", cloudformation: "PolicyDocument" },
      },
    },
    /** Policies that name their roles. */
    naming: {
      terraform: [],
      cloudformation: ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy"],
      attributes: {
        roles: { terraform: "", cloudformation: "Roles" },
        document: { terraform: "", cloudformation: "PolicyDocument" },
      },
    },
    attachment: {
      terraform: ["aws_iam_role_policy_attachment"],
      cloudformation: [], // A role lists its policies, or a policy its roles.
      attributes: {
        role: { terraform: "role", cloudformation: "" },
        policy: { terraform: "policy_arn", cloudformation: "" },
      },
    },
    exclusive: {
      terraform: ["aws_iam_role_policy_attachments_exclusive"],
      cloudformation: [],
      attributes: {
        role: { terraform: "role_name", cloudformation: "" },
        policy: { terraform: "policy_arns", cloudformation: "" },
      },
    },
    widespread: {
      terraform: ["aws_iam_policy_attachment"],
      cloudformation: [],
      attributes: {
        roles: { terraform: "roles", cloudformation: "" },
        policy: { terraform: "policy_arn", cloudformation: "" },
      },
    },
  },
  properties: {
    ...NAMED,
    name: {
      type: "string",
      doc: "Its name. Of a name that is made up only the beginning is known.",
      ask: nameOfRole,
    },
    nameMadeUp: {
      type: "bool",
      doc: "Whether Terraform or AWS makes up the name, as with `name_prefix`.",
      ask: isNameMadeUp,
    },
    path: {
      type: "string",
      doc: 'The path in front of its name; "/" by default.',
      ask: (role) => read(role, "path", "string"),
    },
    trust: {
      type: { list: "Statement" },
      doc: "The statements of its trust policy.",
      ask: (role) => statementsAs(countedTogether(trustOf(role), role, "trust"), role.origin),
    },
    grants: {
      type: { list: "Statement" },
      doc: "The statements of all its policies: inline, managed, and attached by resources of their own. Of AWS's own policies only AdministratorAccess and PowerUserAccess are known.",
      ask: (role) => statementsAs(countedTogether(grantsOf(role), role, "grants"), role.origin),
    },
    management: {
      type: "bool",
      doc: "Whether it is meant to be the role that ClickHouse manages the account with: its name, label, tag or trust says so.",
      ask: (role) => judged(isManagement(role), role),
    },
    onboarding: {
      type: "Onboarding",
      doc: "ClickHouse's own module or template that makes it; null if none does.",
      ask: (role) => onboardingBehind(role) ?? nullOf("any"),
    },
    declared: {
      type: "bool",
      doc: "Whether the code creates it, rather than naming one that exists.",
      ask: (role) => bool(!role.outside),
    },
  },
  methods: TAGGED,
};
