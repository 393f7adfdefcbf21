import { type Entry, member, type Node, nameOf } from "./node.ts";
import type { Unfollowed } from "./stack.ts";

/** Where the template of a nested stack is: a path in the repository, or why it is not followed. */
export type Place = { readonly path: string } | Unfollowed;

/** The file that a template names by the address it will be published at; undefined if that is not known. */
export type Published = (template: string, address: Node) => string | undefined;

/** The property that names the template, by the type of the resource. */
const NAMING: Readonly<Record<string, string>> = {
  "AWS::CloudFormation::Stack": "TemplateURL",
  "AWS::Serverless::Application": "Location",
};

/**
 * Where the template of a nested stack is; undefined if the resource is none. Paths are those that
 * `aws cloudformation package` replaces, relative to the template, and those that the CDK notes or publishes.
 */
export function placeOfNested(
  template: string,
  { value }: Entry,
  published: Published,
): Place | undefined {
  const type = nameOf(member(value, "Type")) ?? "";
  const property = Object.hasOwn(NAMING, type) ? NAMING[type] : undefined;
  return property === undefined ? undefined : placeNamed(template, value, property, published);
}

/** Where the template of a stack set is; undefined if the resource is none. */
export function placeOfSet(
  template: string,
  { value }: Entry,
  published: Published,
): Place | undefined {
  if (nameOf(member(value, "Type")) !== "AWS::CloudFormation::StackSet") return undefined;
  return placeNamed(template, value, "TemplateURL", published);
}

function placeNamed(template: string, value: Node, property: string, published: Published): Place {
  const address = member(member(value, "Properties"), property);
  const written =
    assetOf(value, property) ?? (address && (published(template, address) ?? nameOf(address)));
  if (written === undefined || written === "") return COMPUTED;
  if (/^[a-z][a-z0-9+.-]*:/i.test(written)) return ELSEWHERE;
  const path = joined(template, written);
  return path === undefined ? OUTSIDE : { path };
}

/** What the CDK notes beside an address that is only known when it is published. */
function assetOf(resource: Node, property: string): string | undefined {
  const metadata = member(resource, "Metadata");
  if (nameOf(member(metadata, "aws:asset:property")) !== property) return undefined;
  return nameOf(member(metadata, "aws:asset:path"));
}

/** A path relative to the template; undefined if it leaves the repository. */
export function joined(template: string, path: string): string | undefined {
  if (path.startsWith("/")) return undefined;
  const segments = template.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.join("/");
}

const SETTLED_BY =
  "Write the path of the template, as `aws cloudformation package` takes it, or check what it makes.";

const COMPUTED: Unfollowed = {
  why: "the address of its template is computed",
  settledBy: SETTLED_BY,
};

const ELSEWHERE: Unfollowed = {
  why: "its template is at an address, not at a path of the repository",
  settledBy: SETTLED_BY,
};

const OUTSIDE: Unfollowed = {
  why: "the path of its template leaves the repository",
  settledBy: SETTLED_BY,
};
