import type { Reporter } from "./report.ts";

export const markdown: Reporter = () => "";
