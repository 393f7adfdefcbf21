import { text } from "../../value/make.ts";
import type { Value } from "../../value/value.ts";
import { read, written } from "../attribute.ts";
import { remember } from "../remember.ts";
import type { Thing } from "../thing.ts";
import { filtered } from "./asserted-tags.ts";
import { hasTables } from "./endpoints.ts";
import { serviceOf } from "./service.ts";

/** The services that have gateway endpoints. */
const GATEWAY_SERVICES = ["s3", "dynamodb"];

/**
 * The type of an endpoint. One that a data source looks up counts as a gateway endpoint if its service has
 * such endpoints and nothing says otherwise: whoever looks it up relies on its being there.
 */
export const endpointTypeOf = remember((endpoint: Thing): Value => {
  if (!endpoint.outside) return read(endpoint, "type", "string");
  const asserted =
    endpoint.body && (written(endpoint, "type") ?? filtered(endpoint, "vpc-endpoint-type"));
  if (asserted) return asserted;
  if (hasTables(endpoint)) return text("Gateway");
  const { name } = endpoint.body ? serviceOf(endpoint) : { name: undefined };
  const looked = name?.kind === "string" && GATEWAY_SERVICES.includes(name.value);
  return looked
    ? { ...text("Gateway"), ...(name.origin && { origin: name.origin }) }
    : read(endpoint, "type", "string");
});
