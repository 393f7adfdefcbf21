import { number } from "../../value/make.ts";
import { type Intrinsic, notKnown } from "../functions/define.ts";

/** `Fn::Length: list` */
export const length: Intrinsic = (call) => {
  const list = call.value(call.argument);
  if (list.kind === "list") return number(list.items.length);
  if (list.kind === "unknown") return notKnown("number", [list]);
  return call.refuse("`Fn::Length` takes a list.");
};
