import { object, text, unknown } from "../value/make.ts";
import type { Reason } from "../value/reason.ts";
import type { Unknown, Value } from "../value/value.ts";
import { evaluate } from "./evaluate.ts";
import { isFailure } from "./failure.ts";
import { cyclic, headerOf, once, scopeOf, settle } from "./instance.ts";
import type { ResourceInstance } from "./resource.ts";
import { renderText } from "./template-call.ts";

type Model = (source: ResourceInstance) => Value | undefined;

/**
 * What is known of data sources without asking AWS, by type and attribute.
 * Sources: the documentation of the Terraform AWS provider for each data source.
 */
const MODELS: Readonly<Record<string, Readonly<Record<string, Model>>>> = {
  aws_availability_zones: {
    // The zones of a region are different from each other, and their names begin with the region's.
    names: (source) => zones(source, "names", regionOf(source)),
    zone_ids: (source) => zones(source, "zone_ids", undefined),
  },
  aws_caller_identity: texts("account_id", "arn", "id", "user_id"),
  aws_partition: {
    ...texts("dns_suffix", "reverse_dns_prefix"),
    // `aws`, `aws-cn`, `aws-us-gov` …
    id: (source) => textOf(source, "id", "aws"),
    partition: (source) => textOf(source, "partition", "aws"),
  },
  aws_iam_policy_document: {
    json: (source) => rendered(source, "json"),
    minified_json: (source) => rendered(source, "minified_json"),
  },
  aws_region: {
    name: (source) => source.configured("name") ?? regionOf(source),
    id: (source) => source.configured("name") ?? regionOf(source),
    region: (source) => source.configured("region") ?? regionOf(source),
  },
  template_file: {
    rendered: (source) => renderedTemplate(source),
  },
  terraform_remote_state: {
    outputs: (source) => source.module.root.remoteOutputs?.(source),
  },
  aws_vpc_endpoint_service: {
    // `com.amazonaws.<region>.<service>`; the S3 gateway service is spelled so in every partition.
    service_name: (source) => {
      const service = source.configured("service");
      if (service?.kind !== "string" || !["s3", "dynamodb"].includes(service.value))
        return undefined;
      return serviceName(source, service.value, regionOf(source));
    },
  },
};

/** An attribute of a data source as far as it follows from the code; undefined when it does not. */
export function dataAttribute(source: ResourceInstance, name: string): Value | undefined {
  if (!Object.hasOwn(MODELS, source.type)) return undefined;
  const models = MODELS[source.type] ?? {};
  return Object.hasOwn(models, name) ? models[name]?.(source) : undefined;
}

/** Models of attributes that are known to be text, and nothing else. */
function texts(...names: readonly string[]): Readonly<Record<string, Model>> {
  return Object.fromEntries(
    names.map((name) => [name, (source: ResourceInstance) => textOf(source, name)]),
  );
}

function textOf(source: ResourceInstance, name: string, beginning?: string): Unknown {
  const because = reasonOf(source, name);
  const reference = { instance: source.instance, attribute: name };
  return unknown("string", because, {
    notNull: true,
    identity: source.many ? undefined : { key: `${source.instance}.${name}`, reference },
    someOf: source.many ? reference : undefined,
    parts: beginning ? [beginning, unknown("string", because, { notNull: true })] : undefined,
  });
}

function regionOf(source: ResourceInstance): Value {
  return source.configured("region") ?? source.provider().region;
}

function zones(source: ResourceInstance, name: string, region: Value | undefined): Unknown {
  const because = reasonOf(source, name);
  const beginning = region?.kind === "string" ? region.value : undefined;
  return unknown({ list: "string" }, because, {
    notNull: true,
    distinct: true,
    identity: source.many ? undefined : { key: `${source.instance}.${name}` },
    each: unknown("string", because, {
      notNull: true,
      parts: beginning ? [beginning, unknown("string", because, { notNull: true })] : undefined,
    }),
  });
}

/** The text is left to the provider, and so are its line breaks; what it says is known. */
function rendered(source: ResourceInstance, name: string): Unknown {
  const encodes = documentOf(source);
  return {
    ...textOf(source, name),
    ...(encodes && { encodes }),
    origin: {
      span: headerOf(source.block),
      note: `\`${name}\` of ${source.address}`,
      role: "written",
    },
  };
}

/** As `templatefile` would; what the older language of that provider had beside it is not known. */
function renderedTemplate(source: ResourceInstance): Value | undefined {
  const { module, address, block, configured } = source;
  const template = configured("template");
  if (template?.kind !== "string") return undefined;
  const span = headerOf(block);
  return once<Value | undefined>(
    module,
    `rendered ${address}`,
    () => {
      const scope = scopeOf(module, block.file);
      const value = renderText(template, configured("vars") ?? NO_VARS, scope, evaluate);
      const note = `\`rendered\` of ${address}`;
      return isFailure(value) ? undefined : { ...value, origin: { span, note, role: "computed" } };
    },
    () => undefined,
  );
}

const NO_VARS: Value = object(new Map());

/** The policy as a value, made once however often it is referred to. */
function documentOf(source: ResourceInstance): Value | undefined {
  const { module, address, block, configured } = source;
  const make = module.root.late?.policyDocument?.();
  const span = headerOf(block);
  return (
    make &&
    once<Value>(
      module,
      `policy of ${address}`,
      () => settle(module, make(configured), span, source.guard !== undefined),
      () => cyclic(module, address, span),
    )
  );
}

function serviceName(source: ResourceInstance, service: string, region: Value): Value {
  if (region.kind === "string") return text(`com.amazonaws.${region.value}.${service}`);
  if (region.kind !== "unknown") return unknown("string", reasonOf(source, "service_name"));
  return unknown("string", region.because, {
    notNull: true,
    parts: ["com.amazonaws.", region, `.${service}`],
    identity: region.identity && { key: `service(${service},${region.identity.key})` },
  });
}

/** What helps more than writing the value. */
const SETTLED_BY: Readonly<Record<string, string>> = {
  names: "Take as many zones as are needed, as in `slice(NAMES, 0, 3)`, or write them in the code.",
};

function reasonOf(source: ResourceInstance, name: string): Reason {
  return {
    text: `\`${source.address}.${name}\` is read from AWS when Terraform plans.`,
    input: source.address,
    settledBy: SETTLED_BY[name] ?? "Write the value in the code, or pass it as a variable.",
    span: headerOf(source.block),
    reference: { instance: source.instance, attribute: name },
  };
}
