import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as yaml from "yaml";
import { graphOf, hashOf } from "../../scripts/model-oracle/graph.ts";
import { RECORDED, SUITES } from "../../scripts/model-oracle/suites.ts";
import { builtInRules } from "../../src/rules/built-in.generated.ts";
import { scan } from "../../src/scan.ts";
import type { Span } from "../../src/source/file.ts";
import { filesInMemory } from "../../src/source/files-in-memory.ts";
import { modelled } from "../../src/terraform/models/catalogue.ts";
import { releasesOf, releasesOfTag } from "../../src/terraform/models/release.ts";
import { reasonsOf } from "../../src/value/reason.ts";
import { LATE } from "./functions-evaluate.ts";
import { projectOf, show } from "./support.ts";

const RECORD: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync("fixtures/terraform-oracle/models.json", "utf8"),
);

describe("models and the modules that they stand for come to the same graph", () => {
  test.each(Object.entries(SUITES))(
    "for a hundred inputs of %s",
    (name, { rootOf }) => {
      const roots = Array.from({ length: RECORDED }, (_, seed) => rootOf(seed));
      const claims = roots.map((root) => hashOf(graphOf(new Map([["main.tf", root]]))));
      expect(claims).toEqual(RECORD[name]);
    },
    120_000,
  );
});

const vpc = (more: string, source = "terraform-aws-modules/vpc/aws") => `
module "vpc" {
  source = "${source}"
  azs    = ["us-east-1a"]
  private_subnets = ["10.0.0.0/23"]
${more}}
`;

/** What the built-in rules say of a root. */
function resultsOf(text: string) {
  const files = filesInMemory(new Map([["main.tf", text]]));
  const options = { candidates: ["main.tf"], paths: [], roots: [], vars: [], varFiles: [] };
  return scan(files, options, builtInRules, { ...LATE, yaml: () => yaml }).report.results;
}

const textAt = ({ file, start, end }: Span) => file.text.slice(start, end);

const declared = (text: string) => projectOf({ "main.tf": text }).declarations;
const settling = (text: string, address: string, attribute: string) => {
  const found = declared(text).find((one) => one.address === address);
  const value = found?.attribute(attribute);
  if (!value) return undefined;
  const because = value.kind === "object" ? value.open : undefined;
  return because ? reasonsOf(because).map((one) => one.text) : show(value);
};

describe("a module that is not on disk", () => {
  test("is known by its source in the registry or on GitHub", () => {
    const names = (sources: readonly string[]) =>
      sources.map((one) => modelled(one)?.models[0].name);
    expect(
      names([
        "terraform-aws-modules/vpc/aws",
        "registry.terraform.io/terraform-aws-modules/vpc/aws",
        "git::https://github.com/terraform-aws-modules/terraform-aws-vpc.git?ref=v5.1.2",
        "github.com/terraform-aws-modules/terraform-aws-vpc?ref=v5.1.2",
        "git@github.com:terraform-aws-modules/terraform-aws-vpc.git",
      ]),
    ).toEqual(Array(5).fill("terraform-aws-vpc"));
    expect(
      names([
        "terraform-aws-modules/vpc/aws//modules/vpc-endpoints",
        "git::https://github.com/terraform-aws-modules/terraform-aws-vpc.git//modules/vpc-endpoints?ref=v5.1.2",
      ]),
    ).toEqual(Array(2).fill("terraform-aws-vpc-endpoints"));
    expect(
      names([
        "terraform-aws-modules/vpc/aws//modules/flow-log",
        "terraform-aws-modules/vpc/google",
        "someone/vpc/aws",
        "github.com/someone/terraform-aws-vpc",
        "example.com/terraform-aws-modules/vpc/aws",
      ]),
    ).toEqual(Array(5).fill(undefined));
  });

  test("declares what its model does, and everything stands at the call", () => {
    const found = declared(vpc('  version = "~> 5.0"\n')).find(
      ({ address }) => address === "module.vpc.aws_subnet.private[0]",
    );
    expect(found?.span.file.path).toBe("main.tf");
    expect(found?.span.file.text.slice(found.span.start, found.span.end)).toBe('module "vpc"');
    expect(found?.span.file.vendored).toBe(true);
    expect(found?.calls[0]?.model).toBe(
      "as `terraform-aws-modules/vpc/aws` makes it (model for 5.x)",
    );
  });

  test("is pointed at where one of its arguments decides, else at the call, and the trail names the model", () => {
    const results = resultsOf(vpc('  version = "~> 5.0"\n  enable_dns_support = false\n'));
    const dns = results.find(({ rule }) => rule === "vpc-resolves-dns");
    expect(dns && textAt(dns.location)).toBe("false");
    const tagged = results.find(({ rule }) => rule === "vpc-is-tagged-for-byoc");
    expect(tagged && textAt(tagged.location)).toBe('module "vpc"');
    for (const result of [dns, tagged]) {
      expect(result?.trail.map(({ note }) => note).join()).toContain(
        "as `terraform-aws-modules/vpc/aws` makes it (model for 5.x)",
      );
    }
  });

  test("is unknown where it is given an input that the model does not have, and says so", () => {
    const [call] = declared(vpc('  version = "~> 5.0"\n  brand_new = true\n'));
    expect(call?.mode).toBe("module");
    expect(call?.unseen?.why).toBe(
      "its source is not on disk, and its built-in model does not know `brand_new`",
    );
    expect(declared(vpc("  model_release = 1\n"))[0]?.mode).toBe("module");
  });

  test("is unknown in a version that the model was not made for", () => {
    expect(declared(vpc('  version = "~> 2.0"\n'))[0]?.unseen?.why).toBe(
      "its source is not on disk, and its built-in model covers 3.x and 4.0.2 to 6.x only",
    );
    expect(declared(vpc('  version = ">= 7.0"\n'))[0]?.mode).toBe("module");
    expect(declared(vpc('  version = "4.0.0"\n'))[0]?.mode).toBe("module");
    expect(declared(vpc('  version = ">= 3.0, <= 4.0.1"\n'))[0]?.mode).toBe("module");
  });

  const ENDPOINT = `
module "endpoints" {
  source = "terraform-aws-modules/vpc/aws//modules/vpc-endpoints"
VERSION
  endpoints = { s3 = { service = "s3" } }
}
`;
  const tags = (version: string) =>
    settling(
      ENDPOINT.replace("VERSION", version),
      'module.endpoints.aws_vpc_endpoint.this["s3"]',
      "tags",
    );

  test("is as all versions agree, and unknown where those that may be meant differ", () => {
    expect(tags('version = "~> 6.0"')).toBe('{Name: "s3"}');
    expect(tags('version = "5.1.0"')).toBe("{}");
    expect(tags('version = ">= 5.17"')).toBe('{Name: "s3"}');
    expect(tags("")).toContain(
      "`module.endpoints` may be of any version from 3.x to 6.x, which differ here.",
    );
    expect(settling(vpc(""), "module.vpc.aws_subnet.private[0]", "cidr_block")).toBe(
      '"10.0.0.0/23"',
    );
  });

  test("is named and tagged by the labels that it calls, whichever model makes them", () => {
    const text = (version: string, more = "") => `
module "subnets" {
  source = "cloudposse/dynamic-subnets/aws"
  version = "${version}"
  namespace = "eg"
  name = "ClickHouse"
  tags = { clickhouse-byoc = true }
  vpc_id = "vpc-0123456789abcdef0"
  availability_zones = ["us-east-1a"]
${more}}
`;
    const tags = (root: string) => settling(root, "module.subnets.aws_subnet.private[0]", "tags");
    const given = 'Namespace: "eg", clickhouse-byoc: "true"}';
    expect(tags(text("3.1.0"))).toBe(
      `{Attributes: "private", Name: "eg-clickhouse-private-use1a", ${given}`,
    );
    const old =
      '  igw_id = "igw-0123456789abcdef0"\n  cidr_block = "10.0.0.0/16"\n  tenant = "t"\n';
    expect(tags(text("1.0.0", old))).toContain('Name: "eg-clickhouse-private-use1a"');
    expect(tags(text("0.38.0", old))).toBeUndefined();
  });

  test("is as the newest of its models says that the version allows", () => {
    const hostnames = (version: string) =>
      settling(
        vpc(`  version = "${version}"\n`),
        "module.vpc.aws_vpc.this[0]",
        "enable_dns_hostnames",
      );
    expect(hostnames("~> 3.0")).toBe("false");
    expect(hostnames(">= 3.0, < 4.0")).toBe("false");
    expect(hostnames(">= 3.0")).toBe("true");
  });

  test("is unknown as before if there is no model", () => {
    const [call] = declared(vpc("", "someone/vpc/aws"));
    expect([call?.mode, call?.unseen]).toEqual(["module", undefined]);
  });
});

test.each([
  ["~> 5.0", 5_000_000, 5_999_999],
  ["~> 5.1.2", 5_001_002, 5_001_999],
  ["~> 5", 5_000_000, Number.POSITIVE_INFINITY],
  ["5.1.2", 5_001_002, 5_001_002],
  ["= 5.1", 5_001_000, 5_001_000],
  [">= 4.0, < 6.0", 4_000_000, 5_999_999],
  ["> 4.0.1, <= 5.2.0, != 5.1.0", 4_000_001, 5_002_000],
  ["five", 0, Number.POSITIVE_INFINITY],
  [undefined, 0, Number.POSITIVE_INFINITY],
])("%s allows releases from %i to %i", (constraint, min, max) => {
  expect(releasesOf(constraint)).toEqual({ min, max });
});

test("a tag in git names one release, a branch none", () => {
  expect(releasesOfTag("v5.1.2")).toEqual({ min: 5_001_002, max: 5_001_002 });
  expect(releasesOfTag("tags/v5.1.2")).toEqual({ min: 5_001_002, max: 5_001_002 });
  expect(releasesOfTag("main")).toEqual({ min: 0, max: Number.POSITIVE_INFINITY });
});
