/** What may be picked from, for each input of a module by its name. */
export type Inputs = Readonly<Record<string, readonly string[]>>;

/** Picks that depend on a seed alone. */
export interface Dice {
  /** A number from 0 to 1. */
  readonly throwOne: () => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** Arguments of a call, one on each line: each input with the probability `share`. */
  readonly argumentsOf: (inputs: Inputs, share: number) => string;
}

export function diceOf(seed: number): Dice {
  const throwOne = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => {
    const one = from[Math.floor(throwOne() * from.length)];
    if (one === undefined) throw new Error("there is nothing to pick from");
    return one;
  };
  const argumentsOf = (inputs: Inputs, share: number) =>
    Object.entries(inputs)
      .filter(() => throwOne() < share)
      .map(([name, values]) => `  ${name} = ${pick(values)}\n`)
      .join("");
  return { throwOne, pick, argumentsOf };
}

/** Numbers from 0 to 1 that depend on the seed alone. */
function randomFrom(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
