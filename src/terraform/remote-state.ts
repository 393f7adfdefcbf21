import { unknown } from "../value/make.ts";
import { type Because, becauseOf, type Reason } from "../value/reason.ts";
import { named } from "../value/trail.ts";
import type { Value } from "../value/value.ts";
import { headerOf, type ModuleInstance } from "./instance.ts";
import { type Edges, edgesOf, workspaceOf } from "./remote-state-edges.ts";
import type { LinkedRoots, Roots } from "./remote-state-roots.ts";
import type { ResourceInstance } from "./resource.ts";

/**
 * Finds for `data.terraform_remote_state` the root of the repository that keeps its state there, and gives
 * its outputs: what they refer to are the same resources then. Where nothing says which root it is, the
 * outputs are not known, and the reason says why.
 */
export function linkedRoots(roots: Roots): LinkedRoots {
  const { evaluation } = roots;
  const edges = edgesOf(roots);
  return {
    outputs: (source) => {
      const found = edges.rootBehind(source) ?? whyNot(source, edges);
      return "directory" in found
        ? outputsIn(roots, found.directory, source)
        : { ...evaluation.computedAttribute(source, "outputs"), because: found.because };
    },
    readBy: (directory) => edges.reachedFrom(directory),
  };
}

/** The outputs as attributes, evaluated when asked for. */
function outputsIn(
  { instance, evaluation }: Roots,
  directory: string,
  source: ResourceInstance,
): Value {
  const span = headerOf(source.block);
  const noSuch = (name: string): Reason => ({
    text: `\`${directory}\` declares no output \`${name}\`, which \`${source.address}\` reads.`,
    input: `${source.address}.outputs.${name}`,
    settledBy: "Declare the output, or read another one.",
    span,
  });
  const all: Reason = {
    text: `\`${source.address}\` stands for all outputs of \`${directory}\`.`,
    input: source.address,
    settledBy: "Refer to a single output.",
    span,
  };
  return unknown("any", all, {
    notNull: true,
    step: (key) => {
      const name = String(key);
      const value = deeper(instance(directory), source, (inside) =>
        evaluation.outputOf(inside, name),
      );
      if (!value) return unknown("any", noSuch(name));
      return named(value, span, `output \`${name}\` of ${directory}, read by ${source.address}`);
    },
  });
}

/** One root is evaluated inside of another one, which together must not go deeper than one alone. */
function deeper<T>(
  inside: ModuleInstance,
  source: ResourceInstance,
  evaluate: (inside: ModuleInstance) => T,
): T {
  const { budget } = inside.root;
  const { depth } = budget;
  budget.depth = Math.max(depth, source.module.root.budget.depth + 1);
  const value = evaluate(inside);
  budget.depth = depth;
  return value;
}

function whyNot(source: ResourceInstance, edges: Edges): { readonly because: Because } {
  const said = (text: string, settledBy: string, ...more: readonly Because[]) => {
    const reason: Reason = {
      text,
      input: source.address,
      settledBy,
      span: headerOf(source.block),
      reference: { instance: source.instance, attribute: "outputs" },
    };
    return { because: more.length > 0 ? becauseOf([reason, ...more]) : reason };
  };
  const place = edges.placeOf(source);
  const address = `\`${source.address}\``;
  if (place.key === undefined) {
    return place.because
      ? said(
          `Where ${address} is kept is not known.`,
          "Write where the state is kept in the code.",
          place.because,
        )
      : said(
          `The configuration of ${address} does not say which state it reads in a way that the scanner follows.`,
          "Pass what is read from it as a variable.",
        );
  }
  const [first, ...others] = edges.rootsAt(place.key);
  if (first === undefined) {
    const [partial] = edges.partial;
    return said(
      partial === undefined
        ? `No root module of this scan keeps its state in ${place.shown}, which ${address} reads.`
        : `No root module of this scan is known to keep its state in ${place.shown}, which ${address} reads; the backend of \`${partial}\` is completed when Terraform is initialised.`,
      "Scan the root that keeps it as well, with its backend written in the code.",
    );
  }
  if (others.length > 0) {
    const all = [first, ...others].slice(0, MOST_NAMED).map((root) => `\`${root}\``);
    const rest = others.length + 1 - all.length;
    return said(
      `${all.join(" and ")}${rest > 0 ? ` and ${rest} more` : ""} keep their states in ${place.shown}, which ${address} reads: nothing says which is meant.`,
      "Scan the roots of one environment alone with `--root`.",
    );
  }
  const workspace = workspaceOf(source, edges.root(first));
  if (workspace) return said(workspace.text, workspace.settledBy);
  return said(
    `\`${source.module.root.directory}\` and \`${first}\` read the states of each other, directly or through others.`,
    "Break the cycle of states.",
  );
}

const MOST_NAMED = 3;
