import type { JsonBlocks, JsonShape, JsonStrings } from "../hcl/index.ts";
import type { Json } from "../source/json.ts";

/**
 * What is a block in Terraform's JSON syntax, and what is an attribute. Terraform asks the schema of the
 * provider; we have none, and go by names inside resources.
 */
interface Written {
  readonly blocks?: Readonly<Record<string, JsonBlocks>>;
  /** Properties that are neither blocks nor read as templates. */
  readonly strings?: Readonly<Record<string, JsonStrings>>;
  /** Whether every other property may be a nested block. */
  readonly nests?: boolean;
}

function shape({ blocks = {}, strings = {}, nests = false }: Written): JsonShape {
  return {
    block: (name, value) => {
      if (Object.hasOwn(blocks, name)) return blocks[name];
      return nests && looksNested(name, value) ? NESTED : undefined;
    },
    strings: (name) => (Object.hasOwn(strings, name) ? (strings[name] ?? "template") : "template"),
  };
}

const of = (labels: number, body: JsonShape): JsonBlocks => ({ labels, body: () => body });

/**
 * Attributes of AWS resources that are maps: every other object is a nested block. Taken from the blocks
 * and attributes of 24,718 public files in the native syntax, in which hardly any name is both.
 */
const MAPS: ReadonlySet<string> = new Set([
  ...["tags", "tags_all", "labels", "annotations", "dimensions", "triggers", "keepers"],
  ...["variables", "environment_variables", "parameters", "arguments", "default_arguments"],
  ...["request_parameters", "request_templates", "request_models", "connection_properties"],
  ...["response_parameters", "response_templates", "response_models", "input_paths"],
  ...["property_map", "backup_options", "advanced_options", "additional_encryption_context"],
  ...["tags_to_add", "log_destination", "connector_configuration"],
  ...["airflow_configuration_options", "input"],
]);

function looksNested(name: string, value: Json): boolean {
  if (MAPS.has(name) || name.endsWith("_tags")) return false;
  if (value.kind === "object") return true;
  return (
    value.kind === "array" &&
    value.items.length > 0 &&
    value.items.every(({ kind }) => kind === "object")
  );
}

const PLAIN = shape({});

const nested: JsonShape = {
  block: (name, value) =>
    (name === "dynamic" ? DYNAMIC : looksNested(name, value) && NESTED) || undefined,
  strings: () => "template",
};
const NESTED: JsonBlocks = of(0, nested);
const DYNAMIC: JsonBlocks = of(1, shape({ blocks: { content: NESTED } }));

const LIFECYCLE = of(
  0,
  shape({ blocks: { precondition: of(0, PLAIN), postcondition: of(0, PLAIN) } }),
);

const META: Readonly<Record<string, JsonBlocks>> = {
  lifecycle: LIFECYCLE,
  connection: of(0, PLAIN),
  provisioner: of(1, shape({ blocks: { connection: of(0, PLAIN) } })),
};

const RESOURCE = shape({ blocks: { ...META, dynamic: DYNAMIC }, nests: true });
/** Of providers that have no nested blocks, but arguments that take any value. */
const BARE_RESOURCE = shape({ blocks: META });
const BARE = /^(?:terraform|null|random|time|local|http|external|template|tls|archive)(?:_|$)/;

const RESOURCES: JsonBlocks = {
  labels: 2,
  body: ([type]) => (BARE.test(type?.text ?? "") ? BARE_RESOURCE : RESOURCE),
};

const LITERAL = { description: "literal", sensitive: "literal", ephemeral: "literal" } as const;

/** A file of configuration: `.tf.json`, `.tofu.json`. */
export const CONFIGURATION: JsonShape = shape({
  blocks: {
    terraform: of(
      0,
      shape({
        blocks: {
          backend: of(1, PLAIN),
          cloud: of(0, shape({ blocks: { workspaces: of(0, PLAIN) } })),
          encryption: of(0, PLAIN),
          provider_meta: of(1, PLAIN),
          required_providers: of(0, PLAIN),
        },
      }),
    ),
    provider: of(1, shape({ strings: { alias: "literal", version: "literal" }, nests: true })),
    variable: of(
      1,
      shape({
        blocks: { validation: of(0, PLAIN) },
        strings: { ...LITERAL, type: "expression", default: "literal", nullable: "literal" },
      }),
    ),
    locals: of(0, PLAIN),
    output: of(1, shape({ blocks: { precondition: of(0, PLAIN) }, strings: LITERAL })),
    module: of(1, shape({ blocks: { lifecycle: LIFECYCLE } })),
    resource: RESOURCES,
    data: RESOURCES,
    ephemeral: RESOURCES,
    action: of(2, PLAIN),
    moved: of(0, PLAIN),
    import: of(0, PLAIN),
    removed: of(0, shape({ blocks: META })),
    check: of(1, shape({ blocks: { data: RESOURCES, assert: of(0, PLAIN) } })),
  },
});
