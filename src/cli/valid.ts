import { type Checked, prettyDiagnostics } from "../index.ts";
import { Misuse } from "./exit.ts";
import { type Io, wantsColour } from "./io.ts";
import type { CommonFlags } from "./options.ts";

/** The value, unless an error came with it; `what` is what cannot be used then. */
export function valid<T>(
  { value, diagnostics }: Checked<T>,
  flags: CommonFlags,
  io: Io,
  what = "the rules",
): T {
  const colour = wantsColour(flags.color, { ...io, terminal: () => false });
  if (diagnostics.length > 0) io.err(prettyDiagnostics(diagnostics, { colour }));
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  if (errors === 0) return value;
  throw new Misuse(`${what} cannot be used: ${errors} ${errors === 1 ? "error" : "errors"}.`);
}
