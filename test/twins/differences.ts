import type { Difference } from "./compare.ts";
import type { Printed } from "./likeness.ts";

/** Everything that may differ between the graphs of one infrastructure in both languages. */
export const DIFFERENCES: readonly Difference[] = [
  {
    what: "Whatever a group is not told to let out goes nowhere in Terraform and everywhere in CloudFormation.",
    source:
      "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html",
    without: (entity) => without(entity, "egress", (rule) => String(rule).endsWith(".egress")),
  },
  {
    what: "CloudFormation demands a description of a group. That of Terraform is the provider's, if none is written.",
    source:
      "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/security_group#description",
    without: (entity) =>
      entity.kind === "SecurityGroup" ? omitted(entity, "description") : entity,
  },
];

function omitted(entity: Printed, property: string): Printed {
  const { [property]: _, ...properties } = entity.properties;
  return { ...entity, properties };
}

/** The entity without some members of a list. */
function without(entity: Printed, property: string, isLeftOut: (member: unknown) => boolean) {
  const members = entity.properties[property];
  if (!Array.isArray(members)) return entity;
  const left = members.filter((member) => !isLeftOut(member));
  return { ...entity, properties: { ...entity.properties, [property]: left } };
}
