import { expect, test } from "vitest";
import type { Declaration } from "../../src/graph/declaration.ts";
import { graphOf, type Shown, shown } from "./ask.ts";
import { anything, type Body, declare, reasonFor, ref } from "./declare.ts";

/** A resource of a template; `declare` spells addresses as Terraform does. */
const resource = (type: string, name: string, body: Body, guard = false): Declaration => ({
  ...declare(`aws_x.${name}`, body, guard ? { guard: reasonFor("Condition") } : {}),
  language: "cloudformation",
  type,
});
const G = "aws_x.G";
const VPC = resource("AWS::EC2::VPC", "V", { CidrBlock: "10.0.0.0/16" });
const group = (body: Body = {}) =>
  resource("AWS::EC2::SecurityGroup", "G", { VpcId: ref("aws_x.V"), ...body });
const HTTPS = { IpProtocol: "tcp", FromPort: 443, ToPort: 443, CidrIp: "0.0.0.0/0" };
const apart = (guard = false) =>
  resource("AWS::EC2::SecurityGroupEgress", "E", { GroupId: ref(G), ...HTTPS }, guard);

/** What goes out of a group: Terraform takes the rule away that AWS makes, CloudFormation does not. */
test.each([
  ["everything without a rule", [group()], `${G}.egress`],
  ["everything with an empty list", [group({ SecurityGroupEgress: [] })], `${G}.egress`],
  ["what is written", [group({ SecurityGroupEgress: [HTTPS] })], `${G}.egress[0]`],
  [
    "what is written, and a rule of its own",
    [group({ SecurityGroupEgress: [HTTPS] }), apart()],
    `aws_x.E, ${G}.egress[0]`,
  ],
  ["perhaps everything beside a rule of its own", [group(), apart()], `aws_x.E, open(${G})`],
  [
    "perhaps everything beside one that may be there",
    [group(), apart(true)],
    `maybe aws_x.E, open(${G})`,
  ],
  ["what the user chooses", [group({ SecurityGroupEgress: anything("Rules") })], "open(Rules)"],
] as const)("out of a group of a template goes %s", (_, declarations, expected: Shown) => {
  expect(graphOf([VPC, ...declarations]).ask(G, "egress")).toBe(expected);
});

test("everything means all protocols, ports and addresses", () => {
  const egress = graphOf([VPC, group()]).find(G, "SecurityGroup").get("egress");
  const [rule] = egress.kind === "collection" ? egress.certain : [];
  const asked = ["direction", "protocol", "fromPort", "toPort", "cidrs"].map((property) =>
    rule?.kind === "entity" ? shown(rule.get(property)) : undefined,
  );
  expect(asked).toEqual(["egress", "-1", 0, 65_535, "0.0.0.0/0, ::/0"]);
});
