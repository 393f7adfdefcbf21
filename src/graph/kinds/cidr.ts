import type { Kind } from "../kind.ts";

/** A network in CIDR notation. It has no address of its own and is no subject of rules. */
export const cidr: Kind = {
  name: "Cidr",
  doc: "A network in CIDR notation, such as `10.0.0.0/16`. Much of it may be known although its text is not.",
  terraform: [],
  cloudformation: [],
  properties: {
    text: { type: "string", doc: "As it is written." },
    prefixLength: {
      type: "int",
      doc: "23 of `10.0.2.0/23`. The smaller it is, the larger is the network.",
    },
    version: { type: "int", doc: "4 or 6." },
    addresses: { type: "int", doc: "How many addresses an IPv4 network has: 512 for a /23." },
  },
  methods: {
    contains: {
      args: ["Cidr"],
      returns: "bool",
      doc: "Whether all of another network lies in it.",
    },
    overlaps: {
      args: ["Cidr"],
      returns: "bool",
      doc: "Whether it shares an address with another network.",
    },
  },
};
