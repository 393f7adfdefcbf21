/**
 * A fact that is computed once per key. Facts form no cycles: one that asks for itself is a bug and throws
 * instead of running out of stack.
 */
export function remember<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T } | typeof IN_PROGRESS>();
  return (key) => {
    const found = known.get(key);
    if (found === IN_PROGRESS) throw new Error("A fact of the graph depends on itself");
    if (found) return found.value;
    known.set(key, IN_PROGRESS);
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}

const IN_PROGRESS = Symbol("in progress");
