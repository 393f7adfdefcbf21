import { text, unknown } from "../value/make.ts";
import type { Reason } from "../value/reason.ts";
import { named } from "../value/trail.ts";
import type { Value } from "../value/value.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import { cyclic, type ModuleInstance, once, scopeOf, settled, spanOfValue } from "./instance.ts";
import { callOf } from "./module-call.ts";
import { resourceOf } from "./resource.ts";
import { variableOf } from "./variable.ts";

type Find = (instance: ModuleInstance, name: string) => Value | Failure;

/** What stands behind `var.`, `local.` … */
const NAMESPACES: Readonly<Record<string, Find>> = {
  var: variableOf,
  local: localOf,
  module: (instance, name) => {
    const call = callOf(instance, name);
    return isFailure(call) ? call : call.value;
  },
  data: (instance, type) =>
    namespace(instance, `data.${type}`, (name) =>
      valueOfResource(instance, "data", `${type}.${name}`),
    ),
  // A resource may be called `resource.aws_vpc.main` as well.
  resource: (instance, type) =>
    namespace(instance, `resource.${type}`, (name) =>
      valueOfResource(instance, "resource", `${type}.${name}`),
    ),
  path: (instance, name) => PATHS[name]?.(instance) ?? failure(`There is no \`path.${name}\`.`),
  terraform: ({ root }, name) => {
    if (name !== "workspace") return failure(`There is no \`terraform.${name}\`.`);
    return root.workspace === undefined ? WORKSPACE : text(root.workspace);
  },
};

const OUTSIDE: Readonly<Record<string, Reason>> = {
  workspace: {
    text: "`terraform.workspace` is the workspace that is selected when Terraform runs.",
    input: "terraform.workspace",
    settledBy: "Say `workspace: …` for this root in byoc-preflight.yaml.",
  },
  cwd: {
    text: "`path.cwd` is the directory that Terraform is started in.",
    input: "path.cwd",
    settledBy: "Use `path.root` or `path.module`.",
  },
};

const outside = (name: keyof typeof OUTSIDE, key: string): Value =>
  unknown("string", OUTSIDE[name] ?? { text: key, input: key, settledBy: "" }, {
    notNull: true,
    identity: { key },
  });

const WORKSPACE = outside("workspace", "terraform.workspace");
const CWD = outside("cwd", "path.cwd");

const PATHS: Readonly<Record<string, (instance: ModuleInstance) => Value>> = {
  root: () => text("."),
  cwd: () => CWD,
  module: ({ module, root }) => text(relative(root.directory, module.directory)),
};

/** The way from one directory to another, as Terraform prints it: `modules/a`, `../../`, `.`. */
function relative(from: string, to: string): string {
  const start = from === "." ? [] : from.split("/");
  const end = to === "." ? [] : to.split("/");
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared]) shared++;
  return [...start.slice(shared).map(() => ".."), ...end.slice(shared)].join("/") || ".";
}

/** What the first name of a reference stands for inside a module instance. */
export function nameIn(instance: ModuleInstance, name: string): Value | Failure {
  if (Object.hasOwn(NAMESPACES, name)) {
    const find = NAMESPACES[name];
    if (find) return namespace(instance, name, (member) => find(instance, member));
  }
  if (name === "count" || name === "each" || name === "self") {
    return failure(`\`${name}\` cannot be used here.`);
  }
  return namespace(instance, name, (member) =>
    valueOfResource(instance, "resource", `${name}.${member}`),
  );
}

/** A name that is only good for what comes after its dot. */
function namespace(
  instance: ModuleInstance,
  name: string,
  find: (member: string) => Value | Failure,
): Value {
  return unknown(
    "any",
    { text: `\`${name}\` is not a value.`, input: name, settledBy: "Name a member of it." },
    {
      notNull: true,
      step: (member) => {
        const value = find(String(member));
        if (!isFailure(value)) return value;
        const [file] = instance.module.unread;
        return file === undefined ? undefined : unknown("any", unreadReason(file));
      },
    },
  );
}

function valueOfResource(
  instance: ModuleInstance,
  mode: "resource" | "data",
  name: string,
): Value | Failure {
  const resource = resourceOf(instance, mode, name);
  return isFailure(resource) ? resource : resource.value;
}

function localOf(instance: ModuleInstance, name: string): Value | Failure {
  const local = instance.module.locals.get(name);
  if (!local) return failure(`No local \`${name}\` is declared in this module.`);
  const span = spanOfValue(local);
  return once(
    instance,
    `local.${name}`,
    () =>
      named(
        settled(instance, local.node.value, scopeOf(instance, local.file)),
        span,
        `\`local.${name}\``,
      ),
    () => cyclic(instance, `local.${name}`, span, instance.module.cyclicLocals.has(name)),
  );
}

/** Something that is not declared in the files we read may be declared in one that we could not read. */
export function unreadReason(file: string): Reason {
  return {
    text: `\`${file}\` could not be read, so what it declares is not known.`,
    input: file,
    settledBy: "Correct the file, or make it readable to the scanner.",
  };
}
