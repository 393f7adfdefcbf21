/**
 * Globs in lower case of the actions that change something, by service. What they do not fit only reads.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelastickubernetesservice.html
 */
export const CHANGING_ACTIONS: Readonly<Record<string, readonly string[]>> = {
  eks: [
    "eks:create*",
    "eks:delete*",
    "eks:update*",
    "eks:associate*",
    "eks:disassociate*",
    "eks:register*",
    "eks:deregister*",
    "eks:tag*",
    "eks:untag*",
    "eks:mutate*",
    "eks:start*",
    "eks:put*",
  ],
};
