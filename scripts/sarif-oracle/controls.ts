/** Broken documents that a judge refuses: if it does not, it was not asked properly. */
export function controls(
  text: string,
): readonly { readonly name: string; readonly text: string; readonly refusedBy: string }[] {
  const broken = (change: (run: Run) => void) => {
    const log = JSON.parse(text);
    change(log.runs[0]);
    return JSON.stringify(log);
  };
  const mutants: readonly [string, (run: Run) => void, readonly string[]][] = [
    [
      "line 0",
      (run) => {
        run.results[0].locations[0].physicalLocation.region.startLine = 0;
      },
      ["multitool", "schema", "codeql-action"],
    ],
    [
      "an unknown property",
      (run) => {
        run.results[0].colour = "red";
      },
      ["schema", "codeql-action"],
    ],
    [
      "no results",
      (run) => {
        delete run.results;
      },
      ["multitool"],
    ],
    [
      "a space in a URI",
      (run) => {
        run.results[0].locations[0].physicalLocation.artifactLocation.uri = "a b.tf";
      },
      ["multitool", "schema", "codeql-action"],
    ],
  ];
  return mutants.flatMap(([name, change, refusers]) =>
    refusers.map((refusedBy) => ({ name, text: broken(change), refusedBy })),
  );
}

// biome-ignore lint/suspicious/noExplicitAny: a document that is about to be broken.
type Run = any;
