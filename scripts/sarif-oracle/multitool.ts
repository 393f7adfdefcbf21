import { spawnSync } from "node:child_process";
import { programIn } from "./install.ts";

/**
 * Microsoft's validator with its rules for GitHub. It exits with 0 whatever it finds, so its lines are read;
 * without any, it must at least say that it is done.
 */
export const multitool =
  (directory: string) =>
  (file: string): readonly string[] => {
    const { stdout } = spawnSync(
      programIn(directory),
      [
        "validate",
        file,
        "--rule-kind",
        "Sarif;Gh;Ghas",
        "--level",
        "Error;Warning",
        "--max-file-size-in-kb",
        "100000",
      ],
      { encoding: "utf8", maxBuffer: 1e9 },
    );
    const lines = stdout.split(/\r?\n/);
    const objections = lines.filter((line) => /: (?:error|warning) /.test(line));
    const isDone = lines.some((line) => line.includes("Analysis completed successfully"));
    return isDone || objections.length > 0 ? objections : [`it did not finish: ${stdout}`];
  };
