import type { Origin } from "../value/origin.ts";
import type { Entity, Fact } from "./fact.ts";
import type { Kind, Method, Property } from "./kind.ts";

/** A kind whose entities are parts of other things, and how they are asked. `T` is what they consist of. */
export interface Structure<T> extends Kind {
  readonly properties: Readonly<Record<string, Property & { readonly ask: (of: T) => Fact }>>;
  readonly methods: Readonly<
    Record<string, Method & { readonly call: (of: T, args: readonly Fact[]) => Fact }>
  >;
}

export interface Part {
  /** Where in the thing it stands, unique there: `trust[1].principal[0]`. */
  readonly path: string;
  /** The thing it is part of. */
  readonly within: Pick<Entity, "id" | "address" | "root" | "declaration">;
  readonly origin?: Origin | undefined;
}

/** A part of a thing as a rule sees it. */
export function structure<T>(kind: Structure<T>, of: T, { path, within, origin }: Part): Entity {
  const answers = new Map<string, Fact>();
  const { root, declaration } = within;
  return {
    kind: "entity",
    type: kind.name,
    id: `${within.id}.${path}`,
    address: `${within.address}.${path}`,
    root,
    many: false,
    ...(declaration && { declaration }),
    ...(origin && { origin }),
    get(property) {
      const known = answers.get(property);
      if (known) return known;
      const asked = Object.hasOwn(kind.properties, property) && kind.properties[property];
      if (!asked) throw new Error(`${kind.name} has no ${property}`);
      const answer = asked.ask(of);
      answers.set(property, answer);
      return answer;
    },
    call(method, args) {
      const called = Object.hasOwn(kind.methods, method) && kind.methods[method];
      if (!called) throw new Error(`${kind.name} has no ${method}()`);
      return called.call(of, args);
    },
  };
}
