/** What reports say about us. The version is that of `package.json`, which a test compares. */
export const TOOL = {
  name: "byoc-preflight",
  version: "0.1.0",
  uri: "https://www.npmjs.com/package/byoc-preflight",
} as const;
