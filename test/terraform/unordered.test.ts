import { expect, test } from "vitest";
import { reasonsOf } from "../../src/value/reason.ts";
import { attributesOf, projectOf } from "./support.ts";

const NETWORK = `
  data "aws_availability_zones" "a" {}
  locals { zones = slice(data.aws_availability_zones.a.names, 0, 2) }
  resource "aws_thing" "t" { for_each = toset(local.zones) }
  resource "aws_thing" "other" {}`;

/** How the ids of things come out that are keyed by zones, so that their order is not known. */
function ids(expression: string) {
  const { declarations, diagnostics } = projectOf({
    "main.tf": `${NETWORK}\nresource "aws_vpc" "v" { a = ${expression} }`,
  });
  expect(diagnostics).toEqual([]);
  const value = declarations.find(({ address }) => address === "aws_vpc.v")?.attribute("a");
  if (value?.kind === "list") return { known: value.items.length };
  return value?.kind === "unknown"
    ? { members: value.members?.length, bounds: value.bounds }
    : undefined;
}

const all = (count: number) => ({ members: count, bounds: { min: count, max: count } });

test.for([
  ["values(aws_thing.t)[*].id", 2],
  ["[for t in values(aws_thing.t) : t.id]", 2],
  ["concat(values(aws_thing.t)[*].id, [aws_thing.other.id])", 3],
  ["concat([for t in values(aws_thing.t) : t.id], [aws_thing.other.id])", 3],
  ["flatten([values(aws_thing.t)[*].id, [aws_thing.other.id]])", 3],
] as const)("nothing but the order is lost in %s", ([expression, count]) => {
  expect(ids(expression)).toEqual(all(count));
});

test("repeats may go, but all that differ stay", () => {
  expect(ids("distinct(values(aws_thing.t)[*].id)")).toEqual({
    members: 2,
    bounds: { min: 1, max: 2 },
  });
});

test("a part of what is in no known order is not known", () => {
  expect(ids("slice(values(aws_thing.t)[*].id, 0, 1)")).toEqual({ known: 1 });
});

test("keys of what may be a map are neither numbers nor strings for certain", () => {
  const { declarations } = projectOf({
    "main.tf": `
      variable "on" { type = bool }
      resource "aws_thing" "t" { for_each = var.on ? { a = 1, b = 2 } : { a = 1 } }
      resource "aws_vpc" "v" { a = [for k, t in aws_thing.t : k == "a"] }`,
  });
  const attributes = attributesOf(declarations.find(({ address }) => address === "aws_vpc.v"));
  expect(attributes).toEqual({ a: "<? var.on>" });
});

test("a list of zones of unknown length is settled by taking some of them", () => {
  const { declarations } = projectOf({
    "main.tf": `${NETWORK}\nresource "aws_vpc" "v" { a = length(data.aws_availability_zones.a.names) }`,
  });
  const value = declarations.find(({ address }) => address === "aws_vpc.v")?.attribute("a");
  expect(value?.kind === "unknown" && reasonsOf(value.because)[0]?.settledBy).toContain("slice(");
});
