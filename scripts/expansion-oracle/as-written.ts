import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { readTerraform } from "../../src/terraform/project.ts";
import { LATE } from "../../test/terraform/functions-evaluate.ts";
import { type Comparison, compare } from "./compare.ts";
import type { Json, Planned } from "./plan.ts";
import { filesBelow } from "./tree.ts";

/** The workspace that is selected for all of these projects. */
const WORKSPACE = "staging";

/** What Terraform says of a project of `terraform_data` that nothing had to be rewritten in. */
export type AsWritten =
  | { readonly refused: string }
  | { readonly planned: readonly Omit<Planned, "types">[] };

interface Change {
  readonly address: string;
  readonly change: {
    readonly after: { readonly [name: string]: Json };
    readonly after_unknown: { readonly [name: string]: Json };
  };
}

/** What the provider computes. */
const COMPUTED: ReadonlySet<string> = new Set(["id", "output"]);

export function planAsWritten(top: string, scratch: string): AsWritten {
  const root = join(scratch, "root");
  cpSync(top, root, { recursive: true, filter: (path) => !path.endsWith("/expected.json") });
  const run = (args: readonly string[], workspace: string) =>
    spawnSync("terraform", args, {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1 << 29,
      env: {
        ...process.env,
        CHECKPOINT_DISABLE: "1",
        TF_IN_AUTOMATION: "1",
        TF_CLI_CONFIG_FILE: "/dev/null",
        TF_WORKSPACE: workspace,
      },
    });
  const steps = [
    ["init", "-input=false", "-no-color"],
    ["plan", "-input=false", "-lock=false", "-refresh=false", "-no-color", "-out=oracle.tfplan"],
  ];
  for (const args of steps) {
    const { status, stderr } = run(args, WORKSPACE);
    if (status !== 0) return { refused: /^.*Error: .*$/m.exec(stderr)?.[0] ?? stderr };
  }
  const { stdout } = run(["show", "-json", "oracle.tfplan"], WORKSPACE);
  const changes: readonly Change[] = JSON.parse(stdout).resource_changes ?? [];
  return {
    planned: changes.map(({ address, change }) => {
      const own = (part: { readonly [name: string]: Json }) =>
        Object.fromEntries(
          Object.entries(part).filter(([name, value]) => !COMPUTED.has(name) && value !== null),
        );
      return { address, values: own(change.after), unknown: own(change.after_unknown) };
    }),
  };
}

export function evaluateAsWritten(top: string) {
  return readTerraform(filesBelow(top), [], {
    roots: ["."],
    vars: [],
    varFiles: [],
    settings: new Map([[".", { vars: [], varFiles: [], workspace: WORKSPACE }]]),
    region: undefined,
    late: LATE,
    isWanted: () => true,
  });
}

export function compareAsWritten(
  planned: readonly Omit<Planned, "types">[],
  { declarations }: ReturnType<typeof evaluateAsWritten>,
): Comparison {
  const known = planned.map((one): Planned => ({ ...one, types: {} }));
  return compare(known, declarations);
}

/** One instance per line. */
export function recordOf(written: AsWritten): string {
  if ("refused" in written) return `${JSON.stringify(written, undefined, 2)}\n`;
  const lines = written.planned.map((one) => `    ${JSON.stringify(one)}`);
  return `{\n  "planned": [\n${lines.join(",\n")}\n  ]\n}\n`;
}
