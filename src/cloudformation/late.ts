/** What is loaded on its first use: loading the YAML parser takes longer than reading most templates. */
export interface Late {
  readonly yaml: () => typeof import("yaml");
  /** What reads how SAM, Git sync and Taskcat deploy: few repositories have any of it. */
  readonly deployments?: () => typeof import("./deployments/load.ts");
}
