/** The YAML parser, loaded on its first use: loading it takes longer than reading most templates. */
export interface Late {
  readonly yaml: () => typeof import("yaml");
}
