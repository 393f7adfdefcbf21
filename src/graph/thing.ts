import type { Span } from "../source/file.ts";
import type { Origin } from "../value/origin.ts";
import type { Because } from "../value/reason.ts";
import type { Value } from "../value/value.ts";
import type { Declaration } from "./declaration.ts";
import type { Entity, Fact } from "./fact.ts";
import type { Kind, Method, Property } from "./kind.ts";

/** An entity from the inside: what derived facts are computed from. */
export interface Thing extends Entity {
  readonly network: Network;
  readonly definition: Definition;
  /** Where its attributes are written; absent for derived things and those outside the code. */
  readonly body?: Body;
  /** Set when it lives outside the code: why what the code does not write is not known. */
  readonly outside?: Because;
  /** True if it may turn out to be something of the same kind that is declared in the same root. */
  readonly mayBeDeclared: boolean;
  /** Set when it existed before the code, so that others may have added to it. */
  readonly unseen?: Because;
  /** The thing it is part of: the table of an inline route, the VPC of an implicit main table. */
  readonly within?: Thing;
  /** What its id is, for things outside the code: two with one key are the same. */
  readonly key?: string;
  /** The id of a thing outside the code, where the code writes it out. */
  readonly idText?: string;
}

/** Where attributes are written: a declaration, or a block inside one. */
export interface Body {
  readonly language: "terraform" | "cloudformation";
  /** Where a missing attribute is reported. */
  readonly span: Span;
  attribute(name: string): Value | undefined;
}

/** A declaration that only adds to other things, such as an association. */
export interface Piece {
  readonly declaration: Declaration;
  readonly body: Body;
  readonly attributes: Readonly<Record<string, Spelling>>;
}

/** How one attribute is spelled in each language. */
export interface Spelling {
  readonly terraform: string;
  /** Empty where CloudFormation has no such attribute. */
  readonly cloudformation: string;
  /** What AWS takes when it is not written. */
  readonly byDefault?: string | number | boolean;
}

/** Declarations of other types that are folded into a kind. */
export interface SatelliteSpelling {
  readonly terraform: readonly string[];
  readonly cloudformation: readonly string[];
  readonly attributes: Readonly<Record<string, Spelling>>;
}

/** A kind, and how its things are found and asked. */
export interface Definition extends Kind {
  /** Terraform types that take over something which AWS made; they are among `terraform`. */
  readonly adopting: readonly string[];
  /** How ids begin: `vpc-`. */
  readonly idPrefix: string;
  /** Set where ids are names that the code chooses: a name that is known is that of no other thing. */
  readonly byName?: true;
  readonly attributes: Readonly<Record<string, Spelling>>;
  readonly satellites: Readonly<Record<string, SatelliteSpelling>>;
  readonly properties: Readonly<Record<string, AskedProperty>>;
  readonly methods: Readonly<Record<string, CalledMethod>>;
}

export interface AskedProperty extends Property {
  readonly ask: (thing: Thing) => Fact;
}

export interface CalledMethod extends Method {
  readonly call: (thing: Thing, args: readonly Fact[]) => Fact;
}

export interface GraphOptions {
  /** Addresses of a VPC and/or subnets, as `address` or `root:address`. */
  readonly target?: readonly string[];
  readonly region?: string;
  /** The ranges of peers that clients connect from, in CIDR notation. */
  readonly peerCidrs?: readonly string[];
  /** Addresses of security groups that let clients in, as `address` or `root:address`. */
  readonly clientSecurityGroups?: readonly string[];
  /** What finds out what data sources read; without it nothing is. Loaded when it is called. */
  readonly lookUp?: (
    declarations: readonly Declaration[],
    definitionOf: (type: string) => Definition | undefined,
  ) => Lookups;
}

/** What data sources read, as far as it certainly is something that is declared. */
export interface Lookups {
  /** By the instance of the data source, the instance of what is declared. */
  readonly linked: ReadonlyMap<string, string>;
  /** Why it is not certain which one is meant, by the instance of the data source. */
  readonly undecided: ReadonlyMap<string, Because>;
  /** By the instance of a data source that lists ids, instances that certainly are among them. */
  readonly listed: ReadonlyMap<string, readonly string[]>;
}

/** Everything that is declared, found by what it is. */
export interface Network {
  readonly options: GraphOptions;
  definitionOf(kind: string): Definition;
  /** Things of a kind that have a declaration of their own, in the order of declarations. */
  things(kind: string): readonly Thing[];
  /** Things outside the code that have been met so far. */
  outsiders(kind: string): readonly Thing[];
  /** The thing that a reference to the instance leads to. */
  thing(instance: string): Thing | undefined;
  declaration(instance: string): Declaration | undefined;
  /** Declarations of types, in the order of declarations. */
  declared(types: readonly string[], mode: "resource" | "data"): readonly Declaration[];
  readonly declarations: readonly Declaration[];
  /** By the instance of a data source, that of what is declared and it certainly reads. */
  readonly linked: ReadonlyMap<string, string>;
  /** By the instance of a data source that lists ids, instances that certainly are among them. */
  readonly listed: ReadonlyMap<string, readonly string[]>;
  /** Calls of modules that cannot be read. */
  readonly modules: readonly Declaration[];
  /** Calls of wanted modules that can be read. */
  readonly calls: readonly Declaration[];
  pieces(kind: string, satellite: string): readonly Piece[];
  /** The thing outside the code that a value names; made when it is first met. */
  outside(kind: string, outsider: Outsider): Thing;
  /** The table that AWS makes with a VPC, whether `aws_default_route_table` adopts it or not. */
  defaultTable(vpc: Thing): Thing;
  /** Declarations that adopt the default table of the VPC. */
  adoptions(vpc: Thing): readonly Declaration[];
  make(kind: string, parts: Parts): Thing;
}

export interface Outsider {
  readonly root: string;
  readonly key: string;
  /** What the user calls it. */
  readonly address: string;
  readonly mayBeDeclared: boolean;
  /** Its id, where the code writes it out. */
  readonly idText?: string;
  readonly span?: Span;
  /** Why it is not known which one it is, where there is more to say. */
  readonly because?: Because;
}

export interface Parts
  extends Pick<Thing, "id" | "address" | "root">,
    Partial<
      Pick<
        Thing,
        | "many"
        | "guard"
        | "declaration"
        | "origin"
        | "body"
        | "outside"
        | "mayBeDeclared"
        | "unseen"
        | "within"
        | "key"
        | "idText"
      >
    > {}

/** The kinds whose definition says how to ask; `network` is what they ask. */
export function makeThing(network: Network, definition: Definition, parts: Parts): Thing {
  const answers = new Map<string, Fact>();
  const thing: Thing = {
    many: false,
    mayBeDeclared: false,
    ...parts,
    kind: "entity",
    type: definition.name,
    network,
    definition,
    get(property) {
      const known = answers.get(property);
      if (known) return known;
      if (!Object.hasOwn(definition.properties, property)) throw noSuch(definition, property);
      const asked = definition.properties[property];
      if (!asked) throw noSuch(definition, property);
      const answer = asked.ask(thing);
      answers.set(property, answer);
      return answer;
    },
    call(method, args) {
      const called = Object.hasOwn(definition.methods, method) && definition.methods[method];
      if (!called) throw noSuch(definition, `${method}()`);
      return called.call(thing, args);
    },
  };
  return thing;
}

const noSuch = (definition: Definition, name: string) =>
  new Error(`${definition.name} has no ${name}`);

/** The origin of something that is declared: its header. */
export function headerOrigin(declaration: Declaration): Origin {
  return { span: declaration.span, note: declaration.address, role: "written" };
}
