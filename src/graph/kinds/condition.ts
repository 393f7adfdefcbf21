import { text, unknown } from "../../value/make.ts";
import { type Demand, isAbout } from "../iam/conditions.ts";
import { certain } from "../judgement.ts";
import { collectionOf } from "../members.ts";
import type { Structure } from "../structure.ts";
import { judged } from "./shared.ts";

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html */
export const condition: Structure<Demand> = {
  name: "Condition",
  doc: "What must hold besides, so that a statement counts. All conditions of a statement must hold.",
  terraform: [],
  cloudformation: [],
  properties: {
    test: {
      type: "string",
      doc: 'How it compares: "StringEquals", "StringLikeIfExists", "ForAnyValue:StringLike".',
      ask: ({ test }) => text(test),
    },
    key: {
      type: "string",
      doc: 'What it looks at, as it is written: "sts:ExternalId". Keys have no case: ask with `about`.',
      ask: ({ key }) => text(key),
    },
    values: {
      type: { list: "string" },
      doc: "What it compares with. One of them is enough.",
      ask: ({ values, written }) => collectionOf(values, undefined, written.origin),
    },
  },
  methods: {
    about: {
      args: ["string"],
      returns: "bool",
      doc: "Whether it looks at a key, in whatever case the key is written.",
      call: (demand, [key]) => {
        if (key?.kind === "string") return judged(certain(isAbout(demand, key.value)));
        if (key?.kind === "unknown") return unknown("bool", key.because);
        throw new Error("about() needs the name of a key");
      },
    },
  },
};
