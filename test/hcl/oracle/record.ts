/** What one run of the comparison found in one public repository. Paths are the repository's own. */
export interface RepositoryRecord {
  readonly name: string;
  readonly commit: string;
  readonly files: number;
  readonly bytes: number;
  readonly acceptedByBoth: number;
  readonly rejectedByBoth: number;
  /** Values of attributes whose syntax trees were compared node by node. */
  readonly trees: number;
  /** Files the oracle reads but cannot turn into JSON, with its reason. We read them too. */
  readonly converterFailures: readonly string[];
  readonly disagreements: readonly string[];
}

export interface OracleRecord {
  readonly repositories: readonly RepositoryRecord[];
}
