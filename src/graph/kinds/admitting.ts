import type { Range } from "../../value/cidr.ts";
import { unknown } from "../../value/make.ts";
import { rangeOfEntity } from "../cidr-entity.ts";
import type { Judgement } from "../judgement.ts";
import type { CalledMethod, Thing } from "../thing.ts";
import { judged } from "./shared.ts";

/** A question about a range of addresses and a TCP port: `admits(c, 8443)`. */
export function admitting(
  doc: string,
  ask: (thing: Thing, range: Range, port: number) => Judgement,
): CalledMethod {
  return {
    args: ["Cidr", "int"],
    returns: "bool",
    doc,
    call(thing, [cidr, port]) {
      const vague = [cidr, port].find((arg) => arg?.kind === "unknown");
      if (vague?.kind === "unknown") return unknown("bool", vague.because);
      const range = rangeOfEntity(cidr);
      if (range && port?.kind === "number") return judged(ask(thing, range, port.value), thing);
      throw new Error("admits() needs a range and a port");
    },
  };
}
