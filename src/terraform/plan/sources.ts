import type { Declaration } from "../../graph/declaration.ts";
import type { Span } from "../../source/file.ts";
import { blockOf, keyOf } from "./address.ts";
import type { Difference } from "./fits.ts";

/** What the code of a root says, found by address. */
export interface Sources {
  readonly declarations: readonly Declaration[];
  /** The very instance; of a module that is not on disk as its model declares it. */
  readonly exact: (address: string) => Declaration | undefined;
  /** Another instance of the same block: its places are the same. */
  readonly near: (address: string) => Declaration | undefined;
  /** The call of a module, by the names of calls that lead to it. */
  readonly call: (path: readonly string[]) => Span | undefined;
  /** True if an attribute of a block is not what the plan was made from. */
  readonly isChanged: (key: string, name: string) => boolean;
}

export function sourcesOf(
  declarations: readonly Declaration[],
  difference: Difference | undefined,
): Sources {
  const exact = new Map<string, Declaration>();
  const near = new Map<string, Declaration>();
  const calls = new Map<string, Span>();
  const note = (address: string, span: Span): void => {
    const key = blockOf(address).path.join("/");
    if (!calls.has(key)) calls.set(key, span);
  };
  for (const declaration of declarations) {
    const { mode, address, span } = declaration;
    for (const call of declaration.calls) note(call.address, call.span);
    if (mode === "call" || (mode === "module" && declaration.opens === undefined))
      note(address, span);
    if (mode === "module" || mode === "call") continue;
    exact.set(address, declaration);
    const key = keyOf(blockOf(address));
    if (!near.has(key)) near.set(key, declaration);
  }
  return {
    declarations,
    exact: (address) => exact.get(address),
    near: (address) => near.get(keyOf(blockOf(address))),
    call: (path) => calls.get(path.join("/")),
    isChanged: (key, name) => difference?.changed.get(key)?.has(name) === true,
  };
}

export const NO_SOURCES: Sources = sourcesOf([], undefined);
