import type { Files } from "../source/files.ts";
import { type Deployment, deploymentIn, type Given, readData } from "./deployment.ts";
import type { Late } from "./late.ts";

/** What the files that the user names give, the last of them wins. */
export function deploymentNamed(
  files: Files,
  paths: readonly string[],
  late: Late,
  refuse: (path: string, reason: string) => void,
): Deployment {
  const parameters = new Map<string, Given>();
  const tags = new Map<string, Given>();
  for (const path of paths) {
    const read = readData(files, path, late);
    const data = "node" in read ? read : undefined;
    const deployment =
      late.deployments?.().namedDeployment(files, path, data) ??
      (data && deploymentIn(data.node, data.file));
    if (!deployment) refuse(path, "refusal" in read ? read.refusal : "is no file of parameters");
    for (const [name, given] of deployment?.parameters ?? []) parameters.set(name, given);
    for (const [key, given] of deployment?.tags ?? []) tags.set(key, given);
  }
  return { parameters, tags };
}
