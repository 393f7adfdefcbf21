/** What is loaded on its first use: loading the YAML parser takes longer than reading most templates. */
export interface Late {
  readonly yaml: () => typeof import("yaml");
  /** What reads how the CDK, SAM, Git sync and Taskcat deploy: many repositories have none of them. */
  readonly deployments?: () => typeof import("./deployments/load.ts");
}
