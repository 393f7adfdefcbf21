import type { Subject } from "../rules/result.ts";

/** What a subject is called where there is room for one name: by the construct of the CDK that made it, if any. */
export const nameOf = ({ construct, address }: Subject): string => construct ?? address;
