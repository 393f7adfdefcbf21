import {
  type KindPage,
  type Language,
  nearest,
  type RulePage,
  sanitiseText,
  toText,
} from "../index.ts";
import type { Context, Joining } from "./context.ts";
import { EXIT, type ExitCode, Misuse } from "./exit.ts";
import { wantsColour } from "./io.ts";
import { languagesAt } from "./languages.ts";
import {
  addCommon,
  addFormat,
  addOutput,
  addRules,
  type PrintFlags,
  type RuleFlags,
} from "./options.ts";
import { loadGuide } from "./parts.ts";
import { print } from "./print.ts";
import { ruleFilesIn } from "./rule-files.ts";
import { valid } from "./valid.ts";

type ExplainFlags = PrintFlags & RuleFlags;

export function addExplainCommand({ program, context, done }: Joining): void {
  const command = program
    .command("explain")
    .argument("<name>", "a rule, a requirement such as BYOC-NET-010, or a kind such as Subnet")
    .description("why a rule is there, what it looks like, what to do");
  addRules(command);
  addFormat(command, "pretty", "json");
  for (const add of [addOutput, addCommon]) add(command);
  command.action(async (name: string, flags) => done(await explainCommand(name, flags, context)));
}

/** `byoc-preflight explain`: the page of a rule, of the rules of a requirement, or of a kind. */
async function explainCommand(
  name: string,
  flags: ExplainFlags,
  context: Context,
): Promise<ExitCode> {
  const { io } = context;
  const found = find(name, pagesOf(flags, context));
  const { output, format } = flags;
  const text =
    format === "json"
      ? toText(clean({ schema: "byoc-preflight/explain/v1", ...found }))
      : pretty(found, {
          colour: wantsColour(flags.color, output === undefined ? io : TO_FILE),
          languages: await languagesAt(io.directory),
        });
  print(text, { flags, output, io, root: io.directory, forPeople: format === "pretty" });
  return EXIT.clean;
}

const TO_FILE = { environment: {}, terminal: () => false };

interface Pages {
  readonly rules: readonly RulePage[];
  readonly kinds: readonly KindPage[];
}

function pagesOf(flags: ExplainFlags, { engine, io }: Context): Pages {
  const { rulePages, kindPages: kinds } = loadGuide();
  const directory = flags.onlyRules ?? flags.rules;
  if (directory === undefined) return { rules: rulePages, kinds };
  const own = valid(engine().pages(ruleFilesIn(io.directory, directory)), flags, io);
  return { rules: flags.onlyRules === undefined ? [...rulePages, ...own] : own, kinds };
}

/** By the exact name of a rule, or whatever the case of letters. */
function find(name: string, { rules, kinds }: Pages): Pages {
  const isMeant = (other: string) => other.toLowerCase() === name.toLowerCase();
  const byId = rules.filter(({ id }) => isMeant(id));
  if (byId.length > 0) return { rules: byId, kinds: [] };
  const byRequirement = rules.filter(({ requirement }) => isMeant(requirement));
  if (byRequirement.length > 0) return { rules: byRequirement, kinds: [] };
  const byKind = kinds.filter((kind) => isMeant(kind.name));
  if (byKind.length > 0) return { rules: [], kinds: byKind };
  const names = rules.flatMap(({ id, requirement }) => [id, requirement]);
  const close = nearest(name, [...names, ...kinds.map((kind) => kind.name)]);
  throw new Misuse(
    `There is no rule, requirement or kind \`${name}\`. ${close === undefined ? "`byoc-preflight rules` lists the rules." : `Did you mean \`${close}\`?`}`,
  );
}

interface Showing {
  readonly colour: boolean;
  readonly languages: readonly Language[];
}

function pretty({ rules, kinds }: Pages, showing: Showing): string {
  const { prettyKind, prettyRequirement, prettyRule } = loadGuide();
  const [first, ...others] = rules;
  if (!first) return kinds.map((kind) => prettyKind(kind, showing)).join("\n");
  if (others.length === 0) return prettyRule(first, showing);
  return prettyRequirement(first.requirement, rules, showing);
}

/** The text of a user's own rules is as foreign as any. */
function clean(value: object): object {
  return JSON.parse(
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === "string" ? sanitiseText(part) : part,
    ),
  );
}
