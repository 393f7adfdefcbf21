import type { LayoutEdge, LayoutGroup, LayoutSubject, NetworkLayout } from "../graph/layout.ts";
import type { Result } from "../rules/result.ts";
import { collapse, type DrawnNode } from "./network-collapse.ts";
import { sanitise } from "./sanitise.ts";
import { groupBy } from "./summary.ts";

/** More edges than Mermaid draws would cost the whole picture. */
const MOST_EDGES = 280;
const LONGEST_LABEL = 60;
const MOST_LABELS = 2;

export interface Picture {
  /** A flowchart in Mermaid's language, without the fence. */
  readonly mermaid: string;
  /** What is not drawn as it is, in full sentences. */
  readonly remarks: readonly string[];
}

export type State = "failed" | "undecided" | undefined;

const MARKS = { failed: "✗ ", undecided: "? " } as const;

/**
 * The network of the BYOC environments, with what fails or is undecided marked. Nothing of a repository can
 * leave its label. Undefined if there is nothing to draw.
 */
export function networkPicture(
  layout: NetworkLayout,
  results: readonly Result[],
): Picture | undefined {
  if (layout.nodes.length === 0) return undefined;
  const stateOf = states(results);
  const { nodes, edges, remarks } = collapse(layout, (node) => stateOf(node.subject));
  const ids = new Map(
    [...layout.groups, ...nodes].map(({ id }, index) => [id, `n${index}`] as const),
  );
  const name = (id: string) => ids.get(id) ?? "";
  const arrows = drawnEdges(edges);
  const hidden = arrows.length - MOST_EDGES;
  const groups = inhabited(layout.groups, nodes).map((group) => ({
    ...group,
    state: stateOf(group.subject),
  }));
  const lines = [
    "flowchart LR",
    ...groups
      .filter(({ within }) => within === undefined)
      .flatMap((group) => groupLines(group, groups, nodes, name)),
    ...nodes.filter(({ within }) => within === undefined).map((node) => nodeLine(node, name)),
    ...arrows.slice(0, MOST_EDGES).map((edge) => edgeLine(edge, name)),
    ...classes([...groups.map((group) => ({ ...group, perhaps: false })), ...nodes], name),
  ];
  return {
    mermaid: lines.map((line, index) => (index === 0 ? line : `  ${line}`)).join("\n"),
    remarks: [...remarks, ...(hidden > 0 ? [`${hidden} connections are not drawn.`] : [])],
  };
}

/** What is worst of what the results say about a subject. */
function states(results: readonly Result[]): (subject: LayoutSubject | undefined) => State {
  const known = new Map<string, State>();
  for (const { verdict, subject } of results) {
    if (verdict !== "fail" && verdict !== "unknown") continue;
    const key = `${subject.root}\0${subject.address}`;
    if (verdict === "fail") known.set(key, "failed");
    else if (!known.has(key)) known.set(key, "undecided");
  }
  return (subject) => subject && known.get(`${subject.root}\0${subject.address}`);
}

/** Mermaid would take an empty group for a node. */
function inhabited(
  groups: readonly LayoutGroup[],
  nodes: readonly DrawnNode[],
): readonly LayoutGroup[] {
  const direct = new Set(nodes.map(({ within }) => within));
  const outer = new Set(groups.filter(({ id }) => direct.has(id)).map(({ within }) => within));
  return groups.filter(({ id }) => direct.has(id) || outer.has(id));
}

type Group = LayoutGroup & { readonly state: State };
type Name = (id: string) => string;

function groupLines(
  group: Group,
  groups: readonly Group[],
  nodes: readonly DrawnNode[],
  name: Name,
): readonly string[] {
  const inner = groups.filter(({ within }) => within === group.id);
  const own = nodes.filter(({ within }) => within === group.id);
  const content = [
    ...inner.flatMap((one) => groupLines(one, groups, nodes, name)),
    ...own.map((node) => nodeLine(node, name)),
  ];
  return [
    `subgraph ${name(group.id)}["${marked(group.state)}${label(group.title) || "unnamed"}"]`,
    ...content.map((line) => `  ${line}`),
    "end",
  ];
}

function nodeLine({ id, noun, title, detail, state }: DrawnNode, name: Name): string {
  const texts = [noun, title, detail].filter((text) => text !== "").map(label);
  return `${name(id)}["${marked(state)}${texts.join("<br>")}"]`;
}

const marked = (state: State) => (state === undefined ? "" : MARKS[state]);

type Arrow = Omit<LayoutEdge, "label"> & { readonly labels: readonly string[] };

/** One arrow from one place to another, whatever number of routes it stands for. */
function drawnEdges(edges: readonly LayoutEdge[]): readonly Arrow[] {
  return [...groupBy(edges, ({ from, to }) => `${from}\n${to}`).values()].flatMap((own) => {
    const [first] = own;
    const labels = [...new Set(own.map(({ label }) => label))].filter((text) => text !== "");
    return first ? [{ ...first, labels, perhaps: own.every(({ perhaps }) => perhaps) }] : [];
  });
}

function edgeLine({ from, to, labels, perhaps }: Arrow, name: Name): string {
  const rest = labels.length - MOST_LABELS;
  const shown = labels.slice(0, MOST_LABELS).map(label);
  const text = [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join("<br>");
  const arrow = perhaps ? "-.->" : "-->";
  return `${name(from)} ${arrow}${text === "" ? "" : `|"${text}"|`} ${name(to)}`;
}

function classes(
  drawn: readonly { readonly id: string; readonly state: State; readonly perhaps: boolean }[],
  name: Name,
): readonly string[] {
  const of = (which: string, members: typeof drawn, style: string) =>
    members.length === 0
      ? []
      : [
          `classDef ${which} ${style}`,
          `class ${members.map(({ id }) => name(id)).join(",")} ${which}`,
        ];
  return [
    ...of(
      "failed",
      drawn.filter(({ state }) => state === "failed"),
      "stroke:#cf222e,stroke-width:3px",
    ),
    ...of(
      "undecided",
      drawn.filter(({ state }) => state === "undecided"),
      "stroke:#bf8700,stroke-width:3px",
    ),
    ...of(
      "perhaps",
      drawn.filter(({ perhaps }) => perhaps),
      "stroke-dasharray:4 4",
    ),
  ];
}

/** Text inside quotes: all that Mermaid, Markdown or HTML could take for theirs becomes an entity. */
function label(text: string): string {
  const shown = sanitise(text);
  const cut = shown.length > LONGEST_LABEL ? `${shown.slice(0, LONGEST_LABEL - 1)}…` : shown;
  return cut
    .replace(/[\ud800-\udbff]…$/, "…")
    .replace(/[^\p{L}\p{N} ._/…-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}
