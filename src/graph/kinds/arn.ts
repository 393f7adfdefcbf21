import type { Value } from "../../value/value.ts";
import { SEGMENTS, type Segment, segmentOf } from "../iam/arn.ts";
import type { Structure } from "../structure.ts";

const DOCS: Readonly<Record<Exclude<Segment, "arn">, string>> = {
  partition: '"aws", "aws-cn", "aws-us-gov".',
  service: 'The service, such as "eks".',
  region: 'The region; `""` for services that have none.',
  account: 'The account id; `""` for services that need none.',
  resource: "All that follows. It may be known although region and account are not.",
};

/** The name of a resource, or a pattern for such names. It has no address of its own. */
export const arn: Structure<Value> = {
  name: "Arn",
  doc: "The name of a resource, or a pattern for names: `arn:aws:eks:*:*:cluster/clickhouse-cloud-*`. A lone `*` has `*` in each of its parts.",
  terraform: [],
  cloudformation: [],
  properties: {
    text: { type: "string", doc: "As it is written.", ask: (value) => value },
    ...Object.fromEntries(
      SEGMENTS.filter((segment) => segment !== "arn").map((segment) => [
        segment,
        {
          type: "string",
          doc: DOCS[segment],
          ask: (value: Value) => segmentOf(value, segment),
        },
      ]),
    ),
  },
  methods: {},
};
