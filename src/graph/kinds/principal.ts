import { text } from "../../value/make.ts";
import { accountOf, type Named } from "../iam/principals.ts";
import type { Structure } from "../structure.ts";

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
export const principal: Structure<Named> = {
  name: "Principal",
  doc: "Somebody whom a statement of a trust policy names.",
  terraform: [],
  cloudformation: [],
  properties: {
    type: {
      type: "string",
      doc: '"AWS", "Service", "Federated" or "CanonicalUser". Anybody, which is `"*"`, is "AWS".',
      ask: ({ type }) => text(type),
    },
    text: {
      type: "string",
      doc: "The ARN, account id, service or provider, as it is written.",
      ask: ({ value }) => value,
    },
    account: {
      type: "string",
      doc: 'The account of an AWS principal, written as an id or within an ARN; `"*"` is any, and `""` is none.',
      ask: accountOf,
    },
  },
  methods: {},
};
