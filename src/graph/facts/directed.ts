import { text } from "../../value/make.ts";
import { same } from "../../value/same.ts";
import { written } from "../attribute.ts";
import type { Collection, Fact, Possible } from "../fact.ts";
import { collectionOf } from "../members.ts";
import { reason, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import type { Thing } from "../thing.ts";
import { directionOf } from "./group-rule.ts";
import { rulesOf } from "./groups.ts";

/** The rules of a group for what comes in. */
export const ingressOf = (group: Thing): Collection => directed(group, "ingress");

/**
 * The rules of a group for what goes out. Without any, Terraform lets nothing out, and CloudFormation leaves
 * the rule that AWS makes, which lets everything out.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html
 */
export const egressOfGroup = remember((group: Thing): Collection => {
  const found = directed(group, "egress");
  const inline = group.body && written(group, "egress");
  const isWritten = inline && !(inline.kind === "list" && inline.items.length === 0);
  if (group.body?.language !== "cloudformation" || isWritten) return found;
  const others = found.certain.length + found.possible.length;
  if (others === 0) return { ...found, certain: [allOut(group)] };
  const because = together([found.open, mayBeGone(group)]);
  return { ...found, ...(because && { open: because }) };
});

function directed(group: Thing, direction: string): Collection {
  const { certain, possible, open } = rulesOf(group);
  const sure: Fact[] = [];
  const maybe: Possible[] = [];
  const sort = (rule: Thing, doubt?: Possible) => {
    const value = directionOf(rule);
    const truth = same(value, text(direction));
    if (truth === false) return;
    const vague = truth === "unknown" && value.kind === "unknown" ? value.because : undefined;
    const because = together([doubt?.because, vague]);
    if (because) maybe.push({ fact: rule, because, many: doubt?.many ?? false });
    else sure.push(rule);
  };
  for (const rule of certain) sort(rule);
  for (const { member, ...doubt } of possible) sort(member, { fact: member, ...doubt });
  const members = { certain: sure, possible: [], ...(open && { open }) };
  return { ...collectionOf(members, undefined, group.origin), possible: maybe };
}

const EVERYTHING: ReadonlyMap<string, string> = new Map([
  ["type", "egress"],
  ["IpProtocol", "-1"],
  ["CidrIp", "0.0.0.0/0"],
  ["CidrIpv6", "::/0"],
]);

function allOut(group: Thing): Thing {
  const { network, id, address, root, origin, declaration, guard } = group;
  return network.make("SecurityGroupRule", {
    id: `${id}.egress`,
    address: `${address}.egress`,
    root,
    ...(guard && { guard }),
    ...(declaration && { declaration }),
    ...(origin && { origin }),
    within: group,
    body: {
      language: "cloudformation",
      span: group.body?.span ?? {
        file: { path: root, text: "", vendored: false },
        start: 0,
        end: 0,
      },
      attribute(name) {
        const value = EVERYTHING.get(name);
        return value === undefined ? undefined : text(value);
      },
    },
  });
}

const mayBeGone = (group: Thing) =>
  reason(
    `Whether the rule that lets everything out of \`${group.address}\` stays beside other rules is not documented.`,
    group.address,
    "Write `SecurityGroupEgress` in the group.",
    group.origin?.span,
  );
