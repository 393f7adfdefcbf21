import type { Config, Given } from "./config.ts";

/** What the user says of the input, on the command line or anywhere else. */
export interface Input {
  readonly target?: string;
  readonly region?: string;
  readonly peerCidrs?: readonly string[];
  readonly clientSecurityGroups?: readonly string[];
}

/** What is said on the command line, and for the rest what the configuration says. */
export function inputOf(
  said: Input,
  config: Config | undefined,
): Omit<Input, "target"> & { readonly target?: readonly string[] } {
  const target = said.target?.split(",") ?? config?.target;
  const region = said.region ?? config?.region;
  const peerCidrs = said.peerCidrs ?? config?.peerCidrs;
  const clientSecurityGroups = said.clientSecurityGroups ?? config?.clientSecurityGroups;
  return {
    ...(target && { target }),
    ...(region !== undefined && { region }),
    ...(peerCidrs && { peerCidrs }),
    ...(clientSecurityGroups && { clientSecurityGroups }),
  };
}

/** What the configuration gives to the parameters of a template; what is said of the one template wins. */
export function parametersFor(config: Config, path: string): readonly Given[] {
  const own = config.templates.filter((template) => template.path === path);
  return [...config.parameters, ...own.flatMap(({ parameters }) => parameters)];
}
