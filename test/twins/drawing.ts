import fc from "fast-check";
import type { Attributes, Condition, Input, KINDS, Tag, Thing, Value } from "./network.ts";

export const literal = (is: string | number | boolean): Value => ({ literal: is });
export const id = (name: string): Value => ({ id: name });

/**
 * What a network is drawn with. Any value may be an input, a choice by a condition, a row of a map, or
 * nothing; any thing may be there or not.
 */
export class Drawing {
  readonly inputs: Input[] = [];
  readonly conditions: Condition[] = [];
  readonly things: Thing[] = [];

  protected readonly draw: fc.GeneratorValue;

  constructor(draw: fc.GeneratorValue) {
    this.draw = draw;
  }

  pick<T>(...from: readonly T[]): T {
    const at = this.draw(fc.nat, from.length - 1);
    return from[at] as T;
  }

  chance(of: number): boolean {
    return this.draw(fc.nat, of - 1) === 0;
  }

  input(is: string, others: readonly string[] = []): Value {
    const name = `input_${this.inputs.length}`;
    this.inputs.push({ name, is, hasDefault: this.chance(4), others });
    return { input: name };
  }

  condition(): number {
    return this.draw(fc.nat, this.conditions.length - 1);
  }

  /** Now and then only under a condition. */
  perhaps(often: number): { readonly when?: number } {
    return this.chance(often) ? { when: this.condition() } : {};
  }

  /** Written out, or by a way that leads there. */
  text(...from: readonly string[]): Value {
    const is = this.pick(...from);
    const other = this.pick(...from);
    switch (this.draw(fc.nat, 11)) {
      case 0:
      case 1:
        return this.input(is);
      case 2:
        return this.input(
          is,
          from.filter((each) => each !== is),
        );
      case 3:
      case 4:
        return { when: this.condition(), yes: literal(is), no: literal(other) };
      case 5:
        return { when: this.condition(), yes: this.input(is), no: literal(other) };
      case 6: {
        const { input } = this.input("one", ["two"]) as { readonly input: string };
        return { row: input, of: { one: is, two: is === other ? `${is}0` : other } };
      }
      case 7:
        return { joined: [literal(is.slice(0, 1)), this.input(is.slice(1))] };
      default:
        return literal(is);
    }
  }

  /** The same, or nothing, or nothing under a condition. */
  optional(...from: readonly string[]): Value | undefined {
    const how = this.draw(fc.nat, 5);
    if (how < 2) return undefined;
    if (how > 2) return this.text(...from);
    const yes = this.text(...from);
    return this.chance(2)
      ? { when: this.condition(), yes, no: undefined }
      : { when: this.condition(), yes: undefined, no: yes };
  }

  tags(): Value {
    const tag = (key: Value, ...values: readonly string[]): readonly Tag[] => {
      const value = this.text(...values);
      return [{ key, value, ...this.perhaps(3) }];
    };
    const elb = "kubernetes.io/role/internal-elb";
    return {
      ...this.perhaps(8),
      tags: [
        ...(this.chance(2) ? tag(literal("clickhouse-byoc"), "true", "True", "1") : []),
        ...(this.chance(3) ? tag(literal(elb), "1", "true") : []),
        // AWS refuses a key that is there already.
        ...(this.chance(6) ? tag(literal(this.pick("team", "owner")), "x") : []),
      ],
    };
  }

  /** What refers to something that may not exist exists with it. */
  add(kind: keyof typeof KINDS, attributes: Attributes, oftenGuarded = 6): string {
    const name = `${kind}_${this.things.filter((thing) => thing.kind === kind).length}`;
    const needed = Object.values(attributes).flatMap((value) => this.guardsIn(value));
    const own = this.chance(oftenGuarded) ? [this.condition()] : [];
    const guards = [...new Set([...needed, ...own])].sort();
    this.things.push({ kind, name, guards, attributes });
    return name;
  }

  guardsIn(value: Value | undefined): readonly number[] {
    if (value === undefined) return [];
    if ("id" in value) return this.things.find(({ name }) => name === value.id)?.guards ?? [];
    if ("yes" in value) return [value.yes, value.no].flatMap((one) => this.guardsIn(one));
    return "list" in value ? value.list.flatMap((one) => this.guardsIn(one)) : [];
  }

  /** One of things, or one of two by a condition. */
  oneOf(names: readonly string[]): Value {
    const first = id(this.pick(...names));
    if (names.length === 1 || !this.chance(5)) return first;
    return { when: this.condition(), yes: first, no: id(this.pick(...names)) };
  }

  /** Some of things, of which some only under a condition. */
  someOf(names: readonly string[]): Value {
    const list = names.flatMap((name): readonly Value[] => {
      const how = this.draw(fc.nat, 3);
      if (how === 0) return [];
      return how === 1 ? [{ when: this.condition(), yes: id(name), no: undefined }] : [id(name)];
    });
    return { list };
  }

  decide(): void {
    const flags = ["a", "b", "c"].map(() =>
      this.input(this.pick("yes", "no"), this.pick([], ["yes", "no"])),
    );
    const operand = () => this.pick<Value>(...flags, literal("yes"), literal("other"));
    const equals = (): Condition => ({ is: "equals", of: [this.pick(...flags), operand()] });
    for (let at = 0; at < 4; at++) {
      const part = (): Condition =>
        at > 0 && this.chance(2) ? { is: "named", at: this.draw(fc.nat, at - 1) } : equals();
      const how = at === 0 ? "equals" : this.pick("equals", "and", "or", "not");
      const inner = (): Condition => (this.chance(3) ? { is: "not", of: part() } : part());
      if (how === "equals") this.conditions.push(equals());
      else if (how === "not") this.conditions.push({ is: "not", of: inner() });
      else this.conditions.push({ is: how as "and" | "or", of: [inner(), inner()] });
    }
  }
}
