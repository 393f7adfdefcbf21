import type { SourceFile } from "../../source/file.ts";
import type { Said } from "../beside.ts";
import { member, type Node, textOf } from "../node.ts";
import { overridesIn } from "./overrides.ts";

/**
 * What `sam deploy` takes from its configuration if no environment is named. Source:
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-config.html
 */
export function samDeployment(root: Node, file: SourceFile): Said | undefined {
  const environment = environmentIn(root);
  const all = ["global", "deploy"].map((command) =>
    member(member(environment, command), "parameters"),
  );
  const last = (name: string): Node | undefined =>
    all.map((section) => member(section, name)).findLast((value) => value !== undefined);
  const parameters = overridesIn(last("parameter_overrides"), file);
  const tags = overridesIn(last("tags"), file);
  if (!environment || !parameters || !tags) return undefined;
  const region = textOf(last("region"));
  const stackName = textOf(last("stack_name"));
  return {
    parameters,
    tags,
    ...(region !== undefined && { region }),
    ...(stackName !== undefined && { stackName }),
  };
}

/** `default`, else the only one. */
function environmentIn(root: Node): Node | undefined {
  const named = member(root, "default");
  if (named?.kind === "mapping" || root.kind !== "mapping") return named;
  const [only, ...others] = [...root.entries.values()].filter(
    ({ value }) => value.kind === "mapping",
  );
  return others.length === 0 ? only?.value : undefined;
}

/**
 * Whether the configuration is for a template beside it: the one that it says is built or deployed, else
 * `template.yaml`. What is deployed may be made from another one by `sam build`.
 */
export function isForTemplate(root: Node, name: string): boolean {
  const environment = environmentIn(root);
  const said = ["global", "build", "deploy"].flatMap((command) => {
    const section = member(member(environment, command), "parameters");
    return ["template_file", "template"].flatMap((key) => textOf(member(section, key)) ?? []);
  });
  const own = said.filter((path) => !MADE.test(path));
  if (own.length === 0) return /^template\.(?:ya?ml|json)$/.test(name);
  return own.some((path) => path.replace(/^\.\//, "") === name);
}

const MADE = /\.aws-sam\/|(?:^|\/)packaged?[\w.-]*$/;
