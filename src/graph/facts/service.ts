import { text, unknown } from "../../value/make.ts";
import type { Because } from "../../value/reason.ts";
import type { Unknown, Value } from "../../value/value.ts";
import { absence, converted, read, spelledIn, written } from "../attribute.ts";
import { reason } from "../reasons.ts";
import { remember } from "../remember.ts";
import type { Thing } from "../thing.ts";

/** The two parts of `com.amazonaws.us-east-1.s3`. */
interface Service {
  readonly name: Value;
  readonly region: Value;
}

/**
 * What an endpoint is for. The name of the service is known as soon as its end is written, whatever the
 * region. Source: https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html
 */
export const serviceOf = remember((endpoint: Thing): Service => {
  const value = written(endpoint, "service");
  if (!value) {
    const name = read(endpoint, "service", "string");
    const because = endpoint.outside ?? noService(endpoint);
    const missing = unknown("string", name.kind === "unknown" ? name.because : because);
    return { name: name.origin ? { ...missing, origin: name.origin } : missing, region: missing };
  }
  const marks = value.origin && { origin: value.origin };
  const found = partsOf(endpoint, converted(value, "string"));
  return { name: { ...found.name, ...marks }, region: { ...found.region, ...marks } };
});

const REGION = "[a-z]{2}(?:-[a-z]+)+-\\d+";
const AWS = new RegExp(`^(?:cn\\.)?com\\.amazonaws\\.(?:vpce\\.)?(${REGION})\\.(.+)$`);
const BEGINNING = /^(?:cn\.)?com\.amazonaws\.(?:vpce\.)?$/;

function partsOf(endpoint: Thing, value: Value): Service {
  if (value.kind === "string") {
    const [, region, name] = AWS.exec(value.value) ?? [];
    if (region !== undefined && name !== undefined)
      return { name: text(name), region: text(region) };
    return { name: value, region: unknown("string", noRegion(endpoint, value.value)) };
  }
  if (value.kind !== "unknown") {
    const missing = unknown("string", noService(endpoint));
    return { name: missing, region: missing };
  }
  return lookedUp(endpoint, value) ?? split(value);
}

/** `data.aws_vpc_endpoint_service`, whose `service` argument is the short name. */
function lookedUp(endpoint: Thing, { identity, someOf, because }: Unknown): Service | undefined {
  const reference = identity?.reference ?? someOf;
  const source = reference && endpoint.network.declaration(reference.instance);
  if (source?.mode !== "data" || reference?.attribute !== "service_name") return undefined;
  const name = source.attribute("service");
  if (!name) return undefined;
  return {
    name,
    region: source.attribute("region") ?? source.region ?? unknown("string", because),
  };
}

/** A region is one word without dots, so that the text behind the dot that follows it is the service. */
function split({ parts = [], because }: Unknown): Service {
  const missing = unknown("string", because);
  const [start, middle, ...rest] = parts;
  if (typeof start !== "string" || middle === undefined || typeof middle === "string") {
    return { name: missing, region: missing };
  }
  const region = AWS.exec(`${start}x`)?.[1];
  if (region !== undefined) return { name: behind(start, parts, because), region: text(region) };
  const [end, more] = rest;
  if (!BEGINNING.test(start) || typeof end !== "string" || !end.startsWith(".")) {
    return { name: missing, region: missing };
  }
  const short = end.slice(1);
  if (more === undefined && short !== "") return { name: text(short), region: middle };
  if (short !== "" || more === undefined || typeof more === "string" || rest.length > 2) {
    return { name: missing, region: middle };
  }
  return { name: more, region: middle };
}

/** `com.amazonaws.us-east-1.` and an unknown: the unknown is the service. */
function behind(start: string, parts: NonNullable<Unknown["parts"]>, because: Because): Value {
  const [, only] = parts;
  return parts.length === 2 && start.endsWith(".") && only !== undefined && typeof only !== "string"
    ? only
    : unknown("string", because);
}

const noService = (endpoint: Thing) =>
  reason(
    `\`${endpoint.address}\` names no service.`,
    endpoint.address,
    `Write \`${spelledIn(endpoint, "service")}\`.`,
    absence(endpoint, "service")?.span,
  );

const noRegion = (endpoint: Thing, name: string) =>
  reason(
    `The service name \`${name}\` holds no region.`,
    name,
    `Write the name as \`com.amazonaws.<region>.<service>\`, or set \`${spelledIn(endpoint, "serviceRegion")}\`.`,
  );
