import type { Value } from "../../value/value.ts";
import type { Declaration } from "../declaration.ts";
import { LISTS } from "./ask.ts";

/** One thing that a data source demands of what it reads: any of the values will do. */
export interface Criterion {
  /** An attribute of the kind, or `tag:Name`. */
  readonly about: string;
  readonly wanted: readonly Value[];
  /** True if `*` and `?` in the values stand for any text. */
  readonly isPattern: boolean;
}

interface Words {
  /** What arguments of the data source are about, by their names. */
  readonly arguments: Readonly<Record<string, string>>;
  /** The same of filters, whose names are those of the API of EC2. */
  readonly filters: Readonly<Record<string, string>>;
}

const IN_VPC: Words = { arguments: { vpc_id: "vpc" }, filters: { "vpc-id": "vpc" } };

/**
 * Data sources that read one thing and fail where none or several fit, in the order in which they are
 * followed. Sources: the page of each at https://registry.terraform.io/providers/hashicorp/aws/latest/docs,
 * and https://docs.aws.amazon.com/AWSEC2/latest/APIReference for the filters.
 */
export const WORDS: ReadonlyMap<string, Words> = new Map([
  [
    "aws_vpc",
    { arguments: { cidr_block: "cidr4" }, filters: { cidr: "cidr4", "cidr-block": "cidr4" } },
  ],
  [
    "aws_subnet",
    {
      arguments: { ...IN_VPC.arguments, cidr_block: "cidr4", availability_zone: "zone" },
      filters: { ...IN_VPC.filters, "cidr-block": "cidr4", "availability-zone": "zone" },
    },
  ],
  ["aws_route_table", IN_VPC],
  [
    "aws_security_group",
    {
      arguments: { ...IN_VPC.arguments, name: "groupName" },
      filters: { ...IN_VPC.filters, "group-name": "groupName" },
    },
  ],
  ["aws_iam_role", { arguments: { name: "name" }, filters: {} }],
  ["aws_iam_policy", { arguments: { name: "name" }, filters: {} }],
  ["aws_internet_gateway", { arguments: {}, filters: {} }],
  ["aws_nat_gateway", { arguments: { subnet_id: "subnet" }, filters: { "subnet-id": "subnet" } }],
  [
    "aws_vpc_endpoint",
    {
      arguments: { ...IN_VPC.arguments, service_name: "service" },
      filters: { ...IN_VPC.filters, "service-name": "service" },
    },
  ],
]);

/** What is in use is what is meant: of things that go, AWS still tells for a while. */
const ALWAYS: ReadonlySet<string> = new Set(["available", "associated"]);

/** What a data source demands; undefined if it demands something that is not followed. */
export function criteriaOf(source: Declaration, id: string): readonly Criterion[] | undefined {
  const words = WORDS.get(LISTS.get(source.type) ?? source.type);
  const found: Criterion[] = [];
  for (const name of source.names) {
    const value = source.attribute(name);
    if (!value || name === id || name === "region") continue;
    if (name === "state" && value.kind === "string" && ALWAYS.has(value.value)) continue;
    const more =
      name === "tags"
        ? tagsIn(value)
        : name === "filter"
          ? filtersIn(value, words?.filters ?? {})
          : argumentIn(value, words?.arguments ?? {}, name);
    if (!more) return undefined;
    found.push(...more);
  }
  return found;
}

function argumentIn(
  value: Value,
  words: Words["arguments"],
  name: string,
): readonly Criterion[] | undefined {
  const about = Object.hasOwn(words, name) ? words[name] : undefined;
  return about === undefined ? undefined : [{ about, wanted: [value], isPattern: false }];
}

function tagsIn(tags: Value): readonly Criterion[] | undefined {
  if (tags.kind !== "object" || tags.open || tags.symbols) return undefined;
  return [...tags.entries].map(([key, value]) => ({
    about: `tag:${key}`,
    wanted: [value],
    isPattern: false,
  }));
}

function filtersIn(filters: Value, words: Words["filters"]): readonly Criterion[] | undefined {
  if (filters.kind !== "list") return undefined;
  const found: Criterion[] = [];
  for (const filter of filters.items) {
    const [name, values] =
      filter.kind === "object" ? ["name", "values"].map((each) => filter.entries.get(each)) : [];
    if (name?.kind !== "string" || values?.kind !== "list") return undefined;
    const about = Object.hasOwn(words, name.value) ? words[name.value] : undefined;
    const tag = name.value.startsWith("tag:") ? name.value : undefined;
    if (about === undefined && tag === undefined) return undefined;
    found.push({ about: about ?? tag ?? "", wanted: values.items, isPattern: true });
  }
  return found;
}
