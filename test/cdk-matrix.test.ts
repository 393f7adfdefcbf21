import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { RE2JS } from "re2js";
import { describe, expect, test } from "vitest";
import * as yaml from "yaml";
import * as deployments from "../src/cloudformation/deployments/load.ts";
import { builtInRules } from "../src/rules/built-in.generated.ts";
import { scan } from "../src/scan.ts";
import { filesInMemory } from "../src/source/files-in-memory.ts";

const DIRECTORY = "fixtures/cdk-matrix";

type Combination = Readonly<Record<string, string | number>>;

interface Row {
  readonly when?: Readonly<Record<string, readonly unknown[]>>;
  readonly verdict: string;
  readonly input?: readonly string[];
}

interface Table {
  readonly axes: Readonly<Record<string, readonly (string | number)[]>>;
  readonly also: readonly Combination[];
  readonly alike: Combination;
  readonly rules: readonly {
    readonly rule: string;
    readonly subject: string;
    readonly verdicts: readonly Row[];
  }[];
}

const table: Table = JSON.parse(readFileSync(`${DIRECTORY}/expected.json`, "utf8"));

const assemblies: Readonly<Record<string, Readonly<Record<string, unknown>>>> = JSON.parse(
  brotliDecompressSync(readFileSync(`${DIRECTORY}/assemblies.json.br`)).toString(),
);

const combinations: readonly Combination[] = [
  ...Object.entries(table.axes).reduce<readonly Combination[]>(
    (all, [axis, values]) => all.flatMap((each) => values.map((of) => ({ ...each, [axis]: of }))),
    [{}],
  ),
  ...table.also.map((each) => ({ ...table.alike, ...each })),
];

const nameOf = ({ zones, nat, endpoint, addresses, shape, tags, extra }: Combination): string =>
  [zones, nat, endpoint, addresses, shape, tags, extra]
    .filter((part) => part !== undefined)
    .join("-");

/** Which part of the network a logical id is: the CDK ends it with a hash of the path. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^VpcdataSubnet(\d)Subnet[0-9A-F]{8}$/, "Private"],
  [/^VpcedgeSubnet(\d)Subnet[0-9A-F]{8}$/, "Public"],
  [/^VpcedgeSubnet(\d)NATGateway[0-9A-F]{8}$/, "Nat"],
  [/^S3$/, "Endpoint"],
  [/^Peering$/, "Peering"],
  [/^Vpc[0-9A-F]{8}$/, "Vpc"],
];

function partOf(kind: string, address: string): string {
  const id = address.slice(address.lastIndexOf("/") + 1);
  if (kind === "Target") return /^Vpc[0-9A-F]{8}$/.test(id) ? "Target" : address;
  for (const [pattern, part] of PARTS) {
    const found = pattern.exec(id);
    if (found) return part + (found[1] ?? "");
  }
  return address;
}

/** The parts that a combination has, each with the number of its zone. */
function partsIn({ zones, nat, endpoint, extra }: Combination, subject: string): readonly string[] {
  const numbered = (count: number) =>
    Array.from({ length: count }, (_, index) => `${subject}${index + 1}`);
  if (subject === "Private" || subject === "Public") return numbered(Number(zones));
  if (subject === "Nat") return numbered(Math.min(Number(zones), Number(nat)));
  if (subject === "Endpoint" && endpoint === "absent") return [];
  if (subject === "Peering" && !String(extra).startsWith("peered")) return [];
  return [subject];
}

function expected(combination: Combination): readonly string[] {
  return table.rules.flatMap(({ rule, subject, verdicts }) =>
    partsIn(combination, subject).flatMap((part) => {
      const facts = { ...combination, last: part.endsWith(String(combination["zones"])) };
      const row = verdicts.find(({ when = {} }) =>
        Object.entries(when).every(([axis, values]) => values.includes(Reflect.get(facts, axis))),
      );
      if (row?.verdict === "not-applicable") return [];
      return [`${rule} ${part}: ${row?.verdict}${row?.input ? ` (${row.input})` : ""}`];
    }),
  );
}

function said(combination: Combination): readonly string[] {
  const texts = Object.entries(assemblies[nameOf(combination)] ?? {}).map(
    ([path, content]) => [`cdk.out/${path}`, JSON.stringify(content, null, 1)] as const,
  );
  const { report } = scan(
    filesInMemory(new Map(texts)),
    {
      candidates: texts.map(([path]) => path).sort(),
      paths: [""],
      roots: [],
      vars: [],
      varFiles: [],
    },
    builtInRules,
    { regex: () => RE2JS, yaml: () => yaml, deployments: () => deployments },
  );
  expect(report.files.unanalysed).toEqual([]);
  const results = report.results.filter(({ verdict }) => verdict !== "not-applicable");
  return results.map(({ rule, verdict, subject: { kind, address }, reasons }) => {
    const part = partOf(kind, address);
    const row = table.rules
      .filter((each) => each.rule === rule && part.startsWith(each.subject))
      .flatMap((each) => each.verdicts.flatMap(({ input = [] }) => input))
      .filter((input) =>
        reasons.some((reason) => `${reason.input} ${reason.text}`.includes(input)),
      );
    const inputs = verdict === "unknown" && row[0] !== undefined ? ` (${row[0]})` : "";
    return `${rule} ${part}: ${verdict}${inputs}`;
  });
}

test("there is an assembly for every combination", () => {
  expect(Object.keys(assemblies).sort()).toEqual(combinations.map(nameOf).sort());
});

describe("what is said of a network by the CDK was written down before it was made", () => {
  test.each(["one", "any", "nested", "siblings", "cross"])("%s", (shape) => {
    const differences = combinations
      .filter((combination) => combination["shape"] === shape)
      .map((combination) => {
        const wanted = expected(combination);
        const found = said(combination);
        return {
          combination: nameOf(combination),
          missing: wanted.filter((each) => !found.includes(each)),
          surplus: found.filter((each) => !wanted.includes(each)),
        };
      });
    expect(
      differences.filter(({ missing, surplus }) => missing.length + surplus.length > 0),
    ).toEqual([]);
  });
});
