import { bool } from "../../../value/make.ts";
import { type Failure, failure, isFailure } from "../../failure.ts";
import { type Network, networkOf } from "../address.ts";
import { define, type TerraformFunction, textOf } from "../define.ts";

/** OpenTofu's question whether an address or a network lies inside of a network. */
const cidrcontains = define({
  parameters: [
    { name: "containing_prefix", type: "string" },
    { name: "contained_ip_or_prefix", type: "string" },
  ],
  returns: "bool",
  known: ([prefix, inner]) => {
    const outer = networkOf(textOf(prefix));
    if (isFailure(outer)) return outer;
    const contained = addressOrNetwork(textOf(inner));
    if (isFailure(contained)) return contained;
    if (outer.width !== contained.width) {
      return failure("An IPv4 and an IPv6 network cannot be compared.");
    }
    const rest = BigInt(outer.width - outer.length);
    const isInside = contained.value >> rest === outer.value >> rest;
    return bool(isInside && contained.length >= outer.length);
  },
});

function addressOrNetwork(text: string): Network | Failure {
  if (text.includes("/")) return networkOf(text);
  return networkOf(`${text}/${text.includes(":") ? 128 : 32}`);
}

export const cidrContainsFunctions: Readonly<Record<string, TerraformFunction>> = { cidrcontains };
