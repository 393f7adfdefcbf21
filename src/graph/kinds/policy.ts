import { read } from "../attribute.ts";
import { statementsOfPolicy } from "../iam/grants.ts";
import { countedTogether } from "../iam/together.ts";
import type { Definition } from "../thing.ts";
import { NAMED, TAGGED } from "./shared.ts";
import { statementsAs } from "./statement.ts";

/** Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_policy */
export const policy: Definition = {
  name: "Policy",
  doc: "A managed policy of the account, which roles can share.",
  terraform: ["aws_iam_policy"],
  cloudformation: ["AWS::IAM::ManagedPolicy"],
  adopting: [],
  idPrefix: "arn:",
  attributes: {
    id: { terraform: "arn", cloudformation: "" },
    name: { terraform: "name", cloudformation: "ManagedPolicyName" },
    document: { terraform: "policy", cloudformation: "PolicyDocument" },
    tags: { terraform: "tags", cloudformation: "" },
    filter: { terraform: "filter", cloudformation: "" },
  },
  satellites: {},
  properties: {
    ...NAMED,
    name: {
      type: "string",
      doc: "Its name; null if the code leaves it to AWS.",
      ask: (policy) => read(policy, "name", "string"),
    },
    statements: {
      type: { list: "Statement" },
      doc: "What it allows and denies.",
      ask: (policy) =>
        statementsAs(
          countedTogether(statementsOfPolicy(policy), policy, "statements"),
          policy.origin,
        ),
    },
  },
  methods: TAGGED,
};
