import fc from "fast-check";
import type { NetworkLayout } from "../../src/graph/layout.ts";
import { codeSpan } from "../../src/report/code-span.ts";
import { formats } from "../../src/report/formats.ts";
import { tableOf } from "../../src/report/markdown-rows.ts";
import { networkPicture } from "../../src/report/network-picture.ts";
import type { Report, ReportOptions } from "../../src/report/report.ts";
import { hostile, hostileReport, networkWith } from "./hostile-report.ts";
import { empty, sample } from "./sample.ts";

/** A text in some format, for a judge of that format. */
export interface FormatCase {
  readonly format: "junit" | "gitlab" | "rdjson" | "markdown" | "mermaid" | "code spans";
  readonly name: string;
  readonly text: string;
}

const options: ReportOptions = {
  verdicts: new Set(["pass", "fail", "unknown", "not-applicable"]),
  colour: false,
  sarifUnknown: true,
};

/** What the recorded judges were asked about. */
export function formatCases(): readonly FormatCase[] {
  const reports: readonly [string, Report][] = [
    ["sample", { ...sample, network: () => NETWORK }],
    ["empty", empty],
    ...fc
      .sample(hostileReport, { seed: 5, numRuns: 20 })
      .map((report, index): [string, Report] => [`hostile ${index}`, report]),
  ];
  const printed = (["junit", "gitlab", "rdjson", "markdown"] as const).flatMap((format) =>
    reports.map(([name, report]) => ({
      format,
      name,
      text: formats[format].print(report, options),
    })),
  );
  return [
    ...printed,
    ...networks().map(([name, network]) => ({
      format: "mermaid" as const,
      name,
      text: networkPicture(network, sample.results)?.mermaid ?? "",
    })),
    { format: "code spans", name: "table", text: tableOf(["text"], spanTexts().map(row)) },
    {
      format: "code spans",
      name: "list",
      text: spanTexts()
        .map((text) => `- ${codeSpan(text)}`)
        .join("\n"),
    },
  ];
}

const row = (text: string): readonly string[] => [codeSpan(text)];

/** Texts full of what ends code spans and cells. None is empty: that is no code span. */
export function spanTexts(): readonly string[] {
  const parts = fc.constantFrom("`", "``", "|", "\\", "\\|", " ", "a", "<b>", "](x)", "@me", "\n");
  const text = fc.oneof(fc.array(parts, { minLength: 1, maxLength: 8 }).map(joined), hostile);
  return fc.sample(text, { seed: 6, numRuns: 400 }).filter((one) => one !== "");
}

const joined = (parts: readonly string[]): string => parts.join("");

/** Networks by name, of which the last is too large to be drawn as it is. */
export function networks(): readonly (readonly [string, NetworkLayout])[] {
  const texts = fc.sample(fc.array(hostile, { minLength: 9, maxLength: 9 }), {
    seed: 7,
    numRuns: 30,
  });
  return [
    ["sample", NETWORK],
    ...texts.map((list, index): [string, NetworkLayout] => {
      let at = 0;
      return [`hostile ${index}`, networkWith(() => list[at++ % list.length] ?? "")];
    }),
    ["syntax", networkWith(cycle(SYNTAX))],
    ["large", largeNetwork(90)],
  ];
}

/** What means something to Mermaid. */
const SYNTAX = [
  '"]; click n0 "javascript:alert(1)"',
  "end",
  "%%{init: {'theme':'dark'}}%%",
  "classDef failed fill:#000;",
  "style n0 fill:#f00;",
  "`**bold**`",
  "#quot;#35;",
  "<img src=x onerror=alert(1)>",
  "subgraph x",
  "```",
  "fa:fa-car A --> B",
];

function cycle(texts: readonly string[]): () => string {
  let at = 0;
  return () => texts[at++ % texts.length] ?? "";
}

/** One public subnet and many private ones, with a table each that leads to one NAT gateway. */
export function largeNetwork(subnets: number): NetworkLayout {
  const subject = (address: string) => ({ root: "infra/prod", address });
  const numbers = Array.from({ length: subnets }, (_, index) => index);
  const part = (noun: string, id: string, within: string) => ({
    id,
    noun,
    title: id,
    detail: "",
    within,
    subject: subject(id),
    perhaps: false,
  });
  return {
    groups: [
      { id: "vpc", title: "VPC main", subject: subject("module.network.aws_vpc.main") },
      ...["a", "b", "c"].map((zone) => ({ id: zone, title: `zone ${zone}`, within: "vpc" })),
    ],
    nodes: [
      part("NAT gateway", "nat", "a"),
      ...numbers.map((index) =>
        part("subnet", `module.network.aws_subnet.private[${index}]`, "abc"[index % 3] ?? "a"),
      ),
      ...numbers.map((index) => part("route table", `table[${index}]`, "vpc")),
    ],
    edges: numbers.flatMap((index) => [
      {
        from: `module.network.aws_subnet.private[${index}]`,
        to: `table[${index}]`,
        label: "",
        perhaps: false,
      },
      { from: `table[${index}]`, to: "nat", label: "0.0.0.0/0", perhaps: false },
    ]),
  };
}

const NETWORK: NetworkLayout = largeNetwork(3);
