import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { callerOf, modulesTo, namesIn, suffixOf } from "../../../src/terraform/plan/address.ts";
import { type Document, readDocument } from "../../../src/terraform/plan/document.ts";
import { referencesIn } from "../../../src/terraform/plan/references.ts";

const RECORDED = "fixtures/plans/terraform-data";

const read = (text: string) => readDocument({ path: "p.json", text, vendored: false }, () => true);

function documentOf(text: string): Document {
  const document = read(text);
  if ("refusal" in document) throw new Error(document.refusal);
  return document;
}

const recorded = (name: string) => documentOf(readFileSync(`${RECORDED}/${name}`, "utf8"));

const refusalOf = (json: unknown) => {
  const document = read(typeof json === "string" ? json : JSON.stringify(json));
  return "refusal" in document ? document.refusal : undefined;
};

describe("what Terraform itself has written", () => {
  const ADDRESSES = [
    ...["terraform_data.by_index[0]", "terraform_data.by_index[1]", "terraform_data.counted[0]"],
    ...["terraform_data.counted[1]", "terraform_data.ids", 'terraform_data.subnet["a"]'],
    ...['terraform_data.subnet["b.c[0]\\"q"]', "terraform_data.through_local"],
    ...["terraform_data.through_module", "terraform_data.vpc"],
    'module.inner["k.x"].terraform_data.table',
  ];

  test.for(["plan.json", "state.json", "tfstate.json"])("%s has every instance", (name) => {
    const found = recorded(name).instances.map(({ address }) => address);
    expect([...found].sort()).toEqual([...ADDRESSES].sort());
  });

  test("the module of an instance is known", () => {
    for (const name of ["plan.json", "state.json", "tfstate.json"]) {
      const { instances } = recorded(name);
      const one = instances.find(({ name }) => name === "terraform_data.table");
      expect(one).toMatchObject({ module: 'module.inner["k.x"]', path: ["inner"] });
    }
  });

  test("references are followed through variables and outputs, to single instances only", () => {
    const document = recorded("plan.json");
    const { expressionOf, referred } = referencesIn(document, (address) => address);
    const of = (address: string) => {
      const one = document.instances.find((each) => each.address === address);
      const found = one && referred(one, "vpc_id", expressionOf(one, "input"));
      return found?.map(({ instance, attribute }) => `${instance}.${attribute}`);
    };
    expect({
      ids: of("terraform_data.ids"),
      throughLocal: of("terraform_data.through_local"),
      byIndex: of("terraform_data.by_index[0]"),
      counted: of("terraform_data.counted[1]"),
      inModule: of('module.inner["k.x"].terraform_data.table'),
      throughModule: of("terraform_data.through_module"),
    }).toEqual({
      ids: ["terraform_data.vpc.id", 'terraform_data.subnet["a"].id'],
      throughLocal: undefined,
      byIndex: undefined,
      counted: ['terraform_data.subnet["a"].id'],
      inModule: ["terraform_data.vpc.id"],
      throughModule: ['module.inner["k.x"].terraform_data.table.id'],
    });
  });

  test("what is secret is not in the text that may be shown", () => {
    for (const name of ["plan.json", "state.json", "tfstate.json"]) {
      const { file } = recorded(name);
      expect(file.text).not.toContain("s3cr3t");
      expect(file.text).toHaveLength(readFileSync(`${RECORDED}/${name}`, "utf8").length);
    }
  });
});

describe("what is no plan that can be read", () => {
  test.for<[string, unknown, RegExp]>([
    ["a newer format", { format_version: "2.0", planned_values: {} }, /format version "2\.0"/],
    ["an old state file", { version: 3, serial: 1, modules: [] }, /version 3; version 4 is read/],
    ["the answer of validate", { format_version: "1.0", valid: true, diagnostics: [] }, /no plan/],
    ["schemas of providers", { format_version: "1.0", provider_schemas: {}, x: 1 }, /no plan/],
    ["a package", { version: 4, name: "x" }, /no plan/],
    ["a list", [], /no plan/],
    ["half a file", '{"format_version":"1.2","planned_values":{', /no JSON/],
    ["a bomb of brackets", `${"[".repeat(100_000)}`, /no JSON/],
  ])("%s", ([, json, why]) => {
    expect(refusalOf(json)).toMatch(why);
  });

  test("a state without anything is a state", () => {
    expect(documentOf('{"format_version":"1.0"}')).toMatchObject({ kind: "state", instances: [] });
  });
});

const VPC = { mode: "managed", type: "aws_vpc", name: "a", address: "aws_vpc.a" };
const planOf = (more: object) => ({ format_version: "1.2", terraform_version: "1.11.4", ...more });

describe("what exists after apply", () => {
  const change = (actions: readonly string[], more: object = {}) => ({
    ...VPC,
    change: { actions, after: actions.at(-1) === "delete" ? null : { cidr_block: "10.0.0.0/16" } },
    ...more,
  });
  const found = (plan: object) =>
    documentOf(JSON.stringify(planOf(plan))).instances.map(({ address }) => address);

  test.for<[readonly string[], number]>([
    [["create"], 1],
    [["delete", "create"], 1],
    [["no-op"], 1],
    [["delete"], 0],
    [["forget"], 0],
  ])("of %j, %i", ([actions, count]) => {
    const resources = [{ ...VPC, values: {} }];
    const plan = {
      planned_values: { root_module: { resources } },
      resource_changes: [change(actions)],
    };
    expect(found(plan)).toHaveLength(count);
    expect(found({ resource_changes: [change(actions)] })).toHaveLength(
      actions[0] === "forget" ? 0 : count,
    );
  });

  test("an object that is left over from an earlier run says nothing of the one that stays", () => {
    const left = change(["delete"], { deposed: "1234" });
    expect(found({ resource_changes: [change(["no-op"]), left] })).toEqual(["aws_vpc.a"]);
  });

  test("what has been read while planning stands in the state before, if it is still configured", () => {
    const data = { ...VPC, mode: "data", address: "data.aws_vpc.a", values: { id: "vpc-1" } };
    const prior = (resources: readonly object[]) => ({
      prior_state: { values: { root_module: { resources: [data] } } },
      planned_values: {},
      configuration: { root_module: { resources } },
    });
    expect(found(prior([{ mode: "data", type: "aws_vpc", name: "a" }]))).toEqual([
      "data.aws_vpc.a",
    ]);
    expect(found(prior([]))).toEqual([]);
  });
});

test("keys of a hostile plan are names like any other", () => {
  const text = `{"format_version":"1.2","planned_values":{"root_module":{"resources":[
    {"mode":"managed","type":"__proto__","name":"constructor","address":"__proto__.constructor",
     "values":{"__proto__":{"polluted":true},"toString":1}}]}},
    "configuration":{"root_module":{"__proto__":{},"module_calls":{"__proto__":{"module":{}}}}},
    "variables":{"__proto__":{"value":1}}}`;
  const { instances, variables } = documentOf(text);
  expect(instances.map(({ address }) => address)).toEqual(["__proto__.constructor"]);
  expect([...variables.keys()]).toEqual(["__proto__"]);
  expect("polluted" in {}).toBe(false);
});

describe("addresses", () => {
  const HARD = 'module.a["x.y]\\"["].module.b[0].aws_subnet.c["[\\"module.z"]';

  test("are taken apart whatever their keys hold", () => {
    expect(namesIn(HARD)).toEqual(["module", "a", "module", "b", "aws_subnet", "c"]);
  });

  test("say which module calls which", () => {
    const module = 'module.a["x.y]\\"["].module.b[0]';
    expect(modulesTo(module)).toEqual(['module.a["x.y]\\"["]', module]);
    expect(callerOf(module)).toBe('module.a["x.y]\\"["]');
    expect(callerOf("module.a")).toBe("");
  });

  test("have keys as Terraform prints them", () => {
    expect(['a"b', `$${"{x}"}`, "\\", 3, undefined].map(suffixOf)).toEqual([
      ...['["a\\"b"]', `["$$${"{x}"}"]`, '["\\\\"]', "[3]", ""],
    ]);
  });
});

describe("references in a plan", () => {
  const resource = (type: string, name: string, expressions: object = {}) => ({
    ...{ mode: "managed", type, name, address: `${type}.${name}`, values: {}, expressions },
  });
  const refers = (...references: readonly string[]) => ({ references });

  /** What the attribute of `aws_test.x` refers to, in a plan with one VPC and two subnets. */
  function referredBy(name: string, expression: object): readonly string[] | undefined {
    const resources = [
      ...[
        resource("aws_vpc", "v"),
        resource("aws_subnet", "a", { vpc_id: refers("aws_vpc.v.id") }),
      ],
      ...[resource("aws_subnet", "b"), resource("aws_test", "x", { [name]: expression })],
    ];
    const root_module = { resources };
    const plan = planOf({ planned_values: { root_module }, configuration: { root_module } });
    const document = documentOf(JSON.stringify(plan));
    const { expressionOf, referred } = referencesIn(document, (address) => address);
    const one = document.instances.find(({ type }) => type === "aws_test");
    const found = one && referred(one, name, expressionOf(one, name));
    return found?.map(({ instance, attribute }) => `${instance}.${attribute}`);
  }

  test.for<[string, readonly string[], readonly string[] | undefined]>([
    ["vpc_id", ["aws_vpc.v.id", "aws_vpc.v"], ["aws_vpc.v.id"]],
    // Plans before Terraform 1.1 do not say which attribute.
    ["vpc_id", ["aws_vpc.v"], ["aws_vpc.v.id"]],
    ["subnet_id", ["aws_vpc.v"], undefined],
    // An attribute that is handed on.
    ["vpc_id", ["aws_subnet.a.vpc_id", "aws_subnet.a"], ["aws_vpc.v.id"]],
    ["vpc_id", ["aws_subnet.b.vpc_id", "aws_subnet.b"], ["aws_subnet.b.vpc_id"]],
    ["vpc_id", ["aws_vpc.v.id", "aws_vpc.v", "local.other"], undefined],
    ["vpc_id", ["aws_vpc.v.id", "aws_vpc.v", "count.index"], ["aws_vpc.v.id"]],
    ["subnet_ids", ["aws_subnet.a.id", "aws_subnet.b.id"], ["aws_subnet.a.id", "aws_subnet.b.id"]],
    // `[count.index == 0 ? a : b, a]` has as many references as items, and is another list.
    ["subnet_ids", ["aws_subnet.a.id", "aws_subnet.b.id", "count.index"], undefined],
    ["vpc_id", ["aws_vpc.gone.id", "aws_vpc.gone"], undefined],
  ])("%s = %j", ([name, references, expected]) => {
    expect(referredBy(name, refers(...references))).toEqual(expected);
  });
});
