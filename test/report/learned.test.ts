import { RE2JS } from "re2js";
import { expect, test } from "vitest";
import * as yaml from "yaml";
import { json } from "../../src/report/json.ts";
import { pretty } from "../../src/report/pretty.ts";
import { builtInRules } from "../../src/rules/built-in.generated.ts";
import { scan } from "../../src/scan.ts";
import { filesInMemory } from "../../src/source/files-in-memory.ts";

const FILES = new Map([
  [
    "main.tf",
    `variable "dns" {
  default = false
}

variable "owner" {}

module "network" {
  source = "./network"
  dns    = var.dns
}
`,
  ],
  [
    "network/main.tf",
    `variable "dns" {}

variable "name" {
  sensitive = true
  default   = "hidden"
}

resource "aws_vpc" "main" {
  cidr_block         = "10.0.0.0/16"
  enable_dns_support = var.dns
  tags               = { clickhouse-byoc = "true", Name = var.name }
}
`,
  ],
]);

const { report } = scan(
  filesInMemory(FILES),
  {
    candidates: [...FILES.keys()].sort(),
    paths: [],
    roots: [],
    vars: [],
    varFiles: [],
    region: "us-east-1",
  },
  builtInRules.filter(({ id }) => id === "vpc-resolves-dns"),
  { regex: () => RE2JS, yaml: () => yaml },
);
const options = {
  verdicts: new Set(["fail", "unknown"]),
  colour: false,
  sarifUnknown: false,
  brief: true,
};

test("the facts behind a finding are told with the way that each value took", () => {
  const text = pretty(report, { ...options, explain: true });
  expect(text.slice(text.indexOf("  facts behind"))).toMatchInlineSnapshot(`
    "  facts behind vpc-resolves-dns for module.network.aws_vpc.main:
        module.network.aws_vpc.main Vpc
          byoc is true  <- network/main.tf:8 (module.network.aws_vpc.main)
          dnsSupport is false  <- network/main.tf:10 (\`enable_dns_support\` of module.network.aws_vpc.main) <- main.tf:9 (\`dns\` of module.network) <- main.tf:2 (default of \`var.dns\`)
    "
  `);
});

test("they are told only to those who ask", () => {
  expect(pretty(report, options)).not.toContain("facts behind");
  const [result] = JSON.parse(json(report, options)).results;
  expect(Object.keys(result)).not.toContain("facts");
});

test("programs are told the same", () => {
  const [{ facts }] = JSON.parse(json(report, { ...options, explain: true })).results;
  expect(facts.at(-1)).toMatchInlineSnapshot(`
    {
      "address": "module.network.aws_vpc.main",
      "depth": 0,
      "kind": "Vpc",
      "known": true,
      "member": "dnsSupport",
      "trail": [
        {
          "location": {
            "endColumn": 31,
            "endLine": 10,
            "file": "network/main.tf",
            "startColumn": 24,
            "startLine": 10,
          },
          "note": "\`enable_dns_support\` of module.network.aws_vpc.main",
        },
        {
          "location": {
            "endColumn": 19,
            "endLine": 9,
            "file": "main.tf",
            "startColumn": 12,
            "startLine": 9,
          },
          "note": "\`dns\` of module.network",
        },
        {
          "location": {
            "endColumn": 18,
            "endLine": 2,
            "file": "main.tf",
            "startColumn": 13,
            "startLine": 2,
          },
          "note": "default of \`var.dns\`",
        },
      ],
      "value": "false",
    }
  `);
});
