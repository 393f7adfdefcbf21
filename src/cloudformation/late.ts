/** What is loaded on its first use: loading the YAML parser takes longer than reading most templates. */
export interface Late {
  readonly yaml: () => typeof import("yaml");
  /** What reads how the CDK, SAM, Git sync and Taskcat deploy: many repositories have none of them. */
  readonly deployments?: () => typeof import("./deployments/load.ts");
  /** What `AWS::LanguageExtensions` does: few templates have loops. */
  readonly extensions?: () => typeof import("./extensions/load.ts");
  /** What AWS publishes about types: where names are checked, and for `Ref` of types that no kind has. */
  readonly types?: () => typeof import("./types/load.ts");
}
