import { sanitise } from "../index.ts";
import type { Context, Joining } from "./context.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { exists, writeNewFile } from "./new-file.ts";
import { addCommon, type CommonFlags } from "./options.ts";
import { loadGuide } from "./parts.ts";
import { placeOf } from "./place.ts";
import { prepare } from "./prepare.ts";
import { remark } from "./print.ts";

interface InitFlags extends CommonFlags {
  readonly dryRun?: true;
}

export function addInitCommand({ program, context, done }: Joining): void {
  const command = program
    .command("init")
    .description("write a configuration, a workflow and a hook")
    .option("--dry-run", "print what would be written, and write nothing");
  addCommon(command);
  command.action(async (flags) => done(await initCommand(flags, context)));
}

/** `byoc-preflight init`: looks at what is there, writes what is missing, and never touches a file. */
async function initCommand(flags: InitFlags, context: Context): Promise<ExitCode> {
  const { io } = context;
  const { root } = placeOf(io.directory, []);
  const { outcome } = await prepare([root], { ...flags, quiet: true, config: false }, context);
  const { foundAt, inventory, mentionsUs, proposalFor, workflowUsingUs, WORKFLOW_FILE } =
    loadGuide();
  const found = foundAt(root, outcome.report);
  if (found.roots.length === 0 && found.templates.length === 0) {
    const nothing =
      "There is nothing to check here: neither Terraform nor CloudFormation was found.";
    remark(nothing, { flags, io });
    return EXIT.nothingToScan;
  }
  const { files, entries } = proposalFor(found);
  io.out(`Found ${inventory(found)}.\n`);
  const written = files.filter(({ path, text }) => {
    const other = path === WORKFLOW_FILE ? workflowUsingUs(root) : undefined;
    if (other !== undefined) {
      io.out(`${sanitise(other)} runs byoc-preflight already.\n`);
      return false;
    }
    const isNew = flags.dryRun ? !exists(root, path) : writeNewFile(root, path, text);
    const verb = flags.dryRun ? "Would write" : "Wrote";
    io.out(isNew ? `${verb} ${path}.\n` : `${path} is there and left alone.\n`);
    if (isNew && flags.dryRun) io.out(`\n${indented(text)}\n`);
    return isNew;
  });
  const missing = entries.filter(({ path }) => !mentionsUs(root, path));
  for (const { path } of entries.filter((entry) => !missing.includes(entry))) {
    io.out(`${path} runs byoc-preflight already.\n`);
  }
  for (const { path, what, text } of missing) {
    io.out(`Add to ${path}, ${what}:\n\n${indented(text)}\n`);
  }
  const texts = [...written, ...missing].map(({ text }) => text).join("");
  if (texts.includes("OWNER")) io.out(`${PLACEHOLDERS}\n`);
  return EXIT.clean;
}

const PLACEHOLDERS =
  "In place of OWNER and COMMIT write where byoc-preflight comes from and the commit of a release.";

const indented = (text: string): string => text.replace(/^(?=.)/gm, "  ");
