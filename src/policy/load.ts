/** What reads the files of a policy: loaded only when there is one, with the YAML parser and the schemas. */
export { readBaseline } from "./read-baseline.ts";
export { readConfig } from "./read-config.ts";
