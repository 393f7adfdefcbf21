import type {
  Baseline,
  Checked,
  Config,
  Files,
  RuleDescription,
  RulePage,
  ScanOptions,
  ScanOutcome,
  SourceFile,
  Step,
} from "../index.ts";

export type { Rejected, ScanOptions, ScanOutcome } from "../index.ts";

/** The core as the shell sees it: pure and synchronous, and everything it reads comes through `Files`. */
export interface Engine {
  /** Built-in rules and those of the files given; with any error the scanner must not be used. */
  readonly scanner: (request: RuleRequest) => Checked<Scanner>;
  /** What there is to tell about the rules of the files given. */
  readonly pages: (ruleFiles: readonly SourceFile[]) => Checked<readonly RulePage[]>;
  /** Runs the examples inside rule files. */
  readonly test: (ruleFiles: readonly SourceFile[]) => Checked<readonly ExampleOutcome[]>;
  /** Undefined with any error. */
  readonly readBaseline: (file: SourceFile) => Checked<Baseline | undefined>;
}

export interface RuleRequest {
  readonly builtIn: boolean;
  readonly ruleFiles: readonly SourceFile[];
}

export interface Scanner {
  /** Addresses about built-in rules, by their ids; nothing that a user wrote. */
  readonly links: () => ReadonlyMap<string, string>;
  readonly rules: readonly RuleDescription[];
  /** Reads a configuration, which may name these rules and the built-in ones; undefined with any error. */
  readonly readConfig: (file: SourceFile) => Checked<Config | undefined>;
  /** `entering` is told what the scan does next. */
  readonly scan: (
    files: Files,
    options: ScanOptions,
    entering?: (step: Step) => void,
  ) => ScanOutcome;
}

export interface ExampleOutcome {
  readonly rule: string;
  readonly title: string;
  /** What was expected and what came, or nothing if the example holds. */
  readonly problem?: string;
}

export interface Variable {
  readonly name: string;
  /** As the user wrote it: its type decides how it is read. */
  readonly text: string;
}
