import type { Span } from "../source/file.ts";
import type { Reason } from "../value/reason.ts";
import type { Declaration } from "./declaration.ts";
import { reason } from "./reasons.ts";

/** Why the attributes and members of something outside the code are not known. */
export function outsideReason(address: string, kind: string, span: Span | undefined): Reason {
  if (IS_MODULE.test(address)) {
    return reason(
      `The ${nounOf(kind)} that \`${address}\` makes is not known: its source is not on disk.`,
      address,
      "Run `terraform init -backend=false`, so that the module can be read.",
      span,
    );
  }
  return reason(
    `\`${address}\` is a ${nounOf(kind)} outside this code.`,
    address,
    "Scan the code that declares it as well, or check it in the AWS account.",
    span,
  );
}

/** What comes from an output of a module is called after the module. */
const IS_MODULE = /(^|\.)module\.[^.]+$/;

/** Why something that AWS made before the code took it over may have more members than the code shows. */
export function preexisting(declaration: Declaration): Reason {
  return reason(
    `\`${declaration.address}\` takes over what exists in the account already.`,
    declaration.address,
    "Check it in the AWS account, or create a resource of your own.",
    declaration.span,
  );
}

/** `route table` for `RouteTable`; abbreviations stay as AWS writes them. */
function nounOf(kind: string): string {
  if (kind === "Vpc") return "VPC";
  const words = kind.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return words.replace("vpc", "VPC").replace("nat ", "NAT ");
}
