/**
 * What a file of a module directory is by its name. OpenTofu's own files count as configuration, and a
 * Terraform file of the same name does not count beside them, as OpenTofu has it.
 */
const CONFIGURATION = /^(?<stem>.+)\.(?<tool>tf|tofu)(?<json>\.json)?$/;

/** Editors' backups and hidden files are no configuration. */
export function isConfiguration(name: string): boolean {
  const isBackup = name.endsWith("~") || (name.startsWith("#") && name.endsWith("#"));
  return !name.startsWith(".") && !isBackup && CONFIGURATION.test(name);
}

/** Whether what a file of configuration declares is merged into what others declare. */
export function isOverride(name: string): boolean {
  const stem = CONFIGURATION.exec(name)?.groups?.["stem"] ?? "";
  return stem === "override" || stem.endsWith("_override");
}

/** The file of OpenTofu that is read instead of this one if it is there; undefined for OpenTofu's own. */
export function alternativeOf(name: string): string | undefined {
  const { stem, tool, json = "" } = CONFIGURATION.exec(name)?.groups ?? {};
  return tool === "tf" ? `${stem}.tofu${json}` : undefined;
}
