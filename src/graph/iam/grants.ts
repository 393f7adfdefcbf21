import type { Value } from "../../value/value.ts";
import { written } from "../attribute.ts";
import { type Edge, nowhere } from "../edge.ts";
import { indexed, type Link, type Members, type Possibly } from "../members.ts";
import { doubtOf, together } from "../reasons.ts";
import { remember } from "../remember.ts";
import { resolveOptional } from "../resolve.ts";
import type { Body, Network, Piece, Thing } from "../thing.ts";
import { awsManagedName, awsManagedStatements } from "./aws-managed.ts";
import { type StatementText, statementsOf } from "./document.ts";
import { listedIn } from "./listed.ts";
import { openingOfRole } from "./opening.ts";
import { roleNamed } from "./role-named.ts";

/** The statements of all policies of a role: inline, managed, and attached from elsewhere. */
export const grantsOf = remember((role: Thing): Members<StatementText> => {
  const own = role.body && !role.outside ? ownSources(role) : NONE;
  const attached = attachmentsOf(role.network)(role);
  const sources = [own, attached].map(flattened);
  const open = together([...sources.map((each) => each.open), openingOfRole(role)]);
  return {
    certain: sources.flatMap(({ certain }) => certain),
    possible: sources.flatMap(({ possible }) => possible),
    ...(open && { open }),
  };
});

/** The statements of a managed policy. */
export const statementsOfPolicy = remember((policy: Thing): Members<StatementText> => {
  const value = policy.body && written(policy, "document");
  if (value) return statementsOf(value);
  return policy.outside ? { ...NONE, open: policy.outside } : NONE;
});

/** A policy of a role is read when it is asked for. */
type Source = () => Members<StatementText>;

const NONE: Members<never> = { certain: [], possible: [] };

function flattened(sources: Members<Source>): Members<StatementText> {
  const certain: StatementText[] = [];
  const possible: Possibly<StatementText>[] = [];
  const open = [sources.open];
  for (const source of sources.certain) {
    const found = source();
    certain.push(...found.certain);
    possible.push(...found.possible);
    open.push(found.open);
  }
  for (const { member, because, many } of sources.possible) {
    const found = member();
    possible.push(...found.certain.map((each) => ({ member: each, because, many })));
    for (const each of found.possible) {
      const why = together([because, each.because]) ?? because;
      possible.push({ member: each.member, because: why, many: many || each.many });
    }
    open.push(found.open);
  }
  const because = together(open);
  return { certain, possible, ...(because && { open: because }) };
}

function ownSources(role: Thing): Members<Source> {
  const inline = listedIn(written(role, "inline"));
  const managed = listedIn(written(role, "managed"));
  const open = together([inline.open, managed.open]);
  return {
    certain: [
      ...inline.certain.map((block) => inlineSource(block, role.body?.language)),
      ...managed.certain.map((arn) => sourceOf(arn, role.network, role.root)),
    ],
    possible: [],
    ...(open && { open }),
  };
}

const INLINE_DOCUMENT = { terraform: "policy", cloudformation: "PolicyDocument" } as const;

/** An empty block only says that there are no others. */
function inlineSource(block: Value, language: Body["language"] = "terraform"): Source {
  if (block.kind === "unknown") return () => ({ ...NONE, open: block.because });
  if (block.kind !== "object") return () => NONE;
  const policy = block.entries.get(INLINE_DOCUMENT[language]);
  if (!policy && block.open) return () => ({ ...NONE, ...(block.open && { open: block.open }) });
  return () => (policy ? statementsOf(policy) : NONE);
}

/** What a managed policy says, found by its ARN. */
function sourceOf(policyArn: Value | undefined, network: Network, root: string): Source {
  return () => {
    if (!policyArn) return NONE;
    const name = awsManagedName(policyArn);
    if (name !== undefined) return awsManagedStatements(name, policyArn);
    return throughEdge(resolveOptional(policyArn, { network, root, kind: "Policy" }));
  };
}

function throughEdge({ candidates, because, elsewhere }: Edge): Members<StatementText> {
  const policies = candidates.map((policy) => () => statementsOfPolicy(policy));
  if (!because) return flattened({ certain: policies, possible: [] });
  const possible = policies.map((member) => ({ member, because, many: false }));
  return flattened({ certain: [], possible, ...(elsewhere && { open: because }) });
}

const attachmentsOf = remember((network: Network) => indexed(linksIn(network)));

/** All roles that policies are attached to by resources of their own. */
export function attachedRoles(network: Network): void {
  attachmentsOf(network);
}

function* linksIn(network: Network): Iterable<Link<Source>> {
  for (const piece of network.pieces("Role", "inline")) {
    const policy = written(piece, "document");
    const source: Source = () => (policy ? statementsOf(policy) : NONE);
    yield linkOf(piece, roleOf(piece, network), source);
  }
  for (const satellite of ["attachment", "exclusive"]) {
    for (const piece of network.pieces("Role", satellite)) {
      const edge = roleOf(piece, network);
      const { certain, open } = listedIn(written(piece, "policy"));
      for (const policyArn of certain) {
        yield linkOf(piece, edge, sourceOf(policyArn, network, piece.declaration.root));
      }
      if (open) yield linkOf(piece, edge, () => ({ ...NONE, open }));
    }
  }
  for (const piece of network.pieces("Role", "widespread")) {
    const source = sourceOf(written(piece, "policy"), network, piece.declaration.root);
    yield* toRoles(piece, network, source);
  }
  for (const piece of network.pieces("Role", "naming")) {
    const policy = written(piece, "document");
    yield* toRoles(piece, network, () => (policy ? statementsOf(policy) : NONE));
  }
}

/** What names a list of roles. */
function* toRoles(piece: Piece, network: Network, source: Source): Iterable<Link<Source>> {
  const { certain, open } = listedIn(written(piece, "roles"));
  for (const role of certain) {
    yield linkOf(piece, roleNamed(role, network, piece.declaration), source);
  }
  if (!open) return;
  const edge: Edge = { candidates: [], because: open, elsewhere: true };
  yield { ...linkOf(piece, edge, source), many: true };
}

function roleOf(piece: Piece, network: Network): Edge {
  const role = written(piece, "role");
  return role ? roleNamed(role, network, piece.declaration) : nowhere();
}

function linkOf({ declaration }: Piece, edge: Edge, member: Source): Link<Source> {
  const { root, many } = declaration;
  return { member, edge, root, many, doubt: doubtOf(declaration) };
}
