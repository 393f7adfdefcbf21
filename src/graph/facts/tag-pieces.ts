import { nullOf } from "../../value/make.ts";
import type { Value } from "../../value/value.ts";
import { written } from "../attribute.ts";
import { type Edge, leadingTo, unsure } from "../edge.ts";
import { indexed, type Members } from "../members.ts";
import { doubtOf, nameOfInput, reason, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import type { Network, Thing } from "../thing.ts";

/** One tag that a resource of its own adds to something. */
export interface TagPiece {
  readonly key: Value;
  readonly value: Value;
}

/** Only what belongs to EC2 can be tagged from elsewhere; nobody but IAM itself tags roles and policies. */
export const isTaggedApart = ({ type }: Thing): boolean => type !== "Role" && type !== "Policy";

/** The tags that resources of their own add to a thing. */
export function tagPiecesOn(thing: Thing): Members<TagPiece> {
  if (!isTaggedApart(thing)) return { certain: [], possible: [] };
  const { byThing, byKey } = collected(thing.network);
  const members = byThing(thing);
  const keys = [...new Set([thing.key, keyOfId(thing)])];
  const named = keys.flatMap((key) => byKey.get(keyIn(thing.root, key ?? "")) ?? []);
  return { ...members, ...named.reduce(joined, members) };
}

/** What a data source that names the id is called wherever its id is used. */
function keyOfId(thing: Thing): string | undefined {
  const id = thing.outside && thing.body ? written(thing, "id") : undefined;
  return id?.kind === "string" ? JSON.stringify(id.value) : undefined;
}

function joined(a: Members<TagPiece>, b: Members<TagPiece>): Members<TagPiece> {
  return { certain: [...a.certain, ...b.certain], possible: [...a.possible, ...b.possible] };
}

const keyIn = (root: string, key: string) => `${root}\0${key}`;

const collected = remember((network: Network) => {
  const byKey = new Map<string, Members<TagPiece>>();
  const links = network.pieces("Vpc", "tag").map((piece) => {
    const { root, many } = piece.declaration;
    const member: TagPiece = {
      key: written(piece, "key") ?? nullOf("string"),
      value: written(piece, "value") ?? nullOf("string"),
    };
    const doubt = doubtOf(piece.declaration);
    const { edge, key } = ownerOf(network, written(piece, "resource"));
    if (key !== undefined) {
      const known = byKey.get(keyIn(root, key)) ?? { certain: [], possible: [] };
      const alone = doubt
        ? { certain: [], possible: [{ member, because: doubt, many }] }
        : { certain: [member], possible: [] };
      byKey.set(keyIn(root, key), joined(known, alone));
    }
    return { member, edge, root, many, doubt };
  });
  return { byThing: indexed(links), byKey };
});

/** A thing of any kind; what lives outside the code is found by its key once it is met. */
function ownerOf(
  network: Network,
  id: Value | undefined,
): { readonly edge: Edge; readonly key?: string } {
  if (id?.kind === "unknown") {
    const reference = id.identity?.reference ?? id.someOf;
    const thing = reference?.attribute === "id" ? network.thing(reference.instance) : undefined;
    if (thing) return { edge: leadingTo(thing) };
    if (reference && network.declaration(reference.instance)?.mode === "resource")
      return { edge: elsewhere() };
    return { edge: unsure(id.because), ...(id.identity && { key: id.identity.key }) };
  }
  if (id?.kind !== "string") return { edge: elsewhere() };
  return { edge: unsure(namedBy(id)), key: JSON.stringify(id.value) };
}

/** Something of a kind that the graph does not know, such as an instance. */
const elsewhere = (): Edge => ({ candidates: [], elsewhere: false });

const namedBy = (id: Value) =>
  together([
    reason(
      `The code does not say which resource \`${nameOfInput(id, "resource_id")}\` is.`,
      nameOfInput(id, "resource_id"),
      "Refer to the resource itself.",
      id.origin?.span,
    ),
  ]) ?? reason("", "", "");
